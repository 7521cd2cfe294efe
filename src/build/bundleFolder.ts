/** Where a bundle's parts are put: a folder, so that a reader never sees half of a bundle, or memory. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partFile } from '#bundle/parts.ts';
import { type Manifest, PART_KINDS, type PartKind } from '#bundle/schema.ts';

const MANIFEST = 'manifest.json';

function writeDown(path: string, content: string | Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Write a file so that it is whole or as it was: beside it first, to the last byte. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeDown(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

const PART = new RegExp(`^(?:${PART_KINDS.join('|')})-\\d+-[\\da-f]{12}\\.(?:json|bin)$`);
/** What releases before version 3 wrote. */
const EARLIER = /^(?:dossier|events|search|story-[\da-f]{8})-[\da-f]{12}\.json$/;
const TEMPORARY = /^(?<name>.+\.(?:json|bin))\.\d+\.tmp$/;
const FRESH = /^\.parts-(?<process>\d+)$/;

/** Tell by its name whether a file is one of a bundle's. */
export const isBundleFile = (name: string): boolean => PART.test(name) || EARLIER.test(name);

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What an earlier bundle, or a build that was killed, left behind. */
function isLeftOver(name: string): boolean {
  const fresh = FRESH.exec(name)?.groups!['process'];
  if (fresh !== undefined) return !isRunning(Number(fresh));
  const temporary = TEMPORARY.exec(name)?.groups!['name'];
  return isBundleFile(name) || (temporary !== undefined && (temporary === MANIFEST || isBundleFile(temporary)));
}

/** Takes the parts of one build, and at last its manifest, with which they become the bundle; or nothing becomes of them. */
export type PartsOut = {
  readonly put: (name: string, content: string | Uint8Array) => void;
  readonly finish: (manifest: string) => void;
  readonly discard: () => void;
};

/**
 * Put parts into a folder: first into a fresh one within it, then, when all are there, beside the parts of the bundle that is in
 * place, whose names are others; the manifest turns to the new ones, and the old ones are taken away.
 */
export function intoFolder(out: string): PartsOut {
  const fresh = join(out, `.parts-${process.pid}`);
  const names = new Set<string>();
  const begin = () => {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
  };
  return {
    put: (name, content) => {
      if (names.size === 0) begin();
      if (names.has(name)) return;
      names.add(name);
      // A name says what the file holds: one that is there is whole.
      if (!existsSync(join(out, name))) writeDown(join(fresh, name), content);
    },
    finish: (manifest) => {
      for (const name of readdirSync(fresh)) renameSync(join(fresh, name), join(out, name));
      writeWhole(join(out, MANIFEST), manifest);
      rmSync(fresh, { recursive: true, force: true });
      for (const name of readdirSync(out)) if (!names.has(name) && isLeftOver(name)) rmSync(join(out, name), { recursive: true, force: true });
    },
    discard: () => rmSync(fresh, { recursive: true, force: true }),
  };
}

/** Put parts into a map, by name; the manifest last. */
export function intoMemory(): PartsOut & { readonly files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    put: (name, content) => void files.set(name, Buffer.from(content)),
    finish: (manifest) => void files.set(MANIFEST, Buffer.from(manifest)),
    discard: () => files.clear(),
  };
}

const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 12);

/** Collect what becomes the manifest while parts are put out. Same parts, same names. */
export function partsInto(out: PartsOut): {
  add: (kind: PartKind, content: string | Uint8Array) => void;
  finish: (rest: Pick<Manifest, 'version' | 'firstOf'>) => { files: number; bytes: number };
} {
  const parts = Object.fromEntries(PART_KINDS.map((kind) => [kind, [] as string[]])) as Record<PartKind, string[]>;
  let [files, bytes] = [0, 0];
  const count = (content: string | Uint8Array) => {
    files++;
    bytes += Buffer.byteLength(content);
  };
  return {
    add: (kind, content) => {
      const hash = hashOf(content);
      const number = parts[kind].push(hash) - 1;
      count(content);
      out.put(partFile(kind, number, hash), content);
    },
    finish: ({ version, firstOf }) => {
      const manifest = JSON.stringify({ version, parts, firstOf } satisfies Manifest);
      count(manifest);
      out.finish(manifest);
      return { files, bytes };
    },
  };
}
