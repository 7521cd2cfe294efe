/** The gold set of names: texts in which every person, and every thing that the gazetteer knows, is marked where it stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '#build/measures/sets.ts';

export const NAMES = join('src', 'pipeline', 'entities', 'gold');
export const NAME_HALVES = ['tuned', 'heldOut'] as const;

type Range = { readonly paragraph: number; readonly start: number; readonly end: number };
/** `link`: an ISO code, `*` for whatever the gazetteer has, `-` where a link is as right as none; undefined: nothing is asked. */
export type GoldName = Range & { readonly person: boolean; readonly link: string | undefined };
export type GoldNames = { readonly article: Article; readonly names: readonly GoldName[] };

const OPENS: Readonly<Record<string, boolean>> = { '<': true, '{': false };

/** Take the marks out of a paragraph: «<بان كي مون=*>», «{طوكيو=JP}». */
function readMarked(marked: string, paragraph: number, where: string) {
  const names: GoldName[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    const sign = marked[at]!;
    const person = OPENS[sign];
    if (person === undefined) {
      text += sign;
      continue;
    }
    const close = marked.indexOf(person ? '>' : '}', at);
    if (close < 0) throw new Error(`${where}: a mark is not closed: ${marked.slice(at, at + 30)}`);
    const [name = '', link] = marked.slice(at + 1, close).split('=');
    names.push({ paragraph, start: text.length, end: text.length + name.length, person, link });
    text += name;
    at = close;
  }
  return { text, names };
}

/** Read one document: its title, an empty line, then paragraphs parted by empty lines. */
export function readGoldNames(file: string, id: string): GoldNames {
  const [head = '', ...blocks] = file.trim().split(/\n{2,}/);
  const read = blocks.map((block, paragraph) => readMarked(block, paragraph, id));
  const title = head.replace(/^title: /, '');
  return { article: { id, date: '2025-06-01', title, text: read.map(({ text }) => text).join('\n') }, names: read.flatMap(({ names }) => names) };
}

/** Read all documents of a half. */
export const goldNames = (half: (typeof NAME_HALVES)[number], folder = NAMES): GoldNames[] =>
  readdirSync(join(folder, half))
    .toSorted()
    .map((name) => readGoldNames(readFileSync(join(folder, half, name), 'utf8'), `${half}/${name}`));

/** Read the spellings of a half: a row a name, in all its spellings. */
export const goldSpellings = (half: (typeof NAME_HALVES)[number], folder = NAMES): readonly (readonly string[])[] =>
  JSON.parse(readFileSync(join(folder, `${half}.spellings.json`), 'utf8')) as string[][];
