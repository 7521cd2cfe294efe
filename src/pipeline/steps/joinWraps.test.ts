import { expect, test } from 'vitest';
import { joinWraps } from '#pipeline/steps/joinWraps.ts';
import { storyThrough, texts } from '#pipeline/steps/testing.ts';

const wrapped = ['قالت البلدية إن السوق القديم سيفتح أبوابه للزوار بعد أن', 'تنتهي أعمال الترميم التي بدأت في الربيع وشملت السقوف', 'والأرصفة كلها.'];

test('a block of one width that breaks off within sentences is one paragraph', () => {
  const story = storyThrough(`عنوان\n\n${wrapped.join('\n')}\n\nفقرة أخرى.`, joinWraps);
  expect(texts(story)).toEqual(['عنوان', wrapped.join(' '), 'فقرة أخرى.']);
  expect(story.lines.find((line) => line.text.startsWith('قالت'))?.number).toBe(3);
});

test.each([
  ['paragraphs that each end with a stop', wrapped.map((line) => `${line}.`)],
  ['a list of headlines, which has no last stop', wrapped.map((line) => line.replace('.', ''))],
  ['bullets', wrapped.map((line) => `• ${line}`)],
  ['two lines', wrapped.slice(1)],
])('%s stay apart', (_, lines) => expect(texts(storyThrough(lines.join('\n'), joinWraps))).toEqual(lines));
