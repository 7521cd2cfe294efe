import { expect, test } from 'vitest';
import { keepStrip, readStrip, withStrip } from '#url/strip.ts';

const search = (text: string) => new URLSearchParams(text);

test('what the address says is read', () =>
  expect(readStrip(search('lane=kind&zoom=day&axis=ltr&order=old'))).toEqual({
    choices: { lane: 'kind', zoom: 'day', axis: 'ltr', order: 'old' },
    ignored: [],
  }));
test('what it does not say is left open', () => expect(readStrip(search('country=KP')).choices).toEqual({ lane: null, zoom: null, axis: null, order: null }));
test('what is not understood, and what stands twice, is told', () =>
  expect(readStrip(search('lane=planet&zoom=day&zoom=week&axis=')).ignored).toEqual([
    { name: 'lane', value: 'planet' },
    { name: 'zoom', value: 'week' },
    { name: 'axis', value: '' },
  ]));
test('filters change and these stay', () => expect(keepStrip(search('q=a&lane=kind&order=old'), search('q=b')).toString()).toBe('q=b&lane=kind&order=old'));
test('one changes, the others and the filters stay', () =>
  expect(withStrip(search('country=KP&lane=kind&zoom=day'), { zoom: null, axis: 'ltr' }).toString()).toBe('country=KP&lane=kind&axis=ltr'));
