import { expect, test } from 'vitest';
import { bylineOf } from '#pipeline/steps/bylineOf.ts';

test.each([
  ['كتب – أحمد سليمان | الأحد 3 مارس 2024 10:15 م', '2024-03-03'],
  ['كتبت: منى عبد الله', null],
  ['بقلم: هيئة التحرير', null],
])('%s names the writer, on %s', (text, day) => expect(bylineOf(text)).toEqual({ day }));
test.each(['كتب الوزير رسالة إلى نظيره', 'تحرير الأسعار: خطوة أولى', 'إعداد: خطة وطنية لمكافحة الفقر في المناطق البعيدة', 'كتب: سأعود غدا.'])('%s is none', (text) => expect(bylineOf(text)).toBe(null));
