import { expect, test } from 'vitest';
import { readDocument } from '#pipeline/readDocument.ts';

const read = (text: string) => readDocument({ file: 'a.md', text }).stories[0];

test('a raw page in Markdown gives its title, its day and its paragraphs without marks', () => {
  const story = read('# البلدية تفتح السوق\n\n**الخميس 12 مايو 2016**\n\nقالت [البلدية](http://x.example) إن العمل *مستمر* في السوق.\n\n![صورة السوق](a.png)\n\n---\n\n## ما بعد الافتتاح\n\n- رصيف جديد\n- سقف جديد\n\n> نريد سوقًا يليق بالمدينة.\n');
  expect(story).toMatchObject({ title: 'البلدية تفتح السوق', titleBasis: 'stated', published: { from: '2016-05-12', basis: 'stated' } });
  expect(story?.paragraphs.map(({ kind, text, line }) => [kind, text, line])).toEqual([
    ['text', 'قالت البلدية إن العمل مستمر في السوق.', 5], ['heading', 'ما بعد الافتتاح', 11], ['item', 'رصيف جديد', 13], ['item', 'سقف جديد', 14], ['quote', 'نريد سوقًا يليق بالمدينة.', 16],
  ]);
  expect(story?.removed.map(({ kind, line }) => [kind, line])).toEqual([['stamp', 3], ['caption', 7]]);
});

test('plain text under that name is read as plain text', () => expect(read('قالت البلدية إن العمل مستمر في السوق الجديد.\nوانتهى.')?.paragraphs).toHaveLength(2));
