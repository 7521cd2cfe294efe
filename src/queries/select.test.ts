import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { StoryCard } from '#bundle/schema.ts';
import { countFacet, overlaps, selectStories, type Selection } from '#queries/select.ts';

const NONE = { in: [], out: [] };
const all: Selection = { country: NONE, entity: NONE, outlet: NONE, from: '', to: '', by: 'published', found: null };
const story = (id: string, countries: string[], outlet: string | null, from = '', to = from): StoryCard => ({
  id, role: 'main', voice: 'ours', title: { ar: id }, titleBasis: 'stated', summary: { ar: '' }, outlet, words: 1, countries,
  published: from === '' ? null : { from, to, basis: 'stated' }, entities: countries.map((code) => ({ id: `e-${code}`, mentions: 1 })),
});
const stories = [story('a', ['KP', 'RU'], 'الوطن', '2024-06-28'), story('b', ['KR'], null, '2024-12-04', '2024-12-19'), story('c', ['RU', 'UA'], 'الجزيرة', '2025-01-02'), story('d', [], null)];
const days = new Map([['a', [{ from: '2000-02-09', to: '2000-02-09' }]]]);
const ids = (selection: Partial<Selection>) => selectStories(stories, { ...all, ...selection }, days).map((one) => one.id).join('');

test.each([
  ['everything', {}, 'abcd'],
  ['either of two countries', { country: { in: ['KP', 'KR'], out: [] } }, 'ab'],
  ['a country and an outlet both', { country: { in: ['RU'], out: [] }, outlet: { in: ['الجزيرة'], out: [] } }, 'c'],
  ['all but one country', { country: { in: [], out: ['RU'] } }, 'bd'],
  ['one, less another', { country: { in: ['RU'], out: ['KP'] } }, 'c'],
  ['an entity', { entity: { in: ['e-UA'], out: [] } }, 'c'],
  ['the first day of a span', { from: '2024-12-01', to: '2024-12-04' }, 'b'],
  ['the last day of a span', { from: '2024-12-19', to: '2024-12-31' }, 'b'],
  ['an open end', { from: '2024-12-19' }, 'bc'],
  ['by what happened', { from: '2000-01-01', to: '2000-12-31', by: 'event' as const }, 'a'],
  ['by what was found', { found: new Set(['d']) }, 'd'],
])('%s', (_what, selection, expected) => expect(ids(selection)).toBe(expected));

test('counts are what a tap would leave', () =>
  fc.assert(
    fc.property(fc.subarray(['KP', 'RU', 'UA', 'KR']), fc.subarray(['الوطن', 'الجزيرة']), (countries, outlets) => {
      const selection = { ...all, country: { in: countries, out: [] }, outlet: { in: outlets, out: [] } };
      for (const { value, stories: count } of countFacet(stories, selection, 'country', days)) {
        expect(count).toBe(selectStories(stories, { ...selection, country: { in: [value], out: [] } }, days).length);
      }
    }),
  ));

test('overlap agrees with counting days', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(5), fc.integer({ min: 1, max: 9 }), fc.nat(5), (a, n, b, m) => {
      const day = (x: number) => `2024-01-${String(x).padStart(2, '0')}`;
      const naive = Array.from({ length: n + 1 }, (_, i) => a + i).some((x) => x >= b && x <= b + m);
      expect(overlaps({ from: day(a), to: day(a + n) }, day(b), day(b + m))).toBe(naive);
    }),
  ));
