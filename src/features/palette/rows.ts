/** What the palette offers for the words typed: commands, stories and entities that answer them. Pure. */
import { fold } from '#text/fold.ts';

/** How well a row answers: 4 it is named so, 3 a name begins so, 2 a name has all the words, 1 it is near or has the words inside, 0 it does not. */
export type Rank = 0 | 1 | 2 | 3 | 4;
export type Row = { readonly id: string; readonly names: readonly string[] };
/** Rows with their names folded: made once, asked with each key. */
export type RowIndex<R extends Row> = {
  readonly rows: readonly R[];
  readonly byId: ReadonlyMap<string, R>;
  readonly folded: ReadonlyMap<R, readonly string[]>;
};
export type Ranked<R> = { readonly row: R; readonly rank: Rank };

/** Most rows of one group: enough to choose from at a glance. */
const MOST = 6;

/** Make rows ready to be asked. */
export const indexRows = <R extends Row>(rows: readonly R[]): RowIndex<R> => ({
  rows,
  byId: new Map(rows.map((row) => [row.id, row])),
  folded: new Map(rows.map((row) => [row, row.names.map(fold)])),
});

/** Give how well names, folded, answer the words typed. */
function rankOf(names: readonly string[], asked: string, words: readonly string[]): Rank {
  if (names.includes(asked)) return 4;
  if (names.some((name) => name.startsWith(asked))) return 3;
  return names.some((name) => words.every((word) => name.includes(word))) ? 2 : 0;
}

/**
 * Give a few rows that answer the words typed, best first. `found`: what the search of the dossier finds, best first, and how well it
 * answers at least; of rows that answer equally these come first. `foundAlone`: the search knows all the names, so no others are looked at.
 */
export function bestRows<R extends Row>(
  { rows, byId, folded }: RowIndex<R>,
  typed: string,
  found: ReadonlyMap<string, Rank> = new Map(),
  foundAlone = false,
): Ranked<R>[] {
  const asked = fold(typed.trim());
  const words = asked.split(/\s+/);
  const byRank: Ranked<R>[][] = [[], [], [], []];
  const offer = (row: R, least: Rank) => {
    const rank = foundAlone ? least : (Math.max(rankOf(folded.get(row)!, asked, words), least) as Rank);
    if (rank > 0 && byRank[4 - rank]!.length < MOST) byRank[4 - rank]!.push({ row, rank });
  };
  for (const [id, least] of found) {
    const row = byId.get(id);
    if (row) offer(row, least);
  }
  if (!foundAlone) for (const row of rows) if (!found.has(row.id)) offer(row, 0);
  return byRank.flat().slice(0, MOST);
}

/** Tell whether the words typed name a row, so that Enter may take it at once: a lone word inside a headline does not. */
export const isNamed = (rank: Rank, isHeadline: boolean, typed: string): boolean => rank >= 3 || (rank === 2 && (!isHeadline || /\S\s+\S/.test(typed)));

/** Put groups of ranked rows in order: the one with the best row first, equal ones as they come. */
export const bestFirst = <R>(groups: readonly (readonly Ranked<R>[])[]): Ranked<R>[] => groups.toSorted((a, b) => (b[0]?.rank ?? 0) - (a[0]?.rank ?? 0)).flat();
