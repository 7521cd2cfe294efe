/** Who said what in all stories, in columns of numbers: written as short strings, read as typed arrays. The words stand in the stories' texts. */
import * as v from 'valibot';
import { TEXTS } from '#bundle/parts.ts';
import type { Bytes } from '#bundle/reader.ts';
import { encode } from '#search/codec.ts';
import { numbersOf } from '#search/columns.ts';
import { withoutTurns } from '#text/clean.ts';

/** Raised by one with every change that an older reader cannot follow. */
export const SAYINGS_VERSION = 1;

/** Shown: nothing in them turns what stands beside it. */
const words = v.pipe(v.string(), v.transform(withoutTurns));

/** Shallow on purpose: the streams are written and read by this module alone. */
export const sayingsSchema = v.object({
  version: v.literal(SAYINGS_VERSION),
  /** Speakers as the stories write them, and per name the speaker. */
  names: v.array(words),
  speakerOf: v.string(),
  /** Ids of entities, empty for a speaker that goes by a name alone; and per speaker whether it is a text (1). */
  speakers: v.array(v.string()),
  texts: v.string(),
  /** Verbs as shown, and per verb its group, a place in `SAYING_VERBS`. */
  verbs: v.array(words),
  groups: v.string(),
  /** Per story: how many sayings, and the bytes of its text in its part. */
  counts: v.string(),
  bytes: v.string(),
  /** Per saying: the gap between places among the story's quotations, name + 1 (0: none), verb + 1, whether it is direct (1). */
  quotes: v.string(),
  nameOf: v.string(),
  verbOf: v.string(),
  direct: v.string(),
  /** Per saying: where its first word stands in the story as it is searched, and how many words it has. */
  from: v.string(),
  words: v.string(),
});
export type SayingsFile = v.InferOutput<typeof sayingsSchema>;

type Row = {
  readonly quote: number;
  readonly name: number | null;
  readonly direct: boolean;
  readonly verb: number | null;
  readonly from: number;
  readonly words: number;
};
type Together = {
  readonly names: readonly string[];
  readonly speakerOf: readonly number[];
  readonly speakers: readonly { readonly entity: string | null; readonly isText: boolean }[];
  readonly verbs: readonly { readonly verb: string; readonly group: number }[];
  readonly stories: readonly (readonly Row[])[];
};

const stream = (numbers: readonly number[]): string => numbers.map(encode).join('');
const flags = (all: readonly boolean[]): string => all.map(Number).join('');

/** Write the sayings of stories in the order of their numbers; `bytes`: of each story's text. */
export function encodeSayings({ names, speakerOf, speakers, verbs, stories }: Together, bytes: readonly number[]): SayingsFile {
  const rows = stories.flat();
  const gaps = stories.flatMap((said) => said.map(({ quote }, i) => quote - (i === 0 ? 0 : said[i - 1]!.quote + 1)));
  return {
    version: SAYINGS_VERSION,
    names: [...names],
    speakerOf: stream(speakerOf),
    speakers: speakers.map(({ entity }) => entity ?? ''),
    texts: flags(speakers.map(({ isText }) => isText)),
    verbs: verbs.map(({ verb }) => verb),
    groups: verbs.map(({ group }) => group).join(''),
    counts: stream(stories.map(({ length }) => length)),
    bytes: stream(bytes),
    quotes: stream(gaps),
    nameOf: stream(rows.map(({ name }) => (name === null ? 0 : name + 1))),
    verbOf: stream(rows.map(({ verb }) => (verb === null ? 0 : verb + 1))),
    direct: flags(rows.map(({ direct }) => direct)),
    from: stream(rows.map(({ from }) => from)),
    words: stream(rows.map((row) => row.words)),
  };
}

/** A speaker: its entity, or the names alone that it goes by. */
export type Speaker = { readonly entity: string | null; readonly isText: boolean };

/** The sayings unpacked, in the order of their stories. What is not there is -1. */
export type Sayings = {
  readonly length: number;
  readonly names: readonly string[];
  readonly speakers: readonly Speaker[];
  readonly verbs: readonly string[];
  /** Per saying. */
  readonly story: Int32Array;
  readonly quote: Int32Array;
  readonly name: Int32Array;
  readonly speaker: Int32Array;
  readonly verb: Int32Array;
  /** Group of the verb; of none, 0: it is said. */
  readonly group: Uint8Array;
  readonly direct: Uint8Array;
  readonly from: Int32Array;
  readonly words: Int32Array;
  /** Per story, and one more: its first saying. */
  readonly firstOf: Uint32Array;
  /** Where the text of a story stands. */
  readonly textOf: (story: number) => { readonly part: number; readonly bytes: Bytes };
};

/** Read what `encodeSayings` wrote. */
export function decodeSayings(file: SayingsFile): Sayings {
  const counts = numbersOf(file.counts);
  const length = file.direct.length;
  const speakerOf = numbersOf(file.speakerOf);
  const [story, quote] = [new Int32Array(length), new Int32Array(length)];
  const gaps = numbersOf(file.quotes);
  const firstOf = new Uint32Array(counts.length + 1);
  let saying = 0;
  counts.forEach((count, number) => {
    let next = 0;
    for (let i = 0; i < count; i++, saying++) {
      story[saying] = number;
      quote[saying] = next + gaps[saying]!;
      next = quote[saying]! + 1;
    }
    firstOf[number + 1] = saying;
  });
  const name = Int32Array.from(numbersOf(file.nameOf), (number) => number - 1);
  const verb = Int32Array.from(numbersOf(file.verbOf), (number) => number - 1);
  const lengths = numbersOf(file.bytes);
  const starts = new Float64Array(lengths.length);
  lengths.forEach((_, number) => (starts[number] = number % TEXTS === 0 ? 0 : starts[number - 1]! + lengths[number - 1]!));
  return {
    length,
    names: file.names,
    speakers: file.speakers.map((entity, i) => ({ entity: entity || null, isText: file.texts[i] === '1' })),
    verbs: file.verbs,
    story,
    quote,
    name,
    speaker: name.map((number) => (number < 0 ? -1 : speakerOf[number]!)),
    verb,
    group: Uint8Array.from(verb, (number) => (number < 0 ? 0 : Number(file.groups[number]))),
    direct: Uint8Array.from(file.direct, Number),
    from: Int32Array.from(numbersOf(file.from)),
    words: Int32Array.from(numbersOf(file.words)),
    firstOf,
    textOf: (number) => ({ part: Math.floor(number / TEXTS), bytes: { start: starts[number]!, length: lengths[number]! } }),
  };
}
