/** Numbers that name, order or date something: they count nothing. */
import { type DateToken, type Tokens, isExactly } from '#pipeline/dates/dateTokens.ts';
import { FIRST_WORDS, MONTH_NAMES } from '#pipeline/dates/monthNames.ts';
import type { ReadNumber } from '#pipeline/figures/readNumber.ts';
import type { Unit } from '#pipeline/figures/readUnit.ts';

const set = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));

/** What a number after it tells apart from its like: المادة 5, القناة 12, عام 2024. Folded, without clitics and article. */
const LABELS = set(
  'رقم مادة فصل قرار قانون مرسوم امر منشور دورة جولة قناة مجموعة دقيقة دق طريق شارع غرفة بند صفحة قرن طبعة نسخة مركز مرتبة رحلة كتيبة لواء فوج حلقة فقرة لايحة سورة اية ايات اسبوع موسم سنة عام عامي سنوات ساعة ذكري بوابة منطقة دايرة حي عمارة هاتف فاكس جوال مرة ص ج د س مونديال اولمبياد دفعة مقال نموذج طايرة فورمولا ويندوز ايفون بوينغ ايرباص كوفيد ابولو رابطة صيف شتاء ربيع خريف شهر يوم ايام يومي ليلة جيل قمة طراز اس سو ميغ بي تي نهايي عيار كيلو فرقة باب جزء ملحق محور فئة فية قطعة خط ممر مترو لوحة جناح رصيف فريق تحت',
);
/** Laws and roads of the Maghreb are counted so: الأمر عدد 50. */
const NUMBERED = set('امر قانون مرسوم قرار طريق منشور حكومي رياسي اساسي وطنية وطني جهوية فصل مذكرة عدد رابطة دايرة');
const CLOCK = set('صباحا مساء ليلا ظهرا عصرا فجرا صباح ميلادي ميلادية هجري هجرية هـ ه ق');
const YEARS = set('عام سنة لسنة منذ في صيف موسم حتي منتصف مطلع نهاية اواخر اوايل بداية خلال قبل بعد الي من مونديال و بين غاية لعام بعام');

const isWord = (token: DateToken | undefined): token is DateToken => token?.kind === 'word';

/** The word without its conjunction, preposition and article. */
function bare(token: DateToken): string {
  const word = token.text;
  const open = /^[وف]?[بلك]?ال(?=...)/.exec(word)?.[0] ?? /^[وف]?لل(?=...)/.exec(word)?.[0];
  return open ? word.slice(open.length) : word;
}

const isLabel = (token: DateToken | undefined): boolean => {
  if (!isWord(token)) return false;
  const word = bare(token);
  return LABELS.has(word) || (/^[وبل]/.test(word) && LABELS.has(word.slice(1)));
};

/** Nothing before it belongs to the number: no letter, sign, dash or other number. */
function standsFree(tokens: Tokens, at: number): boolean {
  const [token, before, further] = [tokens[at]!, tokens[at - 1], tokens[at - 2]];
  if (!before) return true;
  if (before.kind === 'mark' && '-–—‑−/\\:+@#&|'.includes(before.text)) {
    if (token.glued) return false;
    return !(further?.kind === 'number' || before.text === '+');
  }
  if (!token.glued) return true;
  if (before.kind === 'mark' && '.,٫٬_½'.includes(before.text)) return !before.glued;
  return before.kind !== 'word' || /^(?:[وفبل]|[وفبل]?ال|لل|[\u0621-\u064A]{2,})$/.test(before.text);
}

/** Nothing after it makes it a score, a code, a list number or an hour. */
function endsFree(tokens: Tokens, { next }: ReadNumber, opened: boolean): boolean {
  const [after, further] = [tokens[next], tokens[next + 1]];
  if (!after) return true;
  if (after.kind === 'number') return false;
  if (after.kind === 'word' && after.glued) return !/^[a-z]/.test(after.text) || /^(?:km|kg|mm|cm|gb|mw|mhz)$/.test(after.text);
  if (after.kind !== 'mark') return true;
  if (after.glued && ((after.text === ')' && !opened) || '-–—:/*\\'.includes(after.text))) return false;
  return !('-–—:/x×+'.includes(after.text) && further?.kind === 'number');
}

function isMonth(tokens: Tokens, at: number): boolean {
  const first = tokens[at];
  if (!isWord(first)) return false;
  return MONTH_NAMES.has(first.text) || (FIRST_WORDS.has(first.text) && MONTH_NAMES.has(`${first.text} ${tokens[at + 1]?.text ?? ''}`));
}

/** Labels that a count follows as often: «العام 40 مليون دولار», «الفريق 40 نقطة». */
const PERIODS = set('عام سنة سنوات شهر يوم ايام اسبوع موسم صيف شتاء ربيع خريف ليلة');
const HOLDERS = set('فريق منطقة مجموعة مركز حي جيل قمة رابطة دايرة رصيف');
const YEAR = /^(?:1[5-9]|20|21)[0-9]{2}$/;

/** «اليوم 40 حالة», «هذا العام 32 فيلما»: today, not the day of that number. */
const isToday = (label: DateToken): boolean => /^[وف]?اليوم$/.test(label.text);

/** Whether the number belongs to what it counts rather than to the label before it. */
function yieldsTo(tokens: Tokens, label: DateToken, at: number, number: ReadNumber, unit: Unit | null): boolean {
  if (unit === null && number.scale === 1) return false;
  const word = bare(label);
  // «عيار 16 مم»: a measure; «عيار 21» a grade.
  if (HOLDERS.has(word) || (word === 'عيار' && unit !== null && /^م?ل?م$|^ملي/.test(tokens[unit.at]!.text)) || (isToday(label) && unit !== null)) return true;
  return PERIODS.has(word) && !YEAR.test(tokens[at]!.text) && (number.scale > 1 || unit?.sure === true);
}

/** Say whether what stands around a number in digits makes it a name, an order, a date or a score. */
export function isNoFigure(tokens: Tokens, at: number, number: ReadNumber, unit: Unit | null): boolean {
  const counted = unit !== null;
  const before = tokens[at - 1];
  if (!standsFree(tokens, at)) return true;
  const opened = [1, 2, 3].some((back) => tokens[at - back]?.text === '(');
  if (!endsFree(tokens, number, opened)) return true;
  // «المصنفة 83 عالميا»: a rank.
  if (isWord(before) && /^(?:ال)?مصنفة?$/.test(before.text)) return true;
  // «9 من كل 10 أسر»: a proportion, not ten of them.
  if (isExactly(before, 'كل') && isExactly(tokens[at - 2], 'من', 'بين')) return true;
  const after = tokens[number.next];
  if (isMonth(tokens, number.next) || (isWord(after) && CLOCK.has(after.text))) return true;
  if (isWord(before) && /^[a-z]/.test(before.text) && !/^(?:usd|eur|dt)$/.test(before.text)) return true;
  const label = isExactly(before, 'ال') ? tokens[at - 2] : before;
  if (label !== undefined && isLabel(label) && !yieldsTo(tokens, label, at, number, unit)) return true;
  // «دورته الـ 24»: with the article a small number orders, unless what it counts is plain.
  if (isExactly(before, 'ال') && unit !== null && !unit.sure && number.value < 100) return true;
  if (isExactly(before, 'عدد') && (!counted || (isWord(tokens[at - 2]) && NUMBERED.has(bare(tokens[at - 2]!))))) return true;
  if (isExactly(after, 'لسنة', 'لعام') && number.scale === 1) return true;
  if (isWord(after) && after.text.startsWith('دقي') && [2, 3, 4, 5].some((back) => isExactly(tokens[at - back], 'الساعة'))) return true;
  if (number.yearLike && isWord(before) && (YEARS.has(before.text) || YEARS.has(bare(before))) && !counted) return true;
  return number.yearLike && number.value >= 1800 && (!counted || after?.text === 'م');
}

/** «الثالث عشر»: what ten makes an order with. */
const ORDINAL = /^[وفبلك]{0,2}(?:ال|لل?)(?:حادي|حادية|ثاني|ثانية|ثالث|ثالثة|رابع|رابعة|خامس|خامسة|سادس|سادسة|سابع|سابعة|ثامن|ثامنة|تاسع|تاسعة)$/;

/** Words around a number in words that make it a name: ألف ليلة وليلة, ربع النهائي. */
export function isNameInWords(tokens: Tokens, at: number, next: number, unit: Unit | null): boolean {
  const before = tokens[at - 1];
  const counted = unit !== null && (unit.sure || (isWord(before) && (isToday(before) || HOLDERS.has(bare(before)))));
  // «الثانية عشرة»: an order or an hour.
  if (isWord(before) && ORDINAL.test(before.text) && /^عشرة?$/.test(tokens[at]!.text)) return true;
  if (isExactly(tokens[next], 'ليلة') && isExactly(tokens[at], 'الف')) return true;
  if (!counted && isLabel(tokens[at - 1])) return true;
  return /^(?:ال)?نهايي$/.test(tokens[next]?.text ?? '') || isMonth(tokens, next);
}
