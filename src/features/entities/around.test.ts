import { describe, expect, test } from 'vitest';
import { groupsOf, layAround, SIZE, type Near } from '#features/entities/around.ts';
import { meets, shortened, widthOf, WORDS } from '#features/entities/boxes.ts';

const NAMES = [
  'روسيا',
  'كوريا الشمالية',
  'كورسك',
  'أوكرانيا',
  'كوريا الجنوبية',
  'وكالة الأنباء المركزية الكورية',
  'فلاديمير بوتين',
  'أندريه بيلوسوف',
  'سيرغي شويغو',
  'إم تشون إيل',
  'جهاز المخابرات الكوري الجنوبي',
  'الولايات المتحدة',
  'حلف شمال الأطلسي',
];
const near = (...stories: number[]): Near[] => stories.map((count, i) => ({ id: `n${i}`, name: NAMES[i % NAMES.length]!, stories: count }));
const wordsOf = ({ least, most }: { least: number; most: number }) => (least === most ? `في ${least} قصص` : `من ${least} إلى ${most} قصة`);

const CASES = [
  ['as on the page of one name', [3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 1]],
  ['all alike', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
  ['each its own', [400, 380, 300, 200, 100, 90, 80, 70, 60, 50, 40, 30]],
  ['one', [2]],
  ['none', []],
  ['one near, eleven far', [9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
] as const;

describe.each(CASES)('%s', (_, counts) => {
  const all = near(...counts);
  const { rings, names, named } = layAround(all, wordsOf);
  test('the nearer, the more are shared', () => {
    for (const { id, ring } of names) {
      const { stories } = all.find((one) => one.id === id)!;
      expect(stories).toBeGreaterThanOrEqual(rings[ring]!.least);
      expect(stories).toBeLessThanOrEqual(rings[ring]!.most);
    }
    rings.forEach(({ rx }, i) => expect(rx).toBeGreaterThan(rings[i - 1]?.rx ?? 0));
  });
  test('all have a place, the same each time', () => {
    expect(names.length).toBe(Math.min(all.length, 12));
    expect(layAround(all, wordsOf).names).toEqual(names);
  });
  test('no words meet, and none stand outside', () => {
    const boxOf = (words: string, x: number, y: number) => ({ x: x - widthOf(words) / 2, y, width: widthOf(words), height: WORDS.line });
    const boxes = [
      ...names.map(({ words, wordsAt }) => boxOf(words, wordsAt.x, wordsAt.y - WORDS.line * 0.76)),
      ...named.map(({ x, y }, i) => boxOf(wordsOf(rings[i]!), x, y - WORDS.line / 2)),
    ];
    boxes.forEach((box, i) => {
      for (const other of boxes.slice(i + 1)) expect(meets(box, other)).toBe(false);
      expect(box.x >= 0 && box.x + box.width <= SIZE.width && box.y >= 0 && box.y + box.height <= SIZE.height).toBe(true);
    });
  });
});

test('many numbers become three groups that keep like numbers together', () => {
  const groups = groupsOf(near(9, 8, 8, 7, 6, 5, 5, 4, 3, 2, 1, 1));
  expect(groups).toHaveLength(3);
  expect(groups.flat()).toHaveLength(12);
  for (const group of groups.slice(1)) expect(groups[groups.indexOf(group) - 1]!.at(-1)!.stories).toBeGreaterThan(group[0]!.stories);
});

test.each([['كيم', 'كيم'], ['وكالة الأنباء المركزية الكورية', 'وكالة الأنباء…'], ['x'.repeat(300), `${'x'.repeat(22)}…`]])('%s is cut to %s', (name, cut) =>
  expect(shortened(name, 22)).toBe(cut));
