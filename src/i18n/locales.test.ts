import { expect, test } from 'vitest';
import { ALL_WORDS } from '#testing/allWords.ts';

const { ar, en } = ALL_WORDS;

type Words = { [key: string]: string | Words };
const entries = (words: Words, above = ''): [key: string, text: string][] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[above + key, value] as [string, string]] : entries(value, `${above}${key}.`)));
const arabic = new Map(entries(ar));
const english = new Map(entries(en));
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!).toSorted();
const LATIN = /[A-Za-z]+/g;
/** Latin words that Arabic readers know by these letters only: formats, and keys by the words printed on them. */
const ALLOWED = new Set(['JSON', 'YAML', 'English', 'PDF', 'RIS', 'BibTeX', 'CSL', 'Markdown', 'NOT', 'OR', 'outlet', 'Shift', 'Enter', 'Tab', 'Esc', 'Ctrl']);
const foreign = (text: string) => [...text.replace(/\{\{\w+\}\}/g, '').matchAll(LATIN)].map(([word]) => word).filter((word) => !ALLOWED.has(word));

const counted = [...arabic.keys()].filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -'_other'.length));
test('there are counted words', () => expect(counted.length).toBeGreaterThan(8));

test.each(counted)('%s has all the forms its languages count with, each with its number where it cannot be left out', (key) => {
  const forms = new Intl.PluralRules('ar').resolvedOptions().pluralCategories;
  expect(forms).toHaveLength(6);
  expect(forms.filter((form) => !arabic.has(`${key}_${form}`))).toEqual([]);
  expect(['one', 'other'].filter((form) => !english.has(`${key}_${form}`))).toEqual([]);
  for (const form of ['few', 'many', 'other']) expect(holes(arabic.get(`${key}_${form}`)!)).toEqual(['n']);
});

test('no plural form stands without the others', () => {
  const forms = [...arabic.keys()].filter((key) => /_(?:zero|one|two|few|many)$/.test(key));
  expect(forms.filter((key) => !counted.includes(key.replace(/_[a-z]+$/, '')))).toEqual([]);
});

test('Arabic has no Latin letters of its own', () => {
  expect([...arabic].filter(([, text]) => foreign(text).length > 0)).toEqual([]);
  expect(foreign('ملف {{n}} JSON للـ reader')).toEqual(['reader']);
});

test('every hole is whole', () => {
  const broken = /\{\{(?!\w+\}\})|(?<!\{\{\w+)\}\}|(?<!\{)\{(?!\{)/;
  expect([...arabic, ...english].filter(([, text]) => broken.test(text))).toEqual([]);
  expect('عند {{n }}').toMatch(broken);
});
