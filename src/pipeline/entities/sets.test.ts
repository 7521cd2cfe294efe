/** Measured on public sets, where a folder of them is named. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ENGLISH_ADJECTIVES, ENGLISH_HOMONYMS, ENGLISH_NAMES, ENGLISH_SHIELDS } from '#pipeline/entities/englishCountries.ts';
import { drawFrom } from '#pipeline/entities/drawFrom.ts';
import { findMentions, findStoryMentions } from '#pipeline/entities/findMentions.ts';
import mentionVerdicts from '#pipeline/entities/mentionVerdicts.json';
import { rankCountries } from '#pipeline/entities/rankCountries.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';

const SETS = process.env.SIYAQ_SETS;
if (!SETS) console.info('SIYAQ_SETS names no folder: the measures on public sets are skipped');

const escaped = (name: string) => name.replaceAll('_', ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Give a function that finds the countries an English sentence names, the longest name first. */
function englishMatcher(): (text: string) => Set<string> {
  const codes = new Map<string, string>();
  for (const file of ['countries.json']) {
    const entries: { code: string; en: string; capitals: { en: string }[] }[] = JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/gazetteer', file), 'utf8'));
    for (const { code, en, capitals } of entries) for (const name of [en, ...capitals.map((capital) => capital.en)]) codes.set(name, code);
  }
  for (const [table, plural] of [[ENGLISH_NAMES, ''], [ENGLISH_ADJECTIVES, 's']] as const)
    for (const [code, names] of Object.entries(table))
      for (const name of names.split(' ').map((n) => n.replaceAll('_', ' '))) for (const form of new Set([name, name + plural])) codes.set(form, code);
  for (const name of ENGLISH_HOMONYMS.split(' ')) codes.delete(name.replaceAll('_', ' '));
  const names = [...codes.keys()].sort((a, b) => b.length - a.length).map(escaped).join('|');
  // «pro-Beijing» names Beijing; «Sino-American» is a word of its own.
  const pattern = new RegExp(`(?<!\\w)(?:(?<!-)|(?<=\\b(?:pro|anti|non|ex)-))(?:${names})(?!\\w)`, 'g');
  return (text) => new Set([...text.replace(ENGLISH_SHIELDS, ' ').matchAll(pattern)].flatMap((match) => codes.get(match[0]) ?? []));
}

test.skipIf(!SETS)('countries agree with the English of the same sentence', () => {
  const gazetteer = testGazetteer();
  const english = englishMatcher();
  const pairs: { id: string; ar: string; en: string }[] = JSON.parse(readFileSync(join(SETS!, 'pud-300.json'), 'utf8'));
  let [hits, extra, missed] = [0, 0, 0];
  for (const { id, ar, en } of pairs) {
    const expected = english(en);
    const found = new Set(rankCountries({ title: [], paragraphs: [findMentions(ar, gazetteer)] }, gazetteer));
    const more = [...found].filter((code) => !expected.has(code));
    const less = [...expected].filter((code) => !found.has(code));
    hits += found.size - more.length;
    extra += more.length;
    missed += less.length;
    if (process.env.SIYAQ_SHOW && more.length + less.length > 0) console.info(id, 'more', more, 'less', less, '\n ', ar, '\n ', en);
  }
  const precision = hits / (hits + extra);
  const recall = hits / (hits + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  console.info(`countries: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} over ${hits + missed} labels in ${pairs.length} sentences`);
  expect(hits + missed).toBeGreaterThan(50);
  expect(f1).toBeGreaterThanOrEqual(0.94);
});

type Article = { id: string; title: string; text: string };
const readArticles = (): Article[] => gunzipSync(readFileSync(join(SETS!, 'ant-2000.ndjson.gz'))).toString('utf8').trim().split('\n').map((line) => JSON.parse(line));

/** 200 mentions were drawn with the seed and read with their context; `SIYAQ_DRAW=<seed>` prints another draw to be read. */
test.skipIf(!SETS)('of mentions judged by hand, nearly all that are found are right', () => {
  const gazetteer = testGazetteer();
  const found: { doc: string; part: number; start: number; end: number; entity: string; context: string }[] = [];
  for (const { id, title, text } of readArticles()) {
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
  const articles = readArticles();
  const start = performance.now();
  let mentions = 0;
  for (const { title, text } of articles) for (const part of findStoryMentions([title, ...text.split('\n')], gazetteer)) mentions += part.length;
  const each = (performance.now() - start) / articles.length;
  console.info(`entities: ${each.toFixed(2)} ms an article, ${(mentions / articles.length).toFixed(1)} mentions each, ${articles.length} articles`);
  expect(articles.length).toBeGreaterThan(1000);
  expect(each).toBeLessThan(5);
});
