import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { createFormat } from '#i18n/format.ts';
import { bibtex, csl, footnote, ris, type Cited } from '#features/story/cite/citations.ts';

const format = createFormat('ar', { digits: 'written', months: 'levant' });
const cited: Cited = {
  id: 'bridge',
  title: 'أول جسر بين الضفتين',
  outlet: 'الجزيرة',
  voice: 'outlet',
  published: { from: '2024-11-30', to: '2024-11-30' },
  url: 'https://siyaq.example/story/bridge',
  accessed: '2026-11-25',
};

test('an Arabic footnote', () =>
  expect(footnote(cited, format)).toBe(
    '«أول جسر بين الضفتين»، الجزيرة، 30 تشرين الثاني 2024، \u2066https://siyaq.example/story/bridge\u2069 (اطُّلع عليه في 25 تشرين الثاني 2026).',
  ));
test('our own words are cited as ours, after the outlet', () => expect(footnote({ ...cited, voice: 'ours' }, format)).toContain('»، سياق، عن الجزيرة، 30'));
test('our own words after a page without an outlet are cited as ours in every form', () => {
  const ours = { ...cited, voice: 'ours', outlet: null } as const;
  const source = 'سياق، عن صفحة لم تذكر مصدرها';
  expect(footnote(ours, format)).toContain(`»، ${source}، 30`);
  expect(ris(ours)).toContain(`T2  - ${source}`);
  expect(bibtex(ours)).toContain(`organization = {${source}}`);
  expect(JSON.parse(csl(ours))[0]['container-title']).toBe(source);
});
test('what is not known is left out', () =>
  expect(footnote({ ...cited, outlet: null, published: null }, format)).toBe(
    '«أول جسر بين الضفتين»، \u2066https://siyaq.example/story/bridge\u2069 (اطُّلع عليه في 25 تشرين الثاني 2026).',
  ));

test('RIS', () =>
  expect(ris(cited).split('\r\n')).toEqual([
    'TY  - NEWS',
    'TI  - أول جسر بين الضفتين',
    'T2  - الجزيرة',
    'PY  - 2024',
    'DA  - 2024/11/30/',
    'LA  - ar',
    'UR  - https://siyaq.example/story/bridge',
    'Y2  - 2026/11/25/',
    'ER  - ',
    '',
  ]));

test('BibTeX', () =>
  expect(bibtex(cited)).toBe(
    '@online{siyaq-bridge,\n  title = {{أول جسر بين الضفتين}},\n  organization = {الجزيرة},\n  date = {2024-11-30},\n  year = {2024},\n  url = {https://siyaq.example/story/bridge},\n  urldate = {2026-11-25},\n  langid = {arabic},\n}\n',
  ));

test('CSL-JSON', () =>
  expect(JSON.parse(csl(cited))).toEqual([
    {
      id: 'bridge',
      type: 'article-newspaper',
      title: 'أول جسر بين الضفتين',
      'container-title': 'الجزيرة',
      issued: { 'date-parts': [[2024, 11, 30]] },
      accessed: { 'date-parts': [[2026, 11, 25]] },
      language: 'ar',
      URL: 'https://siyaq.example/story/bridge',
    },
  ]));

test.each([
  ['a month', { from: '2024-11-01', to: '2024-11-30' }, [2024, 11], '2024/11//'],
  ['a year', { from: '2024-01-01', to: '2024-12-31' }, [2024], '2024///'],
  ['days of two years: none', { from: '2023-12-30', to: '2024-01-02' }, undefined, undefined],
] as const)('a span says as much as it knows: %s', (_, published, parts, da) => {
  expect(JSON.parse(csl({ ...cited, published }))[0].issued?.['date-parts'][0]).toEqual(parts);
  expect(/^DA {2}- (.*)$/m.exec(ris({ ...cited, published }))?.[1]?.trimEnd()).toBe(da);
});

describe('whatever stands in a title', () => {
  const title = fc.string({ unit: fc.constantFrom(...'{}\\%#&_$~^"\r\n\t«»أبتA1 ') });
  test('RIS stays one tag a line', () =>
    fc.assert(
      fc.property(title, (words) => {
        for (const line of ris({ ...cited, title: words })
          .split('\r\n')
          .slice(0, -1))
          expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
      }),
    ));
  test('BibTeX keeps its braces in pairs', () =>
    fc.assert(
      fc.property(title, (words) => {
        let depth = 0;
        for (const [brace] of bibtex({ ...cited, title: words }).matchAll(/(?<!\\)[{}]/g)) {
          depth += brace === '{' ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    ));
  test('CSL is JSON', () =>
    fc.assert(
      fc.property(title, (words) => {
        expect(JSON.parse(csl({ ...cited, title: words }))[0].title).toBe(words);
      }),
    ));
});
