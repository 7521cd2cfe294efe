import { expect, test } from 'vitest';
import { conceptsOf } from '#pipeline/events/concepts.ts';

const classes = (text: string): Set<string> => new Set(conceptsOf(text.split(' ')).flat());

test.each([
  ['ترك الوالي منصبه', 'استقالة الوالي', 'deed:resign'],
  ['غادرت الوزيرة منصبها', 'بعد أن استقالت', 'deed:resign'],
  ['دخلت المعاهدة حيز التنفيذ', 'صارت نافذة', 'deed:take-effect'],
  ['التقت الوفود', 'سيجتمعون', 'deed:meet'],
  ['وتوقيعها بالأحرف', 'وقّعتا', 'deed:sign'],
  ['قضت المحكمة بسجن المتهم', 'أصدرت المحكمة أحكاما', 'deed:sentence'],
  ['أدى الرئيس الجديد اليمين', 'حلفت اليمين', 'deed:take-office'],
  ['اندلاع الحرب', 'نشبت', 'deed:break-out'],
  ['الباخرة', 'سفن', 'thing:ship'],
])('«%s» and «%s» are both of %s', (one, other, concept) => {
  expect(classes(one)).toContain(concept);
  expect(classes(other)).toContain(concept);
});

test.each([
  ['تقع المدينة وسط البلاد', 'deed:sign'],
  ['ترك السائق سيارته', 'deed:resign'],
  ['دخلت القاعة', 'deed:take-effect'],
])('«%s» is not of %s', (text, concept) => expect(classes(text)).not.toContain(concept));
