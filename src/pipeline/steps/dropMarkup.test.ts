import { expect, test } from 'vitest';
import { dropMarkup } from '#pipeline/steps/dropMarkup.ts';
import { removals, storyThrough, texts } from '#pipeline/steps/testing.ts';

test.each([
  ['<p>افتتح السوق.</p>', ['افتتح السوق.'], 'a paragraph'],
  ['افتتح السوق.<br/>وحضر الوزير.', ['افتتح السوق.', 'وحضر الوزير.'], 'a break parts lines'],
  ['قال <strong>الوزير</strong> ذلك', ['قال الوزير ذلك'], 'what dresses words parts none'],
  ['<a href="https://example.org/?a=1&amp;b=2" target="_blank">السوق</a> مفتوح', ['السوق مفتوح'], 'a link leaves its words'],
  ['&lt;p&gt;افتتح السوق&lt;/p&gt;', ['افتتح السوق'], 'tags that were escaped'],
  ['السوق<script async src="x.js"></script>مفتوح', ['السوق مفتوح'], 'a script'],
  ['<!-- wp:paragraph {"align":"right"} -->', [], 'a remark'],
  ['[caption id="attachment_5" align="alignnone"]السوق القديم[/caption]', ['السوق القديم'], 'a short code'],
  ['5 < 7 و<3 وa<b و[فيديو]', ['5 < 7 و<3 وa<b و[فيديو]'], 'signs of prose stay'],
  ['<الوزير> قال', ['<الوزير> قال'], 'words between the signs stay'],
])('%s: %j (%s)', (line, kept) => expect(texts(storyThrough(line, dropMarkup))).toEqual(kept));

test('tags that follow one another go as one piece', () =>
  expect(removals(storyThrough('<div><p>نص</p></div>', dropMarkup))).toEqual([['css', '<div><p>'], ['css', '</p></div>']]));

test('a heading of the source is a heading', () => expect(storyThrough('<h2>أسباب الحريق</h2>', dropMarkup).lines[0]?.kind).toBe('heading'));
