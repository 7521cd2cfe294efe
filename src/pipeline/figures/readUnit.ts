/** Read what stands after a number: a sign, or the noun phrase that is counted. */
import { type DateToken, type Tokens, isExactly } from '#pipeline/dates/dateTokens.ts';
import { ADVERBS, CASES, COINS, FEMININE_LIKE, FOLLOWERS, GROUPS, LATIN_UNITS, MEASURES, NISBA_LIKE_VERB, STOPS, TIMES, VERBS, isCliticLike } from '#pipeline/figures/unitWords.ts';
import { MONTH_NAMES } from '#pipeline/dates/monthNames.ts';
import { NUMBER_WORDS } from '#pipeline/figures/numberWords.ts';

/** Token range of the unit; `sure`: its form is one of a measure, a coin, a share or a noun in the case of the counted. */
export type Unit = { readonly at: number; readonly next: number; readonly sure: boolean };

const SIGNS = '%٪$€£¥';
/** «في المئة» in all its spellings. */
const PERCENT = /^(?:بال|ال)?(?:مية|ماية|ميه|مايه)$/;
const LATIN = /^[a-z]+$/;
const PRONOUN = /(?:ها|هم|هن|هما|نا)$/;

/** Days and times that follow a definite noun and are none of its adjectives. */
const DAYS = new Set('الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الماضي الماضية المقبل المقبلة القادم القادمة الحالي الحالية الجاري الجارية الجارى اليوم الان الليلة البارحة الفارط الفارطة المنقضي المنقضية المنصرم'.split(' '));
const CLITIC_LIKE_NISBA = /^(?:فلسطيني|فرنسي|بريطاني|لبناني|ليبي|كندي|كويتي|كوري|بحري|بري|بلجيكي|برازيلي|بشري|كهربايي|كيميايي|كيماوي|وثايقي|وطني|وراثي|وهمي|باليستي|بلدي|بييي|بنكي|بدني|ليلي|فني|فردي|فضايي|فكري|كروي|لوجستي|بريدي|بنغلاديشي|باكستاني|بولندي|برتغالي|فنزويلي|فلبيني|كوبي|كولومبي|كرواتي|فيتنامي)(?:ا|ة|ين|ون|ات)?$/;

const isWord = (token: DateToken | undefined): token is DateToken => token?.kind === 'word';
const isPlural = (word: string): boolean => /(?:ين|ون)$/.test(word);

/** Nouns that end as a pronoun does. */
const PRONOUN_LIKE = new Set('درهم جنيها اسهم متهم مشتبها متهما شبيها وجها فقيها منبها مسهم'.split(' '));

/** What ends as the noun after eleven and more does, and is none. */
const NO_ACCUSATIVE = /(?:وا|ها|[^ا]نا|هما|هذا|يا)$|^(?:كانا|بينما|فيما|كثيرا|بعيدا|قريبا|بدلا|فورا|لاحقا|كاملا|وحيدا|فقط.*|لذا|كندا|هكذا|لما|بما|كما|فضلا|كلما)$/;
/** «15 كيانا»: what begins as with a clitic and ends in the case of the counted is a noun. */
const isAccusative = (word: string): boolean => /^[بكلف].{2,}ا$|^ت..ي.ا$|^عضوا$/.test(word) && (word === 'عضوا' || !NO_ACCUSATIVE.test(word)) && !ADVERBS.has(word);

/** Say whether a word can be the noun that is counted. */
function isNoun(word: string): boolean {
  if (STOPS.has(word) || VERBS.has(word) || word.length < 2 || NUMBER_WORDS.has(word) || (word.endsWith('يا') && ADVERBS.has(word))) return false;
  if (isCliticLike(word) || isAccusative(word)) return true;
  if (/^(?:[وبلكف]|ي|ت|س[يت](?!ار|اح|اس|د|ج|ول|نم))/.test(word)) return false;
  if (/(?:ها|هم|هن|هما)$/.test(word) && word.length > 3) return PRONOUN_LIKE.has(word);
  if (word.endsWith('وا')) return false;
  return !(/[^ا]ت$/.test(word) && !FEMININE_LIKE.has(word));
}

/** Adjectives that end as verbs and prepositions do. */
const ADJECTIVES = new Set('دولي محلي اهلي اصلي نووي سنوي جوي يدوي قروي معنوي حيوي كويتي اماراتي سوفياتي كولومبي بوسني تشيلي نيبالي مالي صومالي برازيلي ايطالي سنغالي بنغالي'.split(' '));

/** What a time is called: «ست سنوات كاملة», not «ست سنوات حفصة». */
const OF_TIME = /^(?:كامل|مت|متواصل|اخر|ماض|قادم|مقبل|اضاف|سابق|طويل|قليل|معدود|عجاف|صعب|عصيب|حافل|ضويية|دراس|ميلاد|هجر|شمس|تقويم|عمل|تدريب)/;
/** What agrees with a plural of people: «المستوطنين المسلحين», not «المستوطنين الموقع». */
const OF_PEOPLE = /(?:ين|ون|ية|ي)$|^ال(?:جدد|اخر|كبار|صغار|شباب|عزل|قدامي|قدماء|ابرياء|فقراء|غرباء|قليلة|كثيرة)$/;

/** Say whether a word goes on with the phrase of the head as its adjective or second noun. */
function follows(head: string, word: string, definite: boolean): boolean {
  // Two countries have a side of the world in their adjective; elsewhere «شمالي» is "north of".
  if (head.startsWith('كوري') && /^(?:شمالي|جنوبي)/.test(word)) return true;
  if (/^حالا?[ةت]$/.test(head) && CASES.has(word)) return true;
  // «مديرين عامين»: general, not two years.
  if (/^عام(?:ين|ون)$/.test(word) && (isPlural(head) || /^(?:مدراء|امناء|كتاب)$/.test(head))) return true;
  if (STOPS.has(word) || VERBS.has(word) || ADVERBS.has(word)) return false;
  if (word.startsWith('ال')) return definite && word.length > 4 && !DAYS.has(word);
  if (definite) return false;
  if (COINS.has(head) && word.startsWith('استرليني')) return true;
  if (FOLLOWERS.has(word)) return !(word === 'نفط' || word === 'ذهب' || word === 'قمح' || word === 'وقود') || MEASURES.has(head);
  if (PRONOUN.test(word)) return false;
  if (/^[يت]/.test(word)) return NISBA_LIKE_VERB.has(word) || /[^ا]ي(?:ا|ة|ين|ات)$/.test(word);
  if (/^(?:[ولكفب]|س[يت](?!ا|د))/.test(word)) return CLITIC_LIKE_NISBA.test(word);
  if (TIMES.has(head) && !OF_TIME.test(word)) return false;
  if (/[^ا]ية$/.test(word)) return true;
  if (/(?:ة|ات)$/.test(head) && word.endsWith('ة') && word.length > 3) return true;
  if (/[^ا]يا$/.test(word) && /(?:ا|يورو)$/.test(head)) return true;
  if (head.endsWith('ا') && /[^وهنت]ا$/.test(word) && word.length > 3) return true;
  if (ADJECTIVES.has(word)) return true;
  if (/[^اولت]ي$/.test(word) && word.length > 3) return word !== 'حوالي' && !/^(?:ا.?[تن]|اد|اج|ال)/.test(word);
  return isPlural(head) && isPlural(word) && /[^ا]يين$|^م.*ين$/.test(word);
}

/** Rates: في الساعة, للبرميل, /س. */
function pastRate(tokens: Tokens, next: number): number {
  const [mark, word] = [tokens[next], tokens[next + 1]];
  if (mark?.text === '/' && mark.glued && isWord(word) && word.glued) return next + 2;
  if (isExactly(mark, 'في') && isExactly(word, 'الساعة', 'الثانية', 'اليوم', 'الدقيقة')) return isExactly(word, 'اليوم') && isExactly(tokens[next + 2], 'نفسه', 'التالي', 'الاول') ? next : next + 2;
  if (isExactly(mark, 'تحت') && isExactly(word, 'الصفر')) return next + 2;
  return isExactly(mark, 'للبرميل', 'للاونصة', 'للطن', 'للكلغ', 'للكيلوغرام', 'للتر', 'للمتر', 'لليلة', 'للاوقية') ? next + 1 : next;
}

/** «من» with what the measure holds or the group that people are of. */
function pastOf(tokens: Tokens, head: string, next: number): number {
  const of = tokens[next + 1];
  if (!isExactly(tokens[next], 'من') || !isWord(of)) return next;
  const held = MEASURES.has(head) && of.text.startsWith('ال') && !STOPS.has(of.text);
  const material = MEASURES.has(head) && isNoun(of.text) && !/^(?:قبل|طرف|اجل|نوع|شهر|خلال|جهة)$/.test(of.text) && isWord(tokens[next + 2]) && tokens[next + 2]!.text.startsWith('ال');
  if (!held && !material && !GROUPS.has(of.text)) return next;
  return pastDefinite(tokens, next + 2, of.text.startsWith('ال'));
}

/** Adjectives of a definite phrase; after an indefinite noun, the definite one that it leans on. */
function pastDefinite(tokens: Tokens, from: number, definite: boolean): number {
  let next = from;
  for (let words = 0; words < 3; words++) {
    const word = tokens[next];
    if (!isWord(word)) break;
    if (/^ال.{2,}(?:ين|ون)$/.test(tokens[next - 1]!.text) && !OF_PEOPLE.test(word.text)) break;
    const leaned = words === 0 && !definite && word.text.startsWith('ال') && !STOPS.has(word.text);
    if (!leaned && !follows('', word.text, true)) break;
    next++;
  }
  return next;
}

/** Read the sign that stands before: $5. */
export const isSign = (token: DateToken | undefined): boolean => token?.kind === 'mark' && '$€£¥'.includes(token.text);

function readSign(tokens: Tokens, at: number): Unit | null {
  const token = tokens[at];
  if (token?.kind === 'mark' && SIGNS.includes(token.text)) return { at, next: at + 1, sure: true };
  if (!isWord(token)) return null;
  const share = token.text === 'في' || token.text === 'ب' ? tokens[at + 1] : token;
  if (!isWord(share) || !PERCENT.test(share.text) || share.text === 'مية' || share.text === 'ماية') return null;
  return { at, next: share === token ? at + 1 : at + 2, sure: true };
}

/** Coins by their letters: the first is the coin's or the land's. */
const COIN_LETTERS = /^(?:لل|لس|دك|دا|دع|دت|دج|دل|دب|رس|رق|رع|ري|جم|جس|شج)$/;

/** Where the letters of a coin end: «ل.ل.», «د.ك»; `at` where none stand. */
function pastCoinLetters(tokens: Tokens, at: number): number {
  const [first, point, second, last] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!isWord(first) || !isWord(second) || point?.text !== '.' || !point.glued || !second.glued || !COIN_LETTERS.test(first.text + second.text)) return at;
  return last?.text === '.' && last.glued ? at + 4 : at + 3;
}

/** Read the unit that begins at a token; `vague`: the phrase may be definite or stand after «من». */
export function readUnit(tokens: Tokens, at: number, vague: boolean): Unit | null {
  const sign = readSign(tokens, at);
  if (sign) return sign;
  const token = tokens[at];
  if (!isWord(token)) return null;
  if (LATIN.test(token.text)) return LATIN_UNITS.has(token.text) ? { at, next: pastRate(tokens, at + 1), sure: true } : null;
  if (/^من$/.test(token.text)) return readGroupOf(tokens, at + 1);
  if (token.text.startsWith('ال') && token.text.length > 3 && !/^الم$/.test(token.text)) {
    if (!vague || STOPS.has(token.text)) return null;
    return { at, next: pastDefinite(tokens, at + 1, true), sure: true };
  }
  const coin = pastCoinLetters(tokens, at);
  if (coin > at) return { at, next: coin, sure: true };
  const short = /^[منسغد]$/.test(token.text);
  if (short && token.text !== 'م') return token.text === 'غ' || token.text === 'ن' ? { at, next: at + 1, sure: false } : null;
  if (short && isExactly(tokens[at + 1], 'د')) return { at, next: at + 2, sure: true };
  if (!short && !isNoun(token.text)) return null;
  if (/^(?:عام|سنة|شهر)$/.test(token.text) && (tokens[at + 1]?.kind === 'number' || MONTH_NAMES.has(tokens[at + 1]?.text ?? ''))) return null;
  return readNoun(tokens, at, token.text);
}

function readNoun(tokens: Tokens, at: number, head: string): Unit {
  let next = at + 1;
  for (let words = 0; words < 3; words++) {
    const word = tokens[next];
    if (!isWord(word)) break;
    if (!follows(next === at + 1 ? head : tokens[next - 1]!.text, word.text, false) && !(COINS.has(head) && words === 0 && word.text.endsWith('ي') && (!/^[وفبلكيت]/.test(word.text) || CLITIC_LIKE_NISBA.test(word.text) || NISBA_LIKE_VERB.has(word.text)) && !STOPS.has(word.text) && !VERBS.has(word.text))) break;
    next++;
  }
  const rated = pastRate(tokens, next);
  const sure = COINS.has(head) || MEASURES.has(head) || TIMES.has(head) || /[^ا]ا$/.test(head);
  return { at, next: rated === next ? pastOf(tokens, MEASURES.has(tokens[next - 1]!.text) ? tokens[next - 1]!.text : head, next) : rated, sure };
}

/** «5 من عناصر الشرطة», «مئات من الجنود»: the group is what is counted. */
function readGroupOf(tokens: Tokens, at: number): Unit | null {
  const group = tokens[at];
  return isWord(group) && GROUPS.has(group.text) ? { at, next: pastDefinite(tokens, at + 1, group.text.startsWith('ال')), sure: true } : null;
}
