import { expect, test } from 'vitest';
import { keepSaid, pinned, readSaid, withSaid } from '#url/said.ts';

const VERBS = ['say', 'deny'];
const read = (address: string) => readSaid(new URLSearchParams(address), VERBS);

test.each([
  ['speaker=Q1&speaker=-Q2&verb=deny&form=direct&group=time&order=old&pin=a.1&pin=b.2'],
  ['verb=-say&verb=-deny&pin=a.1'],
  ['speaker=name%3A%D8%A7%D9%84%D8%A8%D9%8A%D8%A7%D9%86'],
  [''],
])('«%s» is read and written as it was', (address) => {
  const { view, ignored } = read(address);
  expect(ignored).toEqual([]);
  expect(withSaid(new URLSearchParams(), view).toString()).toBe(address);
});

test('what is not understood is left out, and told', () =>
  expect(read('verb=shout&form=loud&group=speaker&group=time&order=&pin=a.1&pin=a.1&pin=b.2&pin=c.3&speaker=')).toEqual({
    view: { speaker: { in: [], out: [] }, verb: { in: [], out: [] }, form: null, group: 'speaker', order: null, pins: ['a.1', 'b.2'] },
    ignored: [
      { name: 'pin', value: 'c.3' },
      { name: 'speaker', value: '' },
      { name: 'verb', value: 'shout' },
      { name: 'form', value: 'loud' },
      { name: 'group', value: 'time' },
      { name: 'order', value: '' },
    ],
  }));

test('filters of stories change, and what is said of the screen stays', () =>
  expect(keepSaid(new URLSearchParams('country=KP&speaker=-Q1&pin=a.1&pin=b.2'), new URLSearchParams('country=RU')).toString()).toBe(
    'country=RU&speaker=-Q1&pin=a.1&pin=b.2',
  ));

test.each([
  [[], 'a', ['a'], null],
  [['a'], 'b', ['a', 'b'], null],
  [['a', 'b'], 'c', ['b', 'c'], 'a'],
  [['a', 'b'], 'a', ['b'], null],
] as const)('%j and %s: %j', (pins, id, now, replaced) => expect(pinned(pins, id)).toEqual({ pins: now, replaced }));
