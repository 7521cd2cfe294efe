import { describe, expect, test } from 'vitest';
import { dropCode, findCode } from '#pipeline/steps/dropCode.ts';
import { removals, storyThrough, texts } from '#pipeline/steps/testing.ts';

const found = (text: string) => findCode(text).map(({ start, end }) => text.slice(start, end));

describe('leaked code', () => {
  test.each([
    ['انتهى الترميم. .box{ color:red; } .box img{ height:100% !important; } وقالت البلدية', ['.box{ color:red; } .box img{ height:100% !important; }'], 'rules in a row'],
    ['انتهى الترميم..box{color:red}', ['.box{color:red}'], "the sentence keeps its stop"],
    ['نص @media (max-width: 60px){ .a{ color:red } } نص', ['@media (max-width: 60px){ .a{ color:red } }'], 'nested'],
    ['نص. googletag.cmd.push(function() { show(); }); نص', ['googletag.cmd.push(function() { show(); });'], 'a script'],
    ['قال {كلام} هنا', [], 'braces around words are none'],
    ['نص .a{ color', [], 'a block that never closes is left'],
    ['شركة Timer Bank .a{b:c} نص', ['.a{b:c}'], 'Latin names before it stay'],
  ])('%s: %j, %s', (text, code) => expect(found(text)).toEqual(code));

  test('the caption after it goes, the sentence does not', () => {
    const story = storyThrough('قبل النص. .a{b:c} السوق عند الصباح- أرشيفية\nقبله. .a{b:c} وقالت البلدية إنه مفتوح.', dropCode);
    expect(texts(story)).toEqual(['قبل النص.', 'قبله.', 'وقالت البلدية إنه مفتوح.']);
    expect(removals(story)).toEqual([['css', '.a{b:c}'], ['caption', 'السوق عند الصباح- أرشيفية'], ['css', '.a{b:c}']]);
  });
});
