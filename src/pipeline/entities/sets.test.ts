/** Measured on public sets, where a folder of them is named. */
import { expect, test } from 'vitest';
import { countriesAgainstEnglish } from '#build/measures/countries.ts';
import { articles } from '#build/measures/sets.ts';
import { drawFrom } from '#pipeline/entities/drawFrom.ts';
import { findStoryMentions } from '#pipeline/entities/findMentions.ts';
import mentionVerdicts from '#pipeline/entities/mentionVerdicts.json';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';

const SETS = process.env.SIYAQ_SETS;
if (!SETS) console.info('SIYAQ_SETS names no folder: the measures on public sets are skipped');

test.skipIf(!SETS)('countries agree with the English of the same sentence', () => {
  const { f1, labels, differences } = countriesAgainstEnglish(SETS!, testGazetteer());
  if (process.env.SIYAQ_SHOW) console.info(differences.join('\n'));
  expect(labels).toBeGreaterThan(50);
  expect(f1).toBeGreaterThanOrEqual(0.94);
});

/** 200 mentions were drawn with the seed and read with their context; `SIYAQ_DRAW=<seed>` prints another draw to be read. */
test.skipIf(!SETS)('of mentions judged by hand, nearly all that are found are right', () => {
  const gazetteer = testGazetteer();
  const found: { doc: string; part: number; start: number; end: number; entity: string; context: string }[] = [];
  for (const { id, title, text } of articles(SETS!)) {
    const parts = [title, ...text.split('\n')];
    findStoryMentions(parts, gazetteer).forEach((mentions, part) => {
      for (const { start, end, entity } of mentions)
        found.push({ doc: id, part, start, end, entity, context: `${parts[part]!.slice(Math.max(0, start - 55), start)}⟦${parts[part]!.slice(start, end)}⟧${parts[part]!.slice(end, end + 40)}` });
    });
  }
  if (process.env.SIYAQ_DRAW) for (const { entity, context } of drawFrom(found, 200, Number(process.env.SIYAQ_DRAW))) console.info(entity, context);
  const key = (m: { doc: string; part: number; start: number; end: number; entity: string }) => `${m.doc} ${m.part} ${m.start} ${m.end} ${m.entity}`;
  const keys = new Set(found.map(key));
  const still = mentionVerdicts.mentions.filter((mention) => keys.has(key(mention)));
  const precision = still.filter(({ verdict }) => verdict).length / still.length;
  console.info(`mentions: precision ${precision.toFixed(3)} over ${still.length} of ${mentionVerdicts.mentions.length} judged`);
  expect(still.length).toBeGreaterThanOrEqual(190);
  expect(precision).toBeGreaterThanOrEqual(0.98);
});

test.skipIf(!SETS)('an article takes a millisecond or two', () => {
  const gazetteer = testGazetteer();
  const all = articles(SETS!);
  const start = performance.now();
  let mentions = 0;
  for (const { title, text } of all) for (const part of findStoryMentions([title, ...text.split('\n')], gazetteer)) mentions += part.length;
  const each = (performance.now() - start) / all.length;
  console.info(`entities: ${each.toFixed(2)} ms an article, ${(mentions / all.length).toFixed(1)} mentions each, ${all.length} articles`);
  expect(all.length).toBeGreaterThan(1000);
  expect(each).toBeLessThan(5);
});
