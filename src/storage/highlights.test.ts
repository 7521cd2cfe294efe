import { expect, test } from 'vitest';
import * as v from 'valibot';
import { highlightSchema, highlightStore, NOTE_MOST, type Highlight } from '#storage/highlights.ts';

const part = { quote: 'الجسر', prefix: 'فتحت ', suffix: ' أمس', paragraph: 0, start: 5, rival: -1, hash: 'f0' };
const good: Highlight = { id: 'a', v: 1, updatedAt: 5, createdAt: 5, story: 's', title: 'جسر', kind: 'important', note: '', parts: [part] };

test.each<[string, object, boolean]>([
  ['a whole record', good, true],
  ['one of two parts', { ...good, parts: [part, part] }, true],
  ['a tombstone without words', { ...good, deleted: true, parts: [] }, true],
  ['a highlight of nothing', { ...good, parts: [] }, false],
  ['an empty quotation', { ...good, parts: [{ ...part, quote: '' }] }, false],
  ['a kind that there is not', { ...good, kind: 'loud' }, false],
  ['a place before the start', { ...good, parts: [{ ...part, start: -1 }] }, false],
  ['a note of another type', { ...good, note: null }, false],
  ['a note of a million letters', { ...good, note: 'ن'.repeat(1_000_000) }, false],
  ['no story', { ...good, story: '' }, false],
])('%s: %#', (_, record, accepted) => expect(v.safeParse(highlightSchema, record).success).toBe(accepted));

test.each<[string, Highlight]>([
  ['a note', { ...good, note: 'ن'.repeat(NOTE_MOST + 1) }],
  ['a passage', { ...good, parts: Array.from({ length: 501 }, () => part) }],
  ['a quotation', { ...good, parts: [{ ...part, quote: 'ن'.repeat(20_001) }] }],
])('%s longer than can be read again is refused, not written', async (_, record) =>
  expect(await highlightStore.write([record])).toEqual([{ ok: false, reason: 'too-long' }]),
);
