/** What is compared of a story's sentences, where a test does not care: none. */
import type { StorySentences } from '#pipeline/newHere/sentenceFeatures.ts';

const nothing: StorySentences['title'] = {
  paragraph: -1,
  start: 0,
  end: 0,
  words: [],
  joined: [],
  nameLike: [],
  unlisted: [],
  reported: [],
  facts: [],
  exact: [],
};
export const noSentences: StorySentences = { title: nothing, sentences: [] };
