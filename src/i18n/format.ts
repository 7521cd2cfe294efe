/** Numbers, days and spans of time in the reader's language, digits and month names. Nothing here reads the clock or the time zone. */
import { toArabicDigits, withNumerals, type Numerals } from '#text/digits.ts';
import { ENGLISH_MONTHS, monthName, type MonthFamily } from '#text/monthNames.ts';
import { renamedMonths, type Renamed } from '#text/renameMonths.ts';
import { hijriDay } from '#i18n/hijri.ts';

export type Locale = 'ar' | 'en';
export type Choices = { readonly digits: Numerals; readonly months: MonthFamily; readonly hijri?: 'off' | 'on' };

const WEEKDAYS = {
  ar: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

const parts = (iso: string): [year: number, month: number, day: number] => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [year, month, day];
};
const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The formatters of one reader. Days are ISO; the results are plain text. */
export type Format = {
  readonly locale: Locale;
  /** The same choices in Arabic, for what is Arabic whatever the interface speaks: a citation. */
  inArabic(): Format;
  number(n: number): string;
  /** A share, 0 to 1, in whole hundredths with the sign that goes with its digits. */
  percent(share: number): string;
  /** Set digits found in a text as the reader wants them. */
  digits(text: string): string;
  /** Set the numerals of a story's text as the reader wants them, each in its own place. */
  numerals(text: string): string;
  /** Give what changes in an Arabic text when its months are named as the reader wants them. */
  renamed(text: string): readonly Renamed[];
  month(month: number): string;
  weekday(iso: string): string;
  /** An ISO year, month or day. */
  date(iso: string): string;
  /** Two days, said as shortly as they allow: one day, a month, a year, a span. */
  span(from: string, to: string): string;
  /** The same without the year, for places where it stands above. */
  shortSpan(from: string, to: string): string;
  /** Two ISO years, months or days as a stretch of time; said once where both read alike: «آذار 2025». */
  range(from: string, to: string): string;
  /** One day in the Hijri calendar, where the reader wants it beside the Gregorian one; null otherwise. */
  hijri(from: string, to?: string): string | null;
};

/** Make the formatters for a language and the reader's choices. */
export function createFormat(locale: Locale, choices: Choices): Format {
  const digits = (text: string) => (locale === 'ar' && choices.digits === 'arab' ? toArabicDigits(text) : text);
  const grouped = new Intl.NumberFormat('en', { useGrouping: true, maximumFractionDigits: 0 });
  const number = (n: number) => {
    if (n < 10_000) return digits(String(n));
    const said = digits(grouped.format(n));
    return locale === 'ar' && choices.digits === 'arab' ? said.replaceAll(',', '٬') : said;
  };
  const month = (index: number): string => (locale === 'en' ? ENGLISH_MONTHS[index - 1]! : monthName(index, choices.months));
  const date = (iso: string): string => {
    const [year, m, day] = parts(iso);
    if (iso.length === 4) return digits(String(year));
    if (iso.length === 7) return digits(`${month(m)} ${year}`);
    return digits(`${day} ${month(m)} ${year}`);
  };
  const say = (from: string, to: string, withYear: boolean): string => {
    const [y1, m1, d1] = parts(from);
    const [y2, m2, d2] = parts(to);
    const year = withYear ? ` ${y2}` : '';
    if (from === to) return digits(`${d1} ${month(m1)}${year}`);
    const wholeMonths = d1 === 1 && d2 === lastOf(y2, m2);
    if (wholeMonths && y1 === y2) {
      if (m1 === 1 && m2 === 12) return digits(String(y1));
      return digits(m1 === m2 ? `${month(m1)}${year}` : `${month(m1)} – ${month(m2)}${year}`);
    }
    if (y1 !== y2) return wholeMonths ? digits(`${month(m1)} ${y1} – ${month(m2)} ${y2}`) : digits(`${d1} ${month(m1)} ${y1} – ${d2} ${month(m2)} ${y2}`);
    return digits(m1 === m2 ? `${d1}–${d2} ${month(m1)}${year}` : `${d1} ${month(m1)} – ${d2} ${month(m2)}${year}`);
  };
  return {
    locale,
    inArabic: () => createFormat('ar', choices),
    number,
    percent: (share) => withNumerals(`${Math.round(share * 100)}%`, locale === 'ar' ? choices.digits : 'latn'),
    digits,
    numerals: (text) => withNumerals(text, choices.digits),
    renamed: (text) => renamedMonths(text, choices.months),
    month,
    date,
    weekday: (iso) => {
      const [year, m, day] = parts(iso);
      return WEEKDAYS[locale][new Date(Date.UTC(year, m - 1, day)).getUTCDay()]!;
    },
    span: (from, to) => say(from, to, true),
    range: (from, to) => (date(from) === date(to) ? date(from) : `${date(from)} – ${date(to)}`),
    shortSpan: (from, to) => say(from, to, from.slice(0, 4) !== to.slice(0, 4)),
    hijri: (from, to = from) => (choices.hijri === 'on' && from === to ? digits(hijriDay(from, locale)) : null),
  };
}
