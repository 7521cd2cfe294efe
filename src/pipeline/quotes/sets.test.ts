/** Measured on a public set, where a folder of them is named: quotations drawn by a seed and judged by eye, words and speaker apart. */
import { expect, test } from 'vitest';
import { articles } from '#build/measures/sets.ts';
import { checksum, understood } from '#build/measures/understood.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';
import verdicts from '#pipeline/quotes/verdicts.json';

const SETS = process.env.SIYAQ_SETS;
if (!SETS) console.info('SIYAQ_SETS names no folder: quotations are not measured');

type Quoted = { readonly doc: string; readonly paragraph: number; readonly start: number; readonly end: number; readonly form: string };
const place = ({ doc, paragraph, start, end, form }: Quoted): string => [doc, paragraph, start, end, form].join();

/** `words`: the range is what was said, no more and no less. `said`: the speaker is who said it; a speaker not found is counted wrong. */
test.skipIf(!SETS)('what is quoted was judged right, and so was who says it', () => {
  const gazetteer = testGazetteer();
  const judged = new Set(verdicts.quotes.map(({ doc }) => doc));
  const found = new Map<string, number | null>();
  for (const article of articles(SETS!).filter(({ id }) => judged.has(id)))
    for (const { speaker, ...quote } of understood(article, gazetteer).quotes)
      found.set(place({ doc: article.id, ...quote }), speaker === null ? null : checksum(speaker.name));

  const drawn = verdicts.quotes.length;
  expect(verdicts.quotes.filter(({ words }) => words).length / drawn, 'words, as drawn').toBeGreaterThanOrEqual(0.98);
  expect(verdicts.quotes.filter(({ said }) => said).length / drawn, 'speakers, as drawn').toBeGreaterThanOrEqual(0.9);
  const named = verdicts.quotes.filter(({ speaker }) => speaker !== null);
  expect(named.filter(({ said }) => said).length / named.length, 'speakers named, as drawn').toBeGreaterThanOrEqual(0.94);

  const kept = verdicts.quotes.filter((quote) => found.has(place(quote)));
  const heard = kept.filter((quote) => found.get(place(quote)) === quote.speaker);
  const right = heard.filter(({ said }) => said).length;
  console.info(
    `quotations: ${kept.filter(({ words }) => words).length} of ${kept.length} judged ones right, ${right} of ${heard.length} speakers; ${drawn} drawn`,
  );
  expect(kept.length).toBeGreaterThanOrEqual(drawn - 6);
  expect(kept.filter(({ words }) => words).length / kept.length).toBeGreaterThanOrEqual(0.98);
  expect(right).toBeGreaterThanOrEqual(106);
  expect(right / heard.length).toBeGreaterThanOrEqual(0.92);
});
