import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOf, readOn, type Ranges } from '#features/story/place/readingPace.ts';

describe('words on the screen are read one after another', () => {
  test.each([
    ['from the first on', [], 0, 100, 5, [0, 5]],
    ['on from what is read', [0, 5], 0, 100, 5, [0, 10]],
    ['after a jump, from the top of the screen on', [0, 10], 300, 400, 5, [0, 10, 300, 305]],
    ['back at what was left out', [0, 10, 300, 305], 5, 60, 5, [0, 15, 300, 305]],
    ['over what is read between', [0, 10, 12, 20], 0, 30, 5, [0, 23]],
    ['no further than the screen shows', [0, 95], 90, 100, 20, [0, 100]],
    ['where nothing is left to read, nothing', [0, 100], 20, 80, 20, [0, 100]],
    ['where no text is on the screen, nothing', [0, 10], 40, 40, 20, [0, 10]],
    ['without time, nothing', [0, 10], 0, 40, 0, [0, 10]],
  ] as const)('%s', (_, read, from, to, words, now) => expect(readOn(read, from, to, words)).toEqual(now));

  const screens = fc.array(fc.record({ from: fc.nat(60), shown: fc.nat(30), words: fc.nat(9) }), { maxLength: 20 });
  test('as a list with a tick at each word would have it', () => {
    let [most, parts] = [0, 0];
    fc.assert(
      fc.property(screens, (looks) => {
        const ticked = new Set<number>();
        let read: Ranges = [];
        for (const { from, shown, words } of looks) {
          let left = words;
          for (let at = from; at < from + shown && left > 0; at++) {
            if (ticked.has(at)) continue;
            ticked.add(at);
            left--;
          }
          read = readOn(read, from, from + shown, words);
        }
        const inRanges = Array.from({ length: 100 }, (_, at) => at).filter((at) => read.some((edge, i) => i % 2 === 0 && edge <= at && at < read[i + 1]!));
        expect(inRanges).toEqual([...ticked].toSorted((a, b) => a - b));
        expect(countOf(read)).toBe(ticked.size);
        expect(read.every((edge, i) => i === 0 || edge > read[i - 1]!)).toBe(true);
        [most, parts] = [Math.max(most, ticked.size), Math.max(parts, read.length)];
      }),
    );
    expect(most).toBeGreaterThan(20);
    expect(parts).toBeGreaterThan(2);
  });
});
