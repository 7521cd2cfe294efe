/** Dossiers of many outlets, entities and stories of one day, made in memory: what is said of all stays in step with what there is. */
import { noFeatures } from '#testing/mentionFeatures.ts';
import { noText } from '#testing/originFeatures.ts';
import { noSentences } from '#testing/storySentences.ts';
import { expect, test } from 'vitest';
import { cpuTime } from '#build/measures/cpuTime.ts';
import { assemble } from '#pipeline/assemble.ts';
import type { Gazetteer, KnownEntity } from '#pipeline/entities/gazetteer.ts';
import { emptyNode } from '#pipeline/entities/trie.ts';
import type { StoryFeatures } from '#pipeline/storyRecord.ts';

const text = { title: { ar: 'ملف' }, summary: { ar: '' }, why: { ar: '' } };
const people = (count: number): Gazetteer => ({
  entities: new Map(
    Array.from({ length: count }, (_, i): [string, KnownEntity] => [`p${i}`, { id: `p${i}`, type: 'person', name: { ar: `شخص ${i}` }, discovered: true }]),
  ),
  countryIds: new Map(),
  root: emptyNode(),
  events: [],
  familyNames: new Map(),
  nameParts: new Set(),
});
const story = (
  i: number,
  { outlet = 'وكالة', day = '2024-05-10', entities = [] }: { outlet?: string; day?: string | null; entities?: string[] } = {},
): StoryFeatures => ({
  id: `s${i}`,
  file: `s${i}.txt`,
  role: 'main',
  voice: 'outlet',
  title: { ar: `خبر ${i}` },
  outlet,
  countries: [],
  published: day === null ? null : { from: day, to: day, basis: 'stated' },
  entities: entities.map((id) => ({ id, mentions: 1 })),
  events:
    day === null
      ? []
      : [{ from: day, to: day, precision: 'day', basis: 'stated', view: 'own', entities, features: noFeatures, sentence: 0, titleRank: 1, byHand: false }],
  counted: [],
  origin: noText,
  told: noSentences,
  forms: entities.map((id) => [id, 'name', id, 1] as const),
  said: [],
});
const many = (count: number, options: (i: number) => Parameters<typeof story>[1]) => Array.from({ length: count }, (_, i) => story(i, options(i)));

test('ten thousand outlets: the head names some, the columns all', () => {
  const { head, columns } = assemble(
    many(10_000, (i) => ({ outlet: `مصدر ${i}` })),
    text,
    people(0),
  );
  expect([head.outlets, head.topOutlets.length, columns.names.outlets.length]).toEqual([10_000, 50, 10_000]);
  expect(new Set(columns.stories.map(({ outlet }) => outlet)).size).toBe(10_000);
});

test('fifty thousand entities, each with a few stories', () => {
  const assembled = assemble(
    many(10_000, (i) => ({ entities: Array.from({ length: 5 }, (_, j) => `p${(i * 5 + j) % 50_000}`) })),
    text,
    people(50_000),
  );
  expect([assembled.head.entities, assembled.head.prominent.length]).toEqual([50_000, 12]);
  expect(assembled.entity(0)).toMatchObject({ id: 'p0', stories: 1, together: [{ id: 'p1', stories: 1 }, { id: 'p2' }, { id: 'p3' }, { id: 'p4' }] });
});

test('a day with ten thousand stories: parts are full, and nothing takes long', () => {
  const stories = many(10_000, () => ({ entities: ['p0', 'p1'] }));
  const took = cpuTime(() => {
    const { firstOf, amongOthers } = assemble(stories, text, people(2));
    expect(firstOf.cards).toHaveLength(100);
    expect(firstOf.events).toHaveLength(50);
    // Nothing of them is rare, and nothing happened before or after.
    for (let i = 0; i < stories.length; i++) expect(amongOthers(i)).toMatchObject({ related: [], around: {} });
  });
  expect(took).toBeLessThan(20_000);
});

test('stories without a day stand first, and the newest last', () => {
  const { stories, head, amongOthers } = assemble([story(1, { day: '2024-05-10' }), story(2, { day: null }), story(3, { day: '2023-01-02' })], text, people(0));
  expect(stories.map(({ id }) => id)).toEqual(['s2', 's3', 's1']);
  expect(head).toMatchObject({
    span: { from: '2023-01-02', to: '2024-05-10' },
    months: {
      stories: {
        months: [
          ['2023-01', 1],
          ['2024-05', 1],
        ],
        undated: 1,
      },
    },
    years: { stories: [2024, 2023] },
  });
  expect([0, 1, 2].map((number) => [amongOthers(number).earlier?.id, amongOthers(number).later?.id])).toEqual([
    [undefined, undefined],
    [undefined, 's1'],
    ['s3', undefined],
  ]);
});
