import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { EntityType } from '#bundle/schema.ts';
import { type Relatable, relate } from '#pipeline/relate.ts';
import { cpuTime } from '#build/measures/cpuTime.ts';

const types: Record<string, EntityType> = { RU: 'country', KP: 'country', IT: 'country', putin: 'person', kim: 'person', nato: 'organisation', kursk: 'place' };
const story = (id: string, entities: string, days: string[] = [], published: string | null = null): Relatable => ({
  id,
  published: published === null ? null : { from: published, to: published },
  entities: entities.split(' ').filter(Boolean).map((entity) => ({ id: entity, type: types[entity] ?? 'person', mentions: 1 })),
  days: days.map((day) => ({ from: day.split('/')[0]!, to: day.split('/').at(-1)! })),
});
const order = (stories: Relatable[], of: string) => relate(stories).get(of)!.map((r) => r.id);

test.each([
  ['a rare person tells more than countries that all name', [story('a', 'RU KP kim'), story('b', 'RU KP'), story('c', 'RU KP'), story('d', 'RU kim')], 'a', ['d', 'b', 'c']],
  ['a rare country tells more than a common one', [story('a', 'RU IT'), story('b', 'RU'), story('c', 'IT RU'), story('d', 'RU')], 'a', ['c', 'b', 'd']],
  ['a day brings together', [story('a', '', ['2024-06-19']), story('b', '', ['2024-06-18/2024-06-19']), story('c', '', ['2024-06-20'])], 'a', ['b']],
  ['stories that share nothing are not related', [story('a', 'RU'), story('b', 'KP')], 'a', []],
  ['the nearer in time wins a draw', [story('a', 'kim', [], '2024-06-10'), story('b', 'kim', [], '2024-01-01'), story('c', 'kim', [], '2024-06-12'), story('d', 'kim')], 'a', ['c', 'b', 'd']],
  ['six at most', Array.from({ length: 12 }, (_, i) => story(`s${String(i).padStart(2, '0')}`, 'kim')), 's05', ['s00', 's01', 's02', 's03', 's04', 's06']],
])('%s', (_, stories, of, expected) => expect(order(stories, of)).toEqual(expected));

test('reasons are told by kind, the strongest first', () => {
  const others = ['x', 'y', 'z'].map((id) => story(id, 'RU'));
  const related = relate([story('a', 'RU kim putin nato', ['2024-06-18/2024-06-20']), story('b', 'nato putin RU kim', ['2024-06-19/2024-06-25']), ...others]);
  expect(related.get('a')![0]).toEqual({
    id: 'b',
    reasons: [
      { kind: 'person', values: ['kim', 'putin'] },
      { kind: 'day', values: ['2024-06-19/2024-06-20'] },
      { kind: 'organisation', values: ['nato'] },
      { kind: 'country', values: ['RU'] },
    ],
  });
});

test('a long span is shared as a whole or not at all', () => {
  const related = relate([story('a', '', ['2024-01-01/2024-12-31']), story('b', '', ['2024-01-01/2024-12-31']), story('c', '', ['2024-05-05'])]);
  expect(related.get('a')).toEqual([{ id: 'b', reasons: [{ kind: 'day', values: ['2024-01-01/2024-12-31'] }] }]);
});

test('a reason holds four values at most', () => {
  const [related] = relate([story('a', 'p q r s t u'), story('b', 'p q r s t u')]).get('a')!;
  expect(related!.reasons[0]!.values).toEqual(['p', 'q', 'r', 's']);
});

const stories = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1, maxLength: 2 }), names: fc.uniqueArray(fc.constantFrom(...Object.keys(types))), day: fc.constantFrom('2024-06-18', '2024-06-19/2024-06-21', '2024-06-20') }),
  { selector: (s) => s.id, maxLength: 8 },
);
test('the order of the stories changes nothing, and relations hold both ways', () =>
  fc.assert(
    fc.property(stories, (drawn) => {
      const list = drawn.map(({ id, names, day }) => story(id, names.join(' '), [day]));
      const related = relate(list);
      expect([...relate([...list].reverse())]).toEqual([...related]);
      if (list.length > 7) return;
      for (const [id, all] of related) for (const other of all) expect(related.get(other.id)!.find((back) => back.id === id)?.reasons).toEqual(other.reasons);
    }),
  ));

test('a large dossier is related in time', () => {
  const many = Array.from({ length: 2000 }, (_, i) => story(`s${i}`, `RU KP p${i % 97} q${i % 41}`, [`2024-06-${String((i % 28) + 1).padStart(2, '0')}`]));
  expect(cpuTime(() => expect(relate(many).size).toBe(2000))).toBeLessThan(4000);
});
