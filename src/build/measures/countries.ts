/** How well the countries found in Arabic sentences agree with the English of the same sentences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH_ADJECTIVES, ENGLISH_HOMONYMS, ENGLISH_NAMES, ENGLISH_SHIELDS } from '#pipeline/entities/englishCountries.ts';
import { findMentions } from '#pipeline/entities/findMentions.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { rankCountries } from '#pipeline/entities/rankCountries.ts';
import { sentencePairs } from '#build/measures/sets.ts';
import { ROOT } from '#build/readSources.ts';

const escaped = (name: string) => name.replaceAll('_', ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Give a function that finds the countries an English sentence names, the longest name first. */
function englishMatcher(): (text: string) => Set<string> {
  const codes = new Map<string, string>();
  const entries = JSON.parse(readFileSync(join(ROOT, 'data/gazetteer/countries.json'), 'utf8')) as { code: string; en: string; capitals: { en: string }[] }[];
  for (const { code, en, capitals } of entries) for (const name of [en, ...capitals.map((capital) => capital.en)]) codes.set(name, code);
  for (const [table, plural] of [[ENGLISH_NAMES, ''], [ENGLISH_ADJECTIVES, 's']] as const)
    for (const [code, names] of Object.entries(table))
      for (const name of names.split(' ').map((n) => n.replaceAll('_', ' '))) for (const form of new Set([name, name + plural])) codes.set(form, code);
  for (const name of ENGLISH_HOMONYMS.split(' ')) codes.delete(name.replaceAll('_', ' '));
  const names = [...codes.keys()].sort((a, b) => b.length - a.length).map(escaped).join('|');
  // «pro-Beijing» names Beijing; «Sino-American» is a word of its own.
  const pattern = new RegExp(`(?<!\\w)(?:(?<!-)|(?<=\\b(?:pro|anti|non|ex)-))(?:${names})(?!\\w)`, 'g');
  return (text) => new Set([...text.replace(ENGLISH_SHIELDS, ' ').matchAll(pattern)].flatMap((match) => codes.get(match[0]) ?? []));
}

export type Agreement = { readonly precision: number; readonly recall: number; readonly f1: number; readonly labels: number; readonly differences: readonly string[] };

/** Measure on the sentences of the set; the English is a silver label. */
export function countriesAgainstEnglish(folder: string, gazetteer: Gazetteer): Agreement {
  const english = englishMatcher();
  const differences: string[] = [];
  let [hits, extra, missed] = [0, 0, 0];
  for (const { id, ar, en } of sentencePairs(folder)) {
    const expected = english(en);
    const found = new Set(rankCountries({ title: [], paragraphs: [findMentions(ar, gazetteer)] }, gazetteer));
    const more = [...found].filter((code) => !expected.has(code));
    const less = [...expected].filter((code) => !found.has(code));
    hits += found.size - more.length;
    extra += more.length;
    missed += less.length;
    if (more.length + less.length > 0) differences.push(`${id}: more ${more.join(' ') || '-'}, less ${less.join(' ') || '-'}\n  ${ar}\n  ${en}`);
  }
  const [precision, recall] = [hits / (hits + extra), hits / (hits + missed)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), labels: hits + missed, differences };
}
