import { expect, test } from 'vitest';
import { paragraphBefore, placesOfClutter } from '#features/story/clutterPlace.ts';

const paragraphs = [{ line: 3 }, { line: 5 }, { line: 9 }];
test.each([
  ['above the text', 'stamp', 1, -1],
  ['between two paragraphs', 'read-also', 7, 1],
  ['glued to the end of a paragraph', 'read-also', 5, 1],
  ['a dateline before the first words', 'dateline', 3, -1],
  ['below the text', 'keywords', 20, 2],
] as const)('%s', (_, kind, line, index) => expect(paragraphBefore(paragraphs, { kind, line, text: '' })).toBe(index));

test('what is put back stands by the paragraph that it follows, in the order of the page', () => {
  const removed = ([1, 6, 7, 20] as const).map((line) => ({ kind: 'read-also' as const, line, text: '' }));
  const whole = paragraphs.map((paragraph) => ({ ...paragraph, kind: 'text' as const, text: '', mentions: [], dates: [] }));
  expect([...placesOfClutter({ paragraphs: whole, removed }, new Set([2, 1, 3]))]).toEqual([[1, [1, 2]], [2, [3]]]);
});
