/** The encoding of a document, told by its bytes; a file's name says nothing. */
import { arabicLikeness } from '#pipeline/encoding/arabicLikeness.ts';
import { readCodePage, type CodePage } from '#pipeline/encoding/codePage.ts';
import { declaredCharset } from '#pipeline/encoding/declaredCharset.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage;

const SAMPLE_BYTES = 65_536;
/** Half as many letters again as there are breaks: a sound code page's text would make a letter of UTF-8 only by chance. */
const LETTERS_FOR_A_BREAK = 1.5;
/** What a declaration weighs against the words themselves. */
const DECLARED = 0.2;
/** Below it neither Arabic nor French was found. */
const LEAST_LIKENESS = 0.05;
const PAGES: readonly CodePage[] = ['windows-1256', 'iso-8859-6', 'windows-1252'];

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

/** Letters of Arabic, ASCII, what Western Europe adds and punctuation: what UTF-16 of ours is made of. */
const isOurs = (high: number, low: number): boolean => high === 0x06 || high === 0x20 || (high === 0 && (low >= 0x20 ? low < 0x7f || low >= 0xa0 : low === 0x0a || low === 0x0d || low === 0x09));

/** In Arabic UTF-16 every other byte is 06 or 00, and hardly any in another encoding. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  const share = (highAt: 0 | 1): boolean => {
    let ours = 0;
    let telling = 0;
    for (let at = 0; at < length; at += 2) {
      const high = bytes[at + highAt]!;
      if (!isOurs(high, bytes[at + 1 - highAt]!)) continue;
      ours += 2;
      if (high !== 0x20) telling += 2;
    }
    return length > 0 && ours / length >= 0.9 && telling / length >= 0.7;
  };
  if (share(1)) return 'utf-16le';
  return share(0) ? 'utf-16be' : null;
}

function isStrictUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const isPlain = (byte: number): boolean => byte < 0x80;
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a;

/** Give a piece of the bytes from the first one that is not ASCII, and one from the middle of the rest, both cut at spaces. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => !isPlain(byte));
  let start = first;
  while (start > 0 && first - start < 100 && !isSpace(bytes[start - 1]!)) start--;
  if (bytes.length - start <= 2 * SAMPLE_BYTES) return bytes.subarray(start);
  let middle = start + ((bytes.length - start) >> 1);
  for (let steps = 0; steps < 200 && !isSpace(bytes[middle]!); steps++) middle++;
  const sample = new Uint8Array(2 * SAMPLE_BYTES);
  sample.set(bytes.subarray(start, start + SAMPLE_BYTES - 1));
  sample[SAMPLE_BYTES - 1] = 0x20;
  sample.set(bytes.subarray(middle, middle + SAMPLE_BYTES), SAMPLE_BYTES);
  return sample;
}

/** Broken UTF-8 is still UTF-8 when most of what is not ASCII forms its letters. */
function isMostlyUtf8(sample: Uint8Array): boolean {
  let letters = 0;
  let breaks = 0;
  for (const char of new TextDecoder('utf-8').decode(sample)) {
    if (char === '\uFFFD') breaks++;
    else if (char > '\u007F') letters++;
  }
  return letters >= breaks * LETTERS_FOR_A_BREAK;
}

/**
 * Tell the encoding of a document: a byte order mark, the pattern of UTF-16, strict UTF-8, and of what is left the
 * code page that makes words of it. A declaration tips the scales. UTF-8 where nothing makes sense.
 */
export function chooseEncoding(bytes: Uint8Array): Encoding {
  const certain = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (certain !== null) return certain;
  if (isStrictUtf8(bytes)) return 'utf-8';
  const sample = sampleOf(bytes);
  if (isMostlyUtf8(sample)) return 'utf-8';
  const declared = declaredCharset(bytes);
  let best: Encoding = 'utf-8';
  let most = LEAST_LIKENESS;
  for (const page of PAGES) {
    const likeness = arabicLikeness(readCodePage(sample, page));
    const weight = likeness + (page === declared && likeness > 0 ? DECLARED : 0);
    if (weight > most) {
      best = page;
      most = weight;
    }
  }
  return best;
}
