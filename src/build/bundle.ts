/** `npm run bundle -- [--from DIR]… [--out DIR] [--lang ar|en] [--json]`. Exit 0: no error; 1: some error; 2: wrong usage. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { intoFolder } from '#build/bundleFolder.ts';
import { DEFAULT_FROM, DEFAULT_OUT, makeBundle } from '#build/makeBundle.ts';
import { printProblems, unwritable } from '#build/problems.ts';
import { NO_PROGRESS, progressOn } from '#build/progress.ts';

const USAGE = 'usage: npm run bundle -- [--from DIR]… [--out DIR] [--lang ar|en] [--json]';

/** The disk is full, or the folder is not ours to write. */
const isOfFiles = (error: unknown): boolean => (error as NodeJS.ErrnoException).syscall !== undefined;

async function run(): Promise<number> {
  let given;
  try {
    given = parseArgs({
      options: {
        from: { type: 'string', multiple: true },
        out: { type: 'string' },
        lang: { type: 'string', default: 'en' },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  if (given.lang !== 'ar' && given.lang !== 'en') {
    console.error(`--lang is ar or en, not «${given.lang}»\n${USAGE}`);
    return 2;
  }
  if (given.out === '' || given.from?.includes('')) {
    console.error(`--${given.out === '' ? 'out' : 'from'} needs the name of a folder\n${USAGE}`);
    return 2;
  }
  const out = resolve(given.out ?? DEFAULT_OUT);
  const { lang: language, json } = given;
  const progress = json ? NO_PROGRESS : progressOn(process.stderr, language);
  let built;
  try {
    built = await makeBundle(given.from ?? [DEFAULT_FROM], intoFolder(out), { onProgress: progress.on });
  } catch (error) {
    progress.end();
    if (!isOfFiles(error)) throw error;
    printProblems([unwritable(out, error)], { language, json });
    return 1;
  }
  progress.end();
  const { problems, stories, written } = built;
  printProblems(problems, { language, json });
  if (written) console.log(`${stories} stories, ${written.files} files, ${(written.bytes / 1000).toFixed(1)} kB in ${out}`);
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}

process.exitCode = await run();
