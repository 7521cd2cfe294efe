/** Read what the pipeline wants from disk: raw documents as bytes, the gazetteer, the dossier's own text. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '#pipeline/draft.ts';
import { ENDINGS } from '#pipeline/formats/format.ts';

export const ROOT = join(import.meta.dirname, '../..');
const DATA = join(ROOT, 'data');
const KINDS: ReadonlySet<string> = new Set(ENDINGS);
/** Larger documents are refused by their size, unread. */
const MOST_BYTES = 20_000_000;

/** A file's bytes, under the name that problems and ids use: its path below the folder given, with `/`. */
export type SourceFile = { readonly file: string; readonly bytes: Uint8Array };
export type Sources = { readonly documents: SourceFile[]; readonly problems: Problem[] };

const problem = (kind: Problem['kind'], file: string, detail?: string): Problem => ({
  severity: 'error',
  kind,
  file,
  line: 1,
  column: 1,
  ...(detail === undefined ? {} : { detail }),
});

const isOurs = (path: string): boolean => path === 'dossier.md' || path.endsWith('/dossier.md');

function readFile(path: string, file: string, sources: Sources): void {
  try {
    const stats = statSync(path);
    const { size } = stats;
    // A pipe or a device is never read: it may have no end.
    if (!stats.isFile()) sources.problems.push(problem('unreadable-document', file, stats.isDirectory() ? 'EISDIR' : 'not a file'));
    else if (size > MOST_BYTES) sources.problems.push(problem('too-large', file, `${Math.ceil(size / 1e6)} MB`));
    else sources.documents.push({ file, bytes: readFileSync(path) });
  } catch (error) {
    sources.problems.push(problem('unreadable-document', file, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}

/** Give the raw documents below some folders, in the order of their names whatever the disk's. */
export function readFolders(folders: readonly string[]): Sources {
  const sources: Sources = { documents: [], problems: [] };
  for (const folder of folders) {
    const top = resolve(folder);
    if (!existsSync(top) || !statSync(top).isDirectory()) {
      sources.problems.push(problem('missing-folder', folder));
      continue;
    }
    const files = readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && KINDS.has(extname(entry.name).toLowerCase()))
      .map((entry) => relative(top, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((file) => !isOurs(file) && !file.startsWith('gazetteer/') && !file.split('/').some((part) => part.startsWith('.')))
      .toSorted((a, b) => (a < b ? -1 : 1));
    for (const file of files) readFile(join(top, file), file, sources);
  }
  return sources;
}

/** Give the raw documents named one by one, in that order. */
export function readFiles(paths: readonly string[]): Sources {
  const sources: Sources = { documents: [], problems: [] };
  for (const path of paths) {
    if (!existsSync(path)) sources.problems.push(problem('missing-file', path));
    else readFile(path, path.split(sep).join('/'), sources);
  }
  return sources;
}

/** Give the gazetteer's files as text, in the order of their names. */
export const readGazetteerFiles = (): { file: string; text: string }[] =>
  readdirSync(join(DATA, 'gazetteer'))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ file: `data/gazetteer/${name}`, text: readFileSync(join(DATA, 'gazetteer', name), 'utf8') }));

/** Give the dossier's own text: one in a folder given comes before the project's. */
export function readDossierFile(folders: readonly string[]): SourceFile {
  const path = [...folders, DATA].map((folder) => join(folder, 'dossier.md')).find((candidate) => existsSync(candidate));
  if (!path) throw new Error('data/dossier.md is missing');
  return { file: relative(ROOT, path).startsWith('..') ? path : relative(ROOT, path).split(sep).join('/'), bytes: readFileSync(path) };
}
