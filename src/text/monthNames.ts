/**
 * The Gregorian months as they are written in Arabic: the one table that what is shown, searched and read from a text derives from.
 * Families after CLDR (ar-LB, ar-EG, ar-MA; the others: ar-DZ, ar-IQ, ar-MR) with the spellings that newspapers use beside them.
 */

/** January first: the name in Syria and Iraq, in Egypt and the Gulf, and in Morocco; behind these the other names and spellings. */
const ROWS = [
  'كانون الثاني|يناير|يناير|كانون ثان|كانون ثاني|جانفي',
  'شباط|فبراير|فبراير|فيبراير|فيفري|فيفرييه',
  'آذار|مارس|مارس',
  'نيسان|أبريل|أبريل|أفريل',
  'أيار|مايو|ماي',
  'حزيران|يونيو|يونيو|يونية|يونيه|يونيوه|جوان',
  'تموز|يوليو|يوليوز|يولية|يوليه|جويلية|جويليه',
  'آب|أغسطس|غشت|أوغسطس|أغشت|أوت',
  'أيلول|سبتمبر|شتنبر|سيبتمبر|سبتمر|شتمبر',
  'تشرين الأول|أكتوبر|أكتوبر|أوكتوبر|تشرين أول',
  'تشرين الثاني|نوفمبر|نونبر|نوڤمبر|تشرين ثان|تشرين ثاني',
  'كانون الأول|ديسمبر|دجنبر|دسمبر|ديسيمبر|دجمبر|كانون أول',
].map((row) => row.split('|'));

const family = (at: 0 | 1 | 2): readonly string[] => ROWS.map((names) => names[at]!);

/** The names that a reader may choose to be shown, January first. */
export const MONTH_NAMES = { levant: family(0), gregorian: family(1), maghreb: family(2) } as const;

/** What else a name means. `none`: nothing; `name`: a person, a place or a firm; `word`: a word as well; `hard`: more often a word or a surname. */
export type OtherMeaning = 'none' | 'name' | 'word' | 'hard';
const MEANS_ELSE: Readonly<Record<string, OtherMeaning>> = {
  آذار: 'name',
  نيسان: 'name',
  أفريل: 'name',
  أيار: 'name',
  مايو: 'name',
  مارس: 'word',
  يونيوه: 'word',
  جوان: 'word',
  تموز: 'word',
  أوت: 'word',
  آب: 'hard',
  ماي: 'hard',
};

/** A name of a month (1 to 12). */
export type MonthSpelling = {
  readonly name: string;
  readonly month: number;
  readonly meansElse: OtherMeaning;
  /** Of Syria and Iraq. */ readonly levantine: boolean;
};

/** All names and spellings. */
export const MONTH_SPELLINGS: readonly MonthSpelling[] = ROWS.flatMap((names, i) =>
  [...new Set(names)].map((name) => ({ name, month: i + 1, meansElse: MEANS_ELSE[name] ?? 'none', levantine: name === names[0] || /^(?:كان|تشر)/.test(name) })),
);

/** Which names a reader wants: those of one press, or two side by side. */
export type MonthFamily = keyof typeof MONTH_NAMES | 'both';

/** Give the name of a month (1 to 12): «كانون الأول», «ديسمبر», «دجنبر», «ديسمبر/كانون الأول». */
export const monthName = (month: number, family: MonthFamily): string =>
  family === 'both' ? `${MONTH_NAMES.gregorian[month - 1]!}/${MONTH_NAMES.levant[month - 1]!}` : MONTH_NAMES[family][month - 1]!;

/** January first. */
export const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
