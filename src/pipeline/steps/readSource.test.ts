import { describe, expect, test } from 'vitest';
import { readSource, sourceOf } from '#pipeline/steps/readSource.ts';
import { removals, storyThrough, texts } from '#pipeline/steps/testing.ts';

describe('the source line', () => {
  test.each([
    ['المصدر: صوت الساحل', 'صوت الساحل'],
    ['المصدر : صوت الساحل + وكالات.', 'صوت الساحل + وكالات'],
    ['المصدر | بريد الشمال', 'بريد الشمال'],
    ['Source: Harbour News', 'Harbour News'],
    ['المصدر:', ''],
  ])('%s names «%s»', (text, name) => expect(sourceOf(text)).toBe(name));
  test.each(['وقال المصدر: إن السوق مغلق', 'المصدر: قال إن السوق سيفتح أبوابه في الخريف المقبل', 'المصدر الرسمي نفى ذلك'])('%s is none', (text) => expect(sourceOf(text)).toBe(null));
  test('gives the outlet and is kept as taken out', () => {
    const story = storyThrough('نص القصة.\nالمصدر: صوت الساحل', readSource);
    expect([story.outlet, texts(story), removals(story)]).toEqual(['صوت الساحل', ['نص القصة.'], [['source-line', 'المصدر: صوت الساحل']]]);
  });
  test('may end a paragraph', () => {
    const story = storyThrough('انتهى الترميم.المصدر: صوت الساحل', readSource);
    expect([story.outlet, texts(story)]).toEqual(['صوت الساحل', ['انتهى الترميم.']]);
  });
  test('may have the name below', () => expect(storyThrough('نص.\nالمصدر:\n\nصوت الساحل', readSource).outlet).toBe('صوت الساحل'));
  test('the last one counts', () => expect(storyThrough('المصدر: وكالة\nنص.\nالمصدر: بريد الشمال', readSource).outlet).toBe('بريد الشمال'));
  test('an address is no name', () => expect(storyThrough('نص.\nالمصدر: https://example.org', readSource).outlet).toBe(null));
});
