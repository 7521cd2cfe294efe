/**
 * `npm run bench:build -- [--stories N] [--seed S] [--threads T]`: seconds and peak memory of building a bundle of invented documents: with
 * an empty cache, again, and after one document changed. Exit 0: measured; 1: it could not be.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { intoFolder } from '#build/bundleFolder.ts';
import { withShelves } from '#build/cache.ts';
import { makeDocument } from '#build/generated/makeDocument.ts';
import { makeBundle } from '#build/makeBundle.ts';

const USAGE = 'usage: npm run bench:build -- [--stories N] [--seed S] [--threads T]';

type Measured = {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
  readonly stories: number;
  readonly files: number;
  readonly bytes: number;
  readonly steps: Readonly<Record<string, number>>;
};

/** Build in this process, and print what it took. */
async function measure(folder: string, threads: number): Promise<void> {
  const started = performance.now();
  const steps: Record<string, number> = {};
  let last: string | undefined;
  const seconds = () => Math.round(performance.now() - started) / 1000;
  const onProgress = (step: string) => {
    if (step !== last) steps[`${step} from`] = seconds();
    last = step;
  };
  const { stories, written } = await makeBundle([join(folder, 'from')], intoFolder(join(folder, 'out')), { threads, cache: join(folder, 'cache'), onProgress });
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(
    JSON.stringify({ seconds: seconds(), processor: (userCPUTime + systemCPUTime) / 1e6, megabytes: Math.round(maxRSS / 1024), stories, ...written, steps }),
  );
}

/** Build in a process of its own, whose memory is the build's alone. */
function measured(folder: string, threads: number): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import=tsx', import.meta.filename, '--measure', folder, '--threads', String(threads)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

function bench(stories: number, seed: number, threads: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'siyaq-bench-'));
  try {
    const from = join(folder, 'from');
    mkdirSync(from);
    withShelves(join(folder, 'cache'));
    for (let number = 0; number < stories; number++) {
      const { file, text } = makeDocument(seed, number, stories);
      writeFileSync(join(from, file), text);
    }
    const print = (what: string, { seconds, processor, megabytes, stories: built, files, bytes, steps }: Measured) =>
      console.log(
        `${what}: ${seconds.toFixed(1)} s (${processor.toFixed(1)} s of all cores, with the start), ${megabytes} MB at most; ${built} stories, ${files} files, ${(bytes / 1e6).toFixed(1)} MB (${Object.entries(
          steps,
        )
          .map(([step, at]) => `${step} ${at.toFixed(1)} s`)
          .join(', ')})`,
      );
    print('with an empty cache', measured(folder, threads));
    print('again', measured(folder, threads));
    const changed = join(
      from,
      readdirSync(from)
        .filter((name) => name.endsWith('.txt'))
        .toSorted()[Math.floor(stories / 3)]!,
    );
    writeFileSync(changed, `${readFileSync(changed, 'utf8')}\nوأضاف محافظ القاهرة أن العمل يستمر حتى 9 أيار 2024.\n`);
    print('after one document changed', measured(folder, threads));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const wholeNumber = (text: string | undefined, otherwise: number): number =>
  text === undefined ? otherwise : /^[1-9]\d{0,6}$/.test(text) ? Number(text) : NaN;

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: { stories: { type: 'string' }, seed: { type: 'string' }, threads: { type: 'string' }, measure: { type: 'string' } },
  });
  const [stories, seed, threads] = [wholeNumber(values.stories, 1000), wholeNumber(values.seed, 1), wholeNumber(values.threads, availableParallelism())];
  if (values.measure !== undefined) await measure(values.measure, threads);
  else if (Number.isNaN(stories + seed + threads)) throw new Error('a number is wrong');
  else bench(stories, seed, threads);
  return 0;
}

process.exitCode = await run().catch((error: unknown) => {
  console.error(`${(error as Error).message}\n${USAGE}`);
  return 1;
});
