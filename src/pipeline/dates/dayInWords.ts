/** Write a day for people, in both languages. */
import type { Bilingual } from '#bundle/schema.ts';
import { dayParts } from '#pipeline/dates/calendar.ts';

const MONTHS_AR = ['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول'];
const MONTHS_EN = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Give a day number as "2 كانون الثاني 2025" and "2 January 2025". */
export function dayInWords(at: number): Bilingual & { readonly en: string } {
  const { year, month, day } = dayParts(at);
  return { ar: `${day} ${MONTHS_AR[month - 1]} ${year}`, en: `${day} ${MONTHS_EN[month - 1]} ${year}` };
}
