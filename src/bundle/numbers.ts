/** What stated numbers say of each other. Pure. */
import type { Story } from '#bundle/storySchema.ts';

/** A number as it is stated. */
export type Stated = Pick<Story['figures'][number], 'value' | 'to' | 'bound'>;

/** How far from a number «about» may reach, as a share of it. */
const ABOUT = 0.1;

/** Give the least and the most that a stated number can mean. */
function reach({ value, to = value, bound }: Stated): readonly [least: number, most: number] {
  if (bound === 'over') return [value, Infinity];
  if (bound === 'under') return [-Infinity, value];
  return bound === 'about' ? [value - Math.abs(value) * ABOUT, to + Math.abs(to) * ABOUT] : [Math.min(value, to), Math.max(value, to)];
}

/** Tell whether two stated numbers can both be right: «about 10,000» and 10,900 can, 8 and 12 cannot. */
export function canBothBe(a: Stated, b: Stated): boolean {
  const [[least, most], [other, others]] = [reach(a), reach(b)];
  return least <= others && other <= most;
}

/** Tell whether two numbers are stated alike. */
export const isSameNumber = (a: Stated, b: Stated): boolean => a.value === b.value && a.to === b.to && a.bound === b.bound;

/** Tell whether some stated numbers cannot all be right. */
export const areNumbersApart = (all: readonly Stated[]): boolean => all.some((one, i) => all.slice(i + 1).some((other) => !canBothBe(one, other)));
