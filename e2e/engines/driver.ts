/** What an engine can be asked to do, whatever drives it. */

/** Keys that the checks press; the second presses K while Control is held. */
export type Key = 'Escape' | 'Enter' | 'Control+K' | 'Control+V';

export type Driver = {
  /** The engine and its version. */
  readonly name: string;
  /** The first process of its group, which is the engine and all that it started. */
  readonly group: number;
  /** Open an address, as the address bar does. */
  goTo(url: string): Promise<void>;
  /** Run a function in the page and give what it gives. Arguments and answers are JSON; nothing around the function is seen. */
  evaluate<A extends readonly unknown[], R>(run: (...given: A) => R, ...given: A): Promise<R>;
  /** Set the size of the page, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Click at a point of the page, in CSS pixels from its visible corner. */
  click(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** Everything that the engine complained of so far. */
  errors(): readonly string[];
  /** End the engine; its group is killed where it does not end by itself. */
  close(): Promise<void>;
};

/** The engine did not answer a call. */
export class NoAnswer extends Error {}

/** So long may one call take, in milliseconds. No answer takes nearly as long on a slow machine: it only ends what hangs. */
export const LIMIT = 120_000;
/** What an engine gets to end by itself before its group is killed, in milliseconds. */
const PATIENCE = 10_000;

/** Give the source of a call, to be run in the page. Names that a compiler gives functions are let through. */
export const callOf = (run: (...given: never[]) => unknown, given: readonly unknown[]): string =>
  `(() => { const __name = (named) => named; return (${run}).apply(null, ${JSON.stringify(given)}); })()`;

/** Wait for a driver no longer than the limit: one that hangs must not hang the run. Rejects with `NoAnswer`. */
export async function within<T>(answer: Promise<T>, what: string, limit = LIMIT): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`${what}: no answer within ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Send a signal to a process and all of its group. One that has ended gets none. */
export function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === 'win32' ? group : -group, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Ask an engine to end, then kill what is left of its group: one that stands still hears no request. */
export async function endGroup(group: number, quit: () => Promise<unknown>): Promise<void> {
  await within(quit(), 'quit', PATIENCE).catch(() => {});
  signalGroup(group, 'SIGKILL');
}
