import { describe, expect, test } from 'vitest';
import { endsSentence, hasBullet, isBare, opensSentence, opensWithTie, withoutBullet } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';

describe('the form of a line', () => {
  test.each([
    ['انتهى الاجتماع.', true],
    ['وصفه بأنه "ناجح جدا."', true],
    ['وصفه بأنه «ناجح جدا».', true],
    ['وجاء في البيان:', true],
    ['اجتماع "ناجح" في جنيف', false],
    ['قمة في «بيت الضيافة»', false],
  ])('%s ends as a sentence does: %s', (text, ends) => expect(endsSentence(text)).toBe(ends));

  test.each([
    ['حرائق جديدة.. والسكان يغادرون', true, 'two dots tear a headline'],
    ['وصلت السفينة إلى المرفأ. طاقمها بخير وحمولتها سليمة', false, 'a sentence ends within'],
    ['كلمة '.repeat(30).trim(), false, 'too many words'],
  ])('%s could be a headline: %s, %s', (text, bare) => expect(isBare(text)).toBe(bare));

  test.each([
    ['وأضاف الوزير أمس', true],
    ['كما زار المصنع', true],
    ['من جانبه رد النائب', true],
    ['أعلنت الشركة', true],
    ['ولم يصدر تعليق', true],
    ['وزير الصحة يزور المصنع', false],
    ['واشنطن تراقب', false],
    ['مصنع جديد في المدينة', false],
  ])('«%s» opens as a sentence: %s', (text, opens) => expect(opensSentence(lineKey(text))).toBe(opens));

  test('a plain verb ties to nothing', () => expect([opensWithTie('اعلنت الشركه'), opensWithTie('واعلنت الشركه')]).toEqual([false, true]));

  test.each([
    ['• عنوان', 'عنوان'],
    ['- عنوان', 'عنوان'],
    ['3. عنوان', 'عنوان'],
  ])('%s has a bullet', (text, rest) => {
    expect(hasBullet(text)).toBe(true);
    expect(withoutBullet(text)).toBe(rest);
  });
  test.each(['-5 درجات', '2024 عام صعب', '10,000 زائر'])('%s has none', (text) => expect(hasBullet(text)).toBe(false));
});
