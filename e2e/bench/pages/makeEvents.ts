/** Made events, the same for the same number: days over ten years, some spans, months and disputed days, in six lanes. */
import { SIGNS } from '../../../src/bundle/signs.ts';

export type Made = {
  readonly title: string;
  /** Days from 1970-01-01. */
  readonly from: number;
  readonly to: number;
  readonly sign: (typeof SIGNS)[number];
  readonly other: number | null;
  readonly lane: number;
};

export const LANES = ['مصر', 'المغرب', 'الكويت', 'السعودية', 'العراق', 'غير ذلك'] as const;
const FIRST = 16_436;
const YEARS = 10;
const DEEDS = ['وقّع الوزيران اتفاقا', 'انتهت المفاوضات', 'أدرجت الحكومة بندا', 'زار الوفد العاصمة', 'أعلن المصنع نتائجه'];
const SHARES = [0.6, 0.82, 0.92, 0.98, 1];
const LONG = [0, 0, 9, 29, 364];

/** Numbers between 0 and 1, the same in each run (Park and Miller). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Make so many events, oldest first. */
export function makeEvents(count: number): Made[] {
  const next = seeded(7);
  const days = Array.from({ length: count }, () => FIRST + Math.floor(next() * YEARS * 365.25)).sort((a, b) => a - b);
  return days.map((from, i) => {
    const drawn = next();
    const kind = SHARES.findIndex((share) => drawn < share);
    return {
      title: `${DEEDS[i % DEEDS.length]} رقم ${i}`,
      from,
      to: from + LONG[kind]!,
      sign: SIGNS[kind]!,
      other: kind < 2 && next() < 0.03 ? from + 2 : null,
      lane: Math.floor(next() * LANES.length),
    };
  });
}
