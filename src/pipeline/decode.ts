/** Bytes become text; what cannot be read is said, never guessed. */
import type { Problem } from '#pipeline/draft.ts';

/** Where a decoder stands a byte that it could not read. */
const UNREADABLE = '\uFFFD';
const UNREADABLES = /\uFFFD/g;
const CONTROLS = /(?![\t\n\f\r])\p{Cc}/gu;

/** Text has a stray control character at most; two in a hundred speak of a picture, an archive or an unmarked UTF-16. */
const CONTROLS_OF_A_BINARY = 0.02;
/** With a third of it unreadable (another code page, say) what is left is no story. */
const UNREADABLE_SHARE = 1 / 3;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function isUnreadable(text: string): boolean {
  if (text === '') return false;
  return count(text, CONTROLS) / text.length > CONTROLS_OF_A_BINARY || count(text, UNREADABLES) / text.length > UNREADABLE_SHARE;
}

/**
 * Give the text of a document: UTF-8 with or without a byte order mark, UTF-16 with one; line ends become LF.
 * Bytes that cannot be read are set aside with one warning that names the first; a binary is an error without text.
 */
export function decode(bytes: Uint8Array, file: string): { text: string; problems: Problem[] } {
  const decoded = new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/\r\n?/g, '\n');
  if (isUnreadable(decoded)) {
    return { text: '', problems: [{ severity: 'error', kind: 'unreadable-document', file, line: 1, column: 1 }] };
  }
  const first = decoded.indexOf(UNREADABLE);
  if (first < 0) return { text: decoded, problems: [] };
  const before = decoded.slice(0, first);
  const line = count(before, /\n/g) + 1;
  const column = first - before.lastIndexOf('\n');
  return {
    text: decoded.replaceAll(UNREADABLE, ''),
    problems: [{ severity: 'warning', kind: 'undecodable-bytes', file, line, column }],
  };
}
