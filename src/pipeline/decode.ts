/** Bytes become text; what cannot be read is said, never guessed. */
import type { Problem } from '#pipeline/draft.ts';
import { chooseEncoding, type Encoding } from '#pipeline/encoding/chooseEncoding.ts';
import { readCodePage } from '#pipeline/encoding/codePage.ts';
import { repairMojibake } from '#pipeline/encoding/repairMojibake.ts';

/** Where a decoder stands a byte that it could not read. */
const UNREADABLE = '\uFFFD';
const UNREADABLES = /\uFFFD/g;
const CONTROLS = /(?![\t\n\f\r])\p{Cc}/gu;
/** What no writer writes and no old system leaves: NUL and its like, and overrides of the direction. */
const ACTING = /[\u0000-\u0008\u000E-\u001F\u007F\u202D\u202E]/;

/** Text has a stray control character at most; two in a hundred speak of a picture or an archive. */
const CONTROLS_OF_A_BINARY = 0.02;
/** With a third of it unreadable what is left is no story. */
const UNREADABLE_SHARE = 1 / 3;
/** How files begin that are no text even where few bytes show it: PDF, PNG, ZIP and office documents, JPEG, GIF, gzip, old Word, RTF. */
const BINARY_HEADS = ['%PDF-', '\u0089PNG', 'PK\u0003\u0004', '\u00FF\u00D8\u00FF', 'GIF8', '\u001F\u008B', '\u00D0\u00CF\u0011\u00E0', '{\\rtf'];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function isBinary(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return BINARY_HEADS.some((start) => head.startsWith(start));
}

function isUnreadable(text: string): boolean {
  if (text === '') return false;
  return count(text, CONTROLS) / text.length > CONTROLS_OF_A_BINARY || count(text, UNREADABLES) / text.length > UNREADABLE_SHARE;
}

/** Read bytes; `broken`: some of them are none of the encoding's. */
function read(bytes: Uint8Array, encoding: Encoding): { text: string; broken: boolean } {
  if (encoding !== 'utf-8' && encoding !== 'utf-16le' && encoding !== 'utf-16be') {
    const text = readCodePage(bytes, encoding);
    return { text, broken: text.includes(UNREADABLE) };
  }
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), broken: false };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), broken: true };
  }
}

function warningAt(kind: 'undecodable-bytes' | 'mojibake' | 'control-characters', file: string, text: string, at: number, detail?: string): Problem {
  const before = text.slice(0, at);
  return { severity: 'warning', kind, file, line: count(before, /\n/g) + 1, column: at - before.lastIndexOf('\n'), ...(detail === undefined ? {} : { detail }) };
}

/**
 * Give the text of a document, in whatever encoding its bytes speak for; line ends become LF.
 * Bytes that cannot be read are set aside with one warning that names the first; so is text that was garbled before it
 * was saved, where it cannot be put right, and invisible characters that act. A binary, or a document with nothing else, is an error without text.
 */
export function decode(bytes: Uint8Array, file: string): { text: string; problems: Problem[] } {
  const unreadable = (): { text: string; problems: Problem[] } => ({ text: '', problems: [{ severity: 'error', kind: 'unreadable-document', file, line: 1, column: 1 }] });
  if (isBinary(bytes)) return unreadable();
  const { text: given, broken } = read(bytes, chooseEncoding(bytes));
  const decoded = given.replace(/\r\n?/g, '\n');
  if (broken && isUnreadable(decoded)) return unreadable();
  const problems = broken ? [warningAt('undecodable-bytes', file, decoded, decoded.indexOf(UNREADABLE))] : [];
  const kept = broken ? decoded.replaceAll(UNREADABLE, '') : decoded;
  const mended = repairMojibake(kept);
  if (mended.lost || isUnreadable(mended.text)) return unreadable();
  if (mended.at !== null) problems.push(warningAt('mojibake', file, kept, mended.at));
  const acting = mended.text.search(ACTING);
  if (acting >= 0) problems.push(warningAt('control-characters', file, mended.text, acting, `U+${mended.text.charCodeAt(acting).toString(16).toUpperCase().padStart(4, '0')}`));
  return { text: mended.text, problems };
}
