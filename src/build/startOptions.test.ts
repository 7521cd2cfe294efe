import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '#build/readSources.ts';
import { startOptions } from '#build/startOptions.ts';

let top = '';
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'بناء '));
  for (const folder of ['empty', 'letters', 'site', 'built', 'half']) mkdirSync(join(top, folder));
  writeFileSync(join(top, 'letters/رسالة.txt'), 'لا تُحذف');
  writeFileSync(join(top, 'site/index.html'), '<title>موقع آخر</title>');
  copyFileSync(join(ROOT, 'index.html'), join(top, 'built/index.html'));
  for (const name of ['sw.js', 'sw.js.br', 'robots.txt', 'manifest.webmanifest.gz']) writeFileSync(join(top, 'built', name), '');
  mkdirSync(join(top, 'half/assets'));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

const read = (args: readonly string[], environment: Record<string, string> = {}) => startOptions(args, environment, ROOT);

test('nothing given is the project’s data at port 4173', () => expect(read([])).toEqual({ from: null, port: 4173, base: '/', dist: join(ROOT, 'dist') }));
test('what is given counts before the environment', () => {
  expect(read(['--port', '4300', '--base', '/a/b/'], { PORT: '4400', SIYAQ_BASE: '/c/' })).toMatchObject({ port: 4300, base: '/a/b/' });
  expect(read([], { PORT: '4400', SIYAQ_BASE: '/c/' })).toMatchObject({ port: 4400, base: '/c/' });
});

describe('wrong usage is one sentence, the usage, and exit 2', () => {
  test.each([
    [['--nope'], '--nope'],
    [['folder'], 'folder'],
    [['--port', 'x'], '"x" is not a port'],
    [['--port', '0'], 'is not a port'],
    [['--port', '65536'], 'is not a port'],
    [['--port', '4e3'], 'is not a port'],
    [['--port', ' 80'], 'is not a port'],
    [['--base', 'siyaq'], 'begins and ends with a slash'],
    [['--base', '/siyaq'], 'begins and ends'],
    [['--base', '//else.example/'], 'begins and ends'],
    [['--base', '/../'], 'begins and ends'],
    [['--base', '/a b/'], 'begins and ends'],
    [['--base', 'https://else.example/'], 'begins and ends'],
    [['--base', '/%2e/'], 'begins and ends'],
    [['--dist', ''], '--dist needs'],
    [['--from', ''], '--from needs'],
  ])('%j', (args, words) => {
    expect(read(args)).toMatchObject({ code: 2, message: expect.stringContaining(words) as string });
    expect(read(args)).toMatchObject({ message: expect.stringMatching(/^[^\n]+\nusage: npm start/) as string });
  });
});

describe('a build deletes nothing but an earlier build', () => {
  test.each(['empty', 'built', 'half', 'not yet there'])('it goes into: %s', (name) =>
    expect(read(['--dist', join(top, name)])).toMatchObject({ dist: join(top, name) }),
  );
  test.each([
    ['letters', 'رسالة.txt'],
    ['site', 'index.html'],
    ['letters/رسالة.txt', 'is a file'],
  ])('%s stays: %s', (name, words) => {
    expect(read(['--dist', join(top, name)])).toMatchObject({ code: 1, message: expect.stringContaining(words) as string });
  });
  test('nor the project itself', () => expect(read(['--dist', '.'])).toMatchObject({ code: 1 }));
});
