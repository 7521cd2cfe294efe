import { expect, test } from 'vitest';
import fc from 'fast-check';
import { decode, decodeWords, encode, encodeWords } from '#search/codec.ts';

test('numbers come back as they went', () =>
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 31 })), (numbers) => {
      const back: number[] = [];
      decode(numbers.map(encode).join(''), (n) => back.push(n));
      expect(back).toEqual(numbers);
    }),
  ));

test('spaces are told apart from numbers', () => {
  const seen: (number | string)[] = [];
  decode(`${encode(0)} ${encode(5000)}`, (n) => seen.push(n), () => seen.push('next'));
  expect(seen).toEqual([0, 'next', 5000]);
});

test('words come back as they went', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'ابتأإىﷺabz019.,é文𐤀'), minLength: 1 })), (words) => {
      expect(decodeWords(encodeWords(words))).toEqual(words);
    }),
  ));

test('a stream needs no escape in JSON', () => {
  const stream = Array.from({ length: 5000 }, (_, n) => encode(n)).join('') + encodeWords([...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي']);
  expect(JSON.stringify(stream)).toBe(`"${stream}"`);
});
