/** What is given to a speaker: by a source, without the words that name him, and where no words are quoted. */
import { describe, expect, test } from 'vitest';
import { read, shown } from '#pipeline/quotes/testing.ts';

describe('a source gives what is said and nothing else', () => {
  test.each<[string, string[]]>([
    ['وأفادت مصادر محلية، بحسب وكالة الساحل، عن المستشفى، بوصول جريحين.', []],
    ['وشدد الرئيس سامر البري - وفق بيان صادر عن القصر - على فتح الطريق.', []],
    ['يشار إلى أن الحرائق زادت هذا العام بحسب تصريحات لوزارة الداخلية.', ['r وزارة الداخلية | بحسب | الحرائق زادت هذا العام']],
    ['وبحسب بيان للبلدية، اليوم الثلاثاء، سيفتح السوق قريبا.', ['r بيان للبلدية | وبحسب | سيفتح السوق قريبا']],
    ['وقال التاجر إن السوق مغلق، وفق تأكيده.', ['r التاجر | وقال | السوق مغلق']],
    ['وقال التاجر إن السوق مغلق، لكنه', ['r التاجر | وقال | السوق مغلق']],
    ['ويأتي ذلك على لسان المتحدث باسم البلدية.', []],
    ['زادت الحرائق هذا العام، بحسب وزارة الداخلية.', ['r وزارة الداخلية | بحسب | زادت الحرائق هذا العام']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('news told without «أن» is given to who tells it, and is no quotation', () => {
  const given = (text: string) => read(text).attributions.map(({ start, end, speaker }) => `${speaker.name}: ${text.slice(start, end)}`);
  test.each<[string, string[]]>([
    ['أعلنت وزارة الصحة تسجيل 30 إصابة.', ['وزارة الصحة: تسجيل 30 إصابة']],
    ['كشف المركز عن وصول 30 زائرا.', ['المركز: عن وصول 30 زائرا']],
    ['سجلت الوزارة 30 إصابة.', ['الوزارة: 30 إصابة']],
    ['سجلت الجزيرة 30 إصابة.', []],
    ['نظمت الوزارة 30 دورة.', []],
  ])('%s', (text, expected) => {
    expect(given(text)).toEqual(expected);
    expect(shown(text)).toEqual([]);
  });
});
