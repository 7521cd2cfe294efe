/** The page of an entity, asked of a bundle as it is built: every place where it is named, what is said of it, when, and how it is written. */
import { beforeAll, expect, test } from 'vitest';
import { openBundle, type Bundle } from '#bundle/reader.ts';
import { Engine } from '#search/engine.ts';
import { byTurns, EntityEngine, type ConcordanceQuestion } from '#search/entityEngine.ts';
import { buildBundle } from '#build/buildBundle.ts';
import { intoMemory } from '#build/bundleFolder.ts';
import { loadGazetteer } from '#build/makeBundle.ts';

const RUSSIA = 'Q159';
const KIM = 'Q56226';

/** Made-up stories, of two outlets and of none; one without a day. */
const STORIES = [
  [
    'a',
    '2024-03-01',
    'صحيفة',
    'وصل كيم جونغ أون إلى الميناء صباحًا مع وفد كبير. وقال كيم جونغ أون: «سنبني ثلاثين سفينة هنا». والسفن الروسية في الميناء 12 سفينة.',
  ],
  ['b', '2024-05-02', 'جريدة', 'قال وزير الخارجية الروسي سيرغي لافروف إن «كيم جونغ أون صديق قديم لموسكو». وتحدثت وزارة الخارجية الروسية عن الزيارة.'],
  ['c', null, null, 'زار كيم جونغ أون الحقول في الشمال وتحدث مع المزارعين طويلًا عن المحصول.'],
  ['d', '2024-06-03', 'صحيفة', 'وصلت القافلة إلى المدينة صباحًا، وغادرت مساءً.'],
] as const;

let bundle: Bundle;
let pages: EntityEngine;
beforeAll(async () => {
  const compiled = loadGazetteer();
  if ('problems' in compiled) throw new Error('the gazetteer is broken');
  const documents = STORIES.map(([id, day, outlet, text]) => ({
    file: `${id}.md`,
    bytes: new TextEncoder().encode(`---\ntitle: "خبر ${id}"\n${day ? `published: ${day}\n` : ''}${outlet ? `outlet: "${outlet}"\n` : ''}---\n\n${text}\n`),
  }));
  const out = intoMemory();
  const textOf = () => ({ title: { ar: 'ملف' }, summary: { ar: '' }, why: { ar: '' } });
  await buildBundle({ length: documents.length, documents, textOf }, compiled.gazetteer, out, { threads: 1, cache: null });
  bundle = await openBundle((name, bytes) => {
    const content = Buffer.from(out.files.get(name)!);
    return Promise.resolve(new Response(bytes ? content.subarray(bytes.start, bytes.start + bytes.length) : content, { status: bytes ? 206 : 200 }));
  });
  pages = new EntityEngine(bundle, new Engine(bundle));
});

const asking = (entity: string, asked: Partial<ConcordanceQuestion> = {}): ConcordanceQuestion => ({
  entity,
  outlet: null,
  spelling: null,
  words: '',
  order: 'old',
  ...asked,
});
const rowsOf = async (question: ConcordanceQuestion) =>
  (await pages.concordance(question, 0)).stories.flatMap(({ story, rows }) => rows.map((row) => ({ ...row, story: story.id })));

test('every place is there, in order of time, those without a day last, and leads to its words', async () => {
  const rows = await rowsOf(asking(KIM));
  expect(rows.map(({ story, kind }) => [story, kind])).toEqual([['a', 'name'], ['a', 'name'], ['b', 'name'], ['c', 'name']]);
  for (const { story, place, sentence, written } of rows) {
    const text = (await bundle.story(story))!.paragraphs[place.paragraph]!.text;
    expect(text.slice(place.start, place.end)).toBe(written);
    expect(sentence.text.slice(sentence.start, sentence.end)).toBe(written);
  }
  expect((await rowsOf(asking(KIM, { order: 'new' }))).map(({ story }) => story)).toEqual(['b', 'a', 'a', 'c']);
});

test('adjectives and longer names are marked as such, and all are as many as the record counts', async () => {
  const rows = await rowsOf(asking(RUSSIA));
  expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['name', 'adjective', 'within']));
  const { spellings, otherForms, writers } = (await bundle.entity(RUSSIA))!;
  expect([...spellings, ...otherForms].reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  expect(writers.map((outlet) => outlet?.ar)).toEqual(['جريدة', 'صحيفة']);
});

test.each([
  ['an outlet', { outlet: 'صحيفة' }, ['a', 'a']],
  ['no outlet', { outlet: '' }, ['c']],
  ['words of the sentence, however they are written', { words: 'مزارعون' }, ['c']],
  ['words of another sentence', { words: 'القافلة' }, []],
  ['a spelling', { spelling: 'كيم جونغ أون' }, ['a', 'a', 'b', 'c']],
  ['a spelling that is not there', { spelling: 'كيم' }, []],
] as const)('filtered by %s', async (_, asked, stories) => expect((await rowsOf(asking(KIM, asked))).map(({ story }) => story)).toEqual(stories));

test('what others say of it comes first, its own words are left out, figures are those of its sentences', async () => {
  const { about, figures } = await pages.about(KIM, 'old');
  expect(about.map(({ story, rank, speaker }) => [story.id, rank, speaker !== null])).toEqual([['b', 0, true], ['a', 2, false], ['c', 2, false]]);
  expect(figures.map(({ text, isOwn }) => [text.includes('ثلاثين'), isOwn])).toEqual([[true, true]]);
});

test('it is placed in time, with the days of the stories that do not name it', async () => {
  const { marks, months, others, undated, span, named } = (await pages.presence(KIM))!;
  expect(marks!.map(({ from, mentions }) => [from, mentions])).toEqual([['2024-03-01', 2], ['2024-05-02', 1]]);
  expect(months.map(({ month, stories, mentions }) => [month, stories, mentions])).toEqual([['2024-03', 1, 2], ['2024-05', 1, 1]]);
  expect([others, undated, span, named]).toEqual([
    [{ from: '2024-06-03', to: '2024-06-03' }],
    { stories: 1, origins: 1 },
    { from: '2024-03-01', to: '2024-06-03' },
    { from: '2024-03-01', to: '2024-05-02' },
  ]);
  expect(await pages.presence('nobody')).toBeNull();
});

test('rows are taken by turns', () => expect(byTurns([['a1', 'a2', 'a3'], ['b1'], ['c1', 'c2']], 4)).toEqual(['a1', 'a2', 'b1', 'c1']));
