/** `npm run bundle -- [--from DIR]… [--out DIR] [--lang ar|en] [--json]`. Exit 0: no error; 1: some error; 2: wrong usage. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_FROM, DEFAULT_OUT, makeBundle } from '#build/makeBundle.ts';
import { printProblems, unwritable } from '#build/problems.ts';
import { writeBundle } from '#build/writeBundle.ts';

const USAGE = 'usage: npm run bundle -- [--from DIR]… [--out DIR] [--lang ar|en] [--json]';

function run(): number {
  let given;
  try {
    given = parseArgs({
      options: { from: { type: 'string', multiple: true }, out: { type: 'string' }, lang: { type: 'string', default: 'en' }, json: { type: 'boolean', default: false } },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  if (given.lang !== 'ar' && given.lang !== 'en') {
    console.error(`--lang is ar or en, not «${given.lang}»\n${USAGE}`);
    return 2;
  }
  const out = resolve(given.out ?? DEFAULT_OUT);
  const { problems, files, stories } = makeBundle(given.from ?? [DEFAULT_FROM]);
  printProblems(problems, { language: given.lang, json: given.json });
  if (files) {
    try {
      writeBundle(files, out);
    } catch (error) {
      printProblems([unwritable(out, error)], { language: given.lang, json: given.json });
      return 1;
    }
    const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    console.log(`${stories} stories, ${files.size} files, ${(bytes / 1000).toFixed(1)} kB in ${out}`);
  }
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

process.exitCode = run();
