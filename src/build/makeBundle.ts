/** From folders of raw documents to a bundle on disk. */
import { join } from 'node:path';
import type { Problem } from '#pipeline/draft.ts';
import { decode } from '#pipeline/decode.ts';
import { assemble } from '#pipeline/assemble.ts';
import { compileGazetteer, type Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { readDossierText } from '#pipeline/dossierText.ts';
import { readStories } from '#pipeline/readStories.ts';
import { parseHtml } from '#build/parseHtml.ts';
import { ROOT, readDossierFile, readFolders, readGazetteerFiles } from '#build/readSources.ts';
import { bundleFiles } from '#build/writeBundle.ts';

export const DEFAULT_FROM = join(ROOT, 'data');
export const DEFAULT_OUT = join(ROOT, '.bundle');

/** Give the project's gazetteer, or its problems. */
export const loadGazetteer = (): { gazetteer: Gazetteer } | { problems: Problem[] } => compileGazetteer(readGazetteerFiles());

/** What came of a build: the bundle's files by name, the manifest last. `files` is null where something essential was broken. */
export type Made = { readonly problems: Problem[]; readonly files: ReadonlyMap<string, string> | null; readonly stories: number };

/** Build the bundle of some folders, in memory. */
export function makeBundle(from: readonly string[]): Made {
  const compiled = loadGazetteer();
  if ('problems' in compiled) return { problems: compiled.problems, files: null, stories: 0 };
  const own = readDossierFile(from);
  const dossier = readDossierText(decode(own.bytes, own.file).text, own.file);
  if ('problems' in dossier) return { problems: dossier.problems, files: null, stories: 0 };
  const { documents, problems } = readFolders(from);
  const read = readStories(documents, compiled.gazetteer, { parseHtml });
  const parts = assemble(read.stories, dossier.text, read.gazetteer);
  return { problems: [...problems, ...read.problems], files: bundleFiles(parts), stories: read.stories.length };
}
