import { expect, test } from 'vitest';
import { findStoryMentions } from '#pipeline/entities/findMentions.ts';
import { countEntities, countriesOf, rankCountries } from '#pipeline/entities/rankCountries.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';

const gazetteer = testGazetteer();
const story = (title: string | null, ...paragraphs: string[]) => {
  const [first, ...rest] = findStoryMentions([title ?? '', ...paragraphs], gazetteer);
  return { title: title === null ? undefined : first!, paragraphs: rest };
};

test.each<[string, [string | null, ...string[]], string[]]>([
  ['the country named more often comes first', ['', 'مقدمة.', 'روسيا وروسيا والصين'], ['RU', 'CN']],
  ['a mention in the title outweighs two below', ['الصين تعلن', 'مقدمة.', 'روسيا وروسيا'], ['CN', 'RU']],
  ['the first paragraph outweighs one below', ['', 'قالت الصين.', 'قالت روسيا.'], ['CN', 'RU']],
  ['the earlier wins a draw', ['', 'مقدمة.', 'فرنسا وألمانيا'], ['FR', 'DE']],
  ['what the title names first leads', ['مباراة الصين وروسيا', 'مقدمة.', 'روسيا', 'الصين وروسيا'], ['CN', 'RU']],
  ['without a title, what the first paragraph names first', [null, 'ارتفع النفط الكويتي.', 'مخزون روسيا', 'تصريح روسيا', 'موعد روسيا'], ['KW', 'RU']],
  [
    'one paragraph about a guest does not outweigh the story',
    ['معرض بيروت', 'افتتح المعرض.', 'جناح قطر: الثقافة القطرية، والشعر القطري، والمسرح القطري، وقطر'],
    ['LB', 'QA'],
  ],
  ['a ministry counts for its country', ['', 'مقدمة.', 'الصين. وزارة الخارجية الروسية. موسكو.'], ['RU', 'CN']],
  ['both Koreas count', ['', 'حدود الكوريتين'], ['KP', 'KR']],
  ['a story of nowhere has none', ['عنوان', 'نص'], []],
])('%s', (_, [title, ...paragraphs], expected) => expect(rankCountries(story(title, ...paragraphs), gazetteer)).toEqual(expected));

test('the order is the prominence', () => expect(rankCountries(story('الصين تعلن', 'زارت روسيا اليابان.', 'روسيا'), gazetteer)).toEqual(['CN', 'RU', 'JP']));

test('entities are counted as a reader would count them in the text: the headline is not counted, what only it names stands with none', () =>
  expect(countEntities(story('بوتين في بكين', 'وصل بوتين إلى الصين. قالت وزارة الخارجية الروسية ذلك.'))).toEqual([
    { id: 'Q7747', mentions: 1 },
    { id: 'Q148', mentions: 1 },
    { id: 'russian-foreign-ministry', mentions: 1 },
    { id: 'Q159', mentions: 1 },
  ]));

test.each([
  ['a king who is named twice', ['بناء مركز صحي', 'يأتي المشروع بعد زيارة الملك محمد السادس.', 'وأشرف محمد السادس على الانطلاق.'], ['MA']],
  ['a country that is named', ['بناء مركز صحي', 'زار محمد السادس الإمارات.'], ['AE']],
  ['a club that the story is about', ['نادي الزمالك يفوز بالكأس', 'فاز نادي الزمالك أمس.'], ['EG']],
  ['two heads of state', ['لقاء', 'التقى محمد السادس قيس سعيد.'], []],
  ['a source is no place', ['حريق', 'نقلت رويترز الخبر.', 'وأضافت رويترز.'], []],
  ['somebody named in passing', ['حريق', 'اندلع حريق.', 'كما كتب قيس سعيد.'], []],
])('%s', (_, [title, ...paragraphs], expected) => expect(countriesOf(story(title!, ...paragraphs), gazetteer)).toEqual(expected));
