/** Write the parts of a bundle, each as soon as it is full. */
import { setImmediate } from 'node:timers/promises';
import { constants, deflateRawSync } from 'node:zlib';
import { BUCKET, bucketOf, bucketsFor, DIRECTORY, NEWEST, TEXTS } from '#bundle/parts.ts';
import { BUNDLE_VERSION, type PartKind } from '#bundle/schema.ts';
import { differencesOf } from '#build/writeDifferences.ts';
import { decodeColumns, encodeColumns } from '#search/columns.ts';
import { encodeSayings } from '#search/sayings.ts';
import { encodeStates } from '#search/states.ts';
import type { SearchDocument } from '#search/buildIndex.ts';
import type { Assembled } from '#pipeline/assemble.ts';
import type { PlacedEvent } from '#pipeline/events/placeEvents.ts';
import { sayingsTogether } from '#pipeline/quotes/sayings.ts';
import { frontOf, type OnUnknown } from '#build/frontPart.ts';
import { remembering } from '#build/remembering.ts';
import { searchParts } from '#build/searchParts.ts';
import { eventJson, eventOf, eventsBeside, type Records } from '#build/tellEvents.ts';

/** Texts that a repeated build remembers packed. */
const MOST_TEXTS = 4000;

/** In one piece of memory: short texts are packed quicker so than on other cores. */
const packText = (content: string): Buffer => deflateRawSync(content, { level: constants.Z_BEST_COMPRESSION, chunkSize: 2 ** 16 });
const packTextOnce = remembering(MOST_TEXTS, packText);

/** `onStories` hears how many texts are written; `repeated`: one of many builds of nearly the same. */
export type WriteOptions = { readonly onStories: (done: number) => void; readonly onUnknown: OnUnknown; readonly repeated: boolean };

type Add = (kind: PartKind, content: string | Uint8Array) => void;

const VERSION = `"version":${BUNDLE_VERSION}`;
/** The members of an object that is written as JSON, without its braces. */
const membersOf = (json: string): string => json.slice(1, -1);
const objectOf = (...members: readonly string[]): string => `{${members.filter((one) => one !== '').join(',')}}`;
const arrayOf = (values: Iterable<string>): string => `[${[...values].join(',')}]`;

function* numbersFrom(first: number, end: number): Generator<number> {
  for (let number = first; number < end; number++) yield number;
}

/** Give the first and the end of each part. */
const rangesOf = (firsts: readonly number[], length: number): { first: number; end: number }[] =>
  firsts.map((first, i) => ({ first, end: firsts[i + 1] ?? length }));
const everyNth = (length: number, size: number): number[] => Array.from({ length: Math.ceil(length / size) }, (_, i) => i * size);

function* cardOf({ chipsOf }: Assembled, { card }: Records, stories: Iterable<number>): Generator<string> {
  for (const story of stories) yield objectOf(membersOf(card(story)), `"chips":${JSON.stringify(chipsOf(story))}`);
}

/** Give the whole of a story. */
function storyOf({ amongOthers }: Assembled, records: Records, beside: (event: PlacedEvent) => string, story: number): string {
  const { around, ...among } = amongOthers(story);
  const events = (['before', 'after'] as const).flatMap((side) => (around[side] ? [`"${side}":${beside(around[side])}`] : []));
  return objectOf(
    VERSION,
    membersOf(records.card(story)),
    membersOf(records.text(story)),
    membersOf(JSON.stringify(among)),
    `"around":{${events.join(',')}}`,
  );
}

/** Put things into buckets by their ids, and write each bucket. An empty one is written too: it says that there is nothing. */
function writeBuckets(ids: readonly string[], size: number, write: (members: string[]) => void, memberOf: (number: number) => string): void {
  const buckets: number[][] = Array.from({ length: bucketsFor(ids.length, size) }, () => []);
  ids.forEach((id, number) => buckets[bucketOf(id, buckets.length)]!.push(number));
  for (const bucket of buckets)
    write(bucket.toSorted((a, b) => (ids[a]! < ids[b]! ? -1 : 1)).map((number) => `${JSON.stringify(ids[number])}:${memberOf(number)}`));
}

/** Write texts, and where they are. Gives the bytes of each. */
async function writeTexts(assembled: Assembled, records: Records, add: Add, { onStories, repeated }: WriteOptions): Promise<number[]> {
  const pack = repeated ? packTextOnce : packText;
  const { stories } = assembled;
  const beside = eventsBeside(records);
  const where: string[] = [];
  const bytes: number[] = [];
  for (const [part, { first, end }] of rangesOf(everyNth(stories.length, TEXTS), stories.length).entries()) {
    const texts = [...numbersFrom(first, end)].map((story) => pack(storyOf(assembled, records, beside, story)));
    let at = 0;
    texts.forEach(({ length }, i) => {
      where.push(`[${first + i},${part},${at},${length}]`);
      bytes.push(length);
      at += length;
    });
    add('text', Buffer.concat(texts));
    onStories(end);
    // Whoever else waits has a turn.
    await setImmediate();
  }
  writeBuckets(
    stories.map(({ id }) => id),
    BUCKET.where,
    (members) => add('where', objectOf(VERSION, `"stories":{${members.join(',')}}`)),
    (story) => where[story]!,
  );
  return bytes;
}

function* newestFirst(records: Records, stories: number): Generator<SearchDocument> {
  for (let story = stories - 1; story >= 0; story--) yield JSON.parse(records.search(story)) as SearchDocument;
}

/** Write all parts. */
export async function writeParts(assembled: Assembled, records: Records, add: Add, options: WriteOptions): Promise<void> {
  const { stories, events, entities, firstOf, head, latest, columns } = assembled;
  const newest = [...numbersFrom(Math.max(0, stories.length - NEWEST), stories.length)].toReversed();
  add(
    'head',
    objectOf(
      membersOf(JSON.stringify(head)),
      `"newest":${arrayOf(cardOf(assembled, records, newest))}`,
      `"latest":${arrayOf(latest.map((event) => `[${event},${eventJson(records, events[event]!)}]`))}`,
    ),
  );
  const encoded = encodeColumns(columns.stories, columns.events, columns.names);
  const differences = differencesOf(assembled, records, (event) => eventOf(records, events[event]!));
  add('differences', JSON.stringify(differences));
  add('front', JSON.stringify(frontOf(assembled, records, decodeColumns(encoded), differences, options.onUnknown)));
  for (const { first, end } of rangesOf(firstOf.cards, stories.length))
    add('cards', objectOf(VERSION, `"first":${first}`, `"cards":${arrayOf(cardOf(assembled, records, numbersFrom(first, end)))}`));
  for (const { first, end } of rangesOf(firstOf.events, events.length)) {
    add('events', objectOf(VERSION, `"first":${first}`, `"events":${arrayOf(events.slice(first, end).map((event) => eventJson(records, event)))}`));
  }
  writeBuckets(
    events.map(({ id }) => id),
    BUCKET.where,
    (members) => add('eventNumbers', objectOf(VERSION, `"events":{${members.join(',')}}`)),
    String,
  );
  writeBuckets(
    entities,
    BUCKET.entities,
    (members) => add('entities', objectOf(VERSION, `"entities":{${members.join(',')}}`)),
    (entity) => JSON.stringify(assembled.entity(entity)),
  );
  for (const { first, end } of rangesOf(everyNth(entities.length, DIRECTORY), entities.length)) {
    const entries = [...numbersFrom(first, end)].map((entity) => JSON.stringify(assembled.directoryEntry(entity)));
    add('directory', objectOf(VERSION, `"first":${first}`, `"entities":${arrayOf(entries)}`));
  }
  add('columns', JSON.stringify(encoded));
  add('states', JSON.stringify(encodeStates(columns.events, columns.states)));
  const names = entities.map((id, entity) => ({ id, sets: assembled.directoryEntry(entity).sets }));
  for (const { kind, content } of searchParts(newestFirst(records, stories.length), names, options.repeated)) add(kind, content);
  const bytes = await writeTexts(assembled, records, add, options);
  add('said', JSON.stringify(encodeSayings(sayingsTogether(stories), bytes)));
}
