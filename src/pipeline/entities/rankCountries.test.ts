import { expect, test } from 'vitest';
import { findStoryMentions } from '#pipeline/entities/findMentions.ts';
import { countEntities, rankCountries } from '#pipeline/entities/rankCountries.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';

const gazetteer = testGazetteer();
const story = (title: string, ...paragraphs: string[]) => {
  const [first, ...rest] = findStoryMentions([title, ...paragraphs], gazetteer);
  return { title: first!, paragraphs: rest };
};

test.each([
  ['the country named more often comes first', ['', 'مقدمة.', 'روسيا وروسيا والصين'], ['RU', 'CN']],
  ['a mention in the title outweighs two below', ['الصين تعلن', 'مقدمة.', 'روسيا وروسيا'], ['CN', 'RU']],
  ['the first paragraph outweighs one below', ['', 'قالت الصين.', 'قالت روسيا.'], ['CN', 'RU']],
  ['the earlier wins a draw', ['', 'مقدمة.', 'فرنسا وألمانيا'], ['FR', 'DE']],
  ['a ministry counts for its country', ['', 'مقدمة.', 'الصين. وزارة الخارجية الروسية. موسكو.'], ['RU', 'CN']],
  ['both Koreas count', ['', 'حدود الكوريتين'], ['KP', 'KR']],
  ['a story of nowhere has none', ['عنوان', 'نص'], []],
])('%s', (_, [title, ...paragraphs], expected) => expect(rankCountries(story(title!, ...paragraphs), gazetteer)).toEqual(expected));

test('the order is the prominence', () =>
  expect(rankCountries(story('الصين تعلن', 'زارت روسيا اليابان.', 'روسيا'), gazetteer)).toEqual(['CN', 'RU', 'JP']));

test('entities are counted, countries among them', () =>
  expect(countEntities(story('بوتين في بكين', 'وصل بوتين إلى الصين. قالت وزارة الخارجية الروسية ذلك.'))).toEqual([
    { id: 'Q7747', mentions: 2 },
    { id: 'Q148', mentions: 2 },
    { id: 'russian-foreign-ministry', mentions: 1 },
    { id: 'Q159', mentions: 1 },
  ]));
