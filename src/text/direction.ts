/** Direction of text, decided by letters, and what in an Arabic line must stand isolated. */

const RTL = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;
const LTR = /[A-Za-z\u00C0-\u024F\u0370-\u052F]/;

/** Give the direction of a text by counting its letters; Arabic wins a draw. */
export function directionOf(text: string): 'rtl' | 'ltr' {
  let balance = 0;
  for (const char of text) {
    if (RTL.test(char)) balance++;
    else if (LTR.test(char)) balance--;
  }
  return balance < 0 ? 'ltr' : 'rtl';
}

/** Give the direction of what is being typed: by its letters, and as long as there are none, the page's own. */
export const typedDirection = (text: string, page: 'rtl' | 'ltr'): 'rtl' | 'ltr' => (RTL.test(text) || LTR.test(text) ? directionOf(text) : page);

/** A piece of an Arabic text; a foreign one is set in a `<bdi>`. */
export type Run = { readonly start: number; readonly end: number; readonly foreign: boolean };

/** A letter of a script that is written from left to right, Latin or any other (Bidi_Class L, as far as letters go). */
const LEFT_LETTER = String.raw`(?![\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}])[\p{L}\p{Nl}]`;
/** The rest of a word after it: what joins letters unseen is a part of it. */
const LEFT_REST = String.raw`(?:${LEFT_LETTER}|[\p{M}\u200C\u200D\u20600-9._\-\/:@&%+='’])*`;

/**
 * Words from left to right with what joins them: spaces, digits, signs of addresses and handles. A number glued to the first
 * word belongs to it (5G, 9th), and so does a short one after the last, where no Arabic word follows that it could count (Falcon 9).
 */
const FOREIGN = new RegExp(
  String.raw`[@#]?(?:(?<![0-9])[0-9]{1,4})?${LEFT_LETTER}${LEFT_REST}` +
    String.raw`(?:[ \u00A0]+(?:[0-9]{0,4}${LEFT_LETTER}${LEFT_REST}|[0-9][0-9.,\-\/:]*(?=[ \u00A0]+${LEFT_LETTER})|[0-9]{1,2}(?=[ \u00A0]*(?:$|[.,:;!?،؛؟\)»\n]))))*`,
  'gu',
);

/** Words written from right to left, with the spaces and signs between them. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE]+(?:[ \u00A0\u200C-\u200D\u2060\-\u2013«»()0-9]+[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE]+)*/g;

function split(text: string, foreign: RegExp): Run[] {
  const out: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(foreign)) {
    const raw = match[0];
    const end = match.index + raw.replace(/[.:,'’\u2060]+$/, '').length;
    if (match.index > at) out.push({ start: at, end: match.index, foreign: false });
    out.push({ start: match.index, end, foreign: true });
    at = end;
  }
  if (at < text.length) out.push({ start: at, end: text.length, foreign: false });
  return out;
}

/** Split an Arabic text into runs, so that long Latin names and addresses keep their own order. Runs cover all of the text. */
export const runs = (text: string): Run[] => split(text, FOREIGN);

/** Split a text of a language that is written from left to right, so that Arabic in it keeps its own order. Runs cover all of the text. */
export const rtlRuns = (text: string): Run[] => split(text, RIGHT_TO_LEFT);
