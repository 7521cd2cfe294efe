/** What some stories say of one event, question by question. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { DossierEvent } from '#bundle/schema.ts';
import { buildBundle } from '#build/buildBundle.ts';
import { intoMemory } from '#build/bundleFolder.ts';
import { loadGazetteer } from '#build/makeBundle.ts';
import { wholeBundle } from '#testing/wholeBundle.ts';
import { compareStories, figureKey, type Row } from '#features/compare/compareStories.ts';

const STORIES = [
  ['نشرة الصباح', '2024-06-20', 'وقّعت روسيا وكوريا الشمالية معاهدة الشراكة في بيونغ يانغ في 19 حزيران 2024 بحضور أنطونيو غوتيريش. وحضر الحفل 300 ضيف.'],
  ['بريد المساء', '2024-06-22', 'وقّعت روسيا وكوريا الشمالية معاهدة الشراكة في بيونغ يانغ في 20 حزيران 2024 بحضور أنطونيو جوتيريش.'],
  ['دفتر الأسبوع', '2024-07-01', 'وقّعت روسيا وكوريا الشمالية معاهدة الشراكة في حزيران 2024.'],
] as const;

let all: ReturnType<typeof wholeBundle>;
let event: DossierEvent;
beforeAll(async () => {
  const compiled = loadGazetteer();
  if ('problems' in compiled) throw new Error('the gazetteer is broken');
  const documents = STORIES.map(([outlet, day, text], i) => ({
    file: `s${i}.md`,
    bytes: new TextEncoder().encode(`---\ntitle: "خبر ${i}"\npublished: ${day}\noutlet: "${outlet}"\n---\n\n${text}\n`),
  }));
  const out = intoMemory();
  const text = { title: { ar: 'ملف' }, summary: { ar: '' }, why: { ar: '' } };
  await buildBundle({ length: documents.length, documents, textOf: () => text }, compiled.gazetteer, out, { threads: 1, cache: null });
  all = wholeBundle(out.files);
  event = all.events.find(({ told }) => told.stories === 3)!;
});

const rowsOf = (differing = new Map<string, number>()): Row[] =>
  compareStories(
    event,
    all.stories.map((story, number) => ({ story, number })),
    differing,
  );
const row = (question: Row['question']): Row => rowsOf().find((one) => one.question === question)!;
const wordsIn = ({ cells }: Row): string[][] => cells.map((own) => own.map(({ at }) => at.words));

describe('an event told by three stories', () => {
  test('has two days that cannot both be right, and a month that contradicts neither', () => {
    expect(wordsIn(row('day'))).toEqual([['19 حزيران 2024'], ['20 حزيران 2024'], ['حزيران 2024']]);
    expect(row('day').cells.map(([one]) => one!.isApart)).toEqual([true, true, false]);
    expect(row('day').apart).toBe(2);
  });
  test('has a name in two spellings, and one story that leaves it out', () => {
    expect(row('person').cells.map((own) => own.length)).toEqual([1, 1, 0]);
    expect(row('person').apart).toBe(2);
  });
  test('has countries, whose adjectives are no spellings', () => expect(row('country').apart).toBe(0));
  test('has the figures that stand beside it, not marked unless they are known to differ', () => {
    const [counted] = rowsOf().filter(({ question }) => question === 'figure');
    expect(counted!.cells.map((own) => own.length)).toEqual([1, 0, 0]);
    expect(counted!.apart).toBe(0);
  });
  test('has the sentence of each', () => expect(wordsIn(row('told')).map(([first]) => first!.startsWith('وقّعت'))).toEqual([true, true, true]));
  test('leaves out what none says', () => expect(rowsOf().map(({ question }) => question)).not.toContain('direct'));
});

test('every place holds the words that stand there', () => {
  const texts = new Map(all.stories.map((story) => [story.id, story]));
  for (const { cells } of rowsOf())
    for (const { at } of cells.flat()) expect(texts.get(at.story)!.paragraphs[at.paragraph]!.text.slice(at.start, at.end)).toBe(at.words);
});

test('figures that are known to differ are marked', () => {
  const story = all.stories[0]!;
  const [figure] = story.figures;
  const other = { ...all.stories[1]!, figures: [{ ...figure!, value: 500 }], paragraphs: story.paragraphs, id: 'other' };
  const shown = {
    ...event,
    mentions: event.mentions.flatMap((mention) => (mention.story.id === story.id ? [mention, { ...mention, story: { ...mention.story, id: 'other' } }] : [])),
  };
  const key = (id: string) => figureKey(id, figure!.paragraph, figure!.start);
  const rows = (differing: ReadonlyMap<string, number>) =>
    compareStories(
      shown,
      [
        { story, number: 0 },
        { story: other, number: 1 },
      ],
      differing,
    ).filter(({ question }) => question === 'figure');
  expect(
    rows(
      new Map([
        [key(story.id), 0],
        [key('other'), 0],
      ]),
    )[0]!.apart,
  ).toBe(2);
  expect(
    rows(
      new Map([
        [key(story.id), 0],
        [key('other'), 1],
      ]),
    )[0]!.apart,
  ).toBe(0);
});

test('mentions that the bundle does not show are found by their numbers', () => {
  const [first] = all.stories;
  const without = { ...event, mentions: [], unshown: [[0, first!.paragraphs[0]!.dates.findIndex(() => true)]] as [number, number][] };
  const rows = compareStories(without, [{ story: first!, number: 0 }], new Map());
  expect(rows.find(({ question }) => question === 'day')?.cells).toHaveLength(1);
});
