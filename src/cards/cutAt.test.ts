import { expect, test } from 'vitest';
import { cutAt } from '#cards/cutAt.ts';

const mark = (start: number, end: number, kind = 'a') => ({ start, end, kind });
test.each([
  ['no mark', 'كورسك', 3, [], [['كورسك', null]]],
  ['a mark inside a word', 'كورسك', 3, [mark(4, 6)], [['ك', null], ['ور', 'a'], ['سك', null]]],
  ['a mark that began before', 'كورسك', 3, [mark(0, 5)], [['كو', 'a'], ['رسك', null]]],
  ['a mark that goes on', 'كورسك', 3, [mark(6, 40)], [['كور', null], ['سك', 'a']]],
  ['a mark elsewhere', 'كورسك', 3, [mark(0, 3), mark(8, 9)], [['كورسك', null]]],
  ['of two the later', 'كورسك', 3, [mark(3, 8), mark(5, 6, 'b')], [['كو', 'a'], ['ر', 'b'], ['سك', 'a']]],
] as const)('cut at %s', (_, words, start, marks, pieces) => expect(cutAt(words, start, marks).map((piece) => [piece.text, piece.mark?.kind ?? null])).toEqual(pieces));
