import { expect, test } from 'vitest';
import { dropComments } from '#pipeline/steps/dropComments.ts';
import { removals, storyThrough } from '#pipeline/steps/testing.ts';

const text = 'عاد القطار السياحي إلى الجبل بعد توقف دام سبعة أعوام.\nوتنطلق الرحلات صباح كل جمعة من المحطة القديمة.';
const taken = (...lines: readonly string[]): string[][] => removals(storyThrough([text, ...lines].join('\n'), dropComments));

test.each([
  ['numbers, names and hours', ['1 - محمد', '12 مايو 2022 - 10:42', 'خبر جميل، ننتظر الرحلة الأولى.', '2 - سلمى', '12 مايو 2022 - 11:00', 'شكرا']],
  ['a name, an age, an answer', ['سالم', 'منذ 3 ساعات', 'متى تباع التذاكر؟', 'رد']],
])('comments by %s go', (_, comments) => expect(taken('تعليقات الزوار', ...comments)).toEqual(comments.map((line) => ['comments', line])));

test('they end where the page goes on', () => expect(taken('التعليقات (1)', '1 - محمد', 'منذ يومين', 'شكرا', 'مقالات ذات صلة', 'عنوان آخر')).toEqual([['comments', '1 - محمد'], ['comments', 'منذ يومين'], ['comments', 'شكرا']]));

test.each([
  ['the text goes on below the label', ['التعليقات', 'وقالت البلدية إن التذاكر تباع في المحطة.', 'ويستمر العمل.']],
  ['a list of the text', ['تعليقات الخبراء', '1 - الجسر القديم', 'ينصح الخبراء بترميمه.']],
])('%s: it stays', (_, lines) => expect(taken(...lines)).toEqual([]));

test('a label above the text opens no comments', () => expect(removals(storyThrough(`عنوان\n0 تعليق\nسالم\n12 مايو 2022\n${text}`, dropComments))).toEqual([]));
