import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsAround } from '#pipeline/eventsAround.ts';

const event = (story: string, from: string, more: { to?: string; precision?: 'day' | 'range' | 'month' | 'year'; view?: 'own' | 'back' | 'ahead' } = {}) =>
  ({ story, tells: (other: string) => other === story, from, to: from, precision: 'day', view: 'own', ...more }) as const;
const events = [
  event('b', '2022-02-24', { view: 'back' }),
  event('a', '2024-01-01', { to: '2024-12-31', precision: 'year' }),
  event('a', '2024-06-19'),
  event('b', '2024-06-21'),
  event('c', '2024-06-21'),
  event('d', '2024-06-23'),
];
const around = (story: string, published: { from: string; to: string } | null = null) =>
  eventsAround(events)(
    story,
    events.filter((one) => one.story === story),
    published,
  );

test.each([
  ['b', '2024-06-19', '2024-06-23'],
  ['a', '2022-02-24', '2024-06-21'],
  ['d', '2024-06-21', undefined],
])('around the news of %s stand %s and %s', (story, before, after) => {
  expect([around(story).before?.from, around(story).after?.from]).toEqual([before, after]);
});
test('a story that dates nothing stands where it was published', () =>
  expect(around('none', { from: '2024-06-20', to: '2024-06-20' })).toMatchObject({ before: { from: '2024-06-19' }, after: { from: '2024-06-21' } }));
test('a story without a day stands nowhere', () => expect(around('none')).toEqual({}));

test('it finds what a look at every event finds', () => {
  const days = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 4 }))
    .map(([from, more]) => [from, from + more].map((day) => `2024-06-${String(day).padStart(2, '0')}`) as [string, string]);
  const anyEvent = fc
    .tuple(fc.constantFrom('a', 'b', 'c'), days, fc.constantFrom('day', 'range', 'year'), fc.constantFrom('own', 'back'))
    .map(([story, [from, to], precision, view]) => ({ story, tells: (other: string) => other === story, from, to, precision, view }) as const);
  fc.assert(
    fc.property(fc.array(anyEvent), (unordered) => {
      const all = unordered.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1));
      const own = all.filter(({ story }) => story === 'a');
      const told = own.filter(({ view, precision }) => view === 'own' && precision !== 'year');
      const [from, to] = [
        told.map((one) => one.from).toSorted()[0] ?? '2024-06-10',
        told
          .map((one) => one.to)
          .toSorted()
          .at(-1) ?? '2024-06-10',
      ];
      const others = all.filter(({ story, precision }) => story !== 'a' && precision !== 'year');
      const found = eventsAround(all)('a', own, { from: '2024-06-10', to: '2024-06-10' });
      expect(found.before).toBe(others.findLast((one) => one.to < from));
      expect(found.after).toBe(others.find((one) => one.from > to));
    }),
  );
});
