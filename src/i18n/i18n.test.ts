import { describe, expect, test } from 'vitest';
import { createFormat } from '#i18n/format.ts';
import { ALL_WORDS } from '#testing/allWords.ts';

const { ar, en } = ALL_WORDS;

const arabic = createFormat('ar', { digits: 'latn', months: 'levant' });

describe('formats', () => {
  test.each([
    ['2024-11-30', '2024-11-30', '30 تشرين الثاني 2024'],
    ['2024-12-01', '2024-12-31', 'كانون الأول 2024'],
    ['2024-01-01', '2024-12-31', '2024'],
    ['2023-09-12', '2023-09-17', '12–17 أيلول 2023'],
    ['2024-11-28', '2024-12-03', '28 تشرين الثاني – 3 كانون الأول 2024'],
    ['2024-12-30', '2025-01-02', '30 كانون الأول 2024 – 2 كانون الثاني 2025'],
    ['2024-10-01', '2024-12-31', 'تشرين الأول – كانون الأول 2024'],
  ])('%s to %s is %s', (from, to, said) => expect(arabic.span(from, to)).toBe(said));

  test.each([
    ['ar', 'latn', 'gregorian', '30 نوفمبر 2024'],
    ['ar', 'arab', 'levant', '٣٠ تشرين الثاني ٢٠٢٤'],
    ['ar', 'latn', 'maghreb', '30 نونبر 2024'],
    ['ar', 'latn', 'both', '30 نوفمبر/تشرين الثاني 2024'],
    ['en', 'arab', 'levant', '30 November 2024'],
  ] as const)('in %s with %s digits and %s months: %s', (locale, digits, months, said) =>
    expect(createFormat(locale, { digits, months }).date('2024-11-30')).toBe(said),
  );

  test('a weekday is the calendar’s, whatever the time zone', () => expect(arabic.weekday('2024-11-30')).toBe('السبت'));
  test('large numbers are grouped, years are not', () => expect([arabic.number(10900), arabic.number(1500)]).toEqual(['10,900', '1500']));
});

const sources = Object.entries(import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }))
  .filter(([file]) => !file.includes('.test.'))
  .map(([, code]) => code)
  .join('\n');

type Words = { [key: string]: string | Words };
const entries = (words: Words, above = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[above + key, value] as [string, string]] : entries(value, `${above}${key}.`)));
const stem = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const holes = (text: string) => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]))].toSorted();

describe('the two languages', () => {
  const [arabicWords, englishWords] = [entries(ar), entries(en)];
  test('say the same things', () => {
    expect(arabicWords.length).toBeGreaterThan(150);
    expect(new Set(arabicWords.map(([key]) => stem(key)))).toEqual(new Set(englishWords.map(([key]) => stem(key))));
  });
  test('leave nothing empty', () => expect([...arabicWords, ...englishWords].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]));
  test('say nothing that no screen says', () => {
    const said = (key: string) => sources.includes(`'${key}'`) || sources.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}$\{`);
    expect(said('state.nothing')).toBe(false);
    expect([...new Set(arabicWords.map(([key]) => stem(key)))].filter((key) => !said(key))).toEqual([]);
  });
  test('Arabic counts in all its forms', () => {
    const keys = new Set(arabicWords.map(([key]) => key));
    const counted = arabicWords
      .map(([key]) => key)
      .filter((key) => key.endsWith('_other'))
      .map(stem);
    expect(counted.length).toBeGreaterThan(8);
    const missing = counted.flatMap((key) => ['one', 'two', 'few', 'many'].map((form) => `${key}_${form}`)).filter((key) => !keys.has(key));
    expect(missing).toEqual([]);
  });
  test('fill the same holes', () => {
    const english = new Map(englishWords);
    const differing = arabicWords.filter(
      ([key, text]) => english.has(key) && !/_(?:one|two|zero)$/.test(key) && String(holes(text)) !== String(holes(english.get(key)!)),
    );
    expect(differing).toEqual([]);
  });
});
