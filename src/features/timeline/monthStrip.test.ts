import { expect, test } from 'vitest';
import { labelled, layStrip } from '#features/timeline/monthStrip.ts';

const shown = (months: string[]) =>
  layStrip(months.map((month) => ({ month }))).map((cell) => (cell.kind === 'gap' ? `…${cell.months}` : cell.held ? cell.month : '-'));

test.each([
  [['2024-11', '2025-01'], ['2024-11', '-', '2025-01'], 'a short silence stands'],
  [['2024-01', '2024-07'], ['2024-01', '-', '-', '-', '-', '-', '2024-07'], 'five months still stand'],
  [['2024-01', '2024-08'], ['2024-01', '…6', '2024-08'], 'six fold'],
  [['2000-02', '2022-02'], ['2000-02', '…263', '2022-02'], 'years fold'],
  [[], [], 'nothing is nothing'],
])('%j is laid out as %j: %s', (months, cells) => expect(shown(months)).toEqual(cells));

test('labels stand at the start, after a gap and where a year begins', () => {
  const cells = layStrip(['2000-02', '2024-11', '2025-01'].map((month) => ({ month })));
  expect(labelled(cells)).toEqual([true, false, true, false, true]);
});
