/** What the palette offers for the words typed: commands, stories and entities whose name has all of them. Pure. */
import { fold } from '#text/fold.ts';

export type Row = { readonly id: string; readonly group: 'commands' | 'stories' | 'entities' | 'search'; readonly names: readonly string[] };

/** Most rows of one group: enough to choose from at a glance. */
const MOST = 6;

const GROUPS = ['commands', 'stories', 'entities'] as const;

/** How well a row answers: 3 it is named so, 2 a name begins so, 1 a name has all the words, 0 it does not. */
function rankOf(row: Row, asked: string): number {
  const names = row.names.map(fold);
  if (names.includes(asked)) return 3;
  if (names.some((name) => name.startsWith(asked))) return 2;
  const words = asked.split(/\s+/);
  return names.some((name) => words.every((word) => name.includes(word))) ? 1 : 0;
}

/** Give a few rows of each group that answer the words typed, best first, the group with the best row first; without words, the commands. */
export function matchRows<R extends Row>(rows: readonly R[], typed: string): R[] {
  const asked = fold(typed.trim());
  if (asked === '') return rows.filter((row) => row.group === 'commands');
  const groups = GROUPS.map((group) => {
    const ranked = rows.filter((row) => row.group === group).map((row) => ({ row, rank: rankOf(row, asked) }));
    const found = ranked.filter(({ rank }) => rank > 0).toSorted((a, b) => b.rank - a.rank);
    return { best: found[0]?.rank ?? 0, rows: found.slice(0, MOST).map(({ row }) => row) };
  });
  return groups.toSorted((a, b) => b.best - a.best).flatMap((group) => group.rows);
}
