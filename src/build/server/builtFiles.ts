/** The files of a built folder as the server knows them: by address, each with its compressed copies. */
import { type Stats, readdirSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export type Coding = 'br' | 'gzip' | 'identity';

/** One form of a file: as it is, or compressed. `etag` is a strong validator, another for each form. */
export type Representation = { readonly path: string; readonly size: number; readonly coding: Coding; readonly etag: string };

export type BuiltFile = { readonly type: string; readonly modified: Date; readonly forms: readonly Representation[] };

/** Media types of what a build holds; anything else is bytes. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Ending of a compressed copy, and its name in `Content-Encoding`; the smaller one first. */
const COPIES = [
  ['.br', 'br'],
  ['.gz', 'gzip'],
] as const satisfies readonly (readonly [string, Coding])[];

const formOf = (path: string, { size, mtimeMs }: Stats, coding: Coding): Representation => ({
  path,
  size,
  coding,
  etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}${coding === 'identity' ? '' : `-${coding}`}"`,
});

/** List the files of a folder by the path of their address (`/assets/x.js`). Names that begin with a dot are not served. */
export function builtFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(sep).some((part) => part.startsWith('.')));
  const there = new Set(names);
  const isCopy = (name: string): boolean => COPIES.some(([ending]) => name.endsWith(ending) && there.has(name.slice(0, -ending.length)));
  return new Map(
    names
      .filter((name) => !isCopy(name))
      .map((name) => {
        const stats = statSync(join(folder, name));
        const copies = COPIES.flatMap(([ending, coding]) =>
          there.has(name + ending) ? [formOf(join(folder, name + ending), statSync(join(folder, name + ending)), coding)] : [],
        );
        return [
          `/${name.split(sep).join('/')}`.normalize('NFC'),
          {
            type: TYPES[extname(name)] ?? 'application/octet-stream',
            modified: stats.mtime,
            forms: [...copies, formOf(join(folder, name), stats, 'identity')],
          },
        ];
      }),
  );
}
