/// <reference lib="webworker" />
/** The worker that filters and searches: questions come in, each with a number, and answers go out with it. */
import { BundleError } from '#bundle/parse.ts';
import { askBelow, Bundle } from '#bundle/reader.ts';
import type { Manifest } from '#bundle/schema.ts';
import type { Correction } from '#bundle/corrections.ts';
import { BundleAsOf } from '#search/bundleAsOf.ts';
import { CorrectedBundle } from '#search/corrected/correctedBundle.ts';
import { WritingEngine } from '#search/corrected/writingEngine.ts';
import { CompanyEngine } from '#search/companyEngine.ts';
import { CoverageEngine } from '#search/coverageEngine.ts';
import { Engine } from '#search/engine.ts';
import { EntityEngine } from '#search/entityEngine.ts';
import { SaidEngine } from '#search/saidEngine.ts';

declare const self: DedicatedWorkerGlobalScope;

/** First the bundle to ask, then what its reader put right, where anything was, and questions; a question that is taken back gets no answer. */
type Message =
  | { readonly folder: string; readonly manifest: Manifest; readonly asOf: string }
  | { readonly corrections: readonly Correction[] }
  | { readonly id: number; readonly method: string; readonly args: unknown[] }
  | { readonly cancel: number };

type Answer = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: { message: string; file: string | undefined } };
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target: what it says goes to its page
const say = (answer: Answer): void => self.postMessage(answer);

/** Who answers a question: whichever has a way of that name. */
let engines: readonly object[] = [];
let original: Bundle | undefined;

function begin(bundle: Bundle): void {
  const engine = new Engine(bundle);
  engines = [
    engine,
    new SaidEngine(bundle, engine),
    new CoverageEngine(bundle, engine),
    new EntityEngine(bundle, engine),
    new CompanyEngine(bundle, engine),
    new WritingEngine(bundle, engine),
  ];
}

/** Questions that are not answered yet: what is taken back is not among them any more. */
const open = new Set<number>();

async function answer(id: number, method: string, args: unknown[]): Promise<void> {
  open.add(id);
  // All that has come by now is read first: what was taken back meanwhile is not begun.
  await new Promise((done) => setTimeout(done));
  if (!open.has(id)) return;
  try {
    const asked = engines.find((one) => method in one) as Record<string, (...args: unknown[]) => unknown>;
    const value: unknown = await asked[method]!(...args);
    if (open.delete(id)) say({ id, value });
  } catch (error) {
    if (!open.delete(id)) return;
    const file = error instanceof BundleError ? error.file : undefined;
    say({ id, error: { message: error instanceof Error ? error.message : String(error), file } });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if ('manifest' in data) {
    const ask = askBelow(data.folder, (...asked) => fetch(...asked));
    original = data.asOf === '' ? new Bundle(data.manifest, ask) : new BundleAsOf(data.manifest, ask, data.asOf);
    begin(original);
  } else if ('corrections' in data) begin(data.corrections.length > 0 ? new CorrectedBundle(original!, data.corrections) : original!);
  else if ('cancel' in data) open.delete(data.cancel);
  else void answer(data.id, data.method, data.args);
});
