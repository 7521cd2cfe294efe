/** A thread that carries out passes over documents: `crew.ts` starts it. */
import { parentPort, workerData } from 'node:worker_threads';
import { openCache } from '#build/cache.ts';
import { loadGazetteer } from '#build/makeBundle.ts';
import { type Pass, passesOver } from '#build/passes.ts';

const compiled = loadGazetteer();
if ('problems' in compiled) throw new Error('the gazetteer changed while the bundle was built');
const passes = passesOver(openCache((workerData as { folder: string }).folder), compiled.gazetteer);

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no target
parentPort!.on('message', ({ pass, jobs }: { pass: Pass; jobs: never[] }) => parentPort!.postMessage(jobs.map((job) => passes[pass](job))));
