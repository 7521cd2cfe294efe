import { describe, expect, test } from 'vitest';
import { barred, readKeywords, splitKeywords } from '#pipeline/steps/readKeywords.ts';
import { removals, storyThrough, texts } from '#pipeline/steps/testing.ts';

const TEXT = barred('زار وزير النقل مرفأ الشمال، ثم تحدث عن سفن الصيد وعن العلاقات بين صربيا ورومانيا. سفن الصيد كثيرة.');

describe('keywords', () => {
  test.each([
    ['مرفأ الشمال، سفن الصيد', ['مرفأ الشمال', 'سفن الصيد'], 'by commas'],
    ['مرفأ الشمال   سفن الصيد', ['مرفأ الشمال', 'سفن الصيد'], 'by wide spaces'],
    ['#المرفأ #السفن', ['المرفأ', 'السفن'], 'by hashes'],
    ['المرفأ - السفن', ['المرفأ', 'السفن'], 'by dashes'],
    ['وزير النقل مرفأ الشمال سفن الصيد', ['وزير النقل مرفأ الشمال', 'سفن الصيد'], 'by what recurs in the text'],
    ['العلاقات بين صربيا ورومانيا اقتصاد', ['العلاقات بين صربيا ورومانيا', 'اقتصاد'], 'a preposition opens no phrase'],
    ['التجارة بين صربيا ورومانيا', ['التجارة بين صربيا ورومانيا'], 'but leans on the word before'],
    ['سفن الصيد سفن الصید', ['سفن الصيد'], 'once, however spelled'],
    ['', [], 'none'],
  ])('%j is parted %j: %s', (value, keywords) => expect(splitKeywords(value, TEXT)).toEqual(keywords));

  test('their line is taken out', () => {
    const story = storyThrough('وصلت سفن الصيد.\nكلمات دلالية: سفن الصيد بحر', readKeywords);
    expect([story.keywords, texts(story), removals(story)]).toEqual([['سفن الصيد', 'بحر'], ['وصلت سفن الصيد.'], [['keywords', 'كلمات دلالية: سفن الصيد بحر']]]);
  });
  test('they may stand below their label', () => expect(storyThrough('نص.\nالكلمات المفتاحية:\n\nبحر، سفن', readKeywords).keywords).toEqual(['بحر', 'سفن']));
  test('a sentence about keywords is none', () => expect(texts(storyThrough('كلمات البحث كثرت هذا العام.', readKeywords))).toHaveLength(1));
});
