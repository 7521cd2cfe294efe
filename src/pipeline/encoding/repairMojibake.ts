/** Text that was garbled before it was saved: put right where the way back is exact, set aside where it is not. */
import { arabicLikeness } from '#pipeline/encoding/arabicLikeness.ts';
import { readCodePage, writerOf, type Writer } from '#pipeline/encoding/codePage.ts';

/** What came of it; `at`: the offset of the first garbled letter in the text as given. `lost`: most of it is beyond repair. */
export type Mended = { readonly text: string; readonly at: number | null; readonly lost: boolean };

/** The continuation bytes of UTF-8, as Windows-1252 (or Latin-1) and as Windows-1256 show them. */
const WEST = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const EAST = '[\\u0080-\\u009F€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\\u200C\\u200Dں\\u00A0،¢-©ھ«-¹؛»-¾؟]';
/** One letter of UTF-8 so shown: Arabic (its first byte is D8–DB), Latin (C2, C3), punctuation (E2 80), presentation forms (EF BA, EF BB). */
const WEST_ARABIC = `[ØÙÚÛ]${WEST}`;
const WEST_UNIT = `(?:[ÂÃØÙÚÛ]${WEST}|â€${WEST}|ï[º»¬®¯]${WEST})`;
const EAST_ARABIC = `[طظعغ]${EAST}`;
const EAST_UNIT = `(?:[آأطظعغ]${EAST}|â€${EAST}|ï[؛»¬®¯]${EAST})`;

/** A letter alone may be chance («خط،»), two in a row are not; Latin ones beside a Latin letter are not either. */
const WEST_SIGN = new RegExp(`(?:${WEST_ARABIC}){2}|[ÂÃ]${WEST}|â€${WEST}`);
const EAST_SIGN = new RegExp(`(?:[طظ]${EAST}){2}|â€${EAST}`);
const WEST_RUN = new RegExp(`${WEST_UNIT}+`, 'g');
/** Where right Arabic stands beside it, a letter by itself is taken as garbled only between spaces. */
const EAST_RUN = new RegExp(`${EAST_UNIT}{2,}|(?<![^\\s"'(])${EAST_UNIT}(?![^\\s"').])|â€${EAST}`, 'g');
/** Windows-1256 shown as Windows-1252: whole words of accented capitals. */
const PAGE_SIGN = /[À-ÿ]{4}/;
const PAGE_RUN = /[À-ÿŒœŠšŽžŸƒ]{2,}[¡º¿]?|(?<![^\s])[À-ÿ]{1,3}(?![^\s])/g;
const LIKE_ARABIC = 0.2;
const ROUNDS = 3;

/** What cannot be put right: leads of letters whose other half is gone, marks of what was no letter to some program, question marks for words. */
const LOST_LETTERS = new RegExp(`[ØÙÚÛ](?:${WEST}|[?\\uFFFD])?[ØÙÚÛ]|(?:${EAST_ARABIC}|[طظ][?\\uFFFD]){2}|\\uFFFD{2}|^\\uFFFD$`);
const QUESTIONS = /^[("«]?\?{2,}[)"».،؟]?$/;
const LEAST_QUESTIONS = 3;
const GARBLED = new RegExp(`${WEST_SIGN.source}|${EAST_SIGN.source}|${PAGE_SIGN.source}|${LOST_LETTERS.source}|\\uFFFD|\\?{2}`);

/** What of it goes from markup and JSON: the letters, and nothing that could be a sign of theirs. */
const MARKUP_RUN = new RegExp(`(?:[ØÙÚÛ](?:${WEST}|[?\\uFFFD])?){2,}|(?:[طظ](?:${EAST}|[?\\uFFFD])){2,}|\\uFFFD{2,}|\\?{2,}(?: \\?{2,}){2,}`, 'g');
const MARKUP_SIGN = new RegExp(`${MARKUP_RUN.source}|\\uFFFD`);

type Pages = { readonly west: Writer; readonly east: Writer };

const fromUtf8 = (bytes: Uint8Array | null): string | null => {
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

const mendRuns = (line: string, run: RegExp, write: Writer): string => line.replace(run, (found) => fromUtf8(write(found)) ?? found);

function mendPage(line: string, { west }: Pages): string {
  const read = (words: string): string | null => {
    const bytes = west(words);
    return bytes && readCodePage(bytes, 'windows-1256');
  };
  const mended = read(line) ?? line.replace(PAGE_RUN, (word) => read(word) ?? word);
  return arabicLikeness(mended) >= LIKE_ARABIC ? mended : line;
}

/** Go one step back: text may have been garbled more than once. */
function mendOnce(line: string, pages: Pages): string {
  if (WEST_SIGN.test(line)) return fromUtf8(pages.west(line)) ?? mendRuns(line, WEST_RUN, pages.west);
  if (EAST_SIGN.test(line)) return fromUtf8(pages.east(line)) ?? mendRuns(line, EAST_RUN, pages.east);
  return PAGE_SIGN.test(line) ? mendPage(line, pages) : line;
}

function mendLine(line: string, pages: Pages): string {
  let mended = line;
  for (let round = 0; round < ROUNDS; round++) {
    const next = mendOnce(mended, pages);
    if (next === mended) break;
    mended = next;
  }
  return mended;
}

function firstChange(before: string, after: string): number {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  return at;
}

type Left = { readonly text: string; readonly lost: number; readonly at: number };

/**
 * Set aside what is garbled for good: the whole line where it is much of it, else its words.
 * In markup and JSON a line is no sentence and its signs must stay, so there it is the letters alone.
 */
function setAside(line: string, isMarkup: boolean): Left {
  if (isMarkup) {
    const text = line.replace(MARKUP_RUN, ' ');
    return { text: text.replaceAll('\uFFFD', ''), lost: line.length - text.length, at: Math.max(0, line.search(MARKUP_SIGN)) };
  }
  const words = line.split(' ');
  const questions = words.filter((word) => QUESTIONS.test(word)).length >= LEAST_QUESTIONS;
  const isLost = (word: string): boolean => LOST_LETTERS.test(word) || (questions && QUESTIONS.test(word));
  const lost = words.filter(isLost);
  const text = lost.length * 5 >= words.length ? '' : words.filter((word) => !isLost(word)).join(' ');
  return lost.length === 0
    ? { text: line.replaceAll('\uFFFD', ''), lost: 0, at: line.indexOf('\uFFFD') }
    : { text: text.replaceAll('\uFFFD', ''), lost: line.length - text.length, at: line.indexOf(lost[0]!) };
}
const isMarkup = (text: string): boolean => /^\s{0,99}[[{<]/.test(text);
const letters = (text: string, ofMarkup: boolean): number => text.match(ofMarkup ? /[^\u0000-\u007F]/g : /\p{L}/gu)?.length ?? 0;

/** Give a text without mojibake. Line breaks stay where they are, so that problems name the right line. */
export function repairMojibake(text: string): Mended {
  if (!GARBLED.test(text)) return { text, at: null, lost: false };
  const pages: Pages = { west: writerOf('windows-1252'), east: writerOf('windows-1256') };
  const markup = isMarkup(text);
  let at: number | null = null;
  let lost = 0;
  let offset = 0;
  const lines = text.split('\n').map((line) => {
    const start = offset;
    offset += line.length + 1;
    if (!GARBLED.test(line)) return line;
    const mended = mendLine(line, pages);
    const left = setAside(mended, markup);
    if (left.text === line) return line;
    lost += left.lost;
    at ??= start + (mended === line ? left.at : firstChange(line, mended));
    return left.text;
  });
  const joined = lines.join('\n');
  return { text: joined, at, lost: lost > 0 && letters(joined, markup) * 2 < lost };
}
