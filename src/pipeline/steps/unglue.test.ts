import { describe, expect, test } from 'vitest';
import { seam, unglue } from '#pipeline/steps/unglue.ts';
import { storyThrough } from '#pipeline/steps/testing.ts';

const parted = (text: string) => storyThrough(text, unglue).lines.map((line) => (line.kind === 'heading' ? `# ${line.text}` : line.text));

describe('glued paragraphs', () => {
  test.each([
    ['انتهى الترميم.وقالت البلدية ذلك.', ['انتهى الترميم. وقالت البلدية ذلك.'], 'get their space back'],
    ['وصفه بأنه "ناجح".وقالت البلدية ذلك.', ['وصفه بأنه "ناجح". وقالت البلدية ذلك.'], 'after a quotation too'],
    ['كلفته "زهيدة".تمويل أوروبيوأوضح أن نصفه منحة.', ['كلفته "زهيدة".', '# تمويل أوروبي', 'وأوضح أن نصفه منحة.'], 'give their sub-heading free'],
    ['انتهى الترميم.كلفة مرتفعةقال الوزير إنها زادت.', ['انتهى الترميم.', '# كلفة مرتفعة', 'قال الوزير إنها زادت.'], 'a word ends at its teh marbuta'],
    ['تمويل أوروبيوأوضح الوزير أن نصفه منحة.', ['# تمويل أوروبي', 'وأوضح الوزير أن نصفه منحة.'], 'at the head of a line as well'],
    ['بلغ 1.5 مليون وفق أ.ف.ب والسيد د.كيم.', ['بلغ 1.5 مليون وفق أ.ف.ب والسيد د.كيم.'], 'numbers and abbreviations are left'],
    ['أعلن الوزيروأكد أن السوق مفتوح.', ['أعلن الوزيروأكد أن السوق مفتوح.'], 'a sentence is no heading'],
  ])('%s → %j: %s', (text, lines) => expect(parted(text)).toEqual(lines));
  test.each([['متزايدوأكد', 6], ['مرتفعةقال', 6], ['وأكد', 0], ['الأوكراني', 0], ['وكان', 0]])('%s has its seam at %i', (token, at) => expect(seam(token)).toBe(at));
});
