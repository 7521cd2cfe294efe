/** Figures on public sets of time expressions, where a folder of them is named by SIYAQ_SETS. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isoDay, parseIsoDay, weekdayOf } from '#pipeline/dates/calendar.ts';
import { findDates } from '#pipeline/dates/findDates.ts';
import { READ_AS_NEXT } from '#pipeline/dates/readAsNext.ts';

const folder = process.env['SIYAQ_SETS'];
const skipped = folder === undefined || folder === '';
const where = skipped ? '(skipped: SIYAQ_SETS names no folder)' : '';
const load = (name: string): unknown => JSON.parse(readFileSync(join(folder!, name), 'utf8'));

type TimeCase = { readonly text: string; readonly start: readonly number[]; readonly end?: readonly number[]; readonly grain: string };

const iso = ([year, month, day]: readonly number[]): string => isoDay(Date.UTC(year!, month! - 1, day) / 86_400_000);
const dayBefore = (day: string): string => isoDay(parseIsoDay(day)! - 1);

const DAY_SET = 'duckling-ar-time.json';

test.skipIf(skipped)(`day expressions of an Arabic time set are reached, but for those that mean the next one ${where}`, () => {
  const { ref, cases } = load(DAY_SET) as { ref: string; cases: readonly TimeCase[] };
  const day = ref.slice(0, 10);
  const days = cases.filter(({ grain }, i) => grain === 'Day' && !READ_AS_NEXT.has(i));
  const missed = days.flatMap(({ text, start, end }) => {
    const found = findDates(text, { published: { from: day, to: day } });
    const reached = found.some(({ from, to }) => from === iso(start) && (end === undefined || to === dayBefore(iso(end))));
    return reached ? [] : [`${text}: expected ${iso(start)}, found ${found.map(({ from, to }) => `${from}..${to}`).join(' ') || 'nothing'}`];
  });
  expect(days.length).toBeGreaterThan(80);
  const share = 1 - missed.length / days.length;
  console.log(`time expressions of a day: ${days.length - missed.length} of ${days.length} (${(100 * share).toFixed(1)} %)\n${missed.join('\n')}`);
  expect(share).toBeGreaterThanOrEqual(0.9);
});

test.skipIf(skipped)(`what is left out differs in nothing but last and next ${where}`, () => {
  const { ref, cases } = load(DAY_SET) as { ref: string; cases: readonly TimeCase[] };
  const day = ref.slice(0, 10);
  const odd = [...READ_AS_NEXT].filter(([index, why]) => {
    const { text, start, grain } = cases[index]!;
    const [found, ...more] = findDates(text, { published: { from: day, to: day } });
    const next = iso(start);
    if (!found || more.length > 0 || grain !== 'Day' || next <= day || found.from > day) return true;
    const apart = parseIsoDay(next)! - parseIsoDay(found.from)!;
    return why === 'weekday' ? apart !== 7 : found.from.slice(5, 7) !== next.slice(5, 7) || Number(next.slice(0, 4)) - Number(found.from.slice(0, 4)) !== 1;
  });
  expect(odd).toEqual([]);
});

type WeekdayCase = { readonly id: string; readonly published: string; readonly text: string; readonly mention: string; readonly weekday: number };

const WEEKDAY = /(?:ال)?(?:[أا]حد|[إا]ثنين|ثلاثاء|[إأا]ربعاء|خميس|جمعة|سبت)/gu;
/** Hide the weekday where a day's number stands beside it, so that only the date can answer. */
const hide = (mention: string): string => (/[0-9]/.test(mention) ? mention.replace(WEEKDAY, (word) => ' '.repeat(word.length)) : mention);

test.skipIf(skipped)(`dates fall on the weekday that the writer names ${where}`, () => {
  const spaced = (s: string): string => s.replace(/\s+/g, ' ');
  const cases = (load('weekday-checks.json') as readonly WeekdayCase[]).map((c) => ({ ...c, text: spaced(c.text), mention: spaced(c.mention) }));
  const missed = cases.flatMap(({ published, text, mention, weekday }) => {
    const at = text.indexOf(mention);
    const hidden = text.slice(0, at) + hide(mention) + text.slice(at + mention.length);
    const found = findDates(hidden, { published: { from: published, to: published } }).filter(({ start, end }) => start < at + mention.length && end > at);
    const agrees = found.length > 0 && found.every(({ from, to }) => weekdayOf(parseIsoDay(from)!) === weekday || weekdayOf(parseIsoDay(to)!) === weekday);
    return agrees ? [] : [`${published} ${mention}: ${found.map(({ from, to, text: words }) => `${words} ${from}..${to}`).join(' | ') || 'nothing'}`];
  });
  expect(cases.length).toBeGreaterThan(100);
  const share = 1 - missed.length / cases.length;
  console.log(`weekdays agreed with: ${cases.length - missed.length} of ${cases.length} (${(100 * share).toFixed(1)} %)\n${missed.join('\n')}`);
  expect(share).toBeGreaterThanOrEqual(0.95);
});
