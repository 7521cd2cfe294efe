import { describe, expect, test } from 'vitest';
import { dropReadAlso } from '#pipeline/steps/dropReadAlso.ts';
import { removals, storyThrough, texts } from '#pipeline/steps/testing.ts';

const kept = (...lines: string[]) => texts(storyThrough(lines.join('\n'), dropReadAlso));

describe('links inside a text', () => {
  test.each([
    ['a line of its own', ['نص.', 'اقرأ أيضا: السوق يفتح أبوابه', 'نص آخر.'], ['نص.', 'نص آخر.']],
    ['glued to the end of a paragraph', ['انتهى الترميم.إقرأ أيضاً: السوق يفتح أبوابه'], ['انتهى الترميم.']],
    ['a label above a headline', ['نص.', 'اقرأ أيضا:', 'السوق يفتح أبوابه', 'نص آخر.'], ['نص.', 'نص آخر.']],
    ['a label above bullets', ['قد يهمك أيضا', '• السوق', '• المتحف', 'عنوان فرعي', 'نص.'], ['عنوان فرعي', 'نص.']],
    ['headlines run together', ['أخبار متعلقة السوق يفتح.. والدخول مجانيالمتحف يغلق أبوابه', 'نص.'], ['نص.']],
    ['a question', ['نص.', 'اقرأ أيضا: متى يفتح السوق؟'], ['نص.']],
  ])('%s', (_, lines, rest) => expect(kept(...lines)).toEqual(rest));
  test.each([
    ['the sentence after a label stays', ['نص. اقرأ أيضا: قالت البلدية إن السوق مفتوح. وهو مجاني.'], ['نص.', 'قالت البلدية إن السوق مفتوح. وهو مجاني.']],
    ['the sentence below a label stays', ['اقرأ أيضا:', 'وقالت البلدية ذلك'], ['وقالت البلدية ذلك']],
    ['a paragraph that has "related news" in it stays', ['أخبار متعلقة بالسوق انتشرت أمس. ونفتها البلدية.'], ['أخبار متعلقة بالسوق انتشرت أمس. ونفتها البلدية.']],
    ['a reader who is told to read stays', ['قال المعلم لتلميذه اقرأ أيضا ما كتبه الأقدمون في السوق.'], ['قال المعلم لتلميذه اقرأ أيضا ما كتبه الأقدمون في السوق.']],
  ])('%s', (_, lines, rest) => expect(kept(...lines)).toEqual(rest));
  test('what is taken out is kept', () =>
    expect(removals(storyThrough('انتهى.اقرأ أيضا: السوق\nأخبار متعلقة المتحف', dropReadAlso))).toEqual([['read-also', 'اقرأ أيضا: السوق'], ['inline-headline', 'أخبار متعلقة المتحف']]));
});
