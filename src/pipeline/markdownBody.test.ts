import { describe, expect, test } from 'vitest';
import { readMarkdownBody } from '#pipeline/markdownBody.ts';

const kinds = (body: string) => readMarkdownBody(body, 1).map(({ kind, text }) => [kind, text]);

describe('the body of a story of ours', () => {
  test('blank lines part paragraphs, soft wraps are joined, lines are counted in the file', () =>
    expect(readMarkdownBody('\nسطر أول\nيتمّه سطر.\n\n\nفقرة ثانية.', 10)).toEqual([
      { kind: 'text', text: 'سطر أول يتمّه سطر.', line: 11 },
      { kind: 'text', text: 'فقرة ثانية.', line: 15 },
    ]));

  test.each([
    ['## عنوان فرعي\nنص.', [['heading', 'عنوان فرعي'], ['text', 'نص.']], 'a heading needs no blank line'],
    ['> قول\n> يتمّه\n\nنص.', [['quote', 'قول يتمّه'], ['text', 'نص.']], 'a quote over two lines'],
    ['- أول\n- ثانٍ\n  يتمّه', [['item', 'أول'], ['item', 'ثانٍ يتمّه']], 'items'],
    ['1. أول\n2. ثانٍ', [['item', 'أول'], ['item', 'ثانٍ']], 'numbered items'],
    ['قال **الوزير** إن _الأمر_ *واضح* في `النص`.', [['text', 'قال الوزير إن الأمر واضح في النص.']], 'emphasis is reduced to its text'],
    ['بحسب [الوكالة](https://example.org/a_b).', [['text', 'بحسب الوكالة.']], 'a link is reduced to its text'],
    ['الحساب @north_post_ar نشره', [['text', 'الحساب @north_post_ar نشره']], 'underscores inside a handle stay'],
    ['2 \\* 3', [['text', '2 * 3']], 'an escape gives its sign'],
    ['\n \n', [], 'nothing'],
  ])('%j reads %j: %s', (body, expected) => expect(kinds(body)).toEqual(expected));
});
