import { expect, test } from 'vitest';
import { furnitureOf } from '#pipeline/steps/furnitureOf.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';

test.each([
  ['اعلان', 'advert'], ['إعــلان', 'advert'], ['مساحة إعلانية', 'advert'], ['ADVERTISEMENT', 'advert'],
  ['شاركها.', 'share'], ['شارك هذا المقال:', 'share'], ['فيسبوك تويتر واتساب', 'share'], ['Share on Facebook', 'share'],
  ['اترك تعليقاً', 'comments'], ['التعليقات (3)', 'comments'], ['لن يتم نشر عنوان بريدك الإلكتروني.', 'comments'],
  ['Exit mobile version', 'page-furniture'], ['تابع أحدث الأخبار عبر تطبيق', 'page-furniture'], ['تابعونا على صفحتنا في فيسبوك', 'page-furniture'],
  ['للمزيد تابع قناتنا على تليغرام', 'page-furniture'], ['وقت القراءة: 3 دقائق', 'page-furniture'], ['الرئيسية / أخبار / العالم', 'page-furniture'],
  ['© 2024 منبر الواحة', 'page-furniture'], ['news@example.org', 'page-furniture'], ['هاتف: 01 234 567', 'page-furniture'], ['0 seconds of 2 minutes', 'page-furniture'], ['تصفح المزيد من الأخبار على موقع الأفق', 'page-furniture'],
  ['فيسبوك | تويتر | واتس آب', 'share'], ['👁 1.4K views', 'share'], ['84 comments', 'comments'],
  ['لا تفوت أهم الأخبار. تابعنا على واتساب', 'page-furniture'], ['تابعوا الشبكة على', 'page-furniture'], ['almanhal.example', 'page-furniture'], ['🔗 للمزيد: https://example.org/a/33', 'page-furniture'], ['From: النشرة <news@example.org>', 'page-furniture'], ['صفحة 2 من 5', 'page-furniture'],
])('%s is %s', (text, kind) => expect(furnitureOf({ text, key: lineKey(text) })).toBe(kind));

test.each([
  'إعلان الهدنة يدخل يومه الثاني', 'شارك في المؤتمر وفد كبير', 'تابع الوزير الوضع عن كثب', 'اشترك في المناورات ألف جندي', 'انضم إلى الاجتماع سفيران',
  'حفظ السلام مهمة شاقة', 'X', 'تابع الوزير تطبيق الخطة في المدارس', 'لمتابعة تطبيق القرار شكلت الوزارة لجنة', '2019-2024', '1998 - 2003', '22-02-2026', '6-4 6-3 7-5', '150 000 000', 'لا تفوت الفرصة على أحد', 'من ملف الفساد إلى ملف الكهرباء', 'تابعوا المباراة على المدرجات', 'من: القاهرة إلى: أسوان', 'تصفح الزوار أخبار القرن الماضي في صحف المعرض',
])('%s is a line of the story', (text) => expect(furnitureOf({ text, key: lineKey(text) })).toBe(null));
