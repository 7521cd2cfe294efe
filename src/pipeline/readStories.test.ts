import { expect, test } from 'vitest';
import fc from 'fast-check';
import { assemble } from '#pipeline/assemble.ts';
import { englishNames, storyRecord } from '#pipeline/storyRecord.ts';
import { readDossierText } from '#pipeline/dossierText.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';
import { readStories } from '#pipeline/readStories.ts';
import { storyId } from '#pipeline/storyId.ts';

const gazetteer = testGazetteer();
const bytes = (text: string) => new TextEncoder().encode(text);
const front = (title: string, day: string) => `---\ntitle: "${title}"\npublished: ${day}\n---\n\n`;
const documents = [
  { file: 'one.md', bytes: bytes(`${front('لقاء في موسكو', '2024-05-10')}التقى الوزيران في موسكو يوم 8 أيار 2024، وغاب عن اللقاء وفد اليابان.\n`) },
  { file: 'two.md', bytes: bytes(`${front('وفد من طوكيو', '2024-05-12')}دشّن رئيس اليابان مصنعًا للسفن في 8 أيار 2024، وحضر سفير روسيا.\n`) },
  { file: 'three.md', bytes: bytes(`${front('حصاد بعيد', '2024-04')}قالت البرازيل إن الحصاد جيد.\n`) },
];
const text = { title: { ar: 'ملف' }, summary: { ar: '' }, why: { ar: '' } };

test('stories come tagged, dated and in the order given', () => {
  const { stories, problems } = readStories(documents, gazetteer);
  expect(problems).toEqual([]);
  expect(stories.map(({ id, countries }) => [id, countries])).toEqual([
    ['one', ['RU', 'JP']],
    ['two', ['JP', 'RU']],
    ['three', ['BR']],
  ]);
  expect(stories[0]!.events.map(({ from, to, basis }) => [from, to, basis])).toEqual([['2024-05-08', '2024-05-08', 'stated']]);
});

const featuresOf = (stories: ReturnType<typeof readStories>['stories']) => stories.map((story) => storyRecord(story, new Map()).features);
/** All that is said of the stories together, with what is added to each. */
const saidOf = (features: ReturnType<typeof featuresOf>) => {
  const { amongOthers, chipsOf, entity, directoryEntry, ...rest } = assemble(features, text, gazetteer);
  return {
    ...rest,
    among: rest.stories.map((_, story) => [amongOthers(story), chipsOf(story)]),
    entity: rest.entities.map((_, one) => [entity(one), directoryEntry(one)]),
  };
};

test('the same stories in any order give the same bundle', () => {
  const features = featuresOf(readStories(documents, gazetteer).stories);
  const expected = JSON.stringify(saidOf(features));
  fc.assert(
    fc.property(fc.shuffledSubarray(features, { minLength: 3 }), (shuffled) => {
      expect(JSON.stringify(saidOf(shuffled))).toBe(expected);
    }),
  );
});

test('stories come oldest first, and what is related says why', () => {
  const { stories, events, amongOthers } = assemble(featuresOf(readStories(documents, gazetteer).stories), text, gazetteer);
  expect(stories.map((story) => story.id)).toEqual(['three', 'one', 'two']);
  expect(events.map(({ mentions, from }) => [mentions[0]!.story, mentions[0]!.index, from])).toEqual([
    [1, 0, '2024-05-08'],
    [2, 0, '2024-05-08'],
  ]);
  const { related, earlier, later } = amongOthers(1);
  expect([earlier?.id, later?.id]).toEqual(['three', 'two']);
  expect(related[0]).toMatchObject({ id: 'two', title: { ar: 'وفد من طوكيو' } });
  expect(related[0]!.reasons).toContainEqual({ kind: 'day', names: [{ ar: '2024-05-08/2024-05-08' }] });
});

test('search knows a first sentence once, however long, and a summary of its own as well', () => {
  const long = `وصل الوفد إلى موسكو ${'ثم زار سوق المدينة القديم ومكتبتها الكبيرة '.repeat(12).trim()}.`;
  const own = `---\ntitle: "خبر"\npublished: 2024-05-12\nsummary: "خلاصة كتبناها."\n---\n\nوصل الوفد إلى موسكو.\n`;
  const { stories } = readStories(
    [
      { file: 'long.txt', bytes: bytes(`زيارة إلى موسكو\n\n${long}\n`) },
      { file: 'own.md', bytes: bytes(own) },
    ],
    gazetteer,
  );
  const records = stories.map((story) => storyRecord(story, englishNames(gazetteer)));
  expect(records.find(({ card }) => card.id === 'long')!.card.summary.ar).toMatch(/…$/);
  expect(Object.fromEntries(records.map(({ search }) => [search.id, search.also]))).toEqual({ long: [], own: ['خلاصة كتبناها.'] });
});

test.each([
  ['one.md', 1, 'one'],
  ['folder/004_abc12.txt', 2, '004-abc12-2'],
  ['قمة موسكو (2).txt', 1, 'قمة-موسكو-2'],
  ['../../__.txt', 1, 'story'],
  ['constructor.md', 1, 'story-constructor'],
  ['قِمَّة.txt', 1, 'قمة'],
])('%s, story %i, is %s', (file, number, id) => expect(storyId(file, number)).toBe(id));

test('two files of one id: the second is an error and left out', () => {
  const { stories, problems } = readStories([documents[0]!, { ...documents[1]!, file: 'below/one.txt' }], gazetteer);
  expect(stories).toHaveLength(1);
  expect(problems).toMatchObject([{ severity: 'error', kind: 'duplicate-id', file: 'below/one.txt', detail: 'one' }]);
});

test('a story without a day or anything known is a warning', () => {
  const { stories, problems } = readStories([{ file: 'x.txt', bytes: bytes('جلس الرجل تحت الشجرة طويلًا ثم مضى إلى بيته ونام.\n') }], gazetteer);
  expect(stories).toHaveLength(1);
  expect(problems.map(({ severity, kind }) => `${severity} ${kind}`)).toEqual(['warning no-day', 'warning no-entity']);
});

test.each([
  ['no front matter', 'نص', 'broken-front-matter'],
  ['no title', '---\nsummary: نص\n---\n', 'missing-field'],
  ['broken YAML', '---\ntitle: "نص\n---\n', 'broken-front-matter'],
])('a dossier with %s stops the build', (_what, raw, kind) =>
  expect(readDossierText(raw, 'dossier.md')).toMatchObject({ problems: [{ severity: 'error', kind }] }),
);

test('a dossier without a summary takes its first paragraph', () =>
  expect(readDossierText('---\ntitle: ملف\n---\n\nأولًا.\n\nثانيًا.\n', 'dossier.md')).toEqual({
    text: { title: { ar: 'ملف' }, summary: { ar: 'أولًا.' }, why: { ar: 'ثانيًا.' } },
  }));
