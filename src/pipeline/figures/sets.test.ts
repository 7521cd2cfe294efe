/** Measured on a public set, where a folder of them is named: figures drawn by a seed and judged by eye. */
import { expect, test } from 'vitest';
import { articles } from '#build/measures/sets.ts';
import { checksum, understood } from '#build/measures/understood.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';
import verdicts from '#pipeline/figures/verdicts.json';

const SETS = process.env.SIYAQ_SETS;
if (!SETS) console.info('SIYAQ_SETS names no folder: figures are not measured');

const sum = (words: string | undefined | null): number | null => (words === undefined || words === null ? null : checksum(words));

/** `words`: the range, the value and its bound are right. `told`: so are the unit and who says it. */
test.skipIf(!SETS)('what is counted was judged right, and so were its unit and who says it', () => {
  const gazetteer = testGazetteer();
  const judged = new Set(verdicts.figures.map(({ doc }) => doc));
  const words = new Set<string>();
  const told = new Set<string>();
  for (const { id, ...article } of articles(SETS!).filter(({ id }) => judged.has(id))) {
    for (const { paragraph, start, end, value, bound, unit, speaker } of understood({ id, ...article }, gazetteer).figures) {
      words.add([id, paragraph, start, end, value, bound].join());
      told.add([id, paragraph, start, end, value, bound, sum(unit), sum(speaker?.name)].join());
    }
  }
  const drawn = verdicts.figures.length;
  const kept = verdicts.figures.filter(({ doc, paragraph, start, end, value, bound }) => words.has([doc, paragraph, start, end, value, bound].join()));
  const still = kept.filter(({ doc, paragraph, start, end, value, bound, unit, speaker }) =>
    told.has([doc, paragraph, start, end, value, bound, unit, speaker].join()),
  );
  console.info(
    `figures: ${kept.filter((one) => one.words).length} of ${kept.length} judged ones right, ${still.filter((one) => one.told).length} of ${still.length} with unit and speaker; ${drawn} drawn`,
  );
  expect(verdicts.figures.filter((one) => one.words).length / drawn).toBeGreaterThanOrEqual(0.98);
  expect(kept.length).toBeGreaterThanOrEqual(drawn - 5);
  expect(kept.filter((one) => one.words).length / kept.length).toBeGreaterThanOrEqual(0.98);
  expect(still.length).toBeGreaterThanOrEqual(drawn - 8);
  expect(still.filter((one) => one.told).length / still.length).toBeGreaterThanOrEqual(0.98);
});
