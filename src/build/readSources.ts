/** Read what the pipeline wants from disk: raw documents as bytes, the gazetteer, the dossier's own text. */
import { existsSync, lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '#pipeline/draft.ts';
import { ENDINGS } from '#pipeline/formats/format.ts';
import { isBundleFile } from '#build/writeBundle.ts';

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

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** What a folder holds that is no raw document: the dossier's own text, the gazetteer, what hides, and a bundle that was written here. */
function isOurs(path: string, besideBundle: boolean): boolean {
  const name = basename(path);
  return name === 'dossier.md' || path === 'gazetteer' || name.startsWith('.') || (besideBundle && (name === 'manifest.json' || isBundleFile(name)));
}

/** Give the documents below a folder, links to folders among them; a folder that cannot be opened is said, the others are read. */
function documentsBelow(top: string, below: string, problems: Problem[]): string[] {
  try {
    const entries = readdirSync(join(top, below), { withFileTypes: true });
    const besideBundle = entries.some(({ name }) => name === 'manifest.json') && entries.some(({ name }) => isBundleFile(name));
    return entries.flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (isOurs(path, besideBundle)) return [];
      if (entry.isDirectory()) return documentsBelow(top, path, problems);
      return KINDS.has(extname(entry.name).toLowerCase()) ? [path] : [];
    });
  } catch (error) {
    problems.push(problem('unopenable-file', below === '' ? top : below, codeOf(error)));
    return [];
  }
}

function readFile(path: string, file: string, sources: Sources): void {
  try {
    const stats = statSync(path);
    const { size } = stats;
    // A pipe or a device is never read: it may have no end.
    if (!stats.isFile()) sources.problems.push(problem('unopenable-file', file, stats.isDirectory() ? 'EISDIR' : undefined));
    else if (size > MOST_BYTES) sources.problems.push(problem('too-large', file, `${(Math.ceil(size / 1e5) / 10).toFixed(1)} MB`));
    else sources.documents.push({ file, bytes: readFileSync(path) });
  } catch (error) {
    sources.problems.push(problem('unopenable-file', file, codeOf(error)));
  }
}

/** By name; two of one name from two folders, by what they hold. */
const byName = (a: SourceFile, b: SourceFile): number => (a.file === b.file ? Buffer.compare(a.bytes, b.bytes) : a.file < b.file ? -1 : 1);

/** Give the raw documents below some folders, in the order of their names, whatever the order of the disk or of the folders. */
export function readFolders(folders: readonly string[]): Sources {
  const sources: Sources = { documents: [], problems: [] };
  for (const [top, folder] of new Map(folders.map((folder) => [resolve(folder), folder]))) {
    if (!existsSync(top) || !statSync(top).isDirectory()) {
      sources.problems.push(problem('missing-folder', folder));
      continue;
    }
    for (const file of documentsBelow(top, '', sources.problems)) readFile(join(top, file), file, sources);
  }
  return { documents: sources.documents.toSorted(byName), problems: sources.problems.toSorted((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1)) };
}

/** A link that leads nowhere is there, and is said to lead nowhere. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Give the raw documents named one by one, in that order. */
export function readFiles(paths: readonly string[]): Sources {
  const sources: Sources = { documents: [], problems: [] };
  for (const path of paths) {
    if (!isThere(path)) sources.problems.push(problem('missing-file', path));
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
  const path = [...folders, DATA].map((folder) => join(folder, 'dossier.md')).find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile());
  if (!path) throw new Error('data/dossier.md is missing');
  return { file: relative(ROOT, path).startsWith('..') ? path : relative(ROOT, path).split(sep).join('/'), bytes: readFileSync(path) };
}
