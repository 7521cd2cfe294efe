/** «اليوم» as the last word of a name: a newspaper's, a channel's, a site's. */
import { type DateToken, type Tokens, isExactly, isWord } from '#pipeline/dates/dateTokens.ts';

/** What an outlet calls itself before its name. */
const OUTLETS = new Set('صحيفة|جريدة|موقع|قناة|شبكة|وكالة|مجلة|بوابة|منصة|تلفزيون|اذاعة|راديو'.split('|'));
/** Beside these it is this day, even above a report: «الطقس اليوم: …», «أسعار اليوم -», «(مساء اليوم)». */
const TOLD_OF_TODAY = new Set(
  ('طقس|الطقس|حالة|درجات|سعر|اسعار|الاسعار|الذهب|الدولار|اليورو|العملات|الصرف|النفط|البورصة|اخبار|الاخبار|حدث|يحدث|حدثنا|مباراة|مباريات|المباراة|نتايج|جدول|حظك|برجك|ابراج|الابراج|مواعيد|مواقيت|' +
    'جلسة|جلسات|حلقة|صباح|صبيحة|مساء|ظهر|فجر|عصر|ليل|ليلة|ليلته|غروب|زوال|عشية|نهار|بعد|قبل|منتصف|حتي|منذ|من|الي|في|هذا|هذه|امس|غدا|و').split('|'),
);
/** What sets an outlet apart from its report. */
const SET_APART = ['-', '–', '—', '_', ':', '/', 'ـ'];
const OPENING = ['(', '«', '"', '“', '”', "'", '['];
const CLOSING = [')', '»', '"', '“', '”', "'", ']'];

const isNoun = (token: DateToken | undefined): boolean => token?.kind === 'word' && !TOLD_OF_TODAY.has(token.text) && !/^ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعة|سبت)$/.test(token.text);

/** Give the place where the name begins that «اليوم» at `at` would close: a noun, «قناة» or the like before it or not. */
function nameStart(tokens: Tokens, at: number): number | null {
  if (!isNoun(tokens[at - 1])) return null;
  return isWord(tokens[at - 2], OUTLETS) ? at - 2 : at - 1;
}

/** Say whether «اليوم» closes a name: in brackets or quotation marks that hold nothing else, or before the mark with which an outlet opens its report. */
export function closesName(tokens: Tokens, at: number): boolean {
  const start = nameStart(tokens, at);
  if (start === null) return false;
  const [before, after] = [tokens[start - 1], tokens[at + 1]];
  if (isExactly(before, ...OPENING) && isExactly(after, ...CLOSING)) return true;
  return (before === undefined || before.kind === 'break') && isExactly(after, ...SET_APART) && tokens[at + 2] !== undefined && tokens[at + 2]!.kind !== 'number';
}
