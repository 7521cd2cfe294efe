import { expect, test } from 'vitest';
import { keepNames, readNames, withNames } from '#url/namesView.ts';

const TYPES = ['country', 'person', 'organisation', 'place'];
const read = (search: string) => readNames(new URLSearchParams(search), TYPES);
const change = (search: string, next: Parameters<typeof withNames>[1]) => withNames(new URLSearchParams(search), next).toString();

test('without parameters all types stand there, most present first', () =>
  expect(read('')).toEqual({ view: { types: [], name: '', order: 'presence', shared: null }, ignored: [] }));
test('types are read in their own order, each once', () => expect(read('type=place&type=person&type=place').view.types).toEqual(['person', 'place']));
test('what is written reads back', () => {
  const view = { types: ['person'], name: 'بوتين', order: 'letter', shared: 3 } as const;
  expect(read(withNames(new URLSearchParams('country=KP'), view).toString())).toEqual({ view, ignored: [] });
});
test('what is the default is not written', () =>
  expect(change('order=letter&type=person&name=x&shared=3', { order: 'presence', types: [], name: '', shared: null })).toBe(''));
test.each([
  ['type=animal', 'type', 'animal'],
  ['order=size', 'order', 'size'],
  ['shared=1', 'shared', '1'],
  ['shared=many', 'shared', 'many'],
  ['order=letter&order=letter', 'order', 'letter'],
])('%s is not understood, and told', (search, name, value) => expect(read(search).ignored).toEqual([{ name, value }]));
test('filters of stories leave it as it is', () =>
  expect(keepNames(new URLSearchParams('type=person&country=RU&shared=3'), new URLSearchParams('country=KP')).toString()).toBe(
    'country=KP&type=person&shared=3',
  ));
