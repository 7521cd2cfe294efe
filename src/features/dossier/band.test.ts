import { describe, expect, test } from 'vitest';
import { layBand, type Band } from '#features/dossier/band.ts';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const at = (...days: string[]) => days.map((one) => ({ from: day(one), to: day(one) }));
const ROOMS = [176, 148, 124];

/** The turns of a story like ours: two years, half of them within three months. */
const STORY = [
  { from: day('2023-09-12'), to: day('2023-09-17') },
  { from: day('2024-06-18'), to: day('2024-06-19') },
  ...at('2024-10-18', '2024-11-29', '2024-12-04', '2025-01-01', '2025-04-30'),
];

/** Tell how words of a band meet, or stand out of it. */
function faultsOf({ labels: laid }: Band, width: number): string[] {
  const labels = laid ?? [];
  return labels.flatMap((label, i) => [
    ...(label.begins < 0 || label.begins + label.width > width ? [`${i} stands out`] : []),
    ...labels.flatMap((other, j) =>
      j > i && other.row === label.row && other.begins < label.begins + label.width && label.begins < other.begins + other.width ? [`${i} meets ${j}`] : [],
    ),
  ]);
}

describe('a band of time', () => {
  test.each([1176, 1344])('of %i px sets the words of seven turns beside each other', (width) => {
    const band = layBand(STORY, width, ROOMS);
    expect(band.labels).toHaveLength(7);
    expect(faultsOf(band, width)).toEqual([]);
    for (const { width: room } of band.labels!) expect(room).toBeGreaterThanOrEqual(124);
    expect(new Set(band.labels!.map(({ row }) => row)).size).toBe(2);
  });
  test('is true to scale', () => {
    const { signs } = layBand(at('2024-01-01', '2024-01-11', '2024-01-31'), 1032, ROOMS);
    expect(signs.map((sign) => Math.round(sign.at))).toEqual([16, 349, 1016]);
  });
  test('names a long while without a turn, and no short one', () => expect(layBand(STORY, 1176, ROOMS).gaps.map(({ months }) => months)).toEqual([9]));
  test('has a tick for each month that begins in it', () =>
    expect(layBand(at('2024-11-20', '2024-12-25', '2025-02-01'), 900, ROOMS).ticks.map(({ month }) => month)).toEqual(['2024-12', '2025-01', '2025-02']));
  test('sets no words where they cannot stand side by side', () => {
    expect(layBand(STORY, 944, ROOMS).labels).toBeNull();
    expect(layBand(at('2024-01-01', '2024-01-02', '2024-01-03', '2024-06-01'), 300, ROOMS).labels).toBeNull();
  });
  test('of one day is no division by nothing', () =>
    expect(layBand(at('2024-01-01', '2024-01-01'), 900, ROOMS).signs.map((sign) => sign.at)).toEqual([16, 16]));
});
