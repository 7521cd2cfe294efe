import { describe, expect, test } from 'vitest';
import { civilOf, dayOfIso, EARLIEST, LATEST } from '#features/timeline/strip/days.ts';
import { eraOf, fitting, scaleOf } from '#features/timeline/strip/scale.ts';
import { labelExtent, ticksOf, type TickWords } from '#features/timeline/strip/ticks.ts';

const WIDTH = 1036;
const words: TickWords = {
  year: String,
  month: (month) => `m${month}`,
  monthOfYear: (year, month) => `${year}-${month}`,
  day: (day) => `d${civilOf(day).day}`,
  silence: (days) => `${Math.round(days / 365.25)} years`,
  measure: (text) => text.length * 6,
};
const days = (...iso: string[]) => Int32Array.from(iso, (one) => dayOfIso(one, 'first')!);
const from = days('2000-02-09', '2022-02-24', '2023-09-12', '2025-04-30');
const era = eraOf(from, from, WIDTH, 72)!;
const fit = fitting(era, WIDTH);
const said = (unit: 'year' | 'month' | 'week' | 'day', density: number, start = 0, end = WIDTH) =>
  ticksOf(scaleOf(era, density), unit, start, end, words).labels.map(({ text }) => text);

describe('the scale says', () => {
  test('years, the middle of the year, and how long nothing happened', () =>
    expect(said('month', fit)).toEqual(['2000', '22 years', '2022', 'm7', '2023', 'm7', '2024', 'm7', '2025']));
  test('years alone in years', () => expect(said('year', fit)).toEqual(['2000', '22 years', '2022', '2023', '2024', '2025']));
  test('weeks by their Mondays', () => expect(said('week', 12, 1400, 1900)).toContain('d14'));
  test('each day, and each month with its year', () => {
    const labels = said('day', 44, 10_000, 12_000);
    expect(labels.filter((text) => text.startsWith('d')).length).toBeGreaterThan(25);
    expect(labels.filter((text) => text.includes('-')).length).toBeGreaterThan(0);
  });
});

test('labels never overlap, from the first year to the last', () => {
  for (const all of [from, Int32Array.of(EARLIEST, LATEST), Int32Array.from({ length: 200 }, (_, i) => EARLIEST + i * 18_000)]) {
    const whole = eraOf(all, all, WIDTH, 72)!;
    for (const density of [fitting(whole, WIDTH), 0.2, 0.7, 12, 44]) {
      for (const unit of ['year', 'month', 'week', 'day'] as const) {
        const { labels, ticks } = ticksOf(scaleOf(whole, density), unit, 0, 2 * WIDTH, words);
        expect(labels.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThan(1000);
        labels.slice(1).forEach((label, i) => expect(labelExtent(label)[0]).toBeGreaterThan(labelExtent(labels[i]!)[1]));
      }
    }
  }
});
