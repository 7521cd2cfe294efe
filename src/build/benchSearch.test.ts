import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
const command = join(import.meta.dirname, 'benchSearch.ts');
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', command, ...args], { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' });
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'قياس البحث '));
});
afterAll(() => rmSync(folder, { recursive: true }));

const doc = JSON.stringify({ id: 'a', title: 'سوق الكتب', text: 'باع الورّاق كتبا نادرة.' });
const query = JSON.stringify([
  { cls: 'word', q: 'الوراق', id: 'a' },
  { cls: 'gone', q: 'نادرة', id: 'b' },
]);

test('it prints one object of figures', () => {
  const { stdout, status } = run('--docs', file('docs.ndjson', `\uFEFF${doc}\n\n`), '--queries', file('queries.json', query));
  expect(status).toBe(0);
  const figures = JSON.parse(stdout) as Record<string, unknown>;
  expect(Object.keys(figures)).toEqual(['docs', 'buildMsPer1k', 'gzBytesPerDoc', 'p50Ms', 'p95Ms', 'recallAt10']);
  expect(figures).toMatchObject({ docs: 1, recallAt10: { all: 0.5, word: 1, gone: 0 } });
});

test.each([
  ['no argument', () => [], 2, 'usage: '],
  ['an unknown argument', () => ['--fast'], 2, 'usage: '],
  ['one argument missing', () => ['--docs', file('d1', doc)], 2, 'usage: '],
  ['a file that is not there', () => ['--docs', join(folder, 'none'), '--queries', file('q1', query)], 1, 'none:1:1 error unreadable'],
  ['a line that is not JSON', () => ['--docs', file('d2', `${doc}\n{"id": ,}`), '--queries', file('q2', query)], 1, 'd2:2:8 error bad-json'],
  [
    'a document without a text',
    () => ['--docs', file('d3', `${doc}\n{"id":"b","title":"c"}`), '--queries', file('q3', query)],
    1,
    'd3:2:1 error bad-shape text',
  ],
  ['queries cut short', () => ['--docs', file('d4', doc), '--queries', file('q4', '[\n {"cls"')], 1, 'q4:2:8 error bad-json'],
  ['no document', () => ['--docs', file('d5', ''), '--queries', file('q5', query)], 1, 'd5:1:1 error empty'],
  ['no query', () => ['--docs', file('d6', doc), '--queries', file('q6', '[]')], 1, 'q6:1:1 error empty'],
] as const)('%s is one sentence and an exit code', (_, args, code, message) => {
  const { stdout, stderr, status } = run(...args());
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(
    stderr
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('npm')),
  ).toHaveLength(1);
  expect(status).toBe(code);
});
