import { expect, test } from 'vitest';
import { dropFurniture, furnitureOf } from '#pipeline/steps/dropFurniture.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { removals, storyThrough, texts } from '#pipeline/steps/testing.ts';

test.each([
  ['اعلان', 'advert'], ['إعــلان', 'advert'], ['مساحة إعلانية', 'advert'], ['ADVERTISEMENT', 'advert'],
  ['شاركها.', 'share'], ['شارك هذا المقال:', 'share'], ['فيسبوك تويتر واتساب', 'share'], ['Share on Facebook', 'share'],
  ['اترك تعليقاً', 'comments'], ['التعليقات (3)', 'comments'], ['لن يتم نشر عنوان بريدك الإلكتروني.', 'comments'],
  ['Exit mobile version', 'page-furniture'], ['تابع أحدث الأخبار عبر تطبيق', 'page-furniture'], ['تابعونا على صفحتنا في فيسبوك', 'page-furniture'],
  ['للمزيد تابع قناتنا على تليغرام', 'page-furniture'], ['وقت القراءة: 3 دقائق', 'page-furniture'], ['الرئيسية / أخبار / العالم', 'page-furniture'],
])('%s is %s', (text, kind) => expect(furnitureOf(lineKey(text))).toBe(kind));

test.each([
  'إعلان الهدنة يدخل يومه الثاني', 'شارك في المؤتمر وفد كبير', 'تابع الوزير الوضع عن كثب', 'اشترك في المناورات ألف جندي', 'انضم إلى الاجتماع سفيران',
  'حفظ السلام مهمة شاقة', 'X',
])('%s is a line of the story', (text) => expect(furnitureOf(lineKey(text))).toBe(null));

test('what is taken out is kept', () => {
  const story = storyThrough('نص.\nاعلان\nنص آخر.', dropFurniture);
  expect([texts(story), removals(story)]).toEqual([['نص.', 'نص آخر.'], [['advert', 'اعلان']]]);
});
