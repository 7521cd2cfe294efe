import { expect, test } from 'vitest';
import { sentencePlaces, sentenceStep } from '#features/story/marks/sentenceStep.ts';

test('sentences are places', () =>
  expect(sentencePlaces(['وصل الوزير. وغادر مساءً.', 'انتهت الزيارة.'])).toEqual([
    { paragraph: 0, start: 0, end: 11 },
    { paragraph: 0, start: 12, end: 24 },
    { paragraph: 1, start: 0, end: 14 },
  ]));

test.each([
  ['down', 'ArrowDown', [1, 1], false, [2, 2]],
  ['onward at the end', 'Onward', [4, 4], false, [4, 4]],
  ['back at the beginning', 'Back', [0, 0], false, [0, 0]],
  ['from several', 'ArrowDown', [1, 3], false, [4, 4]],
  ['more with Shift', 'ArrowDown', [1, 1], true, [1, 2]],
  ['less with Shift', 'ArrowUp', [1, 2], true, [1, 1]],
  ['never less than one', 'ArrowUp', [1, 1], true, [1, 1]],
  ['to the end', 'End', [1, 1], false, [4, 4]],
] as const)('%s', (_, name, [first, last], shift, [a, b]) => expect(sentenceStep(name, { first, last }, 5, shift)).toEqual({ first: a, last: b }));

test('other keys are not the walk’s', () => expect(sentenceStep('x', { first: 0, last: 0 }, 5, false)).toBeNull());
