/** The scale's ticks and their words. Pure: words are made and measured by the caller. */
import { civilOf, dayOf } from '#features/timeline/strip/days.ts';
import type { Unit } from '#features/timeline/strip/model.ts';
import { beginOf } from '#features/timeline/strip/pyramid.ts';
import type { Scale } from '#features/timeline/strip/scale.ts';

export type Tick = { readonly place: number; readonly kind: 'year' | 'part' };
/** `name` tells a label from others, whatever the zoom. */
export type TickLabel = {
  readonly name: string;
  readonly place: number;
  readonly width: number;
  readonly text: string;
  readonly align: 'start' | 'middle';
  readonly strong: boolean;
};
/** How the caller says what ticks mark. */
export type TickWords = {
  readonly year: (year: number) => string;
  readonly month: (month: number) => string;
  readonly monthOfYear: (year: number, month: number) => string;
  readonly day: (day: number) => string;
  readonly silence: (days: number) => string;
  readonly measure: (text: string, strong: boolean) => number;
};

const YEAR = 365.25;
const MONTH = 30.44;
/** Ticks nearer than this are left out. */
const LEAST_TICK = 5;
const GAP = 10;
/** Between a tick and the word that begins at it. */
export const LABEL_INSET = 4;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const MONTH_STEPS = [1, 3, 6];

type Wish = TickLabel & { readonly rank: number };
type Part = { readonly from: number; readonly to: number; readonly at: number };

/** Call with each year's first day inside, by a step that divides the years. */
function eachYear({ from, to }: Part, step: number, call: (day: number, year: number) => void): void {
  for (let year = Math.ceil(civilOf(Math.floor(from)).year / step) * step; ; year += step) {
    const day = dayOf(year, 1, 1);
    if (day > to || year > 9999) return;
    if (day >= from) call(day, year);
  }
}

function eachMonth({ from, to }: Part, call: (day: number, year: number, month: number) => void): void {
  const { year, month } = civilOf(Math.floor(from));
  for (let i = month - 1; ; i++) {
    const [y, m] = [year + Math.floor(i / 12), (i % 12) + 1];
    const day = dayOf(y, m, 1);
    if (day > to || y > 9999) return;
    if (day >= from) call(day, y, m);
  }
}

/** Give the ticks and labels of a stretch of the scale, seen in a unit; labels never overlap. */
export function ticksOf(scale: Scale, unit: Unit, start: number, end: number, words: TickWords): { ticks: Tick[]; labels: TickLabel[] } {
  const ticks: Tick[] = [];
  const wishes: Wish[] = [];
  const { perDay } = scale;
  const wish = (rank: number, day: number, place: number, text: string, align: TickLabel['align'], strong: boolean) =>
    wishes.push({ name: `${rank} ${day}`, rank, place, text, align, strong, width: words.measure(text, strong) });
  const monthStep = MONTH_STEPS.find((step) => step * MONTH * perDay >= 84) ?? 0;
  const showsMonths = unit !== 'year' && MONTH * perDay >= LEAST_TICK;
  const showsDays = (unit === 'week' || unit === 'day') && 7 * perDay >= 40;
  const yearTick = YEAR_STEPS.find((step) => step * YEAR * perDay >= LEAST_TICK) ?? YEAR_STEPS.at(-1)!;
  const yearLabel = YEAR_STEPS.find((step) => step * YEAR * perDay >= 56) ?? YEAR_STEPS.at(-1)!;

  for (const stretch of scale.stretches) {
    if (stretch.at > end || stretch.at + stretch.width < start) continue;
    if (stretch.silence !== null) {
      wish(1, stretch.from, stretch.at + stretch.width / 2, words.silence(stretch.silence), 'middle', false);
      continue;
    }
    const placeAt = (day: number) => stretch.at + (day - stretch.from) * perDay;
    const dayAt = (place: number) => stretch.from + (place - stretch.at) / perDay;
    const part: Part = { from: Math.max(stretch.from, dayAt(start)), to: Math.min(stretch.to, dayAt(end)), at: stretch.at };
    eachYear(part, yearTick, (day) => ticks.push({ place: placeAt(day), kind: yearTick === 1 ? 'year' : 'part' }));
    eachYear(part, yearLabel, (day, year) => wish(0, day, placeAt(day), words.year(year), 'start', true));
    if (stretch.at >= start) {
      const { year, month } = civilOf(stretch.from);
      wish(2, stretch.from, stretch.at, showsDays ? words.monthOfYear(year, month) : words.year(year), 'start', true);
    }
    if (showsMonths) {
      eachMonth(part, (day, year, month) => {
        if (month !== 1) ticks.push({ place: placeAt(day), kind: 'part' });
        if (showsDays) {
          if (month !== 1) wish(3, day, placeAt(day), words.monthOfYear(year, month), 'start', true);
        } else if (month !== 1 && monthStep > 0 && (month - 1) % monthStep === 0)
          wish(4, day, placeAt(day) + (MONTH * perDay) / 2, words.month(month), 'middle', false);
      });
    }
    if (showsDays) {
      const step = perDay >= 12 && unit === 'day' ? 1 : 7;
      for (let day = beginOf(step === 7 ? 'week' : 'day', Math.floor(part.from)); day <= part.to; day += step) {
        if (day < part.from || civilOf(day).day === 1) continue;
        ticks.push({ place: placeAt(day), kind: 'part' });
        wish(5, day, step === 1 ? placeAt(day + 0.5) : placeAt(day), words.day(day), step === 1 ? 'middle' : 'start', false);
      }
    }
  }
  return { ticks, labels: choose(wishes) };
}

/** Where a label begins and ends on the scale. */
export const labelExtent = ({ place, width, align }: TickLabel): [start: number, end: number] =>
  align === 'middle' ? [place - width / 2, place + width / 2] : [place + LABEL_INSET, place + LABEL_INSET + width];

/** Keep the labels that have room, the more important first. */
function choose(wishes: readonly Wish[]): TickLabel[] {
  const kept: { label: TickLabel; from: number; to: number }[] = [];
  for (const { rank: _, ...label } of wishes.toSorted((a, b) => a.rank - b.rank)) {
    const [from, to] = labelExtent(label);
    if (kept.every((other) => from >= other.to + GAP || to + GAP <= other.from)) kept.push({ label, from, to });
  }
  return kept.toSorted((a, b) => a.from - b.from).map(({ label }) => label);
}
