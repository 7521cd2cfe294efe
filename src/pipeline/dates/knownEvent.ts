/** Events whose day is public knowledge: evidence for a year that a text leaves out, where the day that it names is theirs. */
import type { Bilingual } from '#bundle/schema.ts';
import { type DaySpan, dayParts } from '#pipeline/dates/calendar.ts';
import type { Clue } from '#pipeline/dates/clues.ts';
import type { Mention } from '#pipeline/dates/mention.ts';

export type KnownEvent = DaySpan & {
  readonly id: string;
  readonly name: Bilingual & { readonly en: string };
  /** It is called by its day for years ("هجوم 7 أكتوبر"): the day says nothing of when it is told. */
  readonly named: boolean;
};

/** With what must stand in a sentence that tells of it: of each mark one alternative, an entity's id, a country's code or words. */
export type MarkedEvent = KnownEvent & { readonly marks: readonly (readonly string[])[] };

/** Gives the one event that a clue and its sentence tell of, or null. */
export type Recall = (clue: Clue) => KnownEvent | null;

export const NO_RECALL: Recall = () => null;

/** Of a longer event a day inside it checks too little: both its ends must be named. */
const SHORT = 2;

/** Say whether days are an event's: of a short one any of its days, of a longer one both its ends. */
export const coversDaysOf = (days: DaySpan, event: DaySpan): boolean =>
  days.from >= event.from && days.to <= event.to && (event.to - event.from < SHORT || (days.from === event.from && days.to === event.to));

/** Say whether the days that words without a year mean are an event's, in its year. */
export function isDayOf({ said, precision, resolve }: Mention, event: DaySpan): boolean {
  const open = said.year?.kind === 'none' || (said.year?.kind === 'lean' && (said.year.lean === 'this' || said.year.lean === 'past'));
  if (!open || said.day === undefined || said.month === undefined || said.calendar === 'hijri' || (precision !== 'day' && precision !== 'range')) return false;
  const span = resolve({ day: null, year: dayParts(event.to).year, spoken: null });
  return span !== null && coversDaysOf(span, event);
}
