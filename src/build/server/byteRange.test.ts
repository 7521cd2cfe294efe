import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerRange } from '#build/server/byteRange.ts';

const SIZE = 1000;

describe('a reader who asks for bytes of a file of 1000', () => {
  test.each([
    ['bytes=0-9', 0, 9, 'the first ten'],
    ['bytes=-10', 990, 999, 'the last ten'],
    ['bytes=-2000', 0, 999, 'more than there is from the end'],
    ['bytes=990-', 990, 999, 'from a place on'],
    ['bytes=990-5000', 990, 999, 'past the end'],
    ['bytes=0-0', 0, 0, 'one byte'],
    ['BYTES=1-1', 1, 1, 'a unit in capitals'],
    ['bytes= 1-2 ,', 1, 2, 'an empty member of the list'],
    ['bytes=0-99999999999999999999999999', 0, 999, 'a number beyond all numbers'],
  ])('%s gets %i to %i: %s', (header, start, end) => expect(answerRange(header, SIZE)).toEqual({ start, end }));

  test.each([
    ['bytes=5-2'],
    ['bytes=1000-'],
    ['bytes=1000-1001'],
    ['bytes=-0'],
    ['bytes=-'],
    ['bytes=a-b'],
    ['bytes=1.5-2'],
    ['bytes=1-2-3'],
    ['bytes=--5'],
    ['bytes=+1-2'],
    ['bytes=0x1-2'],
    ['bytes=١-٢'],
    ['bytes='],
    ['bytes=,'],
    ['bytes'],
    [''],
    ['5-2'],
    ['bytes 0-1'],
    ['bytes=0-1,x'],
    ['bytes=0-1, bytes=2-3'],
    ['bytes=1000-,2000-'],
    [`bytes=${'9'.repeat(400)}-`],
  ])('«%s» is refused', (header) => expect(answerRange(header, SIZE)).toBe('unsatisfiable'));

  test.each([['items=0-5'], ['seconds=1'], ['bytes=0-1,5-6'], ['bytes=0-1,-1'], ['bytes=0-1,5000-']])('%s gets the whole file', (header) =>
    expect(answerRange(header, SIZE)).toBe('whole'),
  );

  test.each([['bytes=0-'], ['bytes=-1'], ['bytes=0-0']])('%s of an empty file is refused', (header) => expect(answerRange(header, 0)).toBe('unsatisfiable'));
});

test('whatever is asked for, the answer lies in the file and holds what was asked', () => {
  const place = fc.nat(50);
  fc.assert(
    fc.property(fc.nat(40), fc.oneof(fc.record({ first: place, last: fc.option(place) }), fc.record({ suffix: place })), (size, asked) => {
      const bytes = Array.from({ length: size }, (_, i) => i);
      const wanted = 'suffix' in asked ? bytes.filter((i) => i >= size - asked.suffix) : bytes.filter((i) => i >= asked.first && i <= (asked.last ?? size));
      const isBackwards = !('suffix' in asked) && asked.last !== null && asked.last < asked.first;
      const answer = answerRange('suffix' in asked ? `bytes=-${asked.suffix}` : `bytes=${asked.first}-${asked.last ?? ''}`, size);
      if (typeof answer === 'string') expect({ answer, wanted: isBackwards ? [] : wanted }).toEqual({ answer: 'unsatisfiable', wanted: [] });
      else expect(bytes.slice(answer.start, answer.end + 1)).toEqual(wanted);
    }),
    { numRuns: 2000 },
  );
});
