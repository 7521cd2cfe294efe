/** The parts of a bundle: how their files are called, and which of them holds what. Build and app ask the same functions. */
import type { Manifest, PartKind } from '#bundle/schema.ts';

/** Most cards and events of a part; from the least on, a part ends where a month does, so that new stories leave older parts as they are. */
export const CARDS = { least: 50, most: 100 } as const;
export const EVENTS = { least: 100, most: 200 } as const;
/** Texts of a part. */
export const TEXTS = 200;
/** Entities of a part of the directory. */
export const DIRECTORY = 500;
/** About so many entries share a bucket. */
export const BUCKET = { entities: 64, where: 512 } as const;
/** Up to so many stories an entity's presence names each of them; of more it counts months. */
export const PRESENCE = 60;
/** Cards and events that the head holds. */
export const NEWEST = 50;

/** Give the name of a part's file. */
export const partFile = (kind: PartKind, number: number, hash: string): string => `${kind}-${number}-${hash}.${kind === 'text' ? 'bin' : 'json'}`;

/** Give the file of a part by its number; undefined where there is none. */
export function fileOf({ parts }: Manifest, kind: PartKind, number = 0): string | undefined {
  const hash = parts[kind][number];
  return hash === undefined ? undefined : partFile(kind, number, hash);
}

/** Give how many buckets so many entries have. */
export const bucketsFor = (entries: number, size: number): number => Math.max(1, 2 ** Math.ceil(Math.log2(entries / size)));

/** Give the bucket of an id: FNV-1a (Fowler, Noll, Vo) over its UTF-16 units, 32 bits. */
export function bucketOf(id: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % buckets;
}

/** Give the part that holds a number: the last that begins at it or before. `firsts` are in order. */
export function partOf(firsts: readonly number[], number: number): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle]! <= number) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Cut a row into parts: give the first number of each. `monthAt` gives the month of the thing with a number. */
export function cutParts(length: number, { least, most }: { readonly least: number; readonly most: number }, monthAt: (number: number) => string): number[] {
  const firsts: number[] = length > 0 ? [0] : [];
  for (let i = 1; i < length; i++) {
    const size = i - firsts.at(-1)!;
    if (size >= most || (size >= least && monthAt(i) !== monthAt(i - 1))) firsts.push(i);
  }
  return firsts;
}
