import { expect, test } from 'vitest';
import fc from 'fast-check';
import { cutAtMarks, segmentsOf } from '#features/story/segments.ts';

test('a name is a segment of its own', () =>
  expect(segmentsOf({ text: 'في كورسك أمس', mentions: [{ start: 3, end: 8, entity: 'kursk' }] })).toEqual([
    { start: 0, text: 'في ', entity: null },
    { start: 3, text: 'كورسك', entity: 'kursk' },
    { start: 8, text: ' أمس', entity: null },
  ]));

test('segments cover the text, whatever the mentions', () =>
  fc.assert(
    fc.property(fc.string(), fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40), entity: fc.string() })), (text, mentions) => {
      expect(segmentsOf({ text, mentions }).map((segment) => segment.text).join('')).toBe(text);
    }),
  ));

const mark = (start: number, end: number, kind = 'a') => ({ start, end, kind });
test.each([
  ['no mark', 'كورسك', 3, [], [['كورسك', null]]],
  ['a mark inside a word', 'كورسك', 3, [mark(4, 6)], [['ك', null], ['ور', 'a'], ['سك', null]]],
  ['a mark that began before', 'كورسك', 3, [mark(0, 5)], [['كو', 'a'], ['رسك', null]]],
  ['a mark that goes on', 'كورسك', 3, [mark(6, 40)], [['كور', null], ['سك', 'a']]],
  ['a mark elsewhere', 'كورسك', 3, [mark(0, 3), mark(8, 9)], [['كورسك', null]]],
  ['of two the later', 'كورسك', 3, [mark(3, 8), mark(5, 6, 'b')], [['كو', 'a'], ['ر', 'b'], ['سك', 'a']]],
] as const)('cut at %s', (_, words, start, marks, pieces) => expect(cutAtMarks(words, start, marks).map((piece) => [piece.text, piece.mark?.kind ?? null])).toEqual(pieces));
