/** Figures on public sets of time expressions, where a folder of them is named by SIYAQ_SETS. */
import { expect, test } from 'vitest';
import { dayExpressions, oddOnesLeftOut } from '#build/measures/dayExpressions.ts';
import { weekdays } from '#build/measures/weekdays.ts';

const folder = process.env['SIYAQ_SETS'] ?? '';
const where = folder === '' ? '(skipped: SIYAQ_SETS names no folder)' : '';

test.skipIf(folder === '')(`day expressions of an Arabic time set are reached, but for those that mean the next one ${where}`, () => {
  const { right, of } = dayExpressions(folder);
  expect(of).toBeGreaterThan(80);
  expect(right / of).toBeGreaterThanOrEqual(0.9);
});

test.skipIf(folder === '')(`what is left out differs in nothing but last and next ${where}`, () => expect(oddOnesLeftOut(folder)).toEqual([]));

test.skipIf(folder === '')(`dates fall on the weekday that the writer names ${where}`, () => {
  const { right, of } = weekdays(folder);
  expect(of).toBeGreaterThan(100);
  expect(right / of).toBeGreaterThanOrEqual(0.95);
});
