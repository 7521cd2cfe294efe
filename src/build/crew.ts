/** Carries out passes over documents: here, where there are few, else in threads, one for each core. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { openCache } from '#build/cache.ts';
import { type JobOf, type Pass, passesOver, type ResultOf } from '#build/passes.ts';
import { ROOT } from '#build/readSources.ts';

/** To start threads takes as long as so many documents, or so many bytes of them. */
const FEW = 150;
const FEW_BYTES = 4_000_000;
/** What a thread is given at once. */
const BATCH = 16;
const BATCH_BYTES = 500_000;
/** Batches that wait at a thread, so that it need not. */
const WAITING = 2;

/** Does all jobs of a pass, in any order, and tells of each as it is done. */
export type Crew = {
  readonly each: <P extends Pass, J extends JobOf<P>>(pass: P, jobs: Iterable<J>, done: (job: J, result: ResultOf<P>) => void) => Promise<void>;
  readonly close: () => Promise<unknown>;
};

const weightOf = (job: object): number => ('bytes' in job ? (job.bytes as Uint8Array).length : 0);

/** Take jobs until they are so many or weigh so much. */
function take<J extends object>(jobs: Iterator<J>, most: number, weight: number): { taken: J[]; more: boolean } {
  const taken: J[] = [];
  for (let sum = 0; taken.length < most && sum < weight; ) {
    const next = jobs.next();
    if (next.done) return { taken, more: false };
    taken.push(next.value);
    sum += weightOf(next.value);
  }
  return { taken, more: true };
}

function* followedBy<J>(first: readonly J[], rest: Iterator<J>): Generator<J> {
  yield* first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

const startThread = (folder: string): Worker => new Worker(pathToFileURL(join(ROOT, 'src/build/startThread.js')), { execArgv: [], workerData: { folder } });

/** Do jobs in one thread: batches go in as others come out. */
function work<P extends Pass, J extends JobOf<P>>(worker: Worker, pass: P, nextBatch: () => J[], done: (job: J, result: ResultOf<P>) => void): Promise<void> {
  const waiting: J[][] = [];
  return new Promise((resolve, reject) => {
    const send = (): void => {
      while (waiting.length < WAITING) {
        const jobs = nextBatch();
        if (jobs.length === 0) break;
        waiting.push(jobs);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no target
        worker.postMessage({ pass, jobs });
      }
      if (waiting.length > 0) return;
      worker.off('message', receive).off('error', fail).off('exit', gone);
      resolve();
    };
    const receive = (results: ResultOf<P>[]): void => {
      try {
        waiting.shift()!.forEach((job, i) => done(job, results[i]!));
        send();
      } catch (error) {
        fail(error);
      }
    };
    const fail = (error: unknown): void => reject(error instanceof Error ? error : new Error(String(error)));
    const gone = (code: number): void => fail(new Error(`a thread of the build ended with ${code}`));
    worker.on('message', receive).on('error', fail).on('exit', gone);
    send();
  });
}

/** Give a crew that works with the cache in a folder. It is to be closed. */
export function crewOf(folder: string, gazetteer: Gazetteer, threads = availableParallelism()): Crew {
  const passes = passesOver(openCache(folder), gazetteer);
  let workers: Worker[] = [];
  return {
    each: async (pass, jobs, done) => {
      const iterator = jobs[Symbol.iterator]();
      const { taken, more } = take(iterator, FEW, FEW_BYTES);
      if (more && threads > 1 && workers.length === 0) workers = Array.from({ length: threads }, () => startThread(folder));
      const all = followedBy(taken, iterator);
      if (workers.length > 0) {
        await Promise.all(workers.map((worker) => work(worker, pass, () => take(all, BATCH, BATCH_BYTES).taken, done)));
        return;
      }
      const carryOut = passes[pass] as (job: JobOf<typeof pass>) => ResultOf<typeof pass>;
      for (const job of all) {
        done(job, carryOut(job));
        // Whoever waits for something else has a turn.
        await setImmediate();
      }
    },
    close: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}
