import { expect, test } from 'vitest';
import { cellAfter } from '#features/entities/names/tableKeys.ts';

/** Heads of three columns and two rows; the first row has cells in columns 0 and 2, the second in 2 alone. */
const cells = [[-1, 0], [-1, 1], [-1, 2], [0, -1], [0, 0], [0, 2], [1, -1], [1, 2]].map(([row, column]) => ({ row: row!, column: column! }));
const go = (row: number, column: number, key: string, dir: 'rtl' | 'ltr' = 'rtl', whole = false) => {
  const to = cellAfter(cells, { row, column }, key, dir, whole);
  return to && [to.row, to.column];
};

test.each([
  [0, -1, 'ArrowLeft', [0, 0], 'from the name to the first cell'],
  [0, 0, 'ArrowLeft', [0, 2], 'over what is empty'],
  [0, 2, 'ArrowRight', [0, 0], 'and back'],
  [0, 2, 'ArrowLeft', null, 'not out of the table'],
  [0, 2, 'ArrowDown', [1, 2], 'down the column'],
  [0, 2, 'ArrowUp', [-1, 2], 'up to its head'],
  [0, 0, 'ArrowDown', null, 'not where the column ends'],
  [0, 2, 'Home', [0, -1], 'to the name'],
  [0, -1, 'End', [0, 2], 'to the end of the row'],
  [1, 2, 'Escape', [1, -1], 'back to the name'],
  [-1, 1, 'Escape', [0, -1], 'from a head to the first name'],
  [0, -1, 'Escape', null, 'a name has nowhere to go back to'],
  [0, 0, 'x', null, 'other keys are not ours'],
] as const)('from %i,%i %s leads to %j: %s', (row, column, key, to, _why) => expect(go(row, column, key)).toEqual(to));

test('read from left to right the arrows turn', () => expect([go(0, -1, 'ArrowRight', 'ltr'), go(0, 0, 'ArrowLeft', 'ltr')]).toEqual([[0, 0], [0, -1]]));
test('with Ctrl to both ends of the table', () => expect([go(1, 2, 'Home', 'rtl', true), go(-1, 0, 'End', 'rtl', true)]).toEqual([[-1, 0], [1, 2]]));
