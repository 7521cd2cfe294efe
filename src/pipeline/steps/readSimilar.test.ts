import { expect, test } from 'vitest';
import { readSimilar } from '#pipeline/steps/readSimilar.ts';
import { removals, storyThrough, texts } from '#pipeline/steps/testing.ts';

test('the list at the foot gives its headlines and is kept as taken out', () => {
  const story = storyThrough('نص القصة.\n\nمقالات مشابهة\n\n  • السوق يفتح\n  • المتحف: يوم بلا تذاكر', readSimilar);
  expect(texts(story)).toEqual(['نص القصة.']);
  expect(story.headlines).toEqual(['السوق يفتح', 'المتحف: يوم بلا تذاكر']);
  expect(removals(story)).toEqual([['similar-headlines', 'مقالات مشابهة'], ['similar-headlines', '• السوق يفتح'], ['similar-headlines', '• المتحف: يوم بلا تذاكر']]);
});
test('a list with bullets ends where they end', () =>
  expect(texts(storyThrough('مقالات مشابهة\n• السوق يفتح\nعنوان بلا نقطة', readSimilar))).toEqual(['عنوان بلا نقطة']));
test('a list without bullets ends at the first sentence', () =>
  expect(texts(storyThrough('مقالات ذات صلة\nالسوق يفتح\nوقالت البلدية ذلك\nالسوق مغلق.', readSimilar))).toEqual(['وقالت البلدية ذلك', 'السوق مغلق.']));
test('footer lines are no headlines', () =>
  expect(texts(storyThrough('مقالات مشابهة\nالسوق يفتح\nالمصدر: صوت الساحل', readSimilar))).toEqual(['المصدر: صوت الساحل']));
