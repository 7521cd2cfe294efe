import { describe, expect, test } from 'vitest';
import { quoteWithSource } from '#cards/marks/quoteWithSource.ts';
import { sourceLine, sourceOf } from '#cards/sourceOf.ts';
import { createFormat } from '#i18n/format.ts';

const format = createFormat('en', { digits: 'written', months: 'levant' });

describe('our own words are never given as the outlet’s', () => {
  test.each([
    ['ours', 'الجزيرة', 'سياق، عن الجزيرة', 'Siyaq, based on الجزيرة'],
    ['ours', null, 'سياق، عن صفحة لم تذكر مصدرها', 'Siyaq, based on a page that names no outlet'],
    ['outlet', 'الجزيرة', 'الجزيرة', 'الجزيرة'],
    ['outlet', null, null, null],
  ] as const)('%s after %s is %s', (voice, outlet, arabic, english) =>
    expect([sourceOf({ voice, outlet }), sourceOf({ voice, outlet }, 'en')]).toEqual([arabic, english]),
  );
});

const published = { from: '2024-11-30', to: '2024-11-30', basis: 'stated' } as const;
test.each([
  [{ voice: 'ours', outlet: 'الجزيرة', published }, '«جسر»، سياق، عن الجزيرة، 30 تشرين الثاني 2024'],
  [{ voice: 'ours', outlet: null, published: null }, '«جسر»، سياق، عن صفحة لم تذكر مصدرها'],
  [{ voice: 'outlet', outlet: 'الجزيرة', published }, '«جسر»، الجزيرة، 30 تشرين الثاني 2024'],
  [{ voice: 'outlet', outlet: null, published: null }, '«جسر»'],
] as const)('a line of source is Arabic in every interface: %j', (card, line) => {
  expect(sourceLine({ title: { ar: 'جسر', en: 'Bridge' }, ...card }, format)).toBe(line);
  expect(quoteWithSource(['كلمات', 'وأخرى'], { title: { ar: 'جسر' }, ...card }, format)).toBe(`كلمات\nوأخرى\n— ${line}`);
});
