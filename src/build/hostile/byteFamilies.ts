/** Hostile bytes: files that are no text, or text of which something is broken. */
import type { Family } from '#build/hostile/textFamilies.ts';

const HEADS = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0xff, 0xd8, 0xff, 0xe0],
  [0x1f, 0x8b, 0x08],
  [0x7f, 0x45, 0x4c, 0x46],
];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
}

export const BYTE_FAMILIES: Readonly<Record<string, Family>> = {
  'a binary': (random, size) => Uint8Array.from([...random.pick(HEADS), ...random.bytes(size)]),
  noise: (random, size) => random.bytes(size),
  'noise of letters': (random, size) => random.bytes(size).map((byte) => byte | 0x80),
  zeros: (_, size) => new Uint8Array(size),
  'bytes that are no UTF-8': (random, size) => {
    const bytes = utf8(random.words(size >> 3));
    for (let i = 0; i < 1 + size / 200; i++) bytes[random.below(bytes.length)] = random.pick([0xff, 0xc0, 0x80, 0xed, 0xf5]);
    return bytes;
  },
  'surrogates written as UTF-8': (random, size) => Uint8Array.from([...utf8(random.words(size >> 3)), 0xed, 0xa0, 0x80, 0x20, 0xed, 0xb0, 0x80, ...utf8(random.words(9))]),
  'UTF-8 cut short': (random, size) => utf8(random.words(size >> 3)).slice(0, -1 - random.below(5)),
  'UTF-16 cut short': (random, size) => utf16(`\uFEFF${random.words(size >> 3)}`, random.below(2) === 0).slice(0, -1),
  'UTF-16 without a mark': (random, size) => utf16(random.words(size >> 3), random.below(2) === 0),
  'UTF-16 with unpaired surrogates': (random, size) => utf16(`\uFEFF${random.words(size >> 3).replaceAll('ا', '\uD800').replaceAll('ل', '\uDC00')}`, true),
  'UTF-16 with the mark of the other end': (random, size) => Uint8Array.from([0xfe, 0xff, ...utf16(random.words(size >> 3), true)]),
  'UTF-32': (random, size) => Uint8Array.from([...`\uFEFF${random.words(size >> 3)}`].flatMap((char) => [char.codePointAt(0)! & 255, (char.codePointAt(0)! >> 8) & 255, 0, 0])),
  'two encodings in one': (random, size) => Uint8Array.from([...utf8(random.words(size >> 3)), 10, ...random.bytes(size >> 2).map((byte) => 0xc1 + (byte % 45))]),
  'three marks': (random) => utf8(`\uFEFF\uFEFF\uFEFF${random.words(20)}`),
};
