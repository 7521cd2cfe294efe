import { expect, test } from 'vitest';
import { eventsAround } from '#features/story/eventsAround.ts';

const event = (story: string, from: string, more: { to?: string; precision?: 'day' | 'range' | 'month' | 'year'; view?: 'own' | 'back' | 'ahead' } = {}) =>
  ({ story, from, to: from, precision: 'day', view: 'own', ...more }) as const;
const events = [
  event('b', '2022-02-24', { view: 'back' }),
  event('a', '2024-01-01', { to: '2024-12-31', precision: 'year' }),
  event('a', '2024-06-19'),
  event('b', '2024-06-21'),
  event('c', '2024-06-21'),
  event('d', '2024-06-23'),
];

test.each([
  ['b', '2024-06-19', '2024-06-23'],
  ['a', '2022-02-24', '2024-06-21'],
  ['d', '2024-06-21', undefined],
])('around the news of %s stand %s and %s', (story, before, after) => {
  const around = eventsAround(events, story, null);
  expect([around.before?.from, around.after?.from]).toEqual([before, after]);
});
test('a story that dates nothing stands where it was published', () => expect(eventsAround(events, 'none', { from: '2024-06-20', to: '2024-06-20' })).toMatchObject({ before: { from: '2024-06-19' }, after: { from: '2024-06-21' } }));
test('a story without a day stands nowhere', () => expect(eventsAround(events, 'none', null)).toEqual({ before: null, after: null }));
