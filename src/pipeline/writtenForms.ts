/** How the texts write the names of entities. Pure. */
import type { Spelling } from '#bundle/schema.ts';
import type { KnownEntity } from '#pipeline/entities/gazetteer.ts';
import type { FormKind, StoryFeatures } from '#pipeline/storyRecord.ts';
import { byUnits } from '#text/order.ts';

/** How often the texts write an entity in which way, by kind. */
export type Forms = Readonly<Record<FormKind, Map<string, { count: number; stories: number }>>>;

/** Count how the texts name each entity. */
export function formsOf(stories: readonly StoryFeatures[]): ReadonlyMap<string, Forms> {
  const all = new Map<string, Forms>();
  for (const { forms } of stories) {
    for (const [entity, kind, surface, count] of forms) {
      let of = all.get(entity);
      if (of === undefined) all.set(entity, (of = { name: new Map(), adjective: new Map(), within: new Map() }));
      const one = of[kind].get(surface);
      if (one === undefined) of[kind].set(surface, { count, stories: 1 });
      else {
        one.count += count;
        one.stories++;
      }
    }
  }
  return all;
}

/** Give the ways of one kind in which an entity is written, most frequent first. */
export const spellingsIn = (forms: Forms | undefined, kind: FormKind): Spelling[] =>
  [...(forms?.[kind] ?? [])].map(([text, { count, stories }]) => ({ text, count, stories })).toSorted((a, b) => b.count - a.count || byUnits(a.text, b.text));

/** Give the names of an entity: those that the gazetteer knows, and those that the stories write. */
export function setsOf({ name, spelled }: KnownEntity, written: readonly Spelling[]): string[][] {
  const known = spelled?.map((set) => [...set]) ?? [[name.ar, ...(name.en === undefined ? [] : [name.en])]];
  const held = new Set(known.flat());
  // A country's other seats (الكرملين) are names of their own.
  return [...known, ...written.flatMap(({ text }) => (held.has(text) ? [] : [[text]]))];
}
