import { expect, test } from 'vitest';
import { progressOn } from '#build/progress.ts';

/** What is written while a step goes from its first document to its last, ten milliseconds each. */
function written(documents: number, isTTY: boolean, language: 'ar' | 'en' = 'en'): string[] {
  const lines: string[] = [];
  let now = 0;
  const progress = progressOn({ isTTY, write: (text) => lines.push(text) }, language, () => now);
  for (let done = 1; done <= documents; done++) {
    now += 10;
    progress.on('read', done, documents);
  }
  progress.end();
  return lines;
}

test('a terminal has one line that changes, and none at the end', () => {
  const lines = written(300, true);
  expect(lines.slice(0, 2)).toEqual(['\r\u001B[Kread 10 of 300', '\r\u001B[Kread 20 of 300']);
  expect(lines.at(-1)).toBe('\r\u001B[K');
});
test('elsewhere a line stands now and then', () => expect(written(1200, false)).toEqual(['read 500 of 1200\n', 'read 1000 of 1200\n']));
test('few documents are not worth a line', () => expect([written(199, true), written(199, false)]).toEqual([[], []]));
test('in Arabic', () => expect(written(500, false, 'ar')).toEqual(['قُرئ 500 من 500\n']));
