import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { losses } from '#pipeline/losses.ts';
import { readDocument } from '#pipeline/readDocument.ts';
import { cpuTime } from '#build/measures/cpuTime.ts';

const read = (text: string) => readDocument({ file: 'a.txt', text });

describe('a document', () => {
  test.each([
    ['', 'nothing'],
    [' \n\t\n', 'white space'],
    ['اعلان\n\nشاركها', 'only clutter'],
  ])('%j is empty: %s', (text) =>
    expect(read(text)).toEqual({ stories: [], problems: [{ severity: 'error', kind: 'empty-document', file: 'a.txt', line: 1, column: 1 }] }),
  );
  test.each([
    ['of too many lines', 'a.txt', 'سطر\n'.repeat(100_001), 100_001, 1],
    ['of one line without end', 'a.txt', 'سطر '.repeat(200_000), 1, 500_001],
    ['of ours that is as long', 'a.md', `---\ntitle: "${'سطر '.repeat(200_000)}"\n---\n\nنص.`, 2, 499_997],
  ])('%s is left out', (_, file, text, line, column) =>
    expect(readDocument({ file, text })).toEqual({ stories: [], problems: [{ severity: 'error', kind: 'too-long', file, line, column }] }),
  );
  test('of one line is a story with a derived title', () =>
    expect(read('افتتح السوق أبوابه').stories[0]).toMatchObject({
      title: 'افتتح السوق أبوابه',
      titleBasis: 'derived',
      paragraphs: [{ text: 'افتتح السوق أبوابه' }],
    }));
  test('with front matter is a story of ours', () =>
    expect(readDocument({ file: 'a.md', text: '---\ntitle: عنوان\n---\nنص.' }).stories[0]?.editorial).toEqual({ inferred: [] }));
});

const folder = join(import.meta.dirname, 'fixtures');
const pages = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe('nothing vanishes unseen', () => {
  test.each(pages)('in %s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(losses(text, read(text).stories)).toEqual([]);
  });
  test('a loss would be seen', () => {
    const text = 'عنوان قصير هنا\nقالت البلدية إن السوق مفتوح.\nوانتهى.';
    const [story] = read(text).stories;
    expect(losses(text, [{ ...story!, paragraphs: story!.paragraphs.slice(0, 1) }])).toEqual([{ line: 3, missing: 'وانتهى.' }]);
  });

  test('a title that was wrapped is none', () => {
    const title = ['هل يفتح السوق القديم في المدينة أبوابه للزوار', 'في الخريف المقبل بعد الترميم الذي استمر عامين', 'كاملين كما وعدت بلدية المدينة؟'];
    const text = [...title, '5 مايو 2021', 'قالت البلدية إن السوق مفتوح.'].join('\n');
    const { stories } = read(text);
    expect(stories[0]?.title).toBe(title.join(' '));
    expect(losses(text, stories)).toEqual([]);
  });

  const lines = pages.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
  test('in pages of any lines in any order', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 25 }), (picked) => {
        const text = picked.join('\n');
        const { stories, problems } = read(text);
        expect(problems.length > 0 || stories.length > 0).toBe(true);
        if (stories.length > 0) expect(losses(text, stories)).toEqual([]);
      }),
      { numRuns: 300 },
    ));
});

describe('hostile lines cost no more than their length', () => {
  const LENGTH = 40_000;
  test.each(['"', '{', 'x{b}', '.x{b:c}', '— ', '1', 'كلم.كلمة', 'اقرأ أيضا ', 'المصدر: ', '[', '* ', 'ك', '(@a) '])('%j repeated', (unit) => {
    const once = (text: string) => {
      return cpuTime(() => read(text));
    };
    const best = (length: number) => {
      const text = unit.repeat(length / unit.length);
      return Math.min(...Array.from({ length: 3 }, () => once(text)));
    };
    // Ten times the length: about ten when linear, a hundred when not.
    expect(best(LENGTH * 10) / Math.max(5, best(LENGTH))).toBeLessThan(50);
  });
});
