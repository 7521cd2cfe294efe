/** Read what the pipeline wants from disk: raw documents as bytes, the gazetteer, the dossier's own text. */
import { lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '#pipeline/draft.ts';
import { ENDINGS } from '#pipeline/formats/format.ts';
import { formatProblem, isNotRead } from '#build/otherFormats.ts';
import { isBundleFile } from '#build/bundleFolder.ts';

export const ROOT = join(import.meta.dirname, '../..');
const DATA = join(ROOT, 'data');
const KINDS: ReadonlySet<string> = new Set(ENDINGS);
/** Larger documents are refused by their size, unread. */
const MOST_BYTES = 20_000_000;

/** A file's bytes, under the name that problems and ids use: its path below the folder given, with `/`. */
export type SourceFile = { readonly file: string; readonly bytes: Uint8Array };
/** A document that is there, with the place on disk that it is read from. */
export type ListedFile = { readonly file: string; readonly path: string };
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
      if (KINDS.has(extname(entry.name).toLowerCase())) return [path];
      const found = formatProblem(entry.name);
      if (found) problems.push(problem(found[0], path, found[1] || undefined));
      return [];
    });
  } catch (error) {
    problems.push(problem('unopenable-file', below === '' ? top : below, codeOf(error)));
    return [];
  }
}

/** Read a document, or say why it is not read. */
export function readListed({ file, path }: ListedFile): SourceFile | Problem {
  try {
    const stats = statSync(path);
    const { size } = stats;
    // A pipe or a device is never read: it may have no end.
    if (!stats.isFile()) return problem('unopenable-file', file, stats.isDirectory() ? 'EISDIR' : undefined);
    if (size > MOST_BYTES) return problem('too-large', file, `${(Math.ceil(size / 1e5) / 10).toFixed(1)} MB`);
    return { file, bytes: readFileSync(path) };
  } catch (error) {
    return problem('unopenable-file', file, codeOf(error));
  }
}

const bytesOf = (listed: ListedFile): Uint8Array => {
  const read = readListed(listed);
  return 'bytes' in read ? read.bytes : new Uint8Array();
};

/** By name; two of one name from two folders, by what they hold. */
const byName = (a: ListedFile, b: ListedFile): number => (a.file === b.file ? Buffer.compare(bytesOf(a), bytesOf(b)) : a.file < b.file ? -1 : 1);

/** Problems in the order of the files' names. */
export const problemsByFile = (problems: readonly Problem[]): Problem[] => problems.toSorted((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1));

function folderKind(path: string): 'folder' | 'file' | 'nothing' {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? 'nothing' : stats.isDirectory() ? 'folder' : 'file';
}

/** List the raw documents below some folders, in the order of their names, whatever the order of the disk or of the folders. */
export function listFolders(folders: readonly string[]): { documents: ListedFile[]; problems: Problem[] } {
  const listed: ListedFile[] = [];
  const problems: Problem[] = [];
  for (const [top, folder] of new Map(folders.map((folder) => [resolve(folder), folder]))) {
    const kind = folderKind(top);
    if (kind !== 'folder') {
      problems.push(problem(kind === 'file' ? 'not-a-folder' : 'missing-folder', folder));
      continue;
    }
    const said = problems.length;
    const files = documentsBelow(top, '', problems);
    if (files.length === 0 && problems.length === said) problems.push(problem('empty-folder', folder));
    for (const file of files) listed.push({ file, path: join(top, file) });
  }
  return { documents: listed.toSorted(byName), problems };
}

/** Put what was read among the documents, and what hindered it among the problems. */
function add(sources: Sources, listed: ListedFile): void {
  const read = readListed(listed);
  if ('bytes' in read) sources.documents.push(read);
  else sources.problems.push(read);
}

/** Give the raw documents below some folders, as `listFolders` lists them. */
export function readFolders(folders: readonly string[]): Sources {
  const { documents, problems } = listFolders(folders);
  const sources: Sources = { documents: [], problems };
  for (const listed of documents) add(sources, listed);
  return { ...sources, problems: problemsByFile(problems) };
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
    const format = isNotRead(path) ? formatProblem(path) : null;
    if (!isThere(path)) sources.problems.push(problem('missing-file', path));
    else if (format) sources.problems.push(problem(format[0], path.split(sep).join('/'), format[1]));
    else add(sources, { file: path.split(sep).join('/'), path });
  }
  return sources;
}

/** Give the gazetteer's files as text, in the order of their names. */
export const readGazetteerFiles = (): { file: string; text: string }[] =>
  readdirSync(join(DATA, 'gazetteer'))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ file: `data/gazetteer/${name}`, text: readFileSync(join(DATA, 'gazetteer', name), 'utf8') }));

/** Give the text of the dossier that a folder holds, the first of several; null where none of them has one. */
export function readDossierFile(folders: readonly string[]): SourceFile | null {
  const path = folders
    .filter((folder) => folderKind(folder) === 'folder')
    .map((folder) => join(folder, 'dossier.md'))
    .find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile());
  return path === undefined
    ? null
    : { file: relative(ROOT, path).startsWith('..') ? path : relative(ROOT, path).split(sep).join('/'), bytes: readFileSync(path) };
}
