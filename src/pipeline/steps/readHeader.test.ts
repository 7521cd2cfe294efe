import { describe, expect, test } from 'vitest';
import { readHeader } from '#pipeline/steps/readHeader.ts';
import { readStamps } from '#pipeline/steps/readStamps.ts';
import { removals, storyThrough, texts } from '#pipeline/steps/testing.ts';

const BODY = 'قالت البلدية إن السوق القديم سيفتح أبوابه للزوار في الخريف المقبل، بعد ترميم استمر عامين.';
const read = (...lines: string[]) => storyThrough([...lines, BODY].join('\n'), readStamps, readHeader);

describe('the title', () => {
  test.each([
    ['a short first line', ['السوق القديم يفتح أبوابه'], 'السوق القديم يفتح أبوابه'],
    ['a question', ['هل يفتح السوق القديم أبوابه؟'], 'هل يفتح السوق القديم أبوابه؟'],
    ['a sentence with a stamp under it', ['السوق يفتح أبوابه قريبا.', 'تاريخ النشر: 9th, March 2025 GMT'], 'السوق يفتح أبوابه قريبا.'],
    ['given twice', ['السوق القديم يفتح', 'السوق القديم يفتح'], 'السوق القديم يفتح'],
    ['given twice, once with the outlet', ['السوق القديم يفتح | صوت الساحل', 'السوق القديم يفتح'], 'السوق القديم يفتح'],
    ['under the name of a section', ['أخبار المدينة', 'السوق القديم يفتح أبوابه بعد عامين'], 'السوق القديم يفتح أبوابه بعد عامين'],
    ['under the outlet', ['صوت الساحل:', 'السوق القديم يفتح أبوابه'], 'السوق القديم يفتح أبوابه'],
  ])('is %s', (_, lines, title) => {
    const story = read(...lines);
    expect(story).toMatchObject({ title, titleBasis: 'stated' });
    expect(texts(story)).toEqual([BODY]);
  });
  test('is not the first paragraph', () => expect(read(BODY.replace('السوق', 'المتحف')).title).toBe(null));
  test('is not a long sentence with a stamp under it', () => {
    const lede = 'افتتح السوق القديم في المدينة أبوابه للزوار صباح اليوم بعد ترميم استمر عامين كاملين، وقالت البلدية إن الدخول مجاني في الأسبوع الأول من الشهر المقبل.';
    expect(read(lede, 'تاريخ النشر: 9th, March 2025 GMT').title).toBe(null);
  });
  test('is not the only line', () => expect(storyThrough('السوق القديم يفتح أبوابه', readHeader).title).toBe(null));
  test('is not a text that says one thing again and again', () => expect(storyThrough('السوق يفتح\nالسوق يفتح', readHeader).title).toBe(null));
  test('leaves its other copies as taken out', () =>
    expect(removals(read('السوق يفتح أبوابه', 'السوق يفتح أبوابه'))).toEqual([['repeated-title', 'السوق يفتح أبوابه']]));
});

describe('the outlet', () => {
  test('stands on the first line, with a colon', () => {
    const story = read('صوت الساحل:', '2025-03-11@04:17:52 GMT', 'السوق القديم يفتح أبوابه');
    expect(story.outlet).toBe('صوت الساحل');
    expect(removals(story)).toContainEqual(['outlet-line', 'صوت الساحل:']);
  });
  test.each(['عاجل:', 'قال الوزير:', 'هذا سطر طويل جدا ينتهي بنقطتين:'])('is not «%s»', (line) => expect(read(line, 'السوق القديم يفتح').outlet).toBe(null));
});
