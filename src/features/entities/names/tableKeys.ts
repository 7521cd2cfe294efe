/** Where a key leads in the table of names. Pure, but for the direction that the page is read in. */

/** A cell that can have the focus: rows from 0, the heads of the columns being −1; columns from 0, the heads of the rows being −1. */
export type Cell = { readonly row: number; readonly column: number };

const nearest = (cells: readonly Cell[], distance: (cell: Cell) => number): Cell | null =>
  cells.reduce<Cell | null>((best, cell) => (best === null || distance(cell) < distance(best) ? cell : best), null);

/** Give the cell that a key leads to; null where it leads nowhere. `whole`: with Ctrl, to the ends of the table. */
export function cellAfter(cells: readonly Cell[], { row, column }: Cell, key: string, dir: 'rtl' | 'ltr', whole: boolean): Cell | null {
  const inRow = cells.filter((cell) => cell.row === row);
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const onward = (key === 'ArrowLeft') === (dir === 'rtl');
    return nearest(
      inRow.filter((cell) => (onward ? cell.column > column : cell.column < column)),
      (cell) => Math.abs(cell.column - column),
    );
  }
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const inColumn = cells.filter((cell) => cell.column === column && (key === 'ArrowDown' ? cell.row > row : cell.row < row));
    return nearest(inColumn, (cell) => Math.abs(cell.row - row));
  }
  if (key === 'Home') return nearest(whole ? cells : inRow, (cell) => (whole ? cell.row * 1000 : 0) + cell.column);
  if (key === 'End') return nearest(whole ? cells : inRow, (cell) => (whole ? -cell.row * 1000 : 0) - cell.column);
  if (key === 'Escape' && column >= 0) return cells.find((cell) => cell.row === Math.max(0, row) && cell.column === -1) ?? null;
  return null;
}
