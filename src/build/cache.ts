/** What was read of documents, kept on disk by what it depends on. Safe to delete; of another release's code nothing is used. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { ROOT } from '#build/readSources.ts';

const CACHE = process.env['SIYAQ_CACHE'] ?? join(ROOT, 'node_modules/.cache/siyaq');
/** What a reading depends on beside the document. */
const CODE = ['src/text', 'src/pipeline', 'src/bundle', 'src/build/passes.ts', 'src/build/parseHtml.ts', 'data/gazetteer', 'package-lock.json'];
const NO_CODE = /\.test\.ts$|\/fixtures\//;
const KEPT_MS = 24 * 3600 * 1000;

const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 32);
};

/** Give the key of a record: what it is, and all that it depends on. */
export const keyOf = (kind: string, ...parts: readonly (string | Uint8Array)[]): string => hashOf(kind, ...parts.flatMap((part) => ['\0', part]));

function filesBelow(path: string): string[] {
  const whole = join(ROOT, path);
  if (statSync(whole).isFile()) return [whole];
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !NO_CODE.test(file))
    .toSorted();
}

/** Give what tells this code and this gazetteer from others. */
function codeHash(): string {
  const files = CODE.flatMap(filesBelow);
  return hashOf(process.version, ...files.map((file) => readFileSync(file)));
}

/** A record is a row of sections, each a text. One that is damaged is not there. */
export type Cache = {
  readonly folder: string;
  readonly get: (key: string) => Buffer[] | null;
  readonly put: (key: string, sections: readonly string[]) => void;
};

const pathOf = (folder: string, key: string): string => join(folder, key.slice(0, 2), key.slice(2));

function sectionsOf(file: Buffer): Buffer[] | null {
  const end = file.indexOf(10);
  if (end === -1) return null;
  const [hash, ...lengths] = file.toString('latin1', 0, end).split(' ');
  if (hash !== hashOf(file.subarray(end - lengths.join(' ').length))) return null;
  let at = end + 1;
  return lengths.map((length) => file.subarray(at, (at += Number(length))));
}

/** Open the cache in a folder that `cacheFolder` or `passingFolder` gave. */
export const openCache = (folder: string): Cache => ({
  folder,
  get: (key) => {
    try {
      return sectionsOf(readFileSync(pathOf(folder, key)));
    } catch {
      return null;
    }
  },
  put: (key, sections) => {
    const content = sections.map((section) => Buffer.from(section));
    const body = Buffer.concat([Buffer.from(`${content.map(({ length }) => length).join(' ')}\n`), ...content]);
    const path = pathOf(folder, key);
    // Whoever else writes it writes the same.
    const temporary = `${path}.${process.pid}-${threadId}`;
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${hashOf(body)} `), body]));
    renameSync(temporary, path);
  },
});

/** Make a folder ready to be a cache. */
export function withShelves(folder: string): string {
  for (let i = 0; i < 256; i++) mkdirSync(join(folder, i.toString(16).padStart(2, '0')), { recursive: true });
  return folder;
}

/** Give a folder for one build alone. */
export const passingFolder = (): string => withShelves(mkdtempSync(join(tmpdir(), 'siyaq-')));

/** Give the folder of this code's records; those of code that nobody has run for a day are taken away. Null where nothing can be written. */
export function cacheFolder(): string | null {
  try {
    const own = codeHash();
    const folder = withShelves(join(CACHE, own));
    const now = new Date();
    utimesSync(folder, now, now);
    for (const name of readdirSync(CACHE))
      if (name !== own && now.getTime() - statSync(join(CACHE, name)).mtimeMs > KEPT_MS) rmSync(join(CACHE, name), { recursive: true, force: true });
    return folder;
  } catch {
    return null;
  }
}

/** Take away records that a build did not use and nobody has for a day, where there are many more of them than used ones. */
export function prune(folder: string, used: ReadonlySet<string>): void {
  const shelves = readdirSync(folder);
  const unused = shelves.flatMap((shelf) => readdirSync(join(folder, shelf)).flatMap((name) => (used.has(shelf + name) ? [] : [join(folder, shelf, name)])));
  if (unused.length <= 2 * used.size + 1000) return;
  const now = Date.now();
  for (const path of unused) if (now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > KEPT_MS) rmSync(path, { force: true });
}
