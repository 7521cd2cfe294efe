import { expect, test } from 'vitest';
import { rowBetween } from '#ui/long/edges.ts';

test.each([
  ['nothing', [], null, [0, 0]],
  ['one', [4], 4, [4, 4]],
  ['the focus among them', [4, 5, 6], 5, [4, 6]],
  ['the focus at their end', [4, 5, 6], 6, [4, 6]],
  ['the focus far above', [0, 40, 41, 42], 0, [40, 42]],
  ['the focus far below', [40, 41, 900], 900, [40, 41]],
] as const)('rows near the screen: %s', (_, rows, focused, wanted) => {
  const drawn = rows.map((index) => ({ index }));
  expect([rowBetween(drawn, focused, 'first'), rowBetween(drawn, focused, 'last')]).toEqual(wanted);
});
