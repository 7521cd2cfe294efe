/** Pages lose the space, and the sub-heading, between two paragraphs: «…بسيطة.عنوان فرعيوقال الوزير …». */
import { cutLines, eachStory, withText } from '#pipeline/steps/page.ts';
import type { Cut, PageLine } from '#pipeline/steps/page.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { opensSentence } from '#pipeline/steps/lineForm.ts';

/** A stop between two words of at least two and three letters: "أ.ف.ب" and "1.5" are left alone. */
const GLUED_STOP = /(?<=[\u0621-\u0652]{2}["”»)]?)([.؟!]["”»)]?|["”»)][.؟!])(?=["“«(]?[\u0621-\u064A]{3})/gu;

/** "And" with a verb that opens a sentence of news, as it is glued to the end of a word. Spelled with hamza: «وأكد» cannot stand inside a word. */
const OPENER =
  /(?:[وف](?:أكد|أضاف|أوضح|أشار|أعلن|أعرب|أفاد|أجرى|أبدى|أدان|أقر|أردف|أظهر|قال|ذكر|شدد|كشف|نقل|جاء|تأتي|يأتي|دعا|طالب|اعتبر|اتهم|حذر|وصف|عبر|كان|تابع|لفت|بحسب|وفق|عزز|وقع|زار|رفض)(?:ت|وا)?|[وف](?:دعت|رأت|نفت|رأى|نفى))$/u;
/** Teh marbuta ends a word; a letter after it belongs to the next. */
const AFTER_TEH = /ة(?=[\u0621-\u064A]{2})/u;

/** Give where two words are glued in a token: the length of the first one; 0 when they are not. */
export function seam(token: string): number {
  const teh = AFTER_TEH.exec(token);
  if (teh) return teh.index + 1;
  const opener = OPENER.exec(token);
  // «مستودعا», «موفدعت»: a word that only happens to end so is rarely one of two whole words.
  return opener && opener.index >= 3 && !/^(?:مست|است|تست|يست|الم)/u.test(token.slice(0, opener.index + 1)) ? opener.index : 0;
}

const LONGEST_HEADING = { words: 8, length: 80 };

/** Give where a heading that opens a text ends by a seam, or 0. A sentence, a stop or a quotation on the way rule it out. */
function headingEnd(text: string): number {
  const near = text.slice(0, LONGEST_HEADING.length);
  if (opensSentence(lineKey(near))) return 0;
  let at = 0;
  for (const token of near.split(' ').slice(0, LONGEST_HEADING.words)) {
    if (/[.؟!:«“"]/u.test(token)) return 0;
    const length = seam(token);
    if (length > 0 && at + token.length < near.length) return at + length;
    at += token.length + 1;
  }
  return 0;
}

/** A whole page in one line is given its spaces only. */
const LONGEST_LINE = 20_000;

/** Part a line at its glued stops where a glued heading follows; elsewhere give the lost space back. */
function partGlued(line: PageLine): Cut | null {
  if (line.text.length > LONGEST_LINE) return { kept: [withText(line, line.text.replace(GLUED_STOP, '$1 '))], removed: [] };
  const starts = [0, ...[...line.text.matchAll(GLUED_STOP)].map((match) => match.index + match[0].length)];
  const kept: PageLine[] = [];
  let open = '';
  starts.forEach((start, index) => {
    const piece = line.text.slice(start, starts[index + 1]);
    const end = headingEnd(piece);
    if (end === 0) {
      open = open === '' ? piece : `${open} ${piece}`;
      return;
    }
    kept.push(withText(line, open), { ...withText(line, piece.slice(0, end)), kind: 'heading' });
    open = piece.slice(end);
  });
  if (starts.length === 1 && kept.length === 0) return null;
  return { kept: [...kept, withText(line, open)], removed: [] };
}

/** Give glued sentences their space and glued sub-headings a line of their own. No letter is lost or added. */
export const unglue = eachStory((story) => cutLines(story, partGlued));
