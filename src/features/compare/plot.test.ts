import { describe, expect, test } from 'vitest';
import type { FigureAnswer } from '#bundle/differences.ts';
import { insideOf, layPlot, roundAbove, WORDS } from '#features/compare/plot.ts';

const answer = (value: number, from: string | null, more: Partial<FigureAnswer> = {}): FigureAnswer => ({
  number: 0,
  story: { id: 's', title: { ar: 'خبر' }, published: from === null ? null : { from, to: from, basis: 'stated' }, voice: 'outlet', outlet: null },
  paragraph: 0,
  start: 0,
  end: 4,
  text: String(value),
  value,
  bound: 'exact',
  unit: 'جندي',
  speaker: null,
  sentence: '',
  ...more,
});
const SIZE = { width: 720, height: 360 };
const words = ({ text }: FigureAnswer): string[] => [text, 'وكالة من الوكالات'];
const lay = (answers: readonly FigureAnswer[], axis: 'rtl' | 'ltr' = 'rtl') => layPlot(answers, SIZE, axis, words)!;

test.each([
  [1, 1],
  [11, 12],
  [980, 1000],
  [11_445, 12_000],
  [2100, 2500],
  [0, 1],
])('%d stands below %d', (value, above) => expect(roundAbove(value)).toBe(above));

describe('a history', () => {
  const answers = [answer(1500, '2024-10-31'), answer(10_900, '2024-11-15', { bound: 'about' }), answer(10_000, '2024-12-31', { bound: 'over' })];
  test('runs from right to left, or from left to right', () => {
    const across = (axis: 'rtl' | 'ltr') => lay(answers, axis).marks.map(({ x }) => x);
    expect(across('rtl')).toEqual(across('rtl').toSorted((a, b) => b - a));
    expect(across('ltr')).toEqual(across('ltr').toSorted((a, b) => a - b));
  });
  test('has greater numbers higher', () => {
    const [first, second, third] = lay(answers).marks.map(({ y }) => y);
    expect(second).toBeLessThan(third!);
    expect(third).toBeLessThan(first!);
  });
  test('draws the other end of a range, and the days among which a story came out', () => {
    const [range] = lay([answer(100, '2024-10-01', { to: 300, bound: 'range' }), answers[0]!]).marks;
    expect(range!.end).toBeLessThan(range!.y);
    const month = answer(5, null, { story: { ...answers[0]!.story, published: { from: '2024-10-01', to: '2024-10-31', basis: 'inferred' } } });
    expect(lay([month, answers[0]!]).marks[0]!.span).not.toBeNull();
  });
  test('is none of one dated answer', () => expect(layPlot([answer(5, null), answers[0]!], SIZE, 'rtl', words)).toBeNull());
});

test.each([
  [180, 180, 'room on both sides'],
  [340, 358 - 9.5 * 0.46 * WORDS.note, 'too near to one side'],
  [4, 9.5 * 0.46 * WORDS.note, 'too near to the other'],
])('the words of an end that would stand at %d stand at %d: %s', (x, expected) => expect(insideOf(x, '31 كانون الأول 2024', 358)).toBeCloseTo(expected));

test('words never lie over each other, whatever stands close', () => {
  const crowd = Array.from({ length: 24 }, (_, i) => answer(9000 + (i % 5) * 400, `2024-11-${String(1 + (i % 28)).padStart(2, '0')}`));
  const boxes = lay(crowd).marks.flatMap(({ label }) =>
    label ? [{ ...label, width: Math.max(4 * 0.46 * WORDS.value, 17 * 0.46 * WORDS.note), height: 2 * WORDS.line }] : [],
  );
  expect(boxes.length).toBeGreaterThan(5);
  const clash = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.01 && Math.abs(a.y - b.y) < a.height - 0.01),
  );
  expect(clash).toEqual([]);
});
