/** The gold set of quotations and figures: texts in which each one is marked where it stands. The format is told by `quotes/gold/README.md`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '#pipeline/draft.ts';
import type { Article } from '#build/measures/sets.ts';

export const SAYINGS = join('src', 'pipeline', 'quotes', 'gold');
export const HALVES = ['tuned', 'heldOut'] as const;

/** All ways in which the text names one speaker; none: the text does not tell who speaks. */
export type GoldSpeaker = readonly string[];
type Marked = { readonly paragraph: number; readonly start: number; readonly end: number; readonly optional: boolean };
export type GoldQuote = Marked & { readonly form: 'direct' | 'reported'; readonly speaker: GoldSpeaker };
export type GoldFigure = Marked &
  Pick<Figure, 'value' | 'to' | 'bound' | 'unit'> & {
    /** Who says it, and whether to name nobody is right as well. */
    readonly speaker: GoldSpeaker;
    readonly orNobody: boolean;
  };
/** A place where the text names a person. */
export type GoldPerson = Pick<Marked, 'paragraph' | 'start' | 'end'>;
export type GoldDocument = {
  readonly article: Article;
  readonly quotes: readonly GoldQuote[];
  readonly figures: readonly GoldFigure[];
  readonly people: readonly GoldPerson[];
};

const HEAD = /^\[([drf])(\?)?(?: ([^:@\]]+))?(?:@([A-Z-])(\?)?)?: ?/;
const NUMBER = /^([~<>]?)(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?$/;
const BOUNDS = { '': 'exact', '~': 'about', '>': 'over', '<': 'under' } as const satisfies Record<string, Figure['bound']>;

type Open = {
  readonly start: number;
  readonly kind: string;
  readonly optional: boolean;
  readonly value: string;
  readonly by: string | undefined;
  readonly orNobody: boolean;
  unit?: string;
};

/** Give the value and the bound that a mark states: «>50», «~200», «5..7». */
function amountOf(written: string, where: string): Pick<Figure, 'value' | 'to' | 'bound'> {
  const match = NUMBER.exec(written);
  if (!match) throw new Error(`${where}: no amount: ${written}`);
  const [, sign = '', value = '', to] = match;
  return to === undefined ? { value: Number(value), bound: BOUNDS[sign as keyof typeof BOUNDS] } : { value: Number(value), to: Number(to), bound: 'range' };
}

/** Take the marks out of a paragraph: its plain text, and what they say of it. */
function readMarked(marked: string, paragraph: number, speakerOf: (key: string) => GoldSpeaker, where: string) {
  const quotes: GoldQuote[] = [];
  const figures: GoldFigure[] = [];
  const people: GoldPerson[] = [];
  const open: Open[] = [];
  let text = '';
  let unitStart = 0;
  let nameStart = 0;
  const close = (): void => {
    const mark = open.pop();
    if (!mark) throw new Error(`${where}: a mark is closed that was never opened: …${text.slice(-30)}`);
    const place = { paragraph, start: mark.start, end: text.length, optional: mark.optional };
    if (mark.kind !== 'f') quotes.push({ ...place, form: mark.kind === 'd' ? 'direct' : 'reported', speaker: speakerOf(mark.value) });
    else {
      const by = mark.by ?? open.findLast(({ kind }) => kind !== 'f')?.value ?? '-';
      figures.push({ ...place, ...amountOf(mark.value, where), unit: mark.unit ?? null, speaker: speakerOf(by), orNobody: mark.orNobody });
    }
  };
  for (let at = 0; at < marked.length; at++) {
    const sign = marked[at]!;
    const head = sign === '[' ? HEAD.exec(marked.slice(at)) : null;
    if (sign === '[' && !head) throw new Error(`${where}: a mark that cannot be read: ${marked.slice(at, at + 30)}`);
    if (head) {
      const [whole, kind = '', optional, value = '-', by, orNobody] = head;
      open.push({ start: text.length, kind, optional: optional !== undefined, value, by, orNobody: orNobody !== undefined });
      at += whole.length - 1;
    } else if (sign === ']') close();
    else if (sign === '<') nameStart = text.length;
    else if (sign === '>') people.push({ paragraph, start: nameStart, end: text.length });
    else if (sign === '{') unitStart = text.length;
    else if (sign === '}') open.at(-1)!.unit = text.slice(unitStart);
    else text += sign;
  }
  if (open.length > 0) throw new Error(`${where}: a mark is not closed`);
  return { text, quotes, figures, people };
}

/** Read one document of the gold set: a head of `key: value` lines, an empty line, then paragraphs parted by empty lines. */
export function readGold(file: string, id: string): GoldDocument {
  const [head = '', ...blocks] = file.trim().split(/\n{2,}/);
  const fields = new Map(head.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
  const speakerOf = (key: string): GoldSpeaker => {
    if (key === '-') return [];
    const names = fields.get(key);
    if (names === undefined) throw new Error(`${id}: no speaker ${key}`);
    return names.split('|').map((name) => name.trim());
  };
  const read = blocks.map((block, paragraph) => readMarked(block, paragraph, speakerOf, id));
  return {
    article: { id, date: fields.get('date') ?? '', title: fields.get('title') ?? '', text: read.map(({ text }) => text).join('\n') },
    quotes: read.flatMap(({ quotes }) => quotes),
    figures: read.flatMap(({ figures }) => figures),
    people: read.flatMap(({ people }) => people),
  };
}

/** Read all documents of a half of the gold set. */
export const goldDocuments = (half: (typeof HALVES)[number], folder = SAYINGS): GoldDocument[] =>
  readdirSync(join(folder, half))
    .toSorted()
    .map((name) => readGold(readFileSync(join(folder, half, name), 'utf8'), `${half}/${name}`));
