import { expect, test } from 'vitest';
import type { Highlight } from '#queries/highlights.ts';
import { asMarkdown, asText } from '#features/saved/highlightsFile.ts';
import { groupByStory, selectHighlights } from '#features/saved/selectHighlights.ts';

const part = (quote: string, paragraph = 0, start = 0) => ({ quote, prefix: '', suffix: '', paragraph, start, rival: -1, hash: '' });
const make = (id: string, quote: string, more: Partial<Highlight> = {}): Highlight => ({
  id,
  v: 1,
  updatedAt: 5,
  createdAt: 5,
  story: 'bridge',
  title: 'جسر جديد',
  kind: 'important',
  note: '',
  parts: [part(quote)],
  ...more,
});
const all = [
  make('a', 'أُغلق الطريق'),
  make('b', 'عشرون ألفًا', { kind: 'verify', note: 'من أين الرقم؟' }),
  make('c', 'عبرت الحافلة', { story: 'bus', title: 'خط الحافلات' }),
];

test.each([
  ['', '', 'abc'],
  ['اغلق', '', 'a'],
  ['الرقم', '', 'b'],
  ['جسر', '', 'ab'],
  ['جسر طريق', '', 'a'],
  ['', 'verify', 'b'],
  ['جسر', 'quote', ''],
] as const)('«%s» of kind «%s» leaves %s', (q, kind, ids) =>
  expect(
    selectHighlights(all, q, kind)
      .map(({ id }) => id)
      .join(''),
  ).toBe(ids),
);

test('groups follow the last made, their highlights the text', () => {
  const groups = groupByStory([
    make('a', 'ب', { parts: [part('ب', 2)] }),
    make('b', 'ج', { parts: [part('ج', 1, 9)], createdAt: 6 }),
    make('c', 'د', { story: 'bus', title: 'خط', createdAt: 7 }),
  ]);
  expect(groups.map(({ story, highlights }) => [story, highlights.map(({ id }) => id).join('')])).toEqual([
    ['bus', 'c'],
    ['bridge', 'ba'],
  ]);
});

const words = {
  title: 'تظليلات',
  note: 'ملاحظة',
  kind: () => 'مهم',
  source: (_: string, title: string) => `«${title}»، الوطن`,
  address: (story: string) => `https://siyaq.example/story/${story}`,
};
const groups = groupByStory([make('a', 'قال *بيان*: 5', { note: '# سؤال' })]);
test('as text', () =>
  expect(asText(groups, words)).toBe('تظليلات\n\n\n«جسر جديد»، الوطن\nhttps://siyaq.example/story/bridge\n\n[مهم] قال *بيان*: 5\nملاحظة: # سؤال\n'));
test('as Markdown, whose signs in the words are no signs', () =>
  expect(asMarkdown(groups, words)).toBe(
    '# تظليلات\n\n## جسر جديد\n\n«جسر جديد»، الوطن، <https://siyaq.example/story/bridge>\n\n**مهم**\n\n> قال \\*بيان\\*: 5\n\nملاحظة: \\# سؤال\n',
  ));
