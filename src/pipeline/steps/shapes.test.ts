import { describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { losses } from '#pipeline/losses.ts';
import { readDocument } from '#pipeline/readDocument.ts';
import { factsMet, fatesMet, shapeOf } from '#pipeline/steps/shapeOf.ts';
import { cpuTime } from '#build/measures/cpuTime.ts';

/**
 * Pages in `shapes/`, each line with its fate before it: `text`, `heading`, `title`, or the kind of clutter as which it is taken
 * out. `⟦kind: words⟧` within a line goes as that kind and parts what is left of it (`⟦~kind: words⟧` does not), `⟦title: words⟧` is the title; `+` is a wrapped line that the one above takes in. `===` names the next
 * page; `@` lines state what its next story holds: a derived title, outlet, day, keywords, headlines (their number).
 */
const folder = join(import.meta.dirname, 'shapes');
const files = readdirSync(folder)
  .sort()
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
const shapes = files.flatMap(({ text }) => text.split(/^=== /mu).slice(1).map(shapeOf));

describe.each(shapes)('$name', ({ raw, fates, facts }) => {
  const { stories } = readDocument({ file: 'page.txt', text: raw });
  test('each line has its fate', () => expect(fatesMet(stories)).toEqual(fates));
  test('the facts are read', () => {
    expect(stories).toHaveLength(facts.length);
    expect(stories.map((story, index) => factsMet(story, facts[index]!))).toEqual(facts);
  });
  test('nothing is lost', () => expect(losses(raw, stories)).toEqual([]));
});

test('every page of every file is read', () => {
  const named = files.map(({ file, text }) => ({
    file,
    names: text
      .split('\n')
      .filter((line) => line.startsWith('=== '))
      .map((line) => line.slice(4)),
  }));
  expect(files).not.toEqual([]);
  expect(named.filter(({ names }) => names.length === 0)).toEqual([]);
  expect(shapes.map(({ name }) => name)).toEqual(named.flatMap(({ names }) => names));
  expect(shapes.filter(({ fates }) => fates.length === 0)).toEqual([]);
});

test.each([
  'كتب: ',
  'سيول - أ ف ب: ',
  'الرياض 26 ',
  'اقرأ المزيد: ',
  '#وسم ',
  'سياسة\n',
  '12 صفر 1446 ',
  'تعليقات\nسالم\nمنذ يومين\n',
  '6 مايو 2024 10:10 م كتب: ',
  '**عنوان** ',
  '[12/03/2024, 10:14:33] ',
])('«%s» repeated costs no more than its length', (unit) => {
  const best = (length: number) => {
    const text = unit.repeat(length / unit.length);
    return Math.min(
      ...Array.from({ length: 3 }, () => {
        return cpuTime(() => readDocument({ file: 'page.txt', text }));
      }),
    );
  };
  expect(best(400_000) / Math.max(5, best(40_000))).toBeLessThan(50);
});
