/** Whom stories name after corrections that speak of places in them: looked up in their texts. */
import type { CorrectedPlace } from '#bundle/corrections.ts';
import type { Bundle } from '#bundle/reader.ts';
import type { Bilingual } from '#bundle/schema.ts';
import { marksOf, namedIn, writtenAt } from '#search/corrected/correctStory.ts';
import type { Rules } from '#search/corrected/rules.ts';

/**
 * Give, by number of the story, whom it names how often after places were moved, and whom it names besides by an added way to write; and the
 * way of writing at each place that was moved, with the outlet, null for none.
 */
export async function namedByMoves(bundle: Bundle, rules: Rules) {
  const named = new Map<number, { readonly id: string; readonly mentions: number }[]>();
  const added = new Map<number, string[]>();
  const written = new Map<CorrectedPlace, { readonly text: string; readonly outlet: Bilingual | null }>();
  const numberOf = async (id: string): Promise<number | null> => (await bundle.where(id))?.number ?? null;
  await Promise.all([
    ...[...rules.moves.keys()].map(async (id) => {
      const number = await numberOf(id);
      const story = number === null ? null : await bundle.story(id);
      if (!story) return;
      named.set(number!, namedIn(story, marksOf(story, rules), rules));
      const outlet = story.outlet === null ? null : { ar: story.outlet, ...(story.outletEn !== undefined && { en: story.outletEn }) };
      for (const [place, text] of writtenAt(story, rules)) written.set(place, { text, outlet });
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
  return { named, added, written };
}
