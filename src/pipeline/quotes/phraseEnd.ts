/** Where a speaker's name ends. */
import {
  BODIES,
  FOR_HOLDERS,
  HOLDERS,
  INDEFINITE_ENDS,
  isAudience,
  isEnder,
  isOwnedMasdar,
  isSpokenOf,
  OCCASIONS,
  OVER_HOLDERS,
  ROLES,
  TO_HOLDERS,
} from '#pipeline/quotes/nounWords.ts';
import { caseless, isAdverb, isConstruct, known, parts } from '#pipeline/quotes/headWords.ts';
import { isAim, isDefiniteMasdar, isMasdar, isPlainMasdar } from '#pipeline/quotes/masdars.ts';
import type { Names } from '#pipeline/quotes/names.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { isGivenName } from '#pipeline/entities/discover/givenNames.ts';
import { isComplementiser, speechForm } from '#pipeline/quotes/speechWords.ts';

const LONGEST = 14;
const FIELD = /^ال.{3,}(?:ي|ية)$/;

/** So far back a noun holds «في». */
const HELD = 10;
const MEETING = /^ال(?:بيان|تصريح|لقاء|حوار|كلمة|جلسة|ندوة|مداخلة|خطاب|ايجاز|بث|حفل|اجتماع|تدريب|منصة|استوديو|نهاية|ختام|مكان)$/;

/** «في بيان» ends a name; «مصدر في الوزارة» goes on with it. */
function goesOnWith({ tokens }: Passage, from: number, at: number): boolean {
  const word = tokens[at]!.folded;
  const next = tokens[at + 1]?.folded ?? '';
  const before = tokens[at - 1]!.folded;
  if (word === 'عن') return FOR_HOLDERS.has(before);
  if (word === 'علي') return OVER_HOLDERS.has(before);
  // «المكلف بالإعلام لدى الحماية المدنية»; «لدى وصوله» is when he speaks.
  if (word === 'لدي' && !next.startsWith('ال')) return HOLDERS.has(before) || before === 'الدولة';
  if (word === 'الي') return TO_HOLDERS.has(before) || (before.startsWith('ال') && TO_HOLDERS.has(tokens[at - 2]?.folded ?? ''));
  if (word !== 'في' && word !== 'من' && word !== 'لدي') return false;
  // «الخبير في الشأن الليبي» knows of it; «في الشأن ذاته» he speaks.
  const field = /^ال(?:شان|شوون)$/.test(next) && FIELD.test(tokens[at + 2]?.folded ?? '');
  if ((OCCASIONS.has(next) && !field) || MEETING.test(next) || (next === 'الموتمر' && (tokens[at + 2]?.folded.startsWith('الصح') ?? false)) || isAdverb(next))
    return false;
  if (
    word === 'من' &&
    (next === 'جهته' ||
      next === 'جهتها' ||
      next === 'جهتهم' ||
      next === 'جانبه' ||
      next === 'جانبها' ||
      next === 'جانبهم' ||
      next === 'خلال' ||
      next === 'اجل' ||
      next === 'جهة')
  )
    return false;
  // «شكت أرملة من الحي من انقطاع الماء»: the second is what she says.
  if (word === 'من' && tokens.slice(from, at).some(({ folded }) => folded === 'من')) return false;
  for (let i = at - 1; i >= from && i > at - HELD; i--) if (HOLDERS.has(caseless(tokens[i]!.folded))) return true;
  return false;
}

/** What may follow «الوزارة» in its name: an adjective, «نفسها», a preposition glued to a noun, Latin letters. */
const GOES_WITH_BODY = /^(?:و?ال|لل|ل|ب|نفس|ذات|عين|[a-z0-9])/;
export const isDefiniteBody = (folded: string): boolean => folded.startsWith('ال') && BODIES.has(folded) && !ROLES.has(folded);

/** Perfect verbs that tell what happened: no name goes on with them. */
export const HAPPENS =
  /^(?:بلغت?|وصلت?|ارتفعت?|انخفضت?|تراجعت?|زادت?|تمكنت?|تمت?|شهدت?|حققت?|اصيبت?|قتلت?|قتل|لقي|لقيت|خلفت?|اسفرت?|ادت|ادي|اندلعت?|وقعت?|بدات?|انتهت|انتهي|حصلت?|تلقت|تمثل|يتمثل|يعود|تعود)$/;
/** «صحيفة "كذا" المقربة من»: what tells whose a paper is. */
const WHOSE = /^ال(?:مقربة?|موالية?|محسوبة?|تابعة?|ناطقة?|مملوكة?|صادرة?|متخصصة?|معارضة|واسعة|مستقلة)$/;

/** «أفاد مصدر أمني وكالة الأنباء»: after an indefinite adjective, whom he tells. */
const PAPER = /^(?:وكالة|صحيفة|قناة|اذاعة|تلفزيون|شبكة|مجلة|جريدة)$/;
const INDEFINITE_ADJECTIVE = /^(?!ال).{2,}(?:ي|ية)$/;

/** «المكلف بمتابعة الملف» */
const CHARGED = /^ال(?:مكلف|مختص|معني|خاص)ة?$/;

/** «مسؤول طلب عدم ذكر اسمه»: a verb after who is not named tells of him. */
const tellsOfHim = (folded: string, before: string): boolean => INDEFINITE_ENDS.has(folded) && (!before.startsWith('ال') || folded.startsWith('طلب'));

const TOLD = /^(?:مراسل|مراسلة|مراسلنا|مراسلتنا|مبعوثنا|موفدنا)$/;

/** What a person's name may go on with that was not read as part of it: a family, a father, letters. */
const FURTHER_NAME = /^(?:ال.{2,}|بن|ابن|بنت|ولد|ابو|ابي|بو|ال|نفس.{1,2}|ذات.{1,2}|[a-z].*|.)$/;
/** «القفازات»: many things. */
const THINGS = /^ال.{3,}ات$/;
/** «قالت والدته حليمة باكية»: how somebody speaks. */
const STATE = /^(?!ال).(?:ا..ة|ا.ية|ا..ا|ا.يا)$/;

/** Whether a person's name has ended before the word at `at`: «خاطب آبي أحمد دولتي المصب»، «قالت والدته باكية». */
function endsName({ tokens, gap }: Passage, names: Names, from: number, at: number): boolean {
  const { folded } = tokens[at]!;
  if (names.kind(at - 1) === 'person') return gap(at) === ' ' && (!FURTHER_NAME.test(folded) || THINGS.test(folded));
  return at > from && isNamedBefore(tokens[at - 1]!.folded) && STATE.test(folded) && !isGivenName(folded);
}

/** A woman or man told by whose they are, or a given name. */
const isNamedBefore = (folded: string): boolean => (ROLES.has(folded) && /(?:ه|ها|هم)$/.test(folded)) || isGivenName(folded);

/** So many words between brackets explain what stands before them. */
const LONGEST_ASIDE = 5;

/** Give where a person's name begins right behind brackets that open before a word: «الأمين العام للحلف (الناتو) فلان»; -1 where none does. */
function nameBehindBrackets({ tokens, gap }: Passage, names: Names, at: number, to: number): number {
  if (!/^ ?\($/.test(gap(at))) return -1;
  for (let next = at + 1; next <= at + LONGEST_ASIDE && next < Math.min(to, tokens.length); next++)
    if (gap(next).includes(')')) return gap(next) === ') ' && names.kind(next) === 'person' && names.begins(next) ? next : -1;
  return -1;
}

/** Give where a name that begins at `from` ends. */
export function phraseEnd(passage: Passage, names: Names, from: number, to: number): number {
  const { tokens, gap, inPair } = passage;
  let at = from;
  let definite = isDefiniteBody(tokens[from]!.folded);
  for (; at < to && at < from + LONGEST; at++) {
    if (at > from && inPair[at]! >= 0 && inPair[at] === inPair[at - 1]) continue;
    if (at > from && parts(gap(at))) {
      const name = nameBehindBrackets(passage, names, at, to);
      if (name < 0) break;
      at = name;
    }
    const { folded, text } = tokens[at]!;
    if (at > from && isAudience(folded) && inPair[at]! < 0) break;
    // «أفاد به مصدر أمني "الإذاعة"»: a marked name after an indefinite adjective is whom he tells.
    if (at > from + 1 && inPair[at]! >= 0 && inPair[at] !== inPair[at - 1] && /^(?!ال).*ي$/.test(tokens[at - 1]!.folded) && isConstruct(tokens[from]!.folded))
      break;
    if (at > from + 1 && PAPER.test(folded) && INDEFINITE_ADJECTIVE.test(tokens[at - 1]!.folded)) break;
    if (at > from && isOwnedMasdar(folded) && names.kind(at - 1) !== undefined) break;
    if (at === from || known(names, at) || inPair[at]! >= 0) continue;
    const before = tokens[at - 1]!.folded;
    if (endsName(passage, names, from, at)) break;
    // «قال عم الضحية باكيًا»: the accusative tells how.
    if (text.endsWith('\u064Bا') || text.endsWith('ا\u064B')) {
      if (!tokens[from]!.folded.endsWith('ا')) break;
    }
    if (!tokens[from]!.folded.startsWith('ال') && tellsOfHim(folded, before)) break;
    if (
      before.startsWith('ال') &&
      ((at > from + 1 && isPlainMasdar(folded)) || (/^ب(?!ال)/.test(folded) && isMasdar(folded.slice(1)) && !CHARGED.test(before)))
    )
      break;
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
      if ((names.kind(at - 1) !== 'person' && goesOnWith(passage, from, at)) || (folded === 'وسط' && tokens[at - 1]!.folded === 'في')) continue;
      break;
    }
    const said = speechForm(folded, text);
    if (said !== undefined && !ROLES.has(folded) && (said.form.kind === 'participle' || at > from + 1)) break;
  }
  while (
    at > from + 1 &&
    !known(names, at - 1) &&
    (isEnder(tokens[at - 1]!.folded) || (OCCASIONS.has(tokens[at - 1]!.folded) && tokens[at - 2]?.folded === 'في'))
  )
    at--;
  return at;
}
