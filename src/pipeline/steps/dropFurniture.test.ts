import { expect, test } from 'vitest';
import { dropFurniture } from '#pipeline/steps/dropFurniture.ts';
import { removals, storyThrough, texts } from '#pipeline/steps/testing.ts';

test('what is taken out is kept', () => {
  const story = storyThrough('نص.\nاعلان\nنص آخر.', dropFurniture);
  expect([texts(story), removals(story)]).toEqual([['نص.', 'نص آخر.'], [['advert', 'اعلان']]]);
});
