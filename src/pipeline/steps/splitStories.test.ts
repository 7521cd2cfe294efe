import { describe, expect, test } from 'vitest';
import { splitStories } from '#pipeline/steps/splitStories.ts';
import { pageThrough, removals, texts } from '#pipeline/steps/testing.ts';

const BODY = 'قالت البلدية إن السوق القديم سيفتح أبوابه للزوار في الخريف المقبل.';
const split = (...lines: string[]) => pageThrough(lines.join('\n'), splitStories).stories.map((story) => [story.role, ...texts(story)]);

describe('a second story', () => {
  test.each(['إقرأ أيضاً:', 'اقرأ أيضا', 'اقرأ ايضًا :'])('opens under «%s» below the footer', (label) =>
    expect(split(BODY, 'المصدر: صوت الساحل', label, 'سباق الزوارق', 'انطلق السباق صباحا بعد تأخير طويل.')).toEqual([
      ['main', BODY, 'المصدر: صوت الساحل'],
      ['embedded', 'سباق الزوارق', 'انطلق السباق صباحا بعد تأخير طويل.'],
    ]));
  test('opens without a footer as well', () =>
    expect(split(BODY, 'اقرأ أيضا:', 'سباق الزوارق ينطلق', 'انطلق سباق الزوارق صباحا.')).toHaveLength(2));
  test('opens with its title beside the label, below the footer', () =>
    expect(split(BODY, 'كلمات دلالية: سوق', 'اقرأ أيضا: سباق الزوارق ينطلق', 'انطلق السباق صباحا.')[1]).toEqual(['embedded', 'سباق الزوارق ينطلق', 'انطلق السباق صباحا.']));
  test('may be followed by a third', () =>
    expect(split(BODY, 'المصدر: أ', 'اقرأ أيضا:', 'سباق الزوارق ينطلق', 'انطلق السباق صباحا.', 'المصدر: ب', 'اقرأ أيضا:', 'المتحف', 'أغلق المتحف أبوابه.')).toHaveLength(3));
  test('leaves its label with the story above', () =>
    expect(removals(pageThrough(`${BODY}\nالمصدر: أ\nاقرأ أيضا:\nسباق\nانطلق السباق.`, splitStories).stories[0]!)).toEqual([['read-also', 'اقرأ أيضا:']]));
});

describe('a link inside the text is no story', () => {
  test.each([
    ['the text goes on below it', [BODY, 'اقرأ أيضا:', 'سباق الزوارق ينطلق غدا', 'وأضافت البلدية أن الدخول مجاني.']],
    ['the footer comes later', [BODY, 'اقرأ أيضا:', 'سباق الزوارق ينطلق غدا', 'يبلغ عدد المحال 300 محل.', 'المصدر: صوت الساحل']],
    ['nothing but headlines follows', [BODY, 'المصدر: صوت الساحل', 'اقرأ أيضا:', 'سباق الزوارق ينطلق غدا', 'المتحف يغلق أبوابه']],
    ['the label stands within a line', [BODY, `${BODY} اقرأ أيضا: سباق الزوارق`]],
  ])('where %s', (_, lines) => expect(split(...lines)).toHaveLength(1));
});
