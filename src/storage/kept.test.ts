import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { backupOf, readBackup } from '#storage/backup.ts';
import type { Bookmark } from '#storage/bookmarks.ts';
import { HIGHLIGHT_KINDS } from '#storage/highlights.ts';
import { mergeChanges } from '#storage/records.ts';
import { parseSettings, SETTINGS } from '#storage/settings.ts';

const record = fc.record({ id: fc.constantFrom('a', 'b', 'c', '__proto__'), v: fc.constant(1 as const), updatedAt: fc.nat(50), title: fc.string() });
const anchor = fc.record({
  quote: fc.string({ minLength: 1 }),
  prefix: fc.string(),
  suffix: fc.string(),
  paragraph: fc.nat(9),
  start: fc.nat(99),
  rival: fc.integer({ min: -1, max: 64 }),
  hash: fc.string(),
});
const highlight = fc.record({
  id: fc.constantFrom('a', 'b', 'c', '__proto__'),
  v: fc.constant(1 as const),
  updatedAt: fc.nat(50),
  createdAt: fc.nat(50),
  story: fc.string({ minLength: 1 }),
  title: fc.string(),
  kind: fc.constantFrom(...HIGHLIGHT_KINDS),
  note: fc.string({ unit: 'grapheme' }),
  parts: fc.array(anchor, { minLength: 1, maxLength: 3 }),
});
const readText = (text: string) => readBackup(text.length, async () => text);

describe('settings', () => {
  test('whatever is stored, each is one of its set', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.record({ theme: fc.string(), language: fc.anything() }).map((x) => JSON.stringify(x)),
        ),
        (text) => {
          const settings = parseSettings(text);
          for (const key of Object.keys(SETTINGS) as (keyof typeof SETTINGS)[]) expect(SETTINGS[key]).toContain(settings[key]);
        },
      ),
      { numRuns: 2000 },
    ));
  test('a good value beside a bad one stays', () =>
    expect(parseSettings('{"theme":"dark","size":7}')).toMatchObject({ theme: 'dark', size: 'normal' }));
});

/** A filter that the reader named. */
const filter = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  v: fc.constant(1 as const),
  updatedAt: fc.nat(),
  name: fc.string({ minLength: 1, maxLength: 40 }),
  screen: fc.constantFrom('dossier' as const, 'timeline' as const, 'search' as const),
  search: fc.string({ maxLength: 60 }),
});

const name = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text && text !== '');
const place = fc.record({ story: name, paragraph: fc.nat(9), start: fc.nat(99), text: fc.string({ minLength: 1, maxLength: 20 }) });
/** Something that the reader put right. */
const correction = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  v: fc.constant(1 as const),
  updatedAt: fc.nat(),
  createdAt: fc.nat(),
  label: fc.string({ maxLength: 40 }),
  change: fc.oneof(
    fc.record({ kind: fc.constant('merge' as const), entity: name, into: name }),
    fc.record({ kind: fc.constant('rename' as const), entity: name, name }),
    fc.record({ kind: fc.constant('move' as const), entity: name, to: fc.option(name), places: fc.array(place, { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('part' as const), event: name, title: name, mentions: fc.array(place, { minLength: 1, maxLength: 3 }) }),
  ),
});

describe('a backup', () => {
  test('gives back what was there', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(record, { selector: (one) => one.id }),
        fc.uniqueArray(highlight, { selector: (one) => one.id }),
        fc.uniqueArray(filter, { selector: (one) => one.id }),
        fc.uniqueArray(correction, { selector: (one) => one.id }),
        async (bookmarks, highlights, filters, corrections) => {
          const all = { bookmarks, highlights, filters, corrections };
          expect(await readText(backupOf(all, '2026-01-01T00:00:00.000Z'))).toEqual({ ok: true, ...all });
        },
      ),
    ));
  test('of before there were highlights is read', async () =>
    expect(
      await readText(
        '{"format":"siyaq-backup","version":1,"createdAt":"","counts":{"bookmarks":1},"bookmarks":[{"id":"a","v":1,"updatedAt":4,"title":"جسر"}]}',
      ),
    ).toEqual({
      ok: true,
      bookmarks: [{ id: 'a', v: 1, updatedAt: 4, title: 'جسر' }],
      highlights: [],
      filters: [],
      corrections: [],
    }));
  test.each([
    ['{', 'not-json'],
    ['[]', 'not-ours'],
    ['null', 'not-ours'],
    ['{"format":"other"}', 'not-ours'],
    ['{"format":"siyaq-backup","version":2}', 'newer'],
    ['{"format":"siyaq-backup","version":1,"bookmarks":{}}', 'damaged'],
    [
      '{"format":"siyaq-backup","version":1,"createdAt":"","counts":{"bookmarks":1},"bookmarks":[{"id":"a","v":1,"updatedAt":-1,"title":""}]}',
      'damaged',
    ],
    ['{"format":"siyaq-backup","version":1,"createdAt":"","counts":{"bookmarks":0},"bookmarks":[],"highlights":[{"id":"a","v":1}]}', 'damaged'],
  ])('%s is %s', async (text, reason) => expect(await readText(text)).toEqual({ ok: false, reason }));
  test('that is too large is not read', async () => {
    const read = await readBackup(17_000_000, () => Promise.reject(new Error('was read')));
    expect(read).toEqual({ ok: false, reason: 'too-large' });
  });
});

describe('merging', () => {
  const apply = (present: Bookmark[], incoming: Bookmark[]) => {
    const { added, updated } = mergeChanges(present, incoming);
    return [...new Map([...present, ...added, ...updated].map((one) => [one.id, one])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  };
  const file = fc.uniqueArray(record, { selector: (one) => one.id });
  test('three files in any order give the same', () =>
    fc.assert(
      fc.property(file, file, file, (a, b, c) => {
        const times = (records: Bookmark[]) => records.map((one) => [one.id, one.updatedAt]);
        const once = times([a, b, c].reduce<Bookmark[]>(apply, []));
        expect(times([c, a, b].reduce<Bookmark[]>(apply, []))).toEqual(once);
        expect(times([b, c, a].reduce<Bookmark[]>(apply, []))).toEqual(once);
      }),
    ));
  test('what is here already changes nothing', () => {
    const mine: Bookmark[] = [{ id: 'a', v: 1, updatedAt: 9, title: '' }];
    expect(mergeChanges(mine, [{ id: 'a', v: 1, updatedAt: 9, title: '' }])).toEqual({ added: [], updated: [] });
  });
});
