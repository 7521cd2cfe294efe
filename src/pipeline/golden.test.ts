import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '#pipeline/readDocument.ts';

const folder = join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

test('there are fixtures, and no expected file without one', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(8);
  const expected = readdirSync(folder).filter((name) => name.endsWith('.expected.json'));
  expect(expected.sort()).toEqual(fixtures.map((name) => name.replace(/\.\w+$/, '.expected.json')).sort());
});

/** To write the expected files anew after a change that was meant, run with UPDATE_EXPECTED=1 and read the difference. */
test.each(fixtures)('%s gives what is expected', (name) => {
  const path = join(folder, name.replace(/\.\w+$/, '.expected.json'));
  const read = readDocument({ file: name, text: readFileSync(join(folder, name), 'utf8') });
  if (process.env['UPDATE_EXPECTED']) writeFileSync(path, `${JSON.stringify(read, null, 2)}\n`);
  if (!existsSync(path)) expect.fail(`${name} has no expected file`);
  expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(readFileSync(path, 'utf8')));
});
