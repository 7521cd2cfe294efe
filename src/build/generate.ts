/** `npm run generate -- --stories N --out DIR [--seed S]`: write N invented raw documents, the same for the same seed. Exit 0: written; 1: it could not be written; 2: wrong usage. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDocument } from '#build/generated/makeDocument.ts';

const USAGE = 'usage: npm run generate -- --stories N --out DIR [--seed S]';
const MOST = 1_000_000;

const wholeNumber = (text: string | undefined, least: number): number | null =>
  text !== undefined && /^\d{1,9}$/.test(text) && Number(text) >= least ? Number(text) : null;

function run(): number {
  let given;
  try {
    given = parseArgs({ options: { stories: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  const stories = wholeNumber(given.stories, 1);
  const seed = wholeNumber(given.seed, 0);
  if (stories === null || stories > MOST || seed === null || !given.out) {
    console.error(`--stories is a number from 1 to ${MOST}, --seed a whole number, --out a folder\n${USAGE}`);
    return 2;
  }
  const out = resolve(given.out);
  try {
    mkdirSync(out, { recursive: true });
    // A folder that holds something else is somebody's: nothing is mixed into it.
    if (readdirSync(out).length > 0) {
      console.error(`${out} is not empty: name a new folder`);
      return 1;
    }
    for (let number = 0; number < stories; number++) {
      const { file, text } = makeDocument(seed, number, stories);
      writeFileSync(join(out, file), text);
    }
  } catch (error) {
    console.error(`${out} cannot be written: ${(error as Error).message}`);
    return 1;
  }
  console.log(`${stories} documents in ${out}, seed ${seed}`);
  return 0;
}

process.exitCode = run();
