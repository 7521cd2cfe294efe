import { expect, test } from 'vitest';
import { moveCursor, moveOf } from '#features/timeline/strip/keys.ts';
import type { Marks } from '#features/timeline/strip/stack.ts';

/** Three lanes: marks at 0, 100 (a crowd of three) and 900; none; one at 120. */
const marks: Marks = {
  lane: [0, 3, 3, 4],
  first: [0, 1, 4, 5],
  last: [1, 4, 5, 6],
  row: [0, 0, 0, 0],
  start: [-6, 90, 894, 114],
  end: [6, 110, 906, 126],
  reach: [6, 110, 906, 126],
  rows: [3, 1, 1],
};
const at = (lane: number, placement: number) => ({ lane, placement });

test.each([
  ['later', at(0, 0), at(0, 1)],
  ['later', at(0, 2), at(0, 4)],
  ['later', at(0, 4), at(0, 4)],
  ['earlier', at(0, 4), at(0, 1)],
  ['earlier', at(0, 0), at(0, 0)],
  ['first', at(0, 4), at(0, 0)],
  ['last', at(0, 0), at(0, 4)],
  ['down', at(0, 1), at(2, 5)],
  ['down', at(2, 5), at(2, 5)],
  ['up', at(2, 5), at(0, 1)],
  ['pageLater', at(0, 0), at(0, 4)],
  ['pageEarlier', at(0, 4), at(0, 1)],
] as const)('%s from %o leads to %o', (move, from, to) => expect(moveCursor(marks, from, move, 850)).toEqual(to));

test.each([
  ['ArrowLeft', 'rtl', 'later'],
  ['ArrowLeft', 'ltr', 'earlier'],
  ['ArrowRight', 'rtl', 'earlier'],
  ['ArrowRight', 'ltr', 'later'],
  ['ArrowUp', 'rtl', 'up'],
  ['Home', 'rtl', 'first'],
  ['a', 'rtl', null],
] as const)('%s leads %s as drawn: %s', (key, axis, move) => expect(moveOf(key, axis)).toBe(move));
