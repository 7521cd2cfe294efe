/** `npm run hostile -- [--count N] [--seed S]`: hostile documents through the real code. Exit 0: all laws hold; 1: a breach; 2: wrong usage. */
import { parseArgs } from 'node:util';
import { judgeAll } from '#build/hostile/judgeAll.ts';
import { judgeFolders } from '#build/hostile/judgeFolders.ts';
import { loadGazetteer } from '#build/makeBundle.ts';

const USAGE = 'usage: npm run hostile -- [--count N] [--seed S]';

function run(): number {
  let given;
  try {
    given = parseArgs({ options: { count: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  const [count, seed] = [Number(given.count), Number(given.seed)];
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed) || seed < 0) {
    console.error(USAGE);
    return 2;
  }
  const compiled = loadGazetteer();
  if ('problems' in compiled) {
    console.error('the gazetteer is broken: nothing was tried');
    return 1;
  }
  const tally = judgeAll(seed, count, compiled.gazetteer);
  const folders = judgeFolders(seed);
  const breaches = [...tally.breaches, ...folders];
  for (const breach of breaches) console.error(breach);
  console.log(`${tally.documents} documents: ${tally.stories} stories, ${tally.errors} errors, slowest ${Math.round(tally.slowest.ms)} ms ${tally.slowest.what}; ${breaches.length} breaches`);
  return breaches.length === 0 ? 0 : 1;
}

process.exitCode = run();
