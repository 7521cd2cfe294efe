/** The day that a page's metadata or a record states, in whatever way programs write days. */
import { type DaySpan, dayNumber, isoDay, monthSpan } from '#pipeline/dates/calendar.ts';
import { findDates } from '#pipeline/dates/findDates.ts';
import { hijriDayNumber } from '#pipeline/dates/hijri.ts';
import type { DraftPublished } from '#pipeline/draft.ts';
import { findDay, isHijriYear } from '#pipeline/steps/writtenDay.ts';
import { fold } from '#text/fold.ts';

const DAY = 86_400;
/** Seconds since 1970 have ten digits in our times, milliseconds thirteen. */
const MILLISECONDS = 1e11;
const LONGEST = 120;

const span = ({ from, to }: DaySpan): DraftPublished => ({ from: isoDay(from), to: isoDay(to), basis: 'stated' });
const oneDay = (iso: string): DraftPublished => ({ from: iso, to: iso, basis: 'stated' });

function fromEpoch(number: number): DraftPublished | null {
  const seconds = Math.abs(number) >= MILLISECONDS ? number / 1000 : number;
  // Before 1990 it is a year, a number or a row, not a time.
  if (!Number.isFinite(seconds) || seconds < 631_152_000 || seconds > 4_102_444_800) return null;
  const day = Math.floor(seconds / DAY);
  return span({ from: day, to: day });
}

type Parts = Readonly<Record<string, string>> | undefined;

function dayOfParts(parts: Parts): DraftPublished | null {
  const number = parts ? (isHijriYear(Number(parts['year'])) ? hijriDayNumber : dayNumber)(Number(parts['year']), Number(parts['month']), Number(parts['day'])) : null;
  return number === null ? null : span({ from: number, to: number });
}

/** 12/31/2024: a day in the other order only. */
const AMERICAN = /^(?<month>\d{1,2})[/-](?<day>\d{1,2})[/-](?<year>\d{4})(?!\d)/;
/** «20240305T101500Z» and «20240305». */
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T\d{4,6}Z?)?$/i;

const FRENCH = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
const FRENCH_DAY = new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:er)? (?<name>${FRENCH.join('|')}) (?<year>\\d{4})(?!\\d)`, 'u');

function dayInFrench(value: string): DraftPublished | null {
  const parts = FRENCH_DAY.exec(value.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))?.groups;
  return dayOfParts(parts && { ...parts, month: String(FRENCH.indexOf(parts['name']!) + 1) });
}

function fromMonth(text: string): DraftPublished | null {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  const found = year === undefined ? null : monthSpan(Number(year), Number(month));
  return found && span(found);
}

/** Databases and programs wrap a time: `{"$date": …}`, `{"seconds": …}`, `{"year": …, "month": …, "day": …}`, `[2024, 3, 5, …]`. */
const WRAPPINGS = ['$date', '$numberLong', 'date', 'datetime', 'iso', 'seconds', '_seconds', 'timestamp', 'value', 'published'];

function fromObject(value: object, depth: number): DraftPublished | null {
  if (depth > 2) return null;
  const record = value as Readonly<Record<string, unknown>>;
  const [year, month, day] = Array.isArray(value) ? (value as unknown[]) : [record['year'], record['month'], record['day']];
  const number = [year, month, day].every((part) => typeof part === 'number') ? dayNumber(Number(year), Number(month), Number(day)) : null;
  if (number !== null) return span({ from: number, to: number });
  return WRAPPINGS.map((name) => record[name]).reduce<DraftPublished | null>((found, one) => found ?? readDay(one, depth + 1), null);
}

/** No page is older. */
const FIRST_DAY = '1900-01-01';

/** Give the day of publication that a value states, as its calendar writes it: ISO, RFC 5322, an epoch, words. Null: none. */
export function statedDay(value: unknown): DraftPublished | null {
  const day = readDay(value, 0);
  return day !== null && day.from >= FIRST_DAY ? day : null;
}

function readDay(value: unknown, depth: number): DraftPublished | null {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value === 'object' && value !== null) return fromObject(value, depth);
  if (typeof value !== 'string') return null;
  const text = fold(value.slice(0, LONGEST)).trim();
  const epoch = /^(?:\/date\()?(\d{10}(?:\d{3})?)(?:[+-]\d{4})?(?:\)\/)?$/i.exec(text)?.[1];
  if (epoch !== undefined) return fromEpoch(Number(epoch));
  const exact = findDay(text);
  if (exact) return oneDay(exact.iso);
  const [date] = findDates(value.slice(0, LONGEST), { published: null }).filter(({ precision, basis }) => precision === 'day' && basis === 'stated');
  return fromMonth(text) ?? dayOfParts(COMPACT.exec(text)?.groups) ?? dayOfParts(AMERICAN.exec(text)?.groups) ?? dayInFrench(value.slice(0, LONGEST)) ?? (date ? oneDay(date.from) : null);
}
