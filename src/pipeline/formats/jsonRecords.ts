/** The records of a JSON document, wherever in it they lie, with the places they begin at. */
import { placeOf } from '#pipeline/entities/jsonEntries.ts';
import { jsonErrorAt } from '#pipeline/formats/jsonErrorAt.ts';

/** A record: its value, and its first line and column, from 1. `broken`: it is not JSON, and this is where. */
export type JsonRecord = { readonly value: unknown; readonly line: number; readonly column: number; readonly broken: boolean };

type Parsed = { readonly value: unknown; readonly brokenAt: number | null };

function parse(text: string): Parsed {
  try {
    return { value: JSON.parse(text) as unknown, brokenAt: null };
  } catch {
    return { value: undefined, brokenAt: jsonErrorAt(text) };
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Read one record a line; a broken line is given as such, the others are read. */
export function lineRecords(text: string): JsonRecord[] {
  return text.split('\n').flatMap((line, index): JsonRecord[] => {
    if (!/[^\s\p{Cc}]/u.test(line)) return [];
    const { value, brokenAt } = parse(line);
    return [{ value, line: index + 1, column: (brokenAt ?? line.search(/\S/)) + 1, broken: brokenAt !== null }];
  });
}

/** Articles lie no deeper in what programs return. */
const DEEPEST = 5;

type IsRecord = (value: Readonly<Record<string, unknown>>) => boolean;
type Found = { readonly array: readonly unknown[] } | { readonly members: readonly (readonly [key: string, value: unknown])[] };

/** Find what holds the records, the shallowest first: members of an object that are some, or an array of objects. What is around a single one may say more of it. */
function findRecords(value: unknown, isRecord: IsRecord): Found | null {
  let level: (readonly [string, unknown])[] = [['', value]];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const members = level.filter(([, one]) => isObject(one) && isRecord(one));
    if (members.length > 0) return { members };
    const array = level.find(([, one]) => Array.isArray(one) && one.some(isObject))?.[1];
    if (array) return { array: array as unknown[] };
    level = level.flatMap(([, one]) => (isObject(one) ? Object.entries(one) : []));
  }
  return null;
}

/** Give where the values of some keys begin, in their order. */
function startsOfMembers(text: string, names: readonly string[]): number[] {
  let at = 0;
  return names.map((name) => {
    const key = text.indexOf(JSON.stringify(name), at);
    at = key < 0 ? at : Math.max(at, text.indexOf('{', key));
    return at;
  });
}

/** Give where the objects of the array that begins at `start` begin: by brackets and strings alone. */
function objectStarts(text: string, start: number): number[] {
  const starts: number[] = [];
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      if (depth === 1) starts.push(at);
      depth++;
    } else if ((char === '}' || char === ']') && --depth === 0) break;
  }
  return starts;
}

/** Find where an array begins in the text: the first one with as many entries that are objects or arrays. */
function startOfArray(text: string, entries: number): readonly number[] {
  for (let at = text.indexOf('['), tries = 0; at >= 0 && tries < 50; at = text.indexOf('[', at + 1), tries++) {
    const starts = objectStarts(text, at);
    if (starts.length === entries) return starts;
  }
  return [];
}

/** Count the places of ascending offsets in one walk. */
function placesOf(text: string, offsets: readonly number[]): { line: number; column: number }[] {
  let line = 1;
  let lineStart = 0;
  let at = 0;
  return offsets.map((offset) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line++;
      at = lineStart = next + 1;
    }
    return { line, column: offset - lineStart + 1 };
  });
}

/**
 * Give the records of a JSON document: an object, an array of them, or an array within objects, as programs return it.
 * `isRecord` says of an object whether it is one by itself. Where the whole is no JSON but its lines are, they are read.
 */
export function jsonRecords(text: string, isRecord: IsRecord): JsonRecord[] {
  const { value, brokenAt } = parse(text);
  if (brokenAt !== null) {
    const lines = lineRecords(text);
    const good = lines.filter(({ broken }) => !broken).length;
    if (good > 0 && good * 2 >= lines.length) return lines;
    return [{ value: undefined, ...placeOf(text, Math.min(brokenAt, text.length)), broken: true }];
  }
  const found = isObject(value) && isRecord(value) ? null : findRecords(value, isRecord);
  if (found === null) return [{ value, line: 1, column: 1, broken: false }];
  const objects = 'array' in found ? found.array.filter((one) => typeof one === 'object' && one !== null) : found.members.length === 1 ? [value] : found.members.map(([, one]) => one);
  const starts = 'array' in found ? startOfArray(text, objects.length) : startsOfMembers(text, found.members.map(([key]) => key));
  const places = placesOf(text, starts);
  return objects.map((one, i) => ({ value: one, ...(places[i] ?? { line: 1, column: 1 }), broken: false }));
}
