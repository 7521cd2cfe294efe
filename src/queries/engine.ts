/** The engine in its worker, as the page asks it: started when it is first asked, each answer waited for, what is no longer wanted taken back. */
import { BundleError } from '#bundle/parse.ts';
import type { Correction } from '#bundle/corrections.ts';
import type { Manifest } from '#bundle/schema.ts';
import type { WritingEngine } from '#search/corrected/writingEngine.ts';
import type { CompanyEngine } from '#search/companyEngine.ts';
import type { CoverageEngine } from '#search/coverageEngine.ts';
import type { Engine } from '#search/engine.ts';
import type { EntityEngine } from '#search/entityEngine.ts';
import type { SaidEngine } from '#search/saidEngine.ts';
import { scriptAddress } from '#queries/scriptAddress.ts';
// oxlint-disable-next-line import/default -- Vite gives the address
import dossierWorker from '#worker/dossier.ts?worker&url';

type Engines = Engine & SaidEngine & CoverageEngine & CompanyEngine & EntityEngine & WritingEngine;
type Method =
  | 'said'
  | 'speakers'
  | 'sayings'
  | 'sayingsBy'
  | 'begun'
  | 'cards'
  | 'events'
  | 'hits'
  | 'titles'
  | 'named'
  | 'eventsOf'
  | 'strip'
  | 'offered'
  | 'countSaved'
  | 'comparable'
  | 'tellersOf'
  | 'coverage'
  | 'storiesWriting'
  | 'presence'
  | 'concordance'
  | 'about'
  | 'names'
  | 'namesFrom'
  | 'company'
  | 'shared';
type Answer = { readonly id: number; readonly value?: unknown; readonly error?: { readonly message: string; readonly file?: string } };
type Waiting = { readonly done: (value: never) => void; readonly failed: (error: unknown) => void };

/** Make the way to ask; `folder` is the address of the bundle, `asOf` the day as of which it is asked, or empty. What the reader puts right is told by `correct`. */
export function startEngine(manifest: Manifest, folder: string, asOf: string, corrections: readonly Correction[]) {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  const worker = new Worker(scriptAddress(dossierWorker), { type: 'module', name: 'dossier' });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target: it is of this page alone
  const say = (message: unknown): void => worker.postMessage(message);
  const settle = (id: number, end: (one: Waiting) => void) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (one) end(one);
  };
  worker.addEventListener('message', ({ data: { id, value, error } }: MessageEvent<Answer>) =>
    settle(id, ({ done, failed }) => {
      if (!error) done(value as never);
      else failed(error.file === undefined ? new Error(error.message) : new BundleError(error.file, error.message.slice(error.file.length + 2)));
    }),
  );
  // Its script could not be had: whoever waits is told.
  worker.addEventListener('error', () => {
    for (const id of waiting.keys()) settle(id, ({ failed }) => failed(new BundleError('dossier', 'the script that filters and searches could not be loaded')));
  });
  say({ folder: new URL(folder, location.href).href, manifest, asOf });
  const correct = (all: readonly Correction[]): void => say({ corrections: all });
  if (corrections.length > 0) correct(corrections);

  async function ask<M extends Method>(method: M, args: Parameters<Engines[M]>, signal?: AbortSignal) {
    signal?.throwIfAborted();
    const id = next++;
    return new Promise<Awaited<ReturnType<Engines[M]>>>((done, failed) => {
      waiting.set(id, { done: done as Waiting['done'], failed });
      signal?.addEventListener('abort', () =>
        settle(id, () => {
          say({ cancel: id });
          failed(signal.reason as unknown);
        }),
      );
      say({ id, method, args });
    });
  }
  return Object.assign(ask, { correct });
}
