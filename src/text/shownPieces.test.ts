import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { toShown, toWritten, writtenLength, type ShownPiece } from '#text/shownPieces.ts';

/** «في 4 » «ديسمبر» for «كانون الأول» « 2024». */
const pieces: readonly ShownPiece[] = [{ shown: 5 }, { shown: 6, written: 11 }, { shown: 5 }];

test.each([
  [0, 'start', 0, 0],
  [5, 'end', 0, 5],
  [5, 'start', 1, 0],
  [9, 'start', 1, 0],
  [9, 'end', 1, 6],
  [16, 'end', 1, 6],
  [16, 'start', 2, 0],
  [21, 'end', 2, 5],
] as const)('written %i as a %s is shown in piece %i at %i', (offset, side, piece, at) => expect(toShown(pieces, offset, side)).toEqual({ piece, at }));
test('behind the text there is nothing', () => expect([toShown(pieces, 21, 'start'), toShown(pieces, 22, 'end')]).toEqual([null, null]));

const piece: fc.Arbitrary<ShownPiece> = fc.oneof(
  fc.record({ shown: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ shown: fc.integer({ min: 1, max: 9 }), written: fc.integer({ min: 1, max: 12 }) }),
);
const someRange = fc.array(piece, { minLength: 1, maxLength: 8 }).chain((all) => {
  const length = all.reduce((sum, one) => sum + writtenLength(one), 0);
  return fc.tuple(fc.constant(all), fc.nat(length - 1), fc.nat(length - 1)).map(([list, a, b]) => ({ list, start: Math.min(a, b), end: Math.max(a, b) + 1 }));
});

describe('whatever is shown for what is written', () => {
  test('a range comes back as it was, or grown to whole pieces', () =>
    fc.assert(
      fc.property(someRange, ({ list, start, end }) => {
        const [from, to] = [toShown(list, start, 'start')!, toShown(list, end, 'end')!];
        const back = { start: toWritten(list, from.piece, from.at, 'start'), end: toWritten(list, to.piece, to.at, 'end') };
        expect(back.start).toBeLessThanOrEqual(start);
        expect(back.end).toBeGreaterThanOrEqual(end);
        if (list[from.piece]!.written === undefined) expect(back.start).toBe(start);
        if (list[to.piece]!.written === undefined) expect(back.end).toBe(end);
        // Once whole, it stays.
        const [again, until] = [toShown(list, back.start, 'start')!, toShown(list, back.end, 'end')!];
        expect([toWritten(list, again.piece, again.at, 'start'), toWritten(list, until.piece, until.at, 'end')]).toEqual([back.start, back.end]);
      }),
    ));
  test('a range made under one setting covers the same words under another', () =>
    fc.assert(
      fc.property(someRange, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 }), ({ list, start, end }, lengths) => {
        const other = list.map((one, i): ShownPiece => (one.written === undefined ? one : { shown: lengths[i]!, written: one.written }));
        const [a, b] = [toShown(list, start, 'start')!, toShown(other, start, 'start')!];
        const [c, d] = [toShown(list, end, 'end')!, toShown(other, end, 'end')!];
        expect([a.piece, c.piece]).toEqual([b.piece, d.piece]);
        expect(toWritten(list, a.piece, a.at, 'start')).toBe(toWritten(other, b.piece, b.at, 'start'));
        expect(toWritten(list, c.piece, c.at, 'end')).toBe(toWritten(other, d.piece, d.at, 'end'));
      }),
    ));
  test('places keep their order', () =>
    fc.assert(
      fc.property(someRange, ({ list, start, end }) => {
        const [from, to] = [toShown(list, start, 'start')!, toShown(list, end, 'end')!];
        expect(from.piece < to.piece || (from.piece === to.piece && from.at < to.at)).toBe(true);
      }),
    ));
});
