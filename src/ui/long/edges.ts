/** Which rows of a long list are drawn in a row. Pure. */

/**
 * Give the first or the last row that is drawn near the screen. A row far from it that is kept, as it has the focus, stands at one end
 * with a gap to the others, and is left out. 0 where nothing is drawn.
 */
export function rowBetween(drawn: readonly { readonly index: number }[], focused: number | null, end: 'first' | 'last'): number {
  const rows = drawn.map(({ index }) => index);
  if (rows.length > 1 && rows[0] === focused && rows[1]! > rows[0] + 1) rows.shift();
  if (rows.length > 1 && rows.at(-1) === focused && rows.at(-1)! > rows.at(-2)! + 1) rows.pop();
  return rows.at(end === 'first' ? 0 : -1) ?? 0;
}
