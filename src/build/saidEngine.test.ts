/** Who said what, asked of a bundle as it is built: words are found where they are said, and each row is what its story says. */
import { beforeAll, expect, test } from 'vitest';
import { openBundle, type Bundle } from '#bundle/reader.ts';
import { Engine } from '#search/engine.ts';
import { NOBODY, SaidEngine, type SaidQuestion } from '#search/saidEngine.ts';
import { buildBundle } from '#build/buildBundle.ts';
import { intoMemory } from '#build/bundleFolder.ts';
import { loadGazetteer } from '#build/makeBundle.ts';

const ANY = { in: [], out: [] };
const ALL: SaidQuestion = {
  selection: { words: '', country: ANY, entity: ANY, outlet: ANY, kind: ANY, saved: null, from: '', to: '', by: 'published' },
  speaker: ANY,
  verb: ANY,
  form: null,
  group: 'speaker',
  order: 'old',
};
const asking = (words: string): SaidQuestion => ({ ...ALL, selection: { ...ALL.selection, words } });

/** Made-up stories: one speaker under two names, one by a name alone in two stories, a text, and a story where nobody speaks. */
const STORIES = [
  [
    'a',
    '2024-03-01',
    'قال وزير الخارجية الروسي سيرغي لافروف إن الجسور بين الضفتين «ستُفتح قبل نهاية الصيف» رغم الأمطار الغزيرة. وأضاف لافروف: «لن نتراجع عن هذا المشروع».',
  ],
  ['b', '2024-05-02', 'أكد لافروف أن الجسور لن تُغلق. وقال مسؤول محلي إن الطريق مقطوعة منذ أسبوع.'],
  ['c', null, 'وجاء في البيان أن «السدود تحتاج إلى صيانة عاجلة». وقال مسؤول محلي إن المياه ارتفعت كثيرًا.'],
  ['d', '2024-06-03', 'وصلت القافلة إلى المدينة صباحًا، وغادرت مساءً.'],
] as const;

let bundle: Bundle;
let said: SaidEngine;
beforeAll(async () => {
  const compiled = loadGazetteer();
  if ('problems' in compiled) throw new Error('the gazetteer is broken');
  const documents = STORIES.map(([id, day, text]) => ({
    file: `${id}.md`,
    bytes: new TextEncoder().encode(`---\ntitle: "الجسور في خبر ${id}"\n${day ? `published: ${day}\n` : ''}outlet: "صحيفة"\n---\n\n${text}\n`),
  }));
  const out = intoMemory();
  const textOf = () => ({ title: { ar: 'ملف' }, summary: { ar: '' }, why: { ar: '' } });
  await buildBundle({ length: documents.length, documents, textOf }, compiled.gazetteer, out, { threads: 1, cache: null });
  bundle = await openBundle((name, bytes) => {
    const content = Buffer.from(out.files.get(name)!);
    return Promise.resolve(new Response(bytes ? content.subarray(bytes.start, bytes.start + bytes.length) : content, { status: bytes ? 206 : 200 }));
  });
  said = new SaidEngine(bundle, new Engine(bundle));
});

const rowsOf = async (question: SaidQuestion) => {
  const { numbers } = await said.said(question);
  return (await said.sayings([...numbers])).items.map((row) => row!);
};

test('every saying is there once, with the words, the sentence and the place of its story', async () => {
  const rows = await rowsOf(ALL);
  expect(rows).toHaveLength(6);
  for (const { words, sentence, place, story } of rows) {
    const { paragraphs } = (await bundle.story(story.id))!;
    expect(paragraphs[place.paragraph]!.text.slice(place.start, place.end)).toBe(words);
    expect(sentence.text.slice(sentence.start, sentence.end)).toBe(words);
  }
  expect(rows.filter(({ form }) => form === 'direct').map(({ words }) => words)).toEqual(
    expect.arrayContaining(['ستُفتح قبل نهاية الصيف', 'لن نتراجع عن هذا المشروع', 'السدود تحتاج إلى صيانة عاجلة']),
  );
});

test('an entity is one speaker, a name in two stories is said to be shared, a text speaks as a text', async () => {
  const { offered, groups, speakers } = await said.said(ALL);
  expect(offered.rows.map(({ name, type, sayings }) => [name?.ar, type, sayings])).toEqual([
    [expect.stringContaining('لافروف'), 'person', 3],
    ['مسؤول محلي', null, 2],
    ['البيان', 'text', 1],
  ]);
  expect([groups.map(({ count }) => count), speakers]).toEqual([[3, 2, 1], 3]);
  const rows = await rowsOf(ALL);
  expect(rows.map(({ speaker }) => speaker.isShared)).toEqual([false, false, false, true, true, false]);
});

test.each([
  ['الجسور', ['ستُفتح قبل نهاية الصيف', 'الجسور لن تُغلق']],
  ['سيفتح صيف', ['ستُفتح قبل نهاية الصيف']],
  ['مشروعات', ['لن نتراجع عن هذا المشروع']],
  ['الطرق', ['الطريق مقطوعة منذ أسبوع']],
  ['القافلة', []],
])('the words «%s» find what says them, in other forms too, and not what stands beside it', async (words, found) =>
  expect((await rowsOf(asking(words))).map((row) => row.words)).toEqual(found),
);

test('every saying is found by its own words', async () => {
  for (const { words, id } of await rowsOf(ALL)) expect((await rowsOf(asking(`"${words}"`))).map((row) => row.id)).toContain(id);
});

test('speakers that are unknown are told and select nothing; those that are typed are found', async () => {
  const asked = await said.said({ ...ALL, speaker: { in: ['nobody-at-all'], out: [] } });
  expect([asked.unknown, asked.numbers.length]).toEqual([['nobody-at-all'], 6]);
  expect((await said.said({ ...ALL, speaker: { in: [NOBODY], out: [] } })).numbers).toHaveLength(0);
  expect((await said.speakers(ALL, 'مسوول', 10)).rows.map(({ name }) => name?.ar)).toEqual(['مسؤول محلي']);
});

test('a saying is found again by its id; one that there is not is null', async () => {
  const { numbers } = await said.said(ALL);
  const { items } = await said.sayings([...numbers]);
  const ids = items.map((row) => row!.id);
  expect(await said.sayingsBy([...ids, 'a.99', 'gone.0', 'a', ''])).toEqual([...numbers, null, null, null, null]);
});
