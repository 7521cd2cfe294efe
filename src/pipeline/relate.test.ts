import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { EntityType } from '#bundle/schema.ts';
import { type Relatable, relations } from '#pipeline/relate.ts';
import { cpuTime } from '#build/measures/cpuTime.ts';

const types: Record<string, EntityType> = { RU: 'country', KP: 'country', IT: 'country', putin: 'person', kim: 'person', nato: 'organisation', kursk: 'place' };
const story = (id: string, entities: string, days: string[] = [], published: string | null = null): Relatable => ({
  id,
  published: published === null ? null : { from: published, to: published },
  entities: entities
    .split(' ')
    .filter(Boolean)
    .map((entity) => ({ id: entity, type: types[entity] ?? 'person', mentions: 1 })),
  days: days.map((day) => ({ from: day.split('/')[0]!, to: day.split('/').at(-1)! })),
});
/** By id, in the order of the ids. */
const relate = (stories: readonly Relatable[]) => {
  const of = relations(stories);
  return new Map(stories.map(({ id }, at) => [id, of(at)] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
};
const order = (stories: Relatable[], of: string) =>
  relate(stories)
    .get(of)!
    .map((r) => r.id);

test.each([
  [
    'a rare person tells more than countries that all name',
    [story('a', 'RU KP kim'), story('b', 'RU KP'), story('c', 'RU KP'), story('d', 'RU kim')],
    'a',
    ['d', 'b', 'c'],
  ],
  ['a rare country tells more than a common one', [story('a', 'RU IT'), story('b', 'RU'), story('c', 'IT RU'), story('d', 'RU')], 'a', ['c', 'b', 'd']],
  ['a day brings together', [story('a', '', ['2024-06-19']), story('b', '', ['2024-06-18/2024-06-19']), story('c', '', ['2024-06-20'])], 'a', ['b']],
  ['stories that share nothing are not related', [story('a', 'RU'), story('b', 'KP')], 'a', []],
  [
    'the nearer in time wins a draw',
    [story('a', 'kim', [], '2024-06-10'), story('b', 'kim', [], '2024-01-01'), story('c', 'kim', [], '2024-06-12'), story('d', 'kim')],
    'a',
    ['c', 'b', 'd'],
  ],
  ['six at most', Array.from({ length: 12 }, (_, i) => story(`s${String(i).padStart(2, '0')}`, 'kim')), 's05', ['s00', 's01', 's02', 's03', 's04', 's06']],
  [
    'of stories that are one text one is named, and none to each other',
    [story('a', 'RU kim'), { ...story('b', 'kim RU'), origin: 1 }, { ...story('c', 'kim putin RU'), origin: 1 }, { ...story('d', 'kim'), origin: 2 }],
    'a',
    ['b', 'd'],
  ],
  [
    'a story and its copy',
    [{ ...story('a', 'RU kim'), origin: 1 }, { ...story('b', 'kim RU'), origin: 1 }, story('c', 'RU')],
    'a',
    ['c'],
  ],
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
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 2 }),
    names: fc.uniqueArray(fc.constantFrom(...Object.keys(types))),
    day: fc.constantFrom('2024-06-18', '2024-06-19/2024-06-21', '2024-06-20'),
  }),
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

const WORTH = { person: 3, place: 2.5, day: 2.5, organisation: 2, country: 1 };
const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
/** What a story has, by key: what sharing it is worth before its rarity, how strongly it has it, the day where it is one. */
type Thing = { readonly worth: number; readonly strength: number; readonly day: number };
const thingsOf = ({ entities, days }: Relatable) =>
  new Map<string, Thing>([
    ...entities.map(({ id, type }) => [id, { worth: WORTH[type], strength: 1, day: NaN }] as const),
    ...days.flatMap(({ from, to }): (readonly [string, Thing])[] => {
      const [first, last] = [dayOf(from), dayOf(to)];
      return last - first < 14
        ? Array.from({ length: last - first + 1 }, (_, i) => [`${first + i}`, { worth: WORTH.day, strength: 1, day: first + i }] as const)
        : [[`${from}/${to}`, { worth: WORTH.day, strength: 0.4, day: NaN }] as const];
    }),
  ]);
/** The strongest by looking at every story. */
function byLookingAtAll(stories: readonly Relatable[], at: number): string[] {
  const things = stories.map(thingsOf);
  const having = (key: string) => things.filter((own) => own.has(key)).length;
  return stories
    .flatMap(({ id, published }, other) => {
      const keys = [...things[at]!.keys()].filter((key) => things[other]!.has(key));
      if (other === at || !keys.some((key) => having(key) <= 300)) return [];
      const weights = keys.map((key) => {
        const { worth, strength, day } = things[at]!.get(key)!;
        return { day, weight: worth * Math.log(1 + (stories.length - having(key) + 0.5) / (having(key) + 0.5)) * strength };
      });
      const days = weights.filter(({ day }) => !Number.isNaN(day)).sort((a, b) => a.day - b.day);
      const spans = days.reduce<{ last: number; weight: number }[]>(
        (done, { day, weight }) =>
          done.at(-1)?.last === day - 1
            ? [...done.slice(0, -1), { last: day, weight: Math.max(weight, done.at(-1)!.weight) }]
            : [...done, { last: day, weight }],
        [],
      );
      const score = [...weights.filter(({ day }) => Number.isNaN(day)), ...spans].reduce((sum, { weight }) => sum + weight, 0);
      const [a, b] = [stories[at]!.published, published];
      return [{ id, score: Math.round(score * 1e6), apart: a && b ? Math.abs(dayOf(a.from) - dayOf(b.from)) : Infinity }];
    })
    .sort((a, b) => b.score - a.score || (a.apart < b.apart ? -1 : a.apart > b.apart ? 1 : a.id < b.id ? -1 : 1))
    .slice(0, 6)
    .map(({ id }) => id);
}

test('looking at the likeliest alone finds what looking at all finds', () => {
  const draw = fc.record({
    names: fc.uniqueArray(fc.constantFrom(...Object.keys(types), ...'pqrstu'), { maxLength: 6 }),
    days: fc.array(fc.constantFrom('2024-06-18', '2024-06-19/2024-06-21', '2024-06-20', '2024-01-01/2024-12-31'), { maxLength: 3 }),
    published: fc.constantFrom(null, '2024-06-10', '2024-06-25'),
  });
  fc.assert(
    fc.property(fc.array(draw, { minLength: 12, maxLength: 40 }), (drawn) => {
      // What more than 300 stories have brings none together, and counts for those that something else brings together.
      const list = [
        ...drawn.map(({ names, days, published }, i) => story(`s${i}`, names.join(' '), days, published)),
        ...Array.from({ length: 310 }, (_, i) => story(`z${i}`, 'RU KP')),
      ];
      const of = relations(list);
      for (const at of [0, drawn.length - 1]) expect(of(at).map(({ id }) => id)).toEqual(byLookingAtAll(list, at));
    }),
    { numRuns: 30 },
  );
});

test('a large dossier is related in time', () => {
  const many = Array.from({ length: 2000 }, (_, i) => story(`s${i}`, `RU KP p${i % 97} q${i % 41}`, [`2024-06-${String((i % 28) + 1).padStart(2, '0')}`]));
  expect(cpuTime(() => expect(relate(many).size).toBe(2000))).toBeLessThan(4000);
});
