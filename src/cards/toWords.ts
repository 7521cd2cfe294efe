import { hashOf } from '#text/anchor.ts';
import { paths } from '#url/paths.ts';
import { wordsHash } from '#url/sharedWords.ts';

/** Words in a story: the paragraph, their place in it, and the words themselves. */
export type WordsAt = { readonly story: string; readonly paragraph: number; readonly start: number; readonly end: number; readonly words: string };

/** Link to some words of a story: it opens with them outlined. */
export const toWords = ({ story, paragraph, start, end, words }: WordsAt): string =>
  paths.story.to(story) + wordsHash({ paragraph, start, last: paragraph, end, sum: hashOf([words]) });
