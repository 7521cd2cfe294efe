/** Where a speaker's name ends. */
import { BODIES, FOR_HOLDERS, HOLDERS, isAudience, isEnder, isSpokenOf, OCCASIONS, OVER_HOLDERS, ROLES, TO_HOLDERS } from '#pipeline/quotes/nounWords.ts';
import { caseless, isAdverb, isConstruct, known, parts } from '#pipeline/quotes/headWords.ts';
import { isAim, isDefiniteMasdar, isMasdar } from '#pipeline/quotes/masdars.ts';
import type { Names } from '#pipeline/quotes/names.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { isComplementiser, speechForm } from '#pipeline/quotes/speechWords.ts';

const LONGEST = 14;
const FIELD = /^ال.{3,}(?:ي|ية)$/;

/** So far back a noun holds «في». */
const HELD = 10;
const MEETING = /^ال(?:بيان|تصريح|لقاء|حوار|كلمة|جلسة|ندوة|مداخلة|خطاب|ايجاز)$/;

/** «في بيان» ends a name; «مصدر في الوزارة» goes on with it. */
function goesOnWith({ tokens }: Passage, from: number, at: number): boolean {
  const word = tokens[at]!.folded;
  const next = tokens[at + 1]?.folded ?? '';
  const before = tokens[at - 1]!.folded;
  if (word === 'عن') return FOR_HOLDERS.has(before);
  if (word === 'علي') return OVER_HOLDERS.has(before);
  if (word === 'لدي') return HOLDERS.has(before) || before === 'الدولة';
  if (word === 'الي') return TO_HOLDERS.has(before) || (before.startsWith('ال') && TO_HOLDERS.has(tokens[at - 2]?.folded ?? ''));
  if (word !== 'في' && word !== 'من') return false;
  // «الخبير في الشأن الليبي» knows of it; «في الشأن ذاته» he speaks.
  const field = /^ال(?:شان|شوون)$/.test(next) && FIELD.test(tokens[at + 2]?.folded ?? '');
  if ((OCCASIONS.has(next) && !field) || MEETING.test(next) || (next === 'الموتمر' && (tokens[at + 2]?.folded.startsWith('الصح') ?? false)) || isAdverb(next)) return false;
  if (word === 'من' && (next === 'جهته' || next === 'جهتها' || next === 'جهتهم' || next === 'جانبه' || next === 'جانبها' || next === 'جانبهم' || next === 'خلال' || next === 'اجل' || next === 'جهة')) return false;
  for (let i = at - 1; i >= from && i > at - HELD; i--) if (HOLDERS.has(caseless(tokens[i]!.folded))) return true;
  return false;
}

/** What may follow «الوزارة» in its name: an adjective, «نفسها», a preposition glued to a noun, Latin letters. */
const GOES_WITH_BODY = /^(?:و?ال|لل|ل|ب|نفس|ذات|عين|[a-z0-9])/;
export const isDefiniteBody = (folded: string): boolean => folded.startsWith('ال') && BODIES.has(folded) && !ROLES.has(folded);

/** Perfect verbs that tell what happened: no name goes on with them. */
export const HAPPENS = /^(?:بلغت?|وصلت?|ارتفعت?|انخفضت?|تراجعت?|زادت?|تمكنت?|تمت?|شهدت?|حققت?|اصيبت?|قتلت?|قتل|لقي|لقيت|خلفت?|اسفرت?|ادت|ادي|اندلعت?|وقعت?|بدات?|انتهت|انتهي|حصلت?|تلقت|تمثل|يتمثل|يعود|تعود)$/;
/** «صحيفة "كذا" المقربة من»: what tells whose a paper is. */
const WHOSE = /^ال(?:مقربة?|موالية?|محسوبة?|تابعة?|ناطقة?|مملوكة?|صادرة?|متخصصة?|معارضة|واسعة|مستقلة)$/;

const TOLD = /^(?:مراسل|مراسلة|مراسلنا|مراسلتنا|مبعوثنا|موفدنا)$/;

/** Give where a name that begins at `from` ends. */
export function phraseEnd(passage: Passage, names: Names, from: number, to: number): number {
  const { tokens, gap, inPair } = passage;
  let at = from;
  let definite = isDefiniteBody(tokens[from]!.folded);
  for (; at < to && at < from + LONGEST; at++) {
    if (at > from && inPair[at]! >= 0 && inPair[at] === inPair[at - 1]) continue;
    if (at > from && parts(gap(at))) break;
    const { folded, text } = tokens[at]!;
    if (at > from && isAudience(folded) && inPair[at]! < 0) break;
    // «أفاد به مصدر أمني "الإذاعة"»: a marked name after an indefinite adjective is whom he tells.
    if (at > from + 1 && inPair[at]! >= 0 && inPair[at] !== inPair[at - 1] && /^(?!ال).*ي$/.test(tokens[at - 1]!.folded) && isConstruct(tokens[from]!.folded)) break;
    if (at === from || known(names, at) || inPair[at]! >= 0) continue;
    if (folded === 'و' && !tokens[at + 1]?.folded.startsWith('ال')) break;
    // «الحزب كل الأطراف»: a body with its article takes no noun without one.
    if (/^(?:ذات|نفس|عين)(?:ه|ها|هم)$/.test(tokens[at - 1]!.folded)) break;
    definite &&= tokens[at - 1]!.folded.startsWith('ال');
    if (definite && !GOES_WITH_BODY.test(folded) && !isEnder(folded)) break;
    if (isAdverb(folded) || isComplementiser(folded)) break;
    // «أفاد به مصدر أمني مراسل الإذاعة»: the reporter is told.
    if (TOLD.test(folded) && at > from + 1 && !isConstruct(tokens[at - 1]!.folded)) break;
    if (at > from && names.kind(at - 1) === 'person' && ((isAim(folded) && !isAudience(folded)) || (isMasdar(folded) && folded.endsWith('ة')))) break;
    if (at > from + 1 && (HAPPENS.test(folded) || isDefiniteMasdar(folded, tokens[at + 1]?.folded ?? ''))) break;
    if (at > from + 1 && inPair[at - 1]! >= 0 && WHOSE.test(folded)) break;
    if (isSpokenOf(folded) && !isConstruct(tokens[at - 1]!.folded)) break;
    if (isEnder(folded)) {
      if (goesOnWith(passage, from, at) || (folded === 'وسط' && tokens[at - 1]!.folded === 'في')) continue;
      break;
    }
    const said = speechForm(folded, text);
    if (said !== undefined && !ROLES.has(folded) && (said.form.kind === 'participle' || at > from + 1)) break;
  }
  while (at > from + 1 && !known(names, at - 1) && (isEnder(tokens[at - 1]!.folded) || OCCASIONS.has(tokens[at - 1]!.folded) && tokens[at - 2]?.folded === 'في')) at--;
  return at;
}
