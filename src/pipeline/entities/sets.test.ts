/** Measured on public sets, where a folder of them is named. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ENGLISH_ADJECTIVES, ENGLISH_NAMES, ENGLISH_SHIELDS } from '#pipeline/entities/englishCountries.ts';
import { findMentions, findStoryMentions } from '#pipeline/entities/findMentions.ts';
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
  const names = [...codes.keys()].sort((a, b) => b.length - a.length).map(escaped).join('|');
  const pattern = new RegExp(`(?<![\\w-])(?:${names})(?![\\w])`, 'g');
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
  expect(f1).toBeGreaterThanOrEqual(0.85);
});

test.skipIf(!SETS)('an article takes a millisecond or two', () => {
  const gazetteer = testGazetteer();
  const articles: { title: string; text: string }[] = gunzipSync(readFileSync(join(SETS!, 'ant-2000.ndjson.gz'))).toString('utf8').trim().split('\n').map((line) => JSON.parse(line));
  const start = performance.now();
  let mentions = 0;
  for (const { title, text } of articles) for (const part of findStoryMentions([title, ...text.split('\n')], gazetteer)) mentions += part.length;
  const each = (performance.now() - start) / articles.length;
  console.info(`entities: ${each.toFixed(2)} ms an article, ${(mentions / articles.length).toFixed(1)} mentions each, ${articles.length} articles`);
  expect(articles.length).toBeGreaterThan(1000);
  expect(each).toBeLessThan(5);
});
