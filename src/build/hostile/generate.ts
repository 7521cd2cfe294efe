/** Hostile documents by the thousand, the same for the same seed. */
import { BYTE_FAMILIES } from '#build/hostile/byteFamilies.ts';
import { HTML_FAMILIES, JSON_FAMILIES } from '#build/hostile/markupFamilies.ts';
import { randomOf, type Random } from '#build/hostile/random.ts';
import { TEXT_FAMILIES, type Family } from '#build/hostile/textFamilies.ts';

export type HostileDocument = { readonly family: string; readonly seed: number; readonly file: string; readonly bytes: Uint8Array };

const LONG_NAME = 'خبر'.repeat(400);
const NAMES = ['../../etc/passwd', 'a\nb', 'a\r\u0000b', LONG_NAME, '\u202Egnp.exe', 'CON', 'constructor', '__proto__', 'prototype', '...', ' ', 'خَبَر', '-', '\uD800', 'a:1:1 error x', '%2e%2e', '<b>', '😀', 'hasOwnProperty', 'story-2', '2'];

const kinds: readonly (readonly [families: Readonly<Record<string, Family>>, endings: readonly string[]])[] = [
  [TEXT_FAMILIES, ['.txt', '.txt', '.md']],
  [BYTE_FAMILIES, ['.txt', '.md', '.html', '.json']],
  [HTML_FAMILIES, ['.html', '.htm', '.html', '.txt']],
  [JSON_FAMILIES, ['.json', '.jsonl', '.json', '.txt']],
];
const FAMILIES = kinds.flatMap(([families, endings]) => Object.entries(families).map(([name, family]) => ({ name, family, endings })));

/** Mostly a page's size; now and then a line that a careless pattern would not come back from. */
const sizeOf = (random: Random): number => (random.below(25) === 0 ? 200_000 : 20 << random.below(10));

/** Give the document of a seed and a number: the families in turn, each of another size and name. */
export function generate(seed: number, number: number): HostileDocument {
  const { name, family, endings } = FAMILIES[number % FAMILIES.length]!;
  const own = (Math.imul(seed, 0x01000193) ^ number) >>> 0;
  const random = randomOf(own);
  const made = family(random, sizeOf(random));
  const stem = random.below(4) === 0 ? random.pick(NAMES) : `d${number}`;
  return { family: name, seed: own, file: `${stem}${random.pick(endings)}`, bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made };
}
