/** Whom stories name after corrections that speak of places in them: looked up in their texts. */
import type { Bundle } from '#bundle/reader.ts';
import { marksOf, namedIn } from '#search/corrected/correctStory.ts';
import type { Rules } from '#search/corrected/rules.ts';

/** Give, by number of the story, whom it names after places were moved, and whom it names besides by an added way to write. */
export async function namedByMoves(bundle: Bundle, rules: Rules) {
  const [named, added] = [new Map<number, string[]>(), new Map<number, string[]>()];
  const numberOf = async (id: string): Promise<number | null> => (await bundle.where(id))?.number ?? null;
  await Promise.all([
    ...[...rules.moves.keys()].map(async (id) => {
      const number = await numberOf(id);
      const story = number === null ? null : await bundle.story(id);
      if (story)
        named.set(
          number!,
          namedIn(story, marksOf(story, rules), rules).map((one) => one.id),
        );
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
  return { named, added };
}
