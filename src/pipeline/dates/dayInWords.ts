/** Write a day for people, in both languages. */
import type { Bilingual } from '#bundle/schema.ts';
import { dayParts } from '#pipeline/dates/calendar.ts';
import { ENGLISH_MONTHS, monthName } from '#text/monthNames.ts';

/** Give a day number as "2 كانون الثاني 2025" and "2 January 2025". */
export function dayInWords(at: number): Bilingual & { readonly en: string } {
  const { year, month, day } = dayParts(at);
  return { ar: `${day} ${monthName(month, 'levant')} ${year}`, en: `${day} ${ENGLISH_MONTHS[month - 1]} ${year}` };
}
