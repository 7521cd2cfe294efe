import { expect, test } from 'vitest';
import type { DiscoveredName } from '#pipeline/entities/discover/discoverNames.ts';
import { groupNames } from '#pipeline/entities/discover/groupNames.ts';

const person = (surface: string, role?: string): DiscoveredName => ({ part: 0, start: 0, end: surface.length, type: 'person', surface, ...(role === undefined ? {} : { role }) });

test.each([
  ['بوريس غريغوروف', 'بوريس جريجوروف', 1, 'one g in several letters'],
  ['أحمد السعدي', 'احمد السعدي', 1, 'hamza'],
  ['محمد حسن', 'محمد حسين', 2, 'two Arabic names'],
  ['سمير عباس', 'سامر عباس', 2, 'two Arabic names'],
  ['محمد علي الشابي', 'محمد الشابي', 1, 'a middle name left out'],
])('%s and %s are %i: %s', (a, b, count) => expect(groupNames([[person(a), person(b)]]).entities).toHaveLength(count));

test('the order of stories changes nothing', () => {
  const stories = [[person('بوريس غريغوروف', 'السفير')], [person('بوريس جريجوروف')], [person('بوريس غريغوروف')]];
  const { entities, idOf } = groupNames(stories);
  expect(entities).toEqual(groupNames([...stories].reverse()).entities);
  expect(entities[0]).toMatchObject({ id: 'discovered-بوريس-غريغوروف', name: 'بوريس غريغوروف', role: 'السفير' });
  expect(idOf(stories[1]![0]!)).toBe(entities[0]!.id);
});
