import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFiles, readFolders } from '#build/readSources.ts';
import { intoFolder } from '#build/bundleFolder.ts';

let top = '';
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'مصادر '));
  for (const folder of ['أول', 'ثان', 'ثان/gazetteer', 'ثان/.خفي']) mkdirSync(join(top, folder));
  for (const [name, text] of [
    ['أول/خبر.txt', 'ب'],
    ['ثان/خبر.txt', 'أ'],
    ['ثان/آخر.txt', 'ج'],
    ['ثان/gazetteer/x.json', '[]'],
    ['ثان/.خفي/x.txt', 'د'],
    ['ثان/dossier.md', 'ه'],
  ] as const)
    writeFileSync(join(top, name), text);
  symlinkSync('nowhere', join(top, 'أول/مكسور.txt'));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

const read = (...folders: string[]) => readFolders(folders.map((folder) => join(top, folder)));
const shown = ({ documents }: ReturnType<typeof readFolders>) => documents.map(({ file, bytes }) => `${file} ${new TextDecoder().decode(bytes)}`);

test('folders give the same in any order, and a folder named twice gives its documents once', () => {
  expect(shown(read('أول', 'ثان'))).toEqual(['آخر.txt ج', 'خبر.txt أ', 'خبر.txt ب']);
  expect(read('ثان', 'أول', 'ثان/')).toEqual(read('أول', 'ثان'));
  expect(read('ثان')).not.toEqual(read('أول', 'ثان'));
});

test('a broken link is said, named by itself or found in a folder', () => {
  expect(read('أول').problems).toMatchObject([{ kind: 'unopenable-file', file: 'مكسور.txt', detail: 'ENOENT' }]);
  expect(readFiles([join(top, 'أول/مكسور.txt'), join(top, 'nothing.txt')]).problems.map(({ kind }) => kind)).toEqual(['unopenable-file', 'missing-file']);
});

describe('what a folder holds and nobody can read is said', () => {
  const given = (...names: string[]) => {
    const folder = mkdtempSync(join(top, 'صيغ '));
    for (const name of names) writeFileSync(join(folder, name), 'x');
    return readFolders([folder]).problems.map(({ severity, kind, file, detail = '' }) =>
      `${severity} ${kind} ${file === folder ? 'the folder' : file} ${detail}`.trim(),
    );
  };
  test('a format that is not read, by its name, each with a line of its own', () =>
    expect(given('تقرير.pdf', 'جدول.CSV', 'رسالة.docx', 'صفحة.mhtml', 'خلاصة.rss', 'كل.zip')).toEqual(
      [
        'error table-format جدول.CSV CSV',
        'error feed-format خلاصة.rss RSS',
        'error document-format رسالة.docx Word',
        'error page-format صفحة.mhtml MHTML',
        'error document-format تقرير.pdf PDF',
        'error archive-format كل.zip ZIP',
      ].toSorted((a, b) => (a.split(' ')[2]! < b.split(' ')[2]! ? -1 : 1)),
    ));
  test('an ending that nobody knows, or none', () =>
    expect(given('خبر', 'خبر.text')).toEqual(['error unknown-format خبر', 'error unknown-format خبر.text .text']));
  test('not what a saved page brings with it, nor what hides', () =>
    expect(given('خبر.txt', 'photo.JPG', 'style.css', 'app.js', 'font.woff2', 'Thumbs.db', '.DS_Store', 'خبر.txt~')).toEqual([]));
  test('a folder of nothing else', () => {
    expect(given()).toEqual(['error empty-folder the folder']);
    expect(given('photo.jpg')).toEqual(['error empty-folder the folder']);
  });
  test('a file in the place of a folder, and a folder that is not there', () => {
    expect(
      read('ثان/آخر.txt', 'لا شيء')
        .problems.map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['missing-folder', 'not-a-folder']);
  });
  test('and named by itself', () => {
    writeFileSync(join(top, 'جدول.csv'), 'title,text\n');
    expect(readFiles([join(top, 'جدول.csv'), join(top, 'none.pdf')]).problems.map(({ kind }) => kind)).toEqual(['table-format', 'missing-file']);
  });
});

/** Write a bundle of one part. */
function writeBundle(out: string): void {
  const folder = intoFolder(out);
  folder.put('head-0-0123456789ab.json', '{}');
  folder.finish('{}');
}

test('a bundle that was written into the folder is no document, a manifest by itself is one', () => {
  writeBundle(join(top, 'أول'));
  writeFileSync(join(top, 'ثان', 'manifest.json'), '{}');
  expect(shown(read('أول')).length).toBe(1);
  expect(shown(read('ثان')).some((one) => one.startsWith('manifest.json'))).toBe(true);
});

test('writing a bundle takes away what earlier ones left, and nothing else', () => {
  const out = join(top, 'out');
  mkdirSync(out);
  const leftOver = [
    'manifest.json.7.tmp',
    'story-01234567-0123456789ab.json.7.tmp',
    'text-12-0123456789ab.bin.7.tmp',
    'events-0123456789ab.json',
    'cards-0-0123456789ab.json',
    'text-3-0123456789ab.bin',
  ];
  const others = ['notes.tmp', 'text.bin', 'cards-1.json', `.parts-${process.ppid}`];
  for (const name of [...leftOver, ...others]) writeFileSync(join(out, name), 'x');
  mkdirSync(join(out, `.parts-${2 ** 22 + 1}`));
  writeBundle(out);
  expect(readdirSync(out).toSorted()).toEqual([...others, 'head-0-0123456789ab.json', 'manifest.json'].toSorted());
});

test('a bundle that is given up leaves the folder as it was', () => {
  const out = join(top, 'given up');
  const folder = intoFolder(out);
  folder.discard();
  expect(existsSync(out)).toBe(false);
  writeBundle(out);
  const next = intoFolder(out);
  next.put('head-0-ffffffffffff.json', '{"x":1}');
  next.discard();
  expect(readdirSync(out).toSorted()).toEqual(['head-0-0123456789ab.json', 'manifest.json']);
});
