import { expect, test } from 'vitest';
import { carryFilters, FILTERED, screenAddress, searchAddress, type FilteredScreen } from '#url/carry.ts';
import { readFilters, type Known } from '#url/filters.ts';

const known: Known = { country: new Set(['KP', 'RU']), entity: new Set(['kursk']), outlet: new Set(['الجزيرة']), kind: new Set(['meeting']) };
const SCREENS = Object.keys(FILTERED) as FilteredScreen[];

test.each([
  ['country=KP&country=-RU', 'dossier', 'timeline', '?country=KP&country=-RU'],
  ['from=2024-06', 'dossier', 'timeline', '?from=2024-06&by=published'],
  ['from=2024-06', 'timeline', 'dossier', '?from=2024-06&by=event'],
  ['from=2024-06', 'dossier', 'search', '?from=2024-06'],
  ['from=2024-06&by=published', 'timeline', 'dossier', '?from=2024-06'],
  ['by=published', 'timeline', 'dossier', ''],
  ['q=', 'search', 'dossier', ''],
  ['unknown=1', 'dossier', 'search', ''],
] as const)('«%s» goes from %s to %s as «%s»', (search, from, to, carried) => expect(carryFilters(new URLSearchParams(search), from, to)).toBe(carried));

test('whatever is filtered means the same on the other screen', () => {
  for (const search of ['country=KP&q=جسر', 'entity=-kursk&from=2024', 'outlet=الجزيرة&to=2024-12-31&by=event', 'from=2024-06&to=2024-06&by=published'])
    for (const from of SCREENS)
      for (const to of SCREENS) {
        const here = readFilters(new URLSearchParams(search), FILTERED[from], known).filters;
        const there = readFilters(new URLSearchParams(carryFilters(new URLSearchParams(search), from, to)), FILTERED[to], known).filters;
        expect({ ...there, by: '' }, `${search}: ${from} to ${to}`).toEqual({ ...here, by: '' });
        if (here.from || here.to) expect(there.by).toBe(here.by);
      }
});

test.each([
  ['search', '/timeline', '?country=KP&q=جسر', `/search?${new URLSearchParams({ q: 'جسر', country: 'KP' })}`],
  ['settings', '/timeline', '?country=KP', '/settings'],
  ['timeline', '/story/bridge', '?country=KP', '/timeline'],
  ['timeline', '/', '', '/timeline'],
] as const)('%s from %s%s is at %s', (screen, pathname, search, address) => expect(screenAddress(screen, pathname, search)).toBe(address));

test.each([
  ['كورسك', '/timeline', '?country=KP&q=جسر', { q: 'كورسك', country: 'KP' }],
  ['كورسك', '/saved', '?show=highlights', { q: 'كورسك' }],
  ['a&b=c', '/', '', { q: 'a&b=c' }],
] as const)('a search for «%s» from %s%s keeps the filters and no other words', (words, pathname, search, asked) => {
  const [path, query] = searchAddress(words, pathname, search).split('?');
  expect([path, Object.fromEntries(new URLSearchParams(query))]).toEqual(['/search', asked]);
});
