import { expect, test } from 'vitest';
import type { DiscoveredName } from '#pipeline/entities/discover/discoverNames.ts';
import { groupNames } from '#pipeline/entities/discover/groupNames.ts';

const person = (surface: string, role?: string): DiscoveredName => ({ part: 0, start: 0, end: surface.length, type: 'person', surface, ...(role === undefined ? {} : { role }) });

test.each([
  ['بوريس غريغوروف', 'بوريس جريجوروف', 1, 'one g in several letters'],
  ['كاترين غونزاليس', 'كترين جونزالس', 1, 'long vowels left out'],
  ['ثيودور ماكارثي', 'تيودور ماكارثي', 2, 'another sound'],
  ['فيكتور ستيبانوف', 'فكتور ستيبانوف', 1, 'a long vowel left out'],
  ['دميتري كوتوزوف', 'دميطري كوطوزوف', 1, 'two letters for t'],
  ['أندريه كوستين', 'أندري كوستين', 1, 'a silent end'],
  ['تشانغ شياومينغ', 'تشانغ شياو مينغ', 1, 'words written together'],
  ['ماريو فرنانديز', 'ماريا فرنانديز', 2, 'a man and a woman'],
  ['كارل غوستافسون', 'كارلا غوستافسون', 2, 'a man and a woman'],
  ['مارتن شولتس', 'مارتينا شولتس', 2, 'a man and a woman'],
  ['بيتر نيلسن', 'باتر نيلسن', 2, 'another vowel'],
  ['ستيفن سبنسر', 'ستيفن سبينسر', 1, 'a vowel more'],
  ['لي جون', 'لي جين', 2, 'short names'],
  ['أحمد السعدي', 'احمد السعدي', 1, 'hamza'],
  ['محمد حسن', 'محمد حسين', 2, 'two Arabic names'],
  ['سمير عباس', 'سامر عباس', 2, 'two Arabic names'],
  ['محمد علي الشابي', 'محمد الشابي', 1, 'a middle name left out'],
])('%s and %s are %i: %s', (a, b, count) => expect(groupNames([[person(a), person(b)]]).entities).toHaveLength(count));

test('a spelling that may be either of two names joins neither', () => {
  const [plain, first, second] = ['بترسون مكدونلد', 'باترسون مكدونلد', 'بيترسون مكدونلد'].map((surface) => person(surface)) as [DiscoveredName, DiscoveredName, DiscoveredName];
  expect(groupNames([[plain, first, second]]).entities).toHaveLength(3);
  expect(groupNames([[plain, second]]).entities).toHaveLength(1);
});

test('the order of stories changes nothing', () => {
  const stories = [[person('بوريس غريغوروف', 'السفير')], [person('بوريس جريجوروف')], [person('بوريس غريغوروف')]];
  const { entities, idOf } = groupNames(stories);
  expect(entities).toEqual(groupNames([...stories].reverse()).entities);
  expect(entities[0]).toMatchObject({ id: 'discovered-بوريس-غريغوروف', name: 'بوريس غريغوروف', role: 'السفير' });
  expect(idOf(stories[1]![0]!)).toBe(entities[0]!.id);
});
