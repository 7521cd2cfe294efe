/** From folders of raw documents to a bundle. */
import { basename, join, resolve } from 'node:path';
import type { Problem } from '#pipeline/draft.ts';
import { decode } from '#pipeline/decode.ts';
import { compileGazetteer, type Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { deriveDossierText } from '#pipeline/deriveDossierText.ts';
import { readDossierText } from '#pipeline/dossierText.ts';
import type { Document } from '#pipeline/readStories.ts';
import { buildBundle, type BuildOptions, type Built } from '#build/buildBundle.ts';
import type { PartsOut } from '#build/bundleFolder.ts';
import { listFolders, problemsByFile, readDossierFile, readGazetteerFiles, readListed, ROOT } from '#build/readSources.ts';

export const DEFAULT_FROM = join(ROOT, 'data');
export const DEFAULT_OUT = join(ROOT, '.bundle');

/** Give the project's gazetteer, or its problems. */
export const loadGazetteer = (): { gazetteer: Gazetteer } | { problems: Problem[] } => compileGazetteer(readGazetteerFiles());

/**
 * Build the bundle of some folders. The gazetteer is the project's whatever the folders are; the words about the dossier are
 * theirs, or made from what was read. Folders that give no story give no bundle.
 */
export async function makeBundle(
  from: readonly string[],
  out: PartsOut,
  { load = loadGazetteer, ...options }: BuildOptions & { readonly load?: typeof loadGazetteer } = {},
): Promise<Built> {
  const broken = (problems: Problem[]): Built => {
    out.discard();
    return { problems, stories: 0, written: null };
  };
  const compiled = load();
  if ('problems' in compiled) return broken(compiled.problems);
  const own = readDossierFile(from);
  const dossier = own && readDossierText(decode(own.bytes, own.file).text, own.file);
  if (dossier && 'problems' in dossier) return broken(dossier.problems);
  const { documents, problems } = listFolders(from);
  function* read(): Generator<Document | null> {
    for (const listed of documents) {
      const document = readListed(listed);
      if ('bytes' in document) yield document;
      else {
        problems.push(document);
        yield null;
      }
    }
  }
  const folders = from.map((folder) => basename(resolve(folder)) || folder);
  const source = {
    length: documents.length,
    documents: read(),
    textOf: dossier
      ? () => dossier.text
      : (stories: Parameters<typeof deriveDossierText>[0], gazetteer: Gazetteer) => deriveDossierText(stories, gazetteer, folders),
  };
  const built = await buildBundle(source, compiled.gazetteer, out, options);
  const all = [...problemsByFile(problems), ...built.problems];
  return { ...built, problems: built.written ? all : [...all, { severity: 'error', kind: 'no-story', file: from.join(', '), line: 1, column: 1 }] };
}
