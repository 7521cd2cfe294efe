import { describe, expect, test } from 'vitest';
import type { Quote } from '#pipeline/draft.ts';
import { isSpeakingText, sayingsOf, sayingsTogether } from '#pipeline/quotes/sayings.ts';
import { verbGroup } from '#pipeline/quotes/verbGroup.ts';

test.each([
  ['وقالت', 'قالت', 'say'],
  ['فنفت', 'نفت', 'deny'],
  ['يقولون', 'يقولون', 'say'],
  ['وصف', 'وصف', 'judge'],
  ['ووصفته', 'ووصفته', 'say'],
  ['ورأى', 'رأى', 'judge'],
  ['يرى', 'يرى', 'judge'],
  ['وتعهد', 'تعهد', 'stress'],
  ['فأقرّت', 'أقرّت', 'stress'],
  ['نبّهت', 'نبّهت', 'demand'],
  ['ودعوا', 'دعوا', 'demand'],
  ['بحسب قوله', 'بحسب قوله', 'source'],
  ['وفق', 'وفق', 'source'],
  ['ورد', 'ورد', 'say'],
  ['همس', 'همس', 'say'],
] as const)('«%s» is shown as «%s», of the group %s', (written, verb, group) => expect(verbGroup(written)).toEqual({ verb, group }));

test.each([
  ['البيان', true],
  ['نص المعاهدة', true],
  ['تقارير', true],
  ['الوزارة', false],
  ['بيانكا', false],
] as const)('«%s» is a text: %s', (name, is) => expect(isSpeakingText(name)).toBe(is));

const PARAGRAPHS = ['وصل الوفد صباحًا.', 'وقال المدير إن العمل «سيبدأ غدًا» بلا تأخير.'];
const at = (text: string) => ({ paragraph: 1, start: PARAGRAPHS[1]!.indexOf(text), end: PARAGRAPHS[1]!.indexOf(text) + text.length, text });
const manager = { name: 'المدير' };
const reported: Quote = { ...at('العمل «سيبدأ غدًا» بلا تأخير'), form: 'reported', speaker: manager, verb: 'وقال' };
const direct: Quote = { ...at('سيبدأ غدًا'), form: 'direct', speaker: manager, verb: 'وقال' };

describe('the sayings of a story', () => {
  test('a clause that holds words of its speaker between marks is told by these, and is where words are looked for', () =>
    expect(sayingsOf([reported, direct], ['عنوان من كلمات'], PARAGRAPHS)).toEqual([
      // Three words and a step for the title, three and a step for the first paragraph, three before the clause.
      { quote: 1, name: 'المدير', entity: null, direct: true, verb: 'وقال', from: 4 + 4 + 3, words: 5 },
    ]));
  test('another speaker within the clause is another saying', () =>
    expect(sayingsOf([reported, { ...direct, speaker: { name: 'غيره' } }], ['عنوان'], PARAGRAPHS).map(({ quote }) => quote)).toEqual([0, 1]));
});

test('an entity is one speaker by whatever name, and a name without one is one as folded', () => {
  const saying = { quote: 0, direct: true, verb: 'وقال', from: 0, words: 1 };
  const together = sayingsTogether([
    { said: [{ ...saying, name: 'لافروف', entity: 'lavrov' }, { ...saying, quote: 1, name: 'مسؤول', entity: null }] },
    { said: [{ ...saying, name: 'الوزير الروسي', entity: 'lavrov' }, { ...saying, quote: 1, name: 'مسؤولٌ', entity: null, verb: null }] },
    { said: [{ ...saying, name: null, entity: null }] },
  ]);
  expect(together.speakers).toEqual([
    { entity: 'lavrov', isText: false },
    { entity: null, isText: false },
  ]);
  expect(together.stories.map((said) => said.map(({ name }) => (name === null ? null : together.speakerOf[name])))).toEqual([[0, 1], [0, 1], [null]]);
  expect(together.verbs.map(({ verb }) => verb)).toEqual(['قال']);
});
