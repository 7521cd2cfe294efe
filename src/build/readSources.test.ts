import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFiles, readFolders } from '#build/readSources.ts';
import { writeBundle } from '#build/writeBundle.ts';

let top = '';
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'مصادر '));
  for (const folder of ['أول', 'ثان', 'ثان/gazetteer', 'ثان/.خفي']) mkdirSync(join(top, folder));
  for (const [name, text] of [['أول/خبر.txt', 'ب'], ['ثان/خبر.txt', 'أ'], ['ثان/آخر.txt', 'ج'], ['ثان/gazetteer/x.json', '[]'], ['ثان/.خفي/x.txt', 'د'], ['ثان/dossier.md', 'ه']] as const) writeFileSync(join(top, name), text);
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

test('a bundle that was written into the folder is no document, a manifest by itself is one', () => {
  const files = new Map([['dossier-0123456789ab.json', '{}'], ['manifest.json', '{}']]);
  writeBundle(files, join(top, 'أول'));
  writeFileSync(join(top, 'ثان', 'manifest.json'), '{}');
  expect(shown(read('أول')).length).toBe(1);
  expect(shown(read('ثان')).some((one) => one.startsWith('manifest.json'))).toBe(true);
});

test('writing a bundle takes away what earlier ones left, and nothing else', () => {
  const out = join(top, 'out');
  mkdirSync(out);
  for (const name of ['notes.tmp', 'manifest.json.7.tmp', 'story-01234567-0123456789ab.json.7.tmp', 'events-0123456789ab.json']) writeFileSync(join(out, name), 'x');
  writeBundle(new Map([['manifest.json', '{}']]), out);
  expect(readFiles([join(out, 'notes.tmp'), join(out, 'manifest.json')]).problems).toEqual([]);
  expect(readFiles(['manifest.json.7.tmp', 'story-01234567-0123456789ab.json.7.tmp', 'events-0123456789ab.json'].map((name) => join(out, name))).problems).toHaveLength(3);
});
