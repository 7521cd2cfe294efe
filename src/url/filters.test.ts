import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { firstDay, isDate, lastDay, noFilters, readFilters, toggle, writeFilters, type Filters, type Known } from '#url/filters.ts';

const known: Known = {
  country: new Set(['KP', 'RU', 'US']),
  entity: new Set(['kursk', 'Q7747']),
  outlet: new Set(['الجزيرة', 'الوطن']),
  kind: new Set(['meeting', 'vote']),
};
const read = (address: string) => readFilters(new URLSearchParams(address), 'published', known);

describe('an address', () => {
  test.each([
    ['country=KP&country=RU', 'country', ['KP', 'RU'], []],
    ['country=-US', 'country', [], ['US']],
    ['country=kp', 'country', ['KP'], []],
    ['entity=kursk&entity=-Q7747', 'entity', ['kursk'], ['Q7747']],
    ['outlet=الوطن', 'outlet', ['الوطن'], []],
  ] as const)('%s reads as %s', (address, name, include, exclude) => {
    const { filters, ignored } = read(address);
    expect(filters[name]).toEqual({ in: include, out: exclude });
    expect(ignored).toEqual([]);
  });

  test.each([
    ['country=ZZ', 'country', 'ZZ'],
    ['country=-Russia', 'country', '-Russia'],
    ['entity=nobody', 'entity', 'nobody'],
    ['from=2024-13', 'from', '2024-13'],
    ['to=2023-02-29', 'to', '2023-02-29'],
    ['from=yesterday', 'from', 'yesterday'],
    ['by=size', 'by', 'size'],
    ['kind=party', 'kind', 'party'],
    ['saved=yes', 'saved', 'yes'],
    ['from=2024&from=2025', 'from', '2025'],
    ['by=event&by=published', 'by', 'published'],
  ])('%s is ignored and said', (address, name, value) => expect(read(address).ignored).toEqual([{ name, value }]));

  test('a range turned round is put right', () => expect(read('from=2025&to=2024-03').filters).toMatchObject({ from: '2024-03', to: '2025' }));

  test('nothing asked is nothing filtered', () => expect(read('')).toEqual({ filters: noFilters('published'), ignored: [] }));
});

test('what is written reads back the same, and defaults are not written', () => {
  const choice = (values: string[]) =>
    fc
      .record({ in: fc.uniqueArray(fc.constantFrom(...values)), out: fc.uniqueArray(fc.constantFrom(...values)) })
      .map((c) => ({ in: c.in, out: c.out.filter((x) => !c.in.includes(x)) }));
  const date = fc.constantFrom('', '2024', '2024-06', '2024-06-19');
  fc.assert(
    fc.property(
      fc.record({
        country: choice(['KP', 'RU', 'US']),
        entity: choice(['kursk', 'Q7747']),
        outlet: choice(['الجزيرة', 'الوطن']),
        kind: choice(['meeting', 'vote']),
        saved: fc.boolean(),
        from: date,
        to: fc.constantFrom('', '2025', '2024-12-31'),
        q: fc.string(),
        by: fc.constantFrom('event' as const, 'published' as const),
      }),
      (filters: Filters) => {
        const written = new URLSearchParams(writeFilters(filters, 'published').toString());
        expect(readFilters(written, 'published', known)).toEqual({ filters, ignored: [] });
      },
    ),
  );
  expect(writeFilters(noFilters('event'), 'event').toString()).toBe('');
});

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-06-19', '2024-06-19', '2024-06-19'],
])('%s lasts from %s to %s', (date, first, last) => {
  expect(isDate(date)).toBe(true);
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test('a value stands on one side only, and a second tap takes it away', () => {
  const once = toggle({ in: [], out: ['KP'] }, 'KP', 'in');
  expect(once).toEqual({ in: ['KP'], out: [] });
  expect(toggle(once, 'KP', 'in')).toEqual({ in: [], out: [] });
});
