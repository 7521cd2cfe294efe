/** Names that outlets spell differently. Pure. */
import { byUnits } from '#text/order.ts';
import { consonantsOf, spellingKey } from '#text/spelledAlike.ts';
import type { StoryFeatures } from '#pipeline/storyRecord.ts';

/** A spelling, and the first story of an outlet that writes it so, by number. */
export type SpelledAt = { readonly story: number; readonly surface: string };
export type SpelledApart = { readonly entity: string; readonly stories: number; readonly answers: readonly SpelledAt[] };

type Written = { readonly key: string; readonly outlet: string; readonly story: number; readonly surface: string };

/**
 * Give the entities whose name at least two stories spell differently, those of most stories first. Stories of one outlet that spell alike
 * stand as one; a story without an outlet stands for itself. `stories` oldest first.
 */
export function spelledApart(stories: readonly Pick<StoryFeatures, 'id' | 'outlet' | 'forms'>[]): SpelledApart[] {
  const names = new Map<string, Written[]>();
  const keys = new Map<string, { readonly consonants: string; readonly key: string }>();
  const keysOf = (surface: string) => {
    const known = keys.get(surface) ?? { consonants: consonantsOf(surface), key: spellingKey(surface) };
    keys.set(surface, known);
    return known;
  };
  for (const [story, { id, outlet, forms }] of stories.entries()) {
    const own = forms.filter(([, kind]) => kind === 'name').toSorted((a, b) => b[3] - a[3] || byUnits(a[2], b[2]));
    for (const [entity, , surface] of own) {
      const { consonants, key } = keysOf(surface);
      const name = `${entity}\n${consonants}`;
      const written = names.get(name);
      const one = { key, outlet: outlet ?? `\n${id}`, story, surface };
      if (written) written.push(one);
      else names.set(name, [one]);
    }
  }
  return [...names]
    .flatMap(([name, written]): SpelledApart[] => {
      const spellings = new Set(written.map(({ key }) => key));
      const tellers = new Set(written.map(({ story }) => story));
      if (spellings.size < 2 || tellers.size < 2) return [];
      const first = new Map<string, Written>();
      for (const one of written) if (!first.has(`${one.key}\n${one.outlet}`)) first.set(`${one.key}\n${one.outlet}`, one);
      return [{ entity: name.split('\n', 1)[0]!, stories: tellers.size, answers: [...first.values()].map(({ story, surface }) => ({ story, surface })) }];
    })
    .sort((a, b) => b.stories - a.stories || byUnits(a.entity, b.entity) || byUnits(a.answers[0]!.surface, b.answers[0]!.surface));
}
