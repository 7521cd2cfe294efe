/** The ties of the map by how strong they are, as they are drawn and listed. Pure. */
import type { CompanyAnswer } from '#queries/company.ts';

export type Tie = CompanyAnswer['pairs'][number];
/** How a tie is drawn: 0 the weakest. */
export type Weight = 0 | 1 | 2;
export type TieGroup = { readonly weight: Weight; readonly from: number; readonly to: number; readonly ties: readonly Tie[] };

/** So many ties are drawn where the reader has not said how strong they must be. */
const MOST_AT_FIRST = 200;

/** Give the strength that stands at first: the least that leaves no thicket. */
export const firstStrength = (pairs: readonly Tie[], strengths: readonly number[]): number =>
  strengths.find((least) => pairs.filter(({ stories }) => stories >= least).length <= MOST_AT_FIRST) ?? strengths.at(-1) ?? 2;

/** Give the strength that is asked for, as far as there is one: what the address says may be of another choice of stories. */
export const strengthOf = (asked: number, strengths: readonly number[]): number => strengths.findLast((least) => least <= asked) ?? strengths[0] ?? 2;

/** Give the weight of each of the strengths, the strongest that there may be drawn strongest. */
export const weightOf = (stories: number, strengths: readonly number[]): Weight => Math.max(0, strengths.findLastIndex((least) => stories >= least)) as Weight;

/** Give the ties of at least a strength in groups, strongest first. */
export function groupsOf(pairs: readonly Tie[], strengths: readonly number[], least: number): TieGroup[] {
  const groups: { weight: Weight; from: number; to: number; ties: Tie[] }[] = [];
  for (const tie of pairs) {
    if (tie.stories < least) continue;
    const weight = weightOf(tie.stories, strengths);
    const last = groups.at(-1);
    if (last?.weight === weight) {
      last.ties.push(tie);
      last.from = tie.stories;
    } else groups.push({ weight, from: tie.stories, to: tie.stories, ties: [tie] });
  }
  return groups;
}

/** Give the key of a tie. */
export const keyOf = ({ a, b }: Pick<Tie, 'a' | 'b'>): string => `${a}-${b}`;
