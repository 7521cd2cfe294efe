import { expect, test } from 'vitest';
import { readChat } from '#pipeline/steps/readChat.ts';
import { removals, storyThrough, texts } from '#pipeline/steps/testing.ts';

test.each([
  ['[12/03/2024, 10:14:33] أخبار الحدود: وصلت الحافلات إلى المعبر.', '2024-03-12'],
  ['12/3/24, 10:14 ص - أخبار الحدود: وصلت الحافلات إلى المعبر.', '2024-03-12'],
])('%s: sender and hour go, the message stays', (text, day) => {
  const story = storyThrough(text, readChat);
  expect(texts(story)).toEqual(['وصلت الحافلات إلى المعبر.']);
  expect(removals(story).map(([kind]) => kind)).toEqual(['stamp']);
  expect(story.published?.from).toBe(day);
});

test('a channel above its message is the outlet', () => {
  const story = storyThrough('مرصد الجبل, [14.02.2023 18:33]\nأغلق الطريق.', readChat);
  expect([story.outlet, story.published?.from, texts(story)]).toEqual(['مرصد الجبل', '2023-02-14', ['أغلق الطريق.']]);
});

test.each(['12/03/2024, عاد القطار', '[12] مرجع سابق: كتاب', '3/4 كوب: سكر', 'الساعة [10:14] مساء'])('%s is no message', (text) => expect(removals(storyThrough(`${text}\nفقرة.`, readChat))).toEqual([]));
