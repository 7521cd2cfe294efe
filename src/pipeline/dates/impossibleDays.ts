/** Days that no calendar has: 31/02/2024, «31 حزيران 2024». */
import type { Mention } from '#pipeline/dates/mention.ts';
import { readMentions } from '#pipeline/dates/readMentions.ts';

/** Words that state a day there is none of, and where they stand (UTF-16 units). */
export type ImpossibleDay = { readonly start: number; readonly end: number; readonly text: string };

const UNKNOWN = { day: null, year: null, spoken: null };
/** Only the end of a month can be missing; a text without such a number is not read again. */
const LAST_DAYS = /(?:29|3[01]|٢٩|٣[٠١]|۲۹|۳[۰۱])/;

/** A day and a month that may be written, in a year that is: what else has the form of a date may be a number of another kind. */
function isImpossible({ said, resolve }: Mention): boolean {
  const { day, month, year, calendar } = said;
  const isWritten = day !== undefined && day >= 29 && day <= 31 && month !== undefined && month >= 1 && month <= 12;
  return isWritten && calendar === 'gregorian' && year?.kind === 'number' && resolve(UNKNOWN) === null;
}

/** Give the places where a text states a day that its calendar has not. */
export const impossibleDays = (text: string): ImpossibleDay[] =>
  LAST_DAYS.test(text) ? readMentions(text).filter(isImpossible).map(({ start, end }) => ({ start, end, text: text.slice(start, end) })) : [];
