import { describe, expect, test } from 'vitest';
import { firstMention, sharedSentences } from '#search/shared.ts';

const text = 'زار أحمد سلمى في بيتها. ثم عاد وحده. وكتبت سلمى إلى أحمد.';
const at = (words: string, entity: string, from = 0, also?: string[]) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, entity, ...(also && { also }) };
};
const later = text.indexOf('وكتبت');
const story = {
  paragraphs: [
    { kind: 'text' as const, text: 'لا أحد هنا.', line: 1, mentions: [], dates: [] },
    { kind: 'text' as const, text, line: 2, mentions: [at('أحمد', 'a'), at('سلمى', 's'), at('سلمى', 's', later), at('أحمد', 'a', later, ['b'])], dates: [] },
  ],
};

describe('what a text says of two', () => {
  const found = sharedSentences(story, 'a', 's');
  test('the sentences that name both, in order', () => expect(found.map((one) => one.text)).toEqual(['زار أحمد سلمى في بيتها.', 'وكتبت سلمى إلى أحمد.']));
  test('with the names where they stand in them', () =>
    expect(found.map((one) => one.names.map(({ start, end }) => one.text.slice(start, end)))).toEqual([
      ['أحمد', 'سلمى'],
      ['سلمى', 'أحمد'],
    ]));
  test('and the place of the words from one to the other', () =>
    expect(found.map(({ place }) => [place.paragraph, place.words, text.slice(place.start, place.end)])).toEqual([
      [1, 'أحمد سلمى', 'أحمد سلمى'],
      [1, 'سلمى إلى أحمد', 'سلمى إلى أحمد'],
    ]));
  test('words that name another as well count for both', () => expect(sharedSentences(story, 'b', 's')).toHaveLength(1));
  test('who is not there shares nothing', () => expect(sharedSentences(story, 'a', 'x')).toEqual([]));
  test('the first mention, or none where only the headline has it', () =>
    expect([firstMention(story, 's')?.words, firstMention(story, 'x')]).toEqual(['سلمى', null]));
});
