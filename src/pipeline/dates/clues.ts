/** What a story's own words and its clutter give away of the day it was written. */
import { parseIsoDay } from '#pipeline/dates/calendar.ts';
import type { Mention } from '#pipeline/dates/mention.ts';
import { readMentions } from '#pipeline/dates/readMentions.ts';
import { type Tense, tenseOf } from '#pipeline/dates/tense.ts';
import type { StoryDraft } from '#pipeline/draft.ts';
import { sentenceAround, sentences } from '#text/tokens.ts';

/** A mention with its words, its sentence, and the time that looks to. */
export type Clue = { readonly mention: Mention; readonly words: string; readonly sentence: string; readonly tense: Tense | null };

/** Give the clues of a text, sentence by sentence. */
const sentenceClues = (text: string): Clue[][] =>
  sentences(text).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    const mentions = readMentions(sentence);
    const tense = mentions.length > 0 ? tenseOf(sentence) : null;
    return mentions.map((mention) => ({ mention, words: sentence.slice(mention.start, mention.end), sentence: sentenceAround(sentence, { start: 0, end: sentence.length }, mention), tense }));
  });

/** Give the clues of a story's own text, in sentences. */
export const storyClues = (story: StoryDraft): Clue[][] => [story.title, ...story.paragraphs.map(({ text }) => text)].flatMap(sentenceClues);

const UNKNOWN = { day: null, year: null, spoken: null };

/** Give the day that words name in full, or null. */
export function fullDay({ said, precision, resolve }: Mention): number | null {
  if (precision !== 'day' || said.day === undefined || said.year?.kind !== 'number') return null;
  return resolve(UNKNOWN)?.from ?? null;
}

/** A post set into the story (a tweet), and the day in its signature. */
export type Post = { readonly day: number; readonly tweet: boolean };

/** Give the dated posts among what was taken out of a story. */
export const posts = (story: StoryDraft): Post[] =>
  story.removed
    .filter(({ kind }) => kind === 'embed')
    .flatMap(({ text }) => readMentions(text).flatMap((mention) => fullDay(mention) ?? []).map((day) => ({ day, tweet: /twitter|\(@|x\.com/i.test(text) })));

const CRAWLED = /(?<day>\d{4}-\d{2}-\d{2})[@T ]\d{2}:\d{2}/;

/** Give the day on which a machine fetched the page: no story on it can be younger. It is never the day of publication. */
export function crawlDay(stories: readonly StoryDraft[]): number | null {
  const stamps = stories.flatMap(({ removed }) => removed.filter(({ kind }) => kind === 'stamp'));
  const days = stamps.flatMap(({ text }) => parseIsoDay(CRAWLED.exec(text)?.groups?.['day'] ?? '') ?? []);
  return days.length > 0 ? Math.max(...days) : null;
}

