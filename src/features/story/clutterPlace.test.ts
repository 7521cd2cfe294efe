import { expect, test } from 'vitest';
import { paragraphBefore } from '#features/story/clutterPlace.ts';

const paragraphs = [{ line: 3 }, { line: 5 }, { line: 9 }];
test.each([
  ['above the text', 'stamp', 1, -1],
  ['between two paragraphs', 'read-also', 7, 1],
  ['glued to the end of a paragraph', 'read-also', 5, 1],
  ['a dateline before the first words', 'dateline', 3, -1],
  ['below the text', 'keywords', 20, 2],
] as const)('%s', (_, kind, line, index) => expect(paragraphBefore(paragraphs, { kind, line, text: '' })).toBe(index));
