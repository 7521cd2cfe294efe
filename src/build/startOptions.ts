/** The options of `npm start`, checked before the seconds of a build are spent. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = 'usage: npm start -- [--from DIR]… [--port N] [--base /PATH/] [--dist DIR]';

export type StartOptions = { readonly from: readonly string[] | null; readonly port: number; readonly base: string; readonly dist: string };
/** A sentence that says what is wrong, and the exit code: 2 for wrong usage, 1 for what stands in the way. */
export type Refusal = { readonly message: string; readonly code: 1 | 2 };

const wrong = (message: string): Refusal => ({ message: `${message}\n${USAGE}`, code: 2 });

/** A path of plain names between slashes: what every host, router and worker agrees on. */
const BASE = /^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/;

/** What stands at the top of a built folder, each as it is or compressed; `public/` adds its own. */
const BUILT = ['assets', 'bundle', 'licences', 'index.html', 'sw.js'];

/** Say why a folder must not be emptied and built into; null where nothing is lost. */
function lossIn(dist: string, published: readonly string[]): string | null {
  const stats = statSync(dist, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  if (!stats.isDirectory()) return `"${dist}" is a file: give a folder after --dist.`;
  const built = new Set([...BUILT, ...published]);
  const others = readdirSync(dist).filter((name) => !built.has(name.replace(/\.(?:br|gz)$/, '')));
  const page = join(dist, 'index.html');
  if (others.length === 0 && (statSync(page, { throwIfNoEntry: false }) === undefined || readFileSync(page, 'utf8').includes('<title>سياق</title>')))
    return null;
  return `"${dist}" holds other things than a build of this app (${others[0] ?? 'index.html'}): a build would delete them. Give another folder after --dist.`;
}

/** Read the arguments of `npm start` and what the environment sets in their place (`PORT`, `SIYAQ_BASE`). */
export function startOptions(args: readonly string[], environment: Readonly<Record<string, string | undefined>>, root: string): StartOptions | Refusal {
  let given: { from?: string[]; port?: string; base?: string; dist?: string };
  try {
    ({ values: given } = parseArgs({
      args: [...args],
      options: { from: { type: 'string', multiple: true }, port: { type: 'string' }, base: { type: 'string' }, dist: { type: 'string' } },
    }));
  } catch (error) {
    return wrong((error as Error).message);
  }
  const portText = given.port ?? (environment['PORT'] || '4173');
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : 0;
  if (port < 1 || port > 65535) return wrong(`"${portText}" is not a port: give a number from 1 to 65535.`);
  const base = given.base ?? (environment['SIYAQ_BASE'] || '/');
  if (!BASE.test(base)) return wrong(`"${base}" is not a path to serve below: give one that begins and ends with a slash, such as /siyaq/.`);
  if (given.dist === '' || given.from?.includes('')) return wrong(`--${given.dist === '' ? 'dist' : 'from'} needs the name of a folder.`);
  const dist = resolve(root, given.dist ?? 'dist');
  try {
    const loss = lossIn(dist, readdirSync(join(root, 'public')));
    if (loss !== null) return { message: loss, code: 1 };
  } catch (error) {
    return { message: `"${dist}" cannot be used: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`, code: 1 };
  }
  return { from: given.from?.map((folder) => resolve(folder)) ?? null, port, base, dist };
}
