/** Text as kept: what the writer wrote, without what only a machine put there. */

const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\u200B\u00AD\u2060\uFFFE\uFFFF]/g;
/** Overrides and embeddings can reorder a neighbour; marks and isolates lose their meaning once a line is cut. */
const BIDI = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;
/** Joins what is beside it without a sign of its own, and takes no part in direction. */
const WORD_JOINER = '\u2060';
/** End a paragraph, and with it all that is isolated (Bidi_Class B). A line feed is the business of whoever lays the lines. */
const PARAGRAPH_ENDS = /[\u001C-\u001E\u0085\u2028\u2029]/g;
const UNPAIRED = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;

/**
 * Give a line as it is kept: composed (NFC), without control and direction characters, with single spaces.
 * ZWNJ and ZWJ stay: they change how letters join.
 */
export const cleanLine = (s: string): string =>
  s.replace(UNPAIRED, '').replace(CONTROLS, '').replace(BIDI, '').normalize('NFC').replace(SPACES, ' ').trim();

/** Give a text from outside as it may be shown: nothing in it turns what stands beside it. As long as before, so that places in it hold. */
export const withoutTurns = (s: string): string => s.replace(BIDI, WORD_JOINER).replace(UNPAIRED, '\uFFFD').replace(PARAGRAPH_ENDS, ' ');
