/**
 * How far each story was read: one key an item (`siyaq:place:<story id>`). A place is in the text, not on the screen,
 * so that it holds for any size, width and device. Read at the first paint, so without a schema library.
 */
import { onOtherTab, readItem, readItems, writeItem, type Written } from '#storage/door.ts';

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
  /** How much of the text lies before the foot of the screen, 0 to 1. */
  readonly share: number;
  /** The end was reached, or the reader said so. */
  readonly read: boolean;
};

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** Give the place out of stored text; null where it holds none that this release can read. */
export function parsePlace(text: string): Place | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof json !== 'object' || json === null) return null;
  const { id, v, updatedAt, paragraph, offset, share, read }: Partial<Record<keyof Place, unknown>> = json;
  if (typeof id !== 'string' || id === '' || v !== VERSION || !isCount(updatedAt) || !isCount(paragraph) || !isCount(offset)) return null;
  if (typeof share !== 'number' || !(share >= 0 && share <= 1) || typeof read !== 'boolean') return null;
  return { id, v, updatedAt, paragraph, offset, share, read };
}

/** Give all places that can be read; what cannot be is left where it is. */
export const readPlaces = (): Place[] =>
  readItems(KEY).flatMap(({ key, text }) => {
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

/** Keep one place; that of a newer release is left alone. */
export const writePlace = (place: Place): Written => (isNewer(readItem(KEY + place.id)) ? { ok: false, reason: 'newer' } : writeItem(KEY + place.id, JSON.stringify(place)));

/** Hear of places changed in another tab. */
export const onPlacesElsewhere = (heard: () => void): (() => void) => onOtherTab(KEY, heard);
