import { describe, expect, test } from 'vitest';
import { dropEmbeds } from '#pipeline/steps/dropEmbeds.ts';
import { removals, storyThrough, texts } from '#pipeline/steps/testing.ts';

const kept = (...lines: string[]) => texts(storyThrough(lines.join('\n'), dropEmbeds));

describe('embedded posts', () => {
  test('go with their signature, and are kept as taken out', () => {
    const story = storyThrough('نص.\n⚓ الرافعات تعود pic.twitter.com/Ab3dEfGh12\n\n— Harbour (@harbour) March 4, 2025\nنص آخر.', dropEmbeds);
    expect(texts(story)).toEqual(['نص.', 'نص آخر.']);
    expect(removals(story).map(([kind]) => kind)).toEqual(['embed', 'embed']);
  });
  test.each([
    ['a post in words only', ['نص.', 'الرافعات تعود إلى العمل', '— مرفأ الشمال (@harbour) 4 مارس، 2025']],
    ['all in one line', ['نص.', 'الرافعات تعود https://t.co/abc — Harbour (@harbour) March 4, 2025']],
    ['a picture shared', ['نص.', 'A post shared by Harbour News (@harbour)']],
    ['an address', ['نص.', 'https://example.org/a?b=c']],
    ['a network line', ['نص.', 'عرض هذا المنشور على Instagram']],
  ])('%s', (_, lines) => expect(kept(...lines)).toEqual(['نص.']));
  test('the sentence that introduces a post stays', () =>
    expect(kept('وكتبت الهيئة في حسابها:', '— Harbour (@harbour) March 4, 2025')).toEqual(['وكتبت الهيئة في حسابها:']));
  test('what follows the address stays', () => expect(kept('الرافعات تعود pic.twitter.com/Ab3 وأضافت الهيئة أن العمل عاد.')).toEqual(['وأضافت الهيئة أن العمل عاد.']));
  test('a handle in a sentence stays', () => expect(kept('قال الحساب @harbour_ar إن العمل عاد.')).toHaveLength(1));
});
