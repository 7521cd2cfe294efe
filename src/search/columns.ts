/** What filters ask of all stories and events, in columns of numbers: written as short strings, read as typed arrays. */
import * as v from 'valibot';
import { decode, encode } from '#search/codec.ts';
import { withoutTurns } from '#text/clean.ts';

/** Raised by one with every change that an older reader cannot follow. */
export const COLUMNS_VERSION = 4;

/** Shown, and asked for as shown: nothing in them turns what stands beside it. */
const words = v.pipe(v.string(), v.transform(withoutTurns));
const name = v.object({ ar: words, en: v.optional(words) });

/** Shallow on purpose: the streams are written and read by this module alone. */
export const columnsSchema = v.object({
  version: v.literal(COLUMNS_VERSION),
  stories: v.number(),
  events: v.number(),
  /** Names of outlets, ISO codes of countries and ids of entities: what the columns' numbers stand for. Entities in the order of the directory. */
  outlets: v.array(name),
  countries: v.array(v.string()),
  entities: v.array(v.string()),
  /** Per entity: its type, as a digit (a place in `ENTITY_TYPES`). */
  types: v.string(),
  /** Per story: 0 without a day, else 1 + the step from the day before it (zigzag), and how many days more it may be. */
  published: v.string(),
  /** Per story: 0 for none, else the outlet + 1. */
  outletOf: v.string(),
  /** Per story: 0 where it is the first of its origin, else 1 + how many origins begin between the first and it. */
  originOf: v.string(),
  /** Per story: how many, and the gaps between their numbers. */
  countriesOf: v.string(),
  entitiesOf: v.string(),
  /**
   * Per event: the step from the day before it, how many days more it lasts, what it is drawn as (`SIGNS`), its kind (`EVENT_KINDS`), and the
   * step to the other day where its mentions differ, else 0.
   */
  happened: v.string(),
  /** Per event: how many stories tell it, and how many entities its sentences name, with the gaps between them. */
  storiesOf: v.string(),
  namedBy: v.string(),
});
export type ColumnsFile = v.InferOutput<typeof columnsSchema>;

/** Days are counted from 1970-01-01, both ends included. Names stand as numbers: places in the lists of the file. */
export type StoryRow = {
  readonly days: { readonly from: number; readonly to: number } | null;
  readonly outlet: number | null;
  /** Any number, the same for stories of one origin. */
  readonly origin: number;
  readonly countries: readonly number[];
  readonly entities: readonly number[];
};
/**
 * What is told of an event. `sign` and `kind` are places in `SIGNS` and `EVENT_KINDS`; `other`: the first of the other days that its mentions
 * give, or `from`.
 */
export type TellingRow = {
  readonly from: number;
  readonly to: number;
  readonly sign: number;
  readonly kind: number;
  readonly other: number;
  readonly entities: readonly number[];
};
export type EventRow = TellingRow & { readonly stories: readonly number[] };

export { dayNumber, isoDay } from '#bundle/days.ts';

/** Give a whole number as one ≥ 0, those near 0 small; and back. */
export const zigzag = (n: number): number => (n < 0 ? -2 * n - 1 : 2 * n);
export const unzigzag = (n: number): number => (n % 2 === 1 ? -(n + 1) / 2 : n / 2);

/** Write a list of different numbers: how many, and the gaps between them. */
export const encodeList = (numbers: readonly number[]): string => {
  let out = encode(numbers.length);
  let next = 0;
  for (const number of numbers.toSorted((a, b) => a - b)) {
    out += encode(number - next);
    next = number + 1;
  }
  return out;
};

/** Write which stories have one origin; origins are counted as they first come. */
function encodeOrigins(origins: readonly number[]): string {
  const numbers = new Map<number, number>();
  return origins
    .map((origin) => {
      const number = numbers.get(origin);
      if (number !== undefined) return encode(numbers.size - number);
      numbers.set(origin, numbers.size);
      return encode(0);
    })
    .join('');
}

/** Write when an event was and what it is, its day as the step from another. */
export const encodeTold = ({ from, to, sign, kind, other }: TellingRow, before: number): string =>
  encode(zigzag(from - before)) + encode(to - from) + encode(sign) + encode(kind) + encode(zigzag(other - from));

/** Write stories and events, each in the order of their numbers. */
export function encodeColumns(
  stories: readonly StoryRow[],
  events: readonly EventRow[],
  names: Pick<ColumnsFile, 'outlets' | 'countries' | 'entities' | 'types'>,
): ColumnsFile {
  let before = 0;
  const published = stories.map(({ days }) => {
    if (days === null) return encode(0);
    const written = encode(1 + zigzag(days.from - before)) + encode(days.to - days.from);
    before = days.from;
    return written;
  });
  before = 0;
  const happened = events.map((event) => {
    const written = encodeTold(event, before);
    before = event.from;
    return written;
  });
  return {
    version: COLUMNS_VERSION,
    stories: stories.length,
    events: events.length,
    ...names,
    published: published.join(''),
    outletOf: stories.map(({ outlet }) => encode(outlet === null ? 0 : outlet + 1)).join(''),
    originOf: encodeOrigins(stories.map(({ origin }) => origin)),
    countriesOf: stories.map((story) => encodeList(story.countries)).join(''),
    entitiesOf: stories.map((story) => encodeList(story.entities)).join(''),
    happened: happened.join(''),
    storiesOf: events.map((event) => encodeList(event.stories)).join(''),
    namedBy: events.map((event) => encodeList(event.entities)).join(''),
  };
}

/** Lists of numbers, one a row: those of row i are `values[starts[i]]` up to `values[starts[i + 1]]`. */
export type Lists = { readonly starts: Uint32Array; readonly values: Uint32Array };
/** Give a row of lists. */
export const rowOf = ({ starts, values }: Lists, row: number): Uint32Array => values.subarray(starts[row], starts[row + 1]);

/** The columns unpacked. A day that is not there is `NO_DAY`. */
export type Columns = {
  readonly stories: {
    readonly length: number;
    readonly from: Int32Array;
    readonly to: Int32Array;
    readonly outlet: Int32Array;
    /** Origins by number, in the order of their first stories. */
    readonly origin: Int32Array;
    readonly countries: Lists;
    readonly entities: Lists;
  };
  readonly events: {
    readonly length: number;
    readonly from: Int32Array;
    readonly to: Int32Array;
    readonly sign: Uint8Array;
    readonly kind: Uint8Array;
    readonly other: Int32Array;
    readonly stories: Lists;
    readonly entities: Lists;
  };
};
export const NO_DAY = -(2 ** 31);

/** Read all numbers of a stream. */
export function numbersOf(stream: string): number[] {
  const numbers: number[] = [];
  decode(stream, (n) => numbers.push(n));
  return numbers;
}

function listsOf(stream: string, rows: number): Lists {
  const numbers = numbersOf(stream);
  const starts = new Uint32Array(rows + 1);
  const values = new Uint32Array(Math.max(0, numbers.length - rows));
  let at = 0;
  let to = 0;
  for (let row = 0; row < rows; row++) {
    const length = numbers[at++] ?? 0;
    let next = 0;
    for (let i = 0; i < length; i++) {
      values[to++] = next + numbers[at]!;
      next += numbers[at++]! + 1;
    }
    starts[row + 1] = to;
  }
  return { starts, values };
}

function originsOf(stream: string): Int32Array {
  let count = 0;
  return Int32Array.from(numbersOf(stream), (step) => (step === 0 ? count++ : count - step));
}

/** Count the origins of some stories. */
export const countOrigins = ({ origin }: Pick<Columns['stories'], 'origin'>, stories: Iterable<number>): number =>
  new Set(Array.from(stories, (story) => origin[story])).size;

/** Read what `encodeColumns` wrote. */
export function decodeColumns(file: ColumnsFile): Columns {
  const { stories: n, events: m } = file;
  const [from, to] = [new Int32Array(n).fill(NO_DAY), new Int32Array(n).fill(NO_DAY)];
  const published = numbersOf(file.published);
  let day = 0;
  for (let i = 0, at = 0; i < n; i++) {
    const step = published[at++]!;
    if (step === 0) continue;
    day += unzigzag(step - 1);
    from[i] = day;
    to[i] = day + published[at++]!;
  }
  const [begin, end, other] = [new Int32Array(m), new Int32Array(m), new Int32Array(m)];
  const [sign, kind] = [new Uint8Array(m), new Uint8Array(m)];
  const happened = numbersOf(file.happened);
  day = 0;
  for (let i = 0, at = 0; i < m; i++) {
    day += unzigzag(happened[at++]!);
    begin[i] = day;
    end[i] = day + happened[at++]!;
    sign[i] = happened[at++]!;
    kind[i] = happened[at++]!;
    other[i] = day + unzigzag(happened[at++]!);
  }
  return {
    stories: {
      length: n,
      from,
      to,
      outlet: Int32Array.from(numbersOf(file.outletOf), (number) => number - 1),
      origin: originsOf(file.originOf),
      countries: listsOf(file.countriesOf, n),
      entities: listsOf(file.entitiesOf, n),
    },
    events: { length: m, from: begin, to: end, sign, kind, other, stories: listsOf(file.storiesOf, m), entities: listsOf(file.namedBy, m) },
  };
}
