import { expect, test } from 'vitest';
import { clauseWords } from '#pipeline/events/clause.ts';

const own = (sentence: string, date: string, ...others: readonly string[]): string => {
  const spanOf = (words: string) => ({ start: sentence.indexOf(words), end: sentence.indexOf(words) + words.length });
  return clauseWords(sentence, spanOf(date), others.map(spanOf))
    .flatMap((word) => (word.own ? [word.text] : []))
    .join(' ');
};

test.each([
  [
    'a relative clause with what it tells of',
    'غادرت الباخرة التركية التي بلغت الميناء في 3 أيار بعد أيام',
    '3 أيار',
    'غادرت الباخرة التركية التي بلغت الميناء في',
  ],
  ['what is said, without who says it', 'قال الوزير الأول في مؤتمر صحفي إن السد الكبير انهار في 3 أيار', '3 أيار', 'إن السد الكبير انهار في'],
  ['a name in quotation marks', 'أُجبرت طائرة شركة «نسر الشمال» على الهبوط في 3 أيار', '3 أيار', 'أُجبرت طائرة شركة نسر الشمال على الهبوط في'],
  ['what ends before another verb', 'أُقر القانون الجديد في 3 أيار وصار نافذا بعد شهر', '3 أيار', 'أُقر القانون الجديد في'],
  ['a preposition of the date', 'أغلق الجيش الطريق القديم منذ 3 أيار، لكن التجار عبروا', '3 أيار', 'أغلق الجيش الطريق القديم منذ'],
])('%s', (_, sentence, date, words) => expect(own(sentence, date)).toBe(words));

test('of two dates each has its own words', () => {
  const sentence = 'شمل الاتفاق إطلاق 300 أسير في 3 أيار و500 آخرين من المرضى في 9 أيار';
  expect(own(sentence, '3 أيار', '9 أيار')).toBe('شمل الاتفاق إطلاق 300 أسير في');
  expect(own(sentence, '9 أيار', '3 أيار')).toBe('و500 آخرين من المرضى في');
});
