import { describe, expect, test } from 'vitest';
import { backupOf, readBackup } from '#storage/backup.ts';
import type { Bookmark } from '#storage/bookmarks.ts';
import { mergeChanges } from '#storage/records.ts';

const mark = (id: string, updatedAt: number, more: Partial<Bookmark> = {}): Bookmark => ({ id, v: 1, updatedAt, title: 'جسر', ...more });
const readText = (text: string) => readBackup(text.length, async () => text);
/** A backup as someone may have tampered with it; `marks` is the JSON of its list. */
const forged = (marks: string, before = '') => `{${before}"format":"siyaq-backup","version":1,"createdAt":"","counts":{"bookmarks":0},"bookmarks":[${marks}]}`;

describe('a backup', () => {
  test('holds what is saved, never what was taken out', async () => {
    const text = backupOf(
      { bookmarks: [mark('a', 5), mark('b', 6, { deleted: true })], highlights: [], filters: [], corrections: [] },
      '2026-01-01T00:00:00.000Z',
    );
    expect(JSON.parse(text)).toMatchObject({ counts: { bookmarks: 1, highlights: 0, filters: 0 } });
    expect(await readText(text)).toEqual({ ok: true, bookmarks: [mark('a', 5)], highlights: [], filters: [], corrections: [] });
  });

  test.each([
    ['the file', forged('', '"__proto__":{"deleted":true},')],
    ['a record', forged('{"id":"a","v":1,"updatedAt":5,"title":"جسر","__proto__":{"deleted":true},"constructor":1}')],
  ])('with a poisoned key in %s poisons nothing', async (_, text) => {
    const read = await readText(text);
    expect(read.ok).toBe(true);
    expect(({} as Record<string, unknown>)['deleted']).toBeUndefined();
    if (read.ok) for (const record of read.bookmarks) expect([record.deleted, Object.keys(record)]).toEqual([undefined, ['id', 'v', 'updatedAt', 'title']]);
  });

  test.each([
    ['an id without a letter', '{"id":"","v":1,"updatedAt":5,"title":""}'],
    ['an id of a thousand letters', `{"id":"${'a'.repeat(1000)}","v":1,"updatedAt":5,"title":""}`],
    ['a time beyond all days', '{"id":"a","v":1,"updatedAt":9e15,"title":""}'],
    ['a time that is a text', '{"id":"a","v":1,"updatedAt":"5","title":""}'],
    ['a record of another version', '{"id":"a","v":2,"updatedAt":5,"title":""}'],
    ['no record at all', 'null'],
  ])('with %s is damaged', async (_, marks) => expect(await readText(forged(marks))).toEqual({ ok: false, reason: 'damaged' }));

  test('that cannot be read from disk is said, not thrown', async () =>
    expect(await readBackup(10, () => Promise.reject(new Error('gone')))).toEqual({ ok: false, reason: 'not-json' }));
});

test.each<[string, Bookmark[], Bookmark[], Bookmark[], Bookmark[]]>([
  ['a new one is added', [], [mark('a', 5)], [mark('a', 5)], []],
  ['a newer one updates', [mark('a', 5)], [mark('a', 6)], [], [mark('a', 6)]],
  ['an older one does not', [mark('a', 6)], [mark('a', 5)], [], []],
  ['one that was taken out comes back', [mark('a', 5, { deleted: true })], [mark('a', 6)], [mark('a', 6)], []],
  ['of a file’s duplicates the newest counts', [mark('a', 5)], [mark('a', 6), mark('a', 8), mark('a', 7)], [], [mark('a', 8)]],
])('in a merge %s', (_, present, incoming, added, updated) => expect(mergeChanges(present, incoming)).toEqual({ added, updated }));
