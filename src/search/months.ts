/** The names of the months as readers type them and stories print them: Arabic in every tradition, English and French. */
import { readings } from '#text/clitics.ts';
import { fold } from '#text/fold.ts';
import { LATIN_MONTHS } from '#text/latinMonths.ts';
import { MONTH_SPELLINGS } from '#text/monthNames.ts';

/** One name of a month: its folded words. Where it means something else as well, `doubtful`: a word or a surname (مارس "practised", may); `named`: a person or a firm (أيار, نيسان). */
export type MonthForm = { readonly words: readonly string[]; readonly doubtful: boolean; readonly named: boolean };

/** First names, planets and verbs. */
const DOUBTFUL_LATIN: ReadonlySet<string> = new Set('jan mar march mars may mai jun'.split(' '));

/** Folded name to its month (0 to 11) and form. */
const NAMES: ReadonlyMap<string, MonthForm & { readonly month: number }> = new Map(
  [
    ...MONTH_SPELLINGS.map(({ name, month, meansElse }) => [fold(name), month, meansElse === 'word' || meansElse === 'hard', meansElse === 'name'] as const),
    ...[...LATIN_MONTHS].map(([name, month]) => [name, month, DOUBTFUL_LATIN.has(name), false] as const),
  ].map(([name, month, doubtful, named]) => [name, { words: name.split(' '), month: month - 1, doubtful, named }]),
);

const FORMS: readonly (readonly MonthForm[])[] = Array.from({ length: 12 }, (_, month) => [...NAMES.values()].filter((one) => one.month === month));

/** Give all names of a month (0 to 11). */
export const formsOfMonth = (month: number): readonly MonthForm[] => FORMS[month]!;

/** The name of a month that folded words are, a conjunction or preposition before it or not. */
function nameIn(words: readonly string[]): { readonly name: MonthForm & { readonly month: number }; readonly bare: boolean } | undefined {
  const [first = '', ...rest] = words;
  for (const { prefix, article, rest: bare } of readings(first)) {
    const name = article || prefix.endsWith('س') ? undefined : NAMES.get([bare, ...rest].join(' '));
    if (name) return { name, bare: prefix === '' };
  }
  return undefined;
}

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const BEFORE: ReadonlySet<string> = new Set(
  'شهر شهري الشهر مطلع اوائل بدايه بداية مستهل منتصف اواخر نهايه نهاية خلال last next early mid late since until in of'.split(' '),
);
const AFTER: ReadonlySet<string> = new Set('الماضي المقبل القادم الجاري الحالي المنصرم الفائت نفسه عام العام سنه سنة'.split(' '));
/** What a query names by its month: «حرب تموز», «انقلاب مارس». */
const EVENTS: ReadonlySet<string> = new Set(
  'حرب ثوره ثورة انتفاضه انتفاضة انقلاب هجوم هجمات احداث تفجير تفجيرات احتجاجات مظاهرات انتخابات قمه قمة اتفاق حوادث'.split(' '),
);

const isSure = (key: string): boolean => nameIn([key])?.name.doubtful === false && !nameIn([key])!.name.named;

/**
 * Tell whether a folded word makes a month of a doubtful name beside it, which it stands before or behind: a day before it, a year behind it,
 * «شهر», «مطلع», «الماضي», another month. Other numbers do not: «مارس 300 لاعب الرياضة».
 */
export const isCompany = (key: string, side: 'before' | 'after'): boolean =>
  (side === 'before' ? DAY.test(key) || BEFORE.has(key) : YEAR.test(key) || AFTER.has(key)) || isSure(key);

/** Give the month (0 to 11) that two words name together: تشرين الأول. */
export const monthOfTwo = (first: string, second: string): number | undefined => nameIn([first, second])?.name.month;

/** The month (0 to 11) that a word of a query names; not `sure` where it stands without company and may be another word. */
type MonthRead = { readonly month: number; readonly sure: boolean };

/**
 * Give the month that a word of a query names; undefined where it names none. A name that means something else as well needs
 * company: a day or a year on either side, a word of time, an event, another month; or it is all that is asked for, as it is written alone.
 * What is written أب or has a letter glued to اب is a father, a door, a core; without a hamza it must stand by a day or a year.
 */
export function monthAsked(
  word: { readonly key: string; readonly text: string },
  before: string | undefined,
  after: string | undefined,
  quoted = false,
): MonthRead | undefined {
  const found = nameIn([word.key]);
  if (!found) return undefined;
  const {
    name: { month, words, doubtful, named },
    bare,
  } = found;
  if (!doubtful && !named) return { month, sure: true };
  const byNumber = [before, after].some((key) => key !== undefined && (DAY.test(key) || YEAR.test(key)));
  if (words[0] === 'اب' && !/[آٱ]/u.test(word.text.normalize('NFC'))) {
    return bare && (before === 'شهر' || (before !== undefined && DAY.test(before)) || (!/[أإ]/u.test(word.text) && byNumber))
      ? { month, sure: true }
      : undefined;
  }
  const alone = before === undefined && after === undefined && bare && !quoted;
  const inCompany =
    byNumber || (before !== undefined && (isCompany(before, 'before') || EVENTS.has(before))) || (after !== undefined && isCompany(after, 'after'));
  return alone || inCompany ? { month, sure: true } : bare && !quoted ? { month, sure: false } : undefined;
}

/** Give the month that a word in the typing begins, by a name that means nothing else; undefined where it begins none, or several. */
export function monthBegun(key: string): number | undefined {
  if (key.length < 3) return undefined;
  const begun = [...NAMES].flatMap(([name, form]) => (name.startsWith(key) ? [form] : []));
  return new Set(begun.map(({ month }) => month)).size === 1 && begun.some(({ doubtful }) => !doubtful) ? begun[0]!.month : undefined;
}
