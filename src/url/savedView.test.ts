import { expect, test } from 'vitest';
import { highlightIn, toHighlight } from '#url/paths.ts';
import { readSavedView, writeSavedView } from '#url/savedView.ts';

const KINDS = ['important', 'verify'];
test.each([
  ['', { show: 'stories', q: '', kind: '' }],
  ['show=highlights', { show: 'highlights', q: '', kind: '' }],
  ['show=highlights&q=جسر&kind=verify', { show: 'highlights', q: 'جسر', kind: 'verify' }],
  ['show=nothing&kind=loud', { show: 'stories', q: '', kind: '' }],
] as const)('«%s»', (address, view) => {
  expect(readSavedView(new URLSearchParams(address), KINDS)).toEqual(view);
  expect(readSavedView(writeSavedView(view), KINDS)).toEqual(view);
});

test('defaults are not written', () => expect(writeSavedView({ show: 'stories', q: 'جسر', kind: '' }).toString()).toBe(''));

test.each(['a-1', 'ق#%', ''])('a link to the highlight «%s» reads back', (id) => expect(highlightIn(new URL(toHighlight('جسر', id), 'https://siyaq.example').hash)).toBe(id || null));
test.each(['', '#p3', '#mark-%E0%A4%A'])('«%s» leads to no highlight', (hash) => expect(highlightIn(hash)).toBeNull());
