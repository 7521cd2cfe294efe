import { describe, expect, test } from 'vitest';
import { afterReadAlso, findReadAlso, isRelatedLabel, isSimilarLabel, runOnLabel } from '#pipeline/steps/relatedLabels.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';

describe('labels of other stories', () => {
  test.each(['إقرأ أيضاً:', 'اقرأ أيضا', 'أقرأ ايضًا :', 'اقــرأ أيــضاً', 'اِقْرَأْ أَيْضًا', '** اقرأ أيضا **', 'اقرئي أيضا:', 'إقرا ايضا..'])('%s stands by itself', (label) =>
    expect(afterReadAlso(label)?.replace(/\P{L}/gu, '')).toBe(''));
  test.each([
    ['اقرأ أيضا: السوق يفتح أبوابه', 'السوق يفتح أبوابه'],
    ['إقرأ أيضاً - السوق يفتح أبوابه', 'السوق يفتح أبوابه'],
  ])('%s runs on', (text, rest) => expect(afterReadAlso(text)).toBe(rest));
  test.each(['قرأ أيضا قصيدة', 'وقرأ أيضا بيانا', 'يقرأ أيضا', 'السوق يفتح أبوابه'])('%s is no label', (text) => {
    expect(afterReadAlso(text)).toBe(null);
    expect(findReadAlso(text)).toBe(null);
  });
  test('a label is found within a line', () => expect(findReadAlso('انتهى العمل.اقرأ أيضاً: خبر')).toEqual({ start: 12, end: 22 }));
  test.each(['مقالات مشابهة', 'مقالات ذات صلة:', 'مقالات مشابهه'])('%s heads the list at the foot', (label) => expect(isSimilarLabel(lineKey(label))).toBe(true));
  test.each(['أخبار متعلقة', 'قد يهمك أيضاً:', 'مواضيع ذات صلة'])('%s heads a list in the text', (label) => expect(isRelatedLabel(lineKey(label))).toBe(true));
  test.each([['أخبار متعلقة السوق', 13], ['الأخبار متعلقة', 0]])('%s runs on after %i characters', (text, length) => expect(runOnLabel(text)).toBe(length));
});
