/** Speakers named again by less than their name. */
import { describe, expect, test } from 'vitest';
import { findStoryMentions } from '#pipeline/entities/findMentions.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';
import { readQuotes } from '#pipeline/quotes/readQuotes.ts';

const gazetteer = testGazetteer();
const speakers = (...paragraphs: readonly string[]): string[] =>
  readQuotes(paragraphs, findStoryMentions(paragraphs, gazetteer), (id) => gazetteer.entities.get(id)?.type).quotes.map(
    ({ speaker }) => `${speaker?.name ?? '-'} = ${speaker?.entity === undefined ? '-' : gazetteer.entities.get(speaker.entity)!.name.ar}`,
  );

describe('a form of address is the person who bore its title last', () => {
  test.each<[string, string[], string[]]>([
    ['in the next paragraph', ['افتتح سمو الشيخ محمد بن راشد آل مكتوم المكتبة.', 'وقال سموه: "الكتاب بيت من لا بيت له".'], ['سموه = محمد بن راشد']],
    ['after a participle', ['افتتح سمو الشيخ محمد بن راشد آل مكتوم المكتبة، مضيفا سموه: "الكتاب بيت من لا بيت له".'], ['سموه = محمد بن راشد']],
    ['nobody without the title', ['زار أنطونيو غوتيريش المكتبة.', 'وقال سموه: "الكتاب بيت من لا بيت له".'], ['سموه = -']],
  ])('%s', (_, paragraphs, expected) => expect(speakers(...paragraphs)).toEqual(expected));
});

describe('an office or a family name again', () => {
  test.each<[string, string[], string[]]>([
    [
      'the office',
      ['قال الأمين العام أنطونيو غوتيريش إن الوقت يضيق.', 'وأكد الأمين العام أن الحوار باق.'],
      ['الأمين العام أنطونيو غوتيريش = أنطونيو غوتيريش', 'الأمين العام = أنطونيو غوتيريش'],
    ],
    [
      'the calling in one word',
      ['قال الرئيس دونالد ترامب إن الوقت يضيق.', 'وأكد الرئيس أن الحوار باق.'],
      ['الرئيس دونالد ترامب = دونالد ترامب', 'الرئيس = دونالد ترامب'],
    ],
    [
      'nobody where two bear it',
      ['قال الرئيس دونالد ترامب إن الوقت يضيق.', 'وقال الرئيس إيمانويل ماكرون إن الحوار باق.', 'وأكد الرئيس أن اللقاء قريب.'],
      ['الرئيس دونالد ترامب = دونالد ترامب', 'الرئيس إيمانويل ماكرون = إيمانويل ماكرون', 'الرئيس = -'],
    ],
    [
      'another office is another',
      ['قال الرئيس دونالد ترامب إن الوقت يضيق.', 'وأكد الوزير أن الحوار باق.'],
      ['الرئيس دونالد ترامب = دونالد ترامب', 'الوزير = -'],
    ],
  ])('%s', (_, paragraphs, expected) => expect(speakers(...paragraphs)).toEqual(expected));
});

describe('a description of somebody named before', () => {
  test.each<[string, string[], string[]]>([
    [
      'the same head',
      ['قال الأمين العام أنطونيو غوتيريش إن الوقت يضيق.', 'وأكد الأمين نفسه أن الحوار باق.'],
      ['الأمين العام أنطونيو غوتيريش = أنطونيو غوتيريش', 'الأمين نفسه = أنطونيو غوتيريش'],
    ],
    [
      'a head that means whoever spoke last',
      ['قال الرئيس دونالد ترامب إن الوقت يضيق.', 'وأكد المتحدث ذاته أن الحوار باق.'],
      ['الرئيس دونالد ترامب = دونالد ترامب', 'المتحدث ذاته = دونالد ترامب'],
    ],
    ['who was given the office', ['انتخب المجلس إيمانويل ماكرون رئيسا للجنة.', 'وأكد الرئيس الجديد أن الحوار باق.'], ['الرئيس الجديد = إيمانويل ماكرون']],
    [
      'nobody under another head',
      ['قال الرئيس دونالد ترامب إن الوقت يضيق.', 'وأكدت المحامية ذاتها أن الحوار باق.'],
      ['الرئيس دونالد ترامب = دونالد ترامب', 'المحامية ذاتها = -'],
    ],
  ])('%s', (_, paragraphs, expected) => expect(speakers(...paragraphs)).toEqual(expected));
});
