import { expect, test } from 'vitest';
import { bylineOf, nameLineOf } from '#pipeline/steps/bylineOf.ts';

test.each([
  ['كتب – أحمد سليمان | الأحد 3 مارس 2024 10:15 م', '2024-03-03'],
  ['كتبت: منى عبد الله', null],
  ['بقلم: هيئة التحرير', null],
  ['كتبت رنا حداد:', null],
  ['Author, سعاد الرفاعي', null],
  ['الإثنين 06 مايو 2024 10:10 م كتب: عادل حسني', '2024-05-06'],
  ['تحقيق: رشا عمران وتصوير: هيثم داود', null],
  ['(إعداد منى السيد للنشرة العربية - تحرير علي حسن)', null],
])('%s names the writer, on %s', (text, day) => expect(bylineOf(text)).toEqual({ day }));
test.each(['كتب الوزير رسالة إلى نظيره', 'تحرير الأسعار: خطوة أولى', 'إعداد: خطة وطنية لمكافحة الفقر في المناطق البعيدة', 'كتب: سأعود غدا.', 'كتب سالم على حسابه:', 'الدور الأول من البطولة', 'الكاتب: أحب الليل', 'في 6 مايو 2024 كتب: سأعود غدا', 'إعداد المائدة والتحضير للعيد', '(تحرير الأسعار قبل نهاية العام سيضر بالفقراء كما قال الوزير في البرلمان)'])('%s is none', (text) => expect(bylineOf(text)).toBe(null));

test.each([
  ['نادر الخطيب - 15 يناير 2020 - 11:30', '2020-01-15'], ['المصباح - رنا حداد', null], ['رنا حداد/ المصباح', null], ['سامي النجار sami@example.org', null], ['تقرير: رنا حداد', null], ['كتبت رنا حداد', null],
])('%s is the writer in a header, on %s', (text, day) => expect(nameLineOf(text, 'افتتحت البلدية الحديقة.', false)).toEqual({ day }));
test.each([
  ['الوفاق - شباب السهل', 'فاز الوفاق على شباب السهل.', 'the text says it again'], ['حديقة وملعب', 'افتتحت البلدية ذلك.', 'nothing says that it is a name'], ['تقرير: انهيار السوق القديمة', 'انهارت.', 'more than a name'],
])('%s is none: %s', (text, body) => expect(nameLineOf(text, body, false)).toBe(null));
