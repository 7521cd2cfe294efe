import { expect, test } from 'vitest';
import { readStamps } from '#pipeline/steps/readStamps.ts';
import { removals, storyThrough, texts } from '#pipeline/steps/testing.ts';

test('the published day is read, the crawl stamp is not; both are kept as taken out', () => {
  const story = storyThrough('2025-03-11@04:17:52 GMT\nعنوان\nتاريخ النشر: 9th, March 2025 GMT\nنص.', readStamps);
  expect(story.published).toEqual({ from: '2025-03-09', to: '2025-03-09', basis: 'stated' });
  expect(texts(story)).toEqual(['عنوان', 'نص.']);
  expect(removals(story)).toEqual([['stamp', '2025-03-11@04:17:52 GMT'], ['stamp', 'تاريخ النشر: 9th, March 2025 GMT']]);
});
test('a crawl stamp alone states no day', () => expect(storyThrough('2025-03-11@04:17:52 GMT\nنص.', readStamps).published).toBe(null));
test('a bare day deep in a text is text', () =>
  expect(texts(storyThrough(`${'جملة.\n'.repeat(6)}3 مايو 2024\nجملة.`, readStamps))).toContain('3 مايو 2024'));
