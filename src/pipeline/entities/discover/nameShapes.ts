/** What a word's form says of whether it can be part of a person's name. */
import { COMMON } from '#pipeline/entities/discover/commonWords.ts';
import { FOREIGN_GIVEN } from '#pipeline/entities/discover/foreignNames.ts';
import { DOUBTFUL_GIVEN, GIVEN_NAMES } from '#pipeline/entities/discover/givenNames.ts';
import { PARTICLES, STOPS } from '#pipeline/entities/discover/nameWords.ts';
import { isTitle } from '#pipeline/entities/discover/titles.ts';
import { fold } from '#text/fold.ts';
import type { Words } from '#pipeline/entities/words.ts';

const ARABIC = /^[\u0621-\u064A\u067E\u0686\u06A4\u06AF]+$/;
/** A dash with space around it stands between two persons. */
const SPACED_DASH = /\s[-‐‑–]|[-‐‑–]\s/;
const FOREIGN_ENDING =
  /(?:وف|يف|سكي|سون|يتش|ينو|مان|برغ|بيرغ|بورغ|ستاين|شتاين|تون|فورد|لاند|ينغ|ونغ|انغ|يلي|وني|يني|رو|تو|نو|كو|دو|يو|يز|ير|يس|وس|رت|رد|لد|دي|سن|ان|غي|جي|كا|تا|يا|را|نا|يك|وك|ود|ور|ويل|اي|غر|جر|لر|يه|زي|شي|لو|سو|مو|لي|ين|ون)$/;
const SURE_FOREIGN_ENDING =
  /(?:وف|يف|سكي|سون|يتش|ينو|مان|برغ|بيرغ|بورغ|ستاين|شتاين|تون|فورد|لاند|ينغ|ونغ|انغ|يلي|وني|يني|رو|تو|نو|كو|دو|يو|يز|ير|يس|وس|رت|رد|لد)$/;
/** Letters that only Arabic words have. */
const ARABIC_ONLY = /[حصضظعقذثةءط]/;
/** Letters that transliteration hardly ever writes. */
const NEVER_FOREIGN = /[حصضظعذء]/;
/** Nouns of action of the derived verbs: تعيين، التزام، انطلاق، استعداد, with and without their article. */
const MASDAR = /^(?:ال)?(?:ت[^او].ي.|ا.ت.ا.|ان..ا.|است..ا.|ا..ا[^نمس]|اس?ت.ا.)$|^الت.ا.$|^الت[^ا].ي$|^الت[^اوي]{3}$/;
const VERB = /^(?:[يت].{3,}|س[يتن].{3,}|.{2,}(?:وا|ها|هم|هن|هما|ات|ون|ين|تين|تان|ته|تهم|نا))$/;
/** Adjectives in ية and participles are no family names; nor are longer plurals. */
const NO_FAMILY = /^المت|ية$|^.{5,}(?<!س|ام)ين$|[هاة]$|^.{6,}ون$|^.{5,}ات$/;
/** Definite words in ي that are no relative adjectives, and so no family names. */
const NOT_NISBA = new Set(
  'الاضحي الاقصي المنتدي المستشفي المستوي المبني الموسيقي المقهي الملهي المرعي النبوي الهجري الميلادي النادي الاراضي القاضي المحامي المباني الاهالي الاغاني المعاني الليالي الثاني الماضي التالي الحالي الايدي الكرسي الراي الوعي السعي الجاري المساعي المقاهي الملاهي الضواحي النواحي الاماني الشواطي المواشي الباقي الاضافي الكافي النهائي الابتدائي الاحتياطي القطاعي الصناعي الزراعي التجاري الاداري الجماعي الميداني البرلماني الحكومي القانوني العربي الذي التي اللي الجامعي المدرسي الشبابي الشخصي الطبي العلمي الدراسي المهني التقني الفكري الادبي السينمائي المسرحي الموسيقي التلفزيوني الاذاعي الصحفي السنوي الشهري الاسبوعي اليومي الليلي الصيفي الشتوي الجوي البحري البري الحدودي النووي الكهربائي المائي الغذائي الصاروخي الانساني الارهابي التكفيري الجنائي الجزائي الدستوري الرئاسي الوزاري النيابي الانتخابي النقابي الحزبي الداخلي الخارجي التاريخي الحقيقي الطبيعي الضروري النقدي العيني السلفي الشيوعي الاخواني اليساري اليميني الليبرالي اليهودي المسيحي الشيعي السني الجهادي القبطي الكردي الصوفي الارثوذكسي الكاثوليكي البروتستانتي الاصلي الرقمي الجوي البدني الذهني الاول الجزئي الكلي الفعلي الفوري السياحي البيئي العقاري المصرفي البنكي الحضري الريفي القروي الفلاحي الاستثماري'.split(
    ' ',
  ),
);

const isStop = (word: string): boolean => STOPS.has(word) || COMMON.has(word);
/** Whether a word is an Arabic given name. */
export const isGiven = (word: string): boolean => GIVEN_NAMES.has(word) || DOUBTFUL_GIVEN.has(word) || isServant(word);
/** «عبدالودود»: a servant of one of God's names, in one word. */
export const isServant = (word: string): boolean => /^عبدال.{3,}/.test(word);

/** Whether a word is one of the words of news, with or without its article, or has the form of a noun of action. */
export const isCommon = (word: string): boolean => isStop(word) || MASDAR.test(word) || isStop(word.startsWith('ال') ? word.slice(2) : `ال${word}`);
/** Whether the words at `at` and `at + 1` can belong to one person's name. */
export const joins = (words: Words, at: number): boolean =>
  words.adjoins(at) &&
  words.tokens[at]!.folded !== '' &&
  words.tokens[at + 1]!.folded !== '' &&
  !SPACED_DASH.test(words.source.slice(words.tokens[at]!.end, words.tokens[at + 1]!.start));
/** Whether a word is written as words of names are. */
export function isWritten(words: Words, at: number): boolean {
  const { text, folded } = words.tokens[at]!;
  return ARABIC.test(folded) && text !== 'على' && !text.includes('\u064B') && folded.length <= 16;
}
/** Give a word as its shape is judged: in «ألاردو» there is no article. */
export const shapeOf = ({ text, folded }: { readonly text: string; readonly folded: string }): string =>
  /^[أإآ]ل/.test(text) ? `او${folded.slice(2)}` : folded;
/** Sides of the world that are family names as well. */
const SIDES = new Set(['الغربي', 'الشرقي', 'العربي']);
/** Whether a word has the shape of a family name with its article. */
export const isFamily = (word: string): boolean =>
  SIDES.has(word) ||
  (word.length > 4 &&
    word.startsWith('ال') &&
    !STOPS.has(word) &&
    !COMMON.has(word) &&
    !MASDAR.test(word) &&
    (!STOPS.has(word.slice(2)) || isGiven(word.slice(2))) &&
    (!NO_FAMILY.test(word) || isClan(word)));
/** A plural by which a whole clan is called (الخضارمة); what begins with م is a noun of action (المعارضة). */
const CLAN = /^ال[^م].ا[^ئ][^ي]ة$/;
/** Plurals of that shape that are callings and peoples. */
const NO_CLAN = new Set('الاساتذة الصيادلة القياصرة الاباطرة المغاربة الافارقة الجبابرة الدكاترة العمالقة الفلاسفة التلامذة الجهابذة البرابرة'.split(' '));
/** Whether a word has the shape of a clan's name. */
const isClan = (word: string): boolean => CLAN.test(word) && !NO_CLAN.has(word) && !isCommon(word);
/** Whether it is one that no noun's attribute is likely to be: in ي, or a clan's. */
export const isNisbaFamily = (word: string): boolean => isClan(word) || (word.length > 5 && word.endsWith('ي') && isFamily(word) && !NOT_NISBA.has(word));
/** A family name without the article: a word that is none of the words of news and has none of their shapes. */
export const isOpenFamily = (word: string): boolean =>
  (/^بو.{3,}/.test(word) && !isCommon(word) && !isCommon(word.slice(1))) ||
  (word.length >= 3 && !word.startsWith('ال') && !isCommon(word) && !VERB.test(word) && !/^[وفلكا]|^م(?!.*اوي$)|^ب(?!و|ل)|[ةاه]$|ية$|.{3}ت$/.test(word));
/** A short family name in ة, which most common words in it have not the shape of. */
export const isShortFamily = (word: string): boolean => /^[^اوفبلكمتي].{1,4}ة$/.test(word) && !isCommon(word);
/** The same where a mark ends the name, so that its last word may end and begin as other words do. */
export const isClosedFamily = (word: string): boolean =>
  word.length >= 3 &&
  !word.startsWith('ال') &&
  !isCommon(word) &&
  !/^(?:[وفبك]ال|لل|و(?![اوي])|س?[يت].*(?:ون|وا|ها|هم)$)|^ي.{3,}|^ت.ا.ي$|(?:وا|ها|هم|ية|ه)$|^.{5,}ات$|.{3}ا$|^م.{4,}ة$/.test(word) &&
  !isCommon(word.replace(/^[وفبلك]/, ''));
/** Whether a word ends as foreign names do and has no letter that only Arabic has. */
export const isForeignShape = (word: string): boolean =>
  word.length >= 4 &&
  !word.startsWith('ال') &&
  !isCommon(word) &&
  !ARABIC_ONLY.test(word) &&
  SURE_FOREIGN_ENDING.test(word) &&
  !/^(?:[وفلبك]ال|لل|.*وا$)/.test(word);
/** «فالديس», «كالاس»: what looks like a conjunction or preposition with an article, and ends as foreign names do. */
export const endsAsForeign = (word: string): boolean =>
  /^[فبك]ال.{2,}/.test(word) && !ARABIC_ONLY.test(word) && SURE_FOREIGN_ENDING.test(word) && !isCommon(word.slice(1)) && !isCommon(word.slice(3));
/** Whether a word may be a foreign name at all. */
export const mayBeForeign = (word: string): boolean =>
  word.length >= 2 &&
  !word.startsWith('ال') &&
  !isCommon(word) &&
  !NEVER_FOREIGN.test(word) &&
  !/^(?:[وفلبك]ال|لل|و(?![اوي])..)|..(?:وا|ها|هم|ية|ات|ة|.ته)$|^ي.{2,3}$/.test(word) &&
  !isCommon(word.replace(/^[وفبلك]/, '_').replace('_', ''));
/** Whether it looks like one: two long vowels, or an ending that foreign names have. */
export const looksForeign = (word: string): boolean =>
  mayBeForeign(word) &&
  (FOREIGN_GIVEN.has(word) ||
    isForeignShape(word) ||
    (word.length >= 5 && ((word.slice(1).match(/[اوي]/g)?.length ?? 0) >= 2 || FOREIGN_ENDING.test(word)) && !/ة$|^[متي]/.test(word)) ||
    /[گڤپچ]/.test(word));
/** Verbs of the present and accusatives, which stand where the first word of a name could. */
const NO_FIRST = /^ي|^ت(?![شياو]).{3,}|^ل(?![ويا])/;
/** Whether a word can be the first of a foreign name that no list knows. */
export const mayOpenForeign = (word: string): boolean => mayBeForeign(word) && !NO_FIRST.test(word);
/** Whether a word can be the first of a name that no list knows. */
export const mayBeGiven = (word: string): boolean =>
  word.length >= 3 &&
  !NO_FIRST.test(word) &&
  !word.endsWith('ا') &&
  !word.startsWith('ال') &&
  !isCommon(word) &&
  !/^(?:[وفبك]ال|لل|و(?![اوي]))|^[يت].{3,}[نهاو]$|(?:وا|ها|هم|ية|ات|ته)$/.test(word) &&
  !isCommon(word.replace(/^[وفبلك](?=.{3})/, ''));

/** Participles, which say what the bearer is: متورط, مستعد. */
const PARTICIPLE = /^م(?:ت.{3,}|ست.{3,}|[حخكشن]ت..)$/;

/** Whether a word ends a name that stands before it: a word of news, a conjunction, a number, or an adverb. */
export function endsBefore(words: Words, at: number): boolean {
  const { folded, text } = words.tokens[at]!;
  return (
    !isWritten(words, at) ||
    text.includes('\u064B') ||
    isCommon(folded) ||
    /^(?:[وفبلك]ال|لل|و.{3,}|ال)|^.{4,}[ةا]$|.{3}[هت]$/.test(folded) ||
    (/^[فبلك]/.test(folded) && isCommon(folded.slice(1))) ||
    VERB.test(folded) ||
    PARTICIPLE.test(folded)
  );
}

/** Words of office and time that a bearer's family may be called by. */
const OFFICE_FAMILIES = new Set(
  'القاضي الشيخ الامير الحاج الفقيه الخطيب المفتي الاستاذ العميد الشاعر النجم العالم صباح حرب خميس ربيع نجم'.split(' ').map((word) => fold(word)),
);
/** Definite words that go on a sentence after a name. */
const FOLLOWERS = new Set('الي الذي التي الذين اليوم الان الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الحصول'.split(' '));
/** What shows by its end that it is no name: plurals, accusatives, pronouns. */
const NO_LAST = /(?:وا|ها|هم|هما|ية|يات|ين|ين|تين|ته|تهم|نا)$|^م.*[اة]$|^[بلكوف].*(?:ة|ه|ات)$|^[بلوف].*ا$/;

/**
 * Whether the word at `at` can be the last of a name whose bearer's office stands before it, so that it need not look like a
 * family name: it is no word of news, and the sentence goes on as it does after a name.
 */
export function closesTitled(words: Words, at: number): boolean {
  const { folded: word, text } = words.tokens[at]!;
  const cut = at + 1 >= words.tokens.length || !joins(words, at);
  const next = cut ? '' : words.tokens[at + 1]!.folded;
  if (!cut && next !== 'و' && !endsBefore(words, at + 1)) return false;
  // «الأمانة العامة»: what follows a noun with its article is its attribute, or it the noun's complement.
  if (/^(?:ال|لل)/.test(next) && !(word.startsWith('ال') ? isCommon(next) : FOLLOWERS.has(next) || (isTitle(next) && !/^م.*ي$/.test(word)))) return false;
  if (OFFICE_FAMILIES.has(word)) return cut || /^ب?ان(?:ه|ها)?$/.test(next);
  // «سميرة مرعي حادت»: she did so.
  if (/.{2}[^ا]ت$|.ا.ت$/.test(word) && !isGiven(word)) return false;
  if (text.includes('\u064B') || isCommon(word) || PARTICLES.has(word) || word.length < (cut ? 2 : 3) || PARTICIPLE.test(word)) return false;
  if (word.startsWith('ال')) return word.length > 3 && !/ية$|^الم[ست]|^الم.*ة$/.test(word) && !MASDAR.test(word.replace(/ات$/, ''));
  // «وزني»: no conjunction.
  if (/^و[^ا].+ي$/.test(word)) return !isCommon(word.slice(1)) && !isGiven(word.slice(1));
  if (/^[وف](?![اوي])|^لل|^[وبفك]ال/.test(word) || (VERB.test(word) && !/^[أإآ]/.test(text)) || NO_LAST.test(word)) return false;
  // «راضيا» says how he was.
  if (word.endsWith('ا') && (!cut || /^.ا..ا$/.test(word))) return false;
  return !/^[وفبلك]/.test(word) || (!isCommon(word.slice(1)) && !isGiven(word.slice(1)) && (cut || !/^[وف]/.test(word)));
}
