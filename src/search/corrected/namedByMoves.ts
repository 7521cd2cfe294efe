/** Whom stories name after corrections that speak of places in them: looked up in their texts. */
import type { Bundle } from '#bundle/reader.ts';
import type { Bilingual } from '#bundle/schema.ts';
import { marksOf, namedIn } from '#search/corrected/correctStory.ts';
import type { Rules } from '#search/corrected/rules.ts';

/**
 * Give, by number of the story, whom it names how often after places were moved, and whom it names besides by an added way to write; and the
 * outlet of each story whose places were moved, null for none.
 */
export async function namedByMoves(bundle: Bundle, rules: Rules) {
  const named = new Map<number, { readonly id: string; readonly mentions: number }[]>();
  const added = new Map<number, string[]>();
  const outlets = new Map<string, Bilingual | null>();
  const numberOf = async (id: string): Promise<number | null> => (await bundle.where(id))?.number ?? null;
  await Promise.all([
    ...[...rules.moves.keys()].map(async (id) => {
      const number = await numberOf(id);
      const story = number === null ? null : await bundle.story(id);
      if (!story) return;
      named.set(number!, namedIn(story, marksOf(story, rules), rules));
      outlets.set(id, story.outlet === null ? null : { ar: story.outlet, ...(story.outletEn !== undefined && { en: story.outletEn }) });
    }),
    ...[...rules.spellings].flatMap(([entity, spellings]) =>
      spellings.flatMap(({ stories }) =>
        stories.map(async (id) => {
          const number = await numberOf(id);
          if (number !== null && rules.targetOf(entity) !== null) added.set(number, [...(added.get(number) ?? []), entity]);
        }),
      ),
    ),
  ]);
  return { named, added, outlets };
}
