/**
 * How far each story was read: one key an item (`siyaq:place:<story id>`). A place is in the text, not on the screen,
 * so that it holds for any size, width and device. Read at the first paint, so without a schema library.
 */
import { keepTexts, onTexts, readText, readTexts, type Written } from '#storage/items.ts';

const KEY = 'place:';
const VERSION = 1;

export type Place = {
  /** The story's id. */
  readonly id: string;
  readonly v: typeof VERSION;
  /** Milliseconds since 1970, UTC. */
  readonly updatedAt: number;
  /** The line at the top of the screen: paragraph from 0, and place in its text in UTF-16 units. */
  readonly paragraph: number;
  readonly offset: number;
  /** How much of the text has passed, 0 to 1. */
  readonly share: number;
  /** The text was passed at reading pace, or the reader said so. */
  readonly read: boolean;
  /** The words that were passed at reading pace, counted through the text: from, to, from, to …; `to` not included. */
  readonly paced?: readonly number[];
};

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** More parts than a text read out of order has. */
const MOST_PARTS = 500;

/** Give ranges out of stored values; undefined where they are none. */
const rangesOf = (value: unknown): readonly number[] | undefined =>
  Array.isArray(value) && value.length % 2 === 0 && value.length <= MOST_PARTS && value.every((at, i) => isCount(at) && (i === 0 || at > value[i - 1]))
    ? value
    : undefined;

/** Give the place out of stored text; null where it holds none that this release can read. */
export function parsePlace(text: string): Place | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof json !== 'object' || json === null) return null;
  const { id, v, updatedAt, paragraph, offset, share, read, paced }: Partial<Record<keyof Place, unknown>> = json;
  if (typeof id !== 'string' || id === '' || v !== VERSION || !isCount(updatedAt) || !isCount(paragraph) || !isCount(offset)) return null;
  if (typeof share !== 'number' || !(share >= 0 && share <= 1) || typeof read !== 'boolean') return null;
  const ranges = rangesOf(paced);
  return { id, v, updatedAt, paragraph, offset, share, read, ...(ranges && { paced: ranges }) };
}

/** Give all places that can be read; what cannot be is left where it is. */
export const readPlaces = (): Place[] =>
  readTexts(KEY).flatMap(({ key, text }) => {
    const place = parsePlace(text);
    return place && KEY + place.id === key ? [place] : [];
  });

/** Tell whether a stored text was written by a newer release. */
function isNewer(text: string | null): boolean {
  try {
    const json: unknown = JSON.parse(text ?? 'null');
    return typeof json === 'object' && json !== null && 'v' in json && typeof json.v === 'number' && json.v > VERSION;
  } catch {
    return false;
  }
}

/** Tell whether a text under a key is a place, this release's or a newer one's. */
export const holdsPlace = (key: string, text: string): boolean => isNewer(text) || (key.startsWith(KEY) && parsePlace(text)?.id === key.slice(KEY.length));

/** Keep one place: shown at once to whoever reads, done when it is on disk; that of a newer release is left alone. */
export async function writePlace(place: Place): Promise<Written> {
  const key = KEY + place.id;
  if (isNewer(readText(key))) return { ok: false, reason: 'newer' };
  const [written] = await keepTexts([[key, JSON.stringify(place)]]);
  return written ?? { ok: false, reason: 'blocked' };
}

/** Hear of places changed by another tab or a reconciliation. */
export const onPlacesElsewhere = (heard: () => void): (() => void) => onTexts(KEY, heard);
