import { describe, expect, test } from 'vitest';
import { sortBareLines } from '#pipeline/steps/sortBareLines.ts';
import { removals, storyThrough, texts } from '#pipeline/steps/testing.ts';

const STORY = [
  'قالت بلدية المدينة إن السوق القديم سيفتح أبوابه للزوار في الخريف المقبل، بعد أن استمر ترميم السقوف عامين كاملين.',
  'وأوضح رئيس البلدية أن نصف الكلفة منحة من صندوق أوروبي، وأن التجار تكفلوا بما بقي منها خلال العام الماضي كله.',
  'وأضاف أن المحال ستوزع على أصحابها بالقرعة، وأن الإيجار سيبقى على حاله ثلاث سنوات حتى يستعيد السوق زبائنه.',
  'ويرى التجار أن الزبائن لن يعودوا قبل أن تعاد مواقف الحافلات إلى مكانها قرب البوابة الشرقية من جهة النهر.',
];
const sort = (line: string, place = 2) => {
  const story = storyThrough(STORY.toSpliced(place, 0, line).join('\n\n'), sortBareLines);
  const found = story.lines.find((candidate) => candidate.text === line);
  return found ? (found.kind ?? 'text') : removals(story)[0]?.[0];
};

describe('a bare line inside a story', () => {
  test.each([
    ['توزيع المحال على التجار بالقرعة', 'heading', 'says what the story says'],
    ['كلفة الترميم', 'heading', 'is short'],
    ['ماذا يقول التجار؟', 'heading', 'asks what is answered below'],
    ['منتخب السباحة يحصد ذهبيتين في بطولة آسيا للناشئين', 'inline-headline', 'says nothing of the story'],
    ['عاصفة رملية تغلق المطار ساعات طويلة الأرصاد: موجة غبار جديدة تبلغ ذروتها فجر الأحد فوق السواحل', 'inline-headline', 'two headlines run together'],
    ['ولم يصدر عن وزارة السياحة أي تعليق حتى الآن', 'text', 'is a sentence without its stop'],
    ['أعلنت وزارة السياحة حملة جديدة لاستقطاب مسافرين عرب', 'text', 'opens with a verb of news'],
    ['مصدر في البلدية قال إن الأعمال تأخرت أسبوعين', 'text', 'neither one nor the other'],
    ['وجاء في البيان:', 'text', 'goes on below'],
  ])('«%s» is %s: it %s', (line, kind) => expect(sort(line)).toBe(kind));

  test('at the end of a story it is left', () => expect(sort('منتخب السباحة يحصد ذهبيتين في بطولة آسيا للناشئين', 4)).toBe('text'));
  test('in a story that has no stops it means nothing', () => {
    const lines = STORY.map((line) => line.slice(0, -1)).toSpliced(2, 0, 'منتخب السباحة يحصد ذهبيتين في بطولة آسيا للناشئين');
    expect(texts(storyThrough(lines.join('\n'), sortBareLines))).toEqual(lines);
  });
});
