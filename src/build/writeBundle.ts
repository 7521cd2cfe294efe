/** Write a bundle so that a reader never sees half of one: hashed files first, each whole, the manifest renamed last. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE_VERSION, type Manifest } from '#bundle/schema.ts';
import type { BundleParts } from '#pipeline/assemble.ts';
import { buildIndex } from '#search/buildIndex.ts';

/** Write a file so that it is whole or as it was: beside it first, to the last byte. */
export function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(temporary, 'w');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

const HASHED = /^(?:dossier|events|search|story-[\da-f]{8})-[\da-f]{12}\.json$/;
const LEFT_OVER = /^(?<name>.+\.json)\.\d+\.tmp$/;

/** Tell by its name whether a file is one of a bundle's. */
export const isBundleFile = (name: string): boolean => HASHED.test(name);

/** What an earlier bundle, or a build that was killed, left behind. */
const isLeftOver = (name: string): boolean => isBundleFile(name) || isBundleFile(LEFT_OVER.exec(name)?.groups!['name'] ?? '') || name.startsWith('manifest.json.') && LEFT_OVER.test(name);

const nameFor = (stem: string, text: string): string => `${stem}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;

/** Give the bundle's files by name; the manifest is the last. Same parts, same bytes. */
export function bundleFiles(parts: BundleParts): Map<string, string> {
  const files = new Map<string, string>();
  const add = (stem: string, value: unknown): string => {
    const text = JSON.stringify(value);
    const name = nameFor(stem, text);
    files.set(name, text);
    return name;
  };
  const manifest: Manifest = {
    version: BUNDLE_VERSION,
    dossier: add('dossier', parts.dossier),
    events: add('events', parts.events),
    search: add('search', buildIndex(parts.documents)),
    stories: Object.fromEntries(parts.stories.map((story) => [story.id, add(`story-${createHash('sha256').update(story.id).digest('hex').slice(0, 8)}`, story)])),
  };
  files.set('manifest.json', JSON.stringify(manifest));
  return files;
}

/** Write the files to a folder and take away those of an earlier bundle. */
export function writeBundle(files: ReadonlyMap<string, string>, out: string): void {
  mkdirSync(out, { recursive: true });
  for (const [name, text] of files) if (name === 'manifest.json' || !existsSync(join(out, name))) writeWhole(join(out, name), text);
  for (const name of readdirSync(out)) {
    if (!files.has(name) && isLeftOver(name)) rmSync(join(out, name), { force: true });
  }
}
