/** Conclude the day of publication of a raw page's stories, where the evidence is sound. */
import type { Bilingual } from '#bundle/schema.ts';
import { dayNumber, dayParts, isoDay, monthSpan, shiftedMonth } from '#pipeline/dates/calendar.ts';
import { type Clue, crawlDay, posts, storyClues } from '#pipeline/dates/clues.ts';
import { dayInWords } from '#pipeline/dates/dayInWords.ts';
import { type YearEvidence, findYear } from '#pipeline/dates/evidenceYear.ts';
import { exactDays, isContradicted, quoted, type Said, type Why } from '#pipeline/dates/exactDays.ts';
import { NO_RECALL, type Recall } from '#pipeline/dates/knownEvent.ts';
import { repairedPublished } from '#pipeline/dates/repairPublished.ts';
import { hasHappened } from '#pipeline/dates/tense.ts';
import type { DraftPublished, StoryDraft } from '#pipeline/draft.ts';

/** A day that the publication cannot lie before (`from`) or after (`to`). */
type Bound = { readonly side: 'from' | 'to'; readonly day: number; readonly why: Why; readonly byYear: boolean };
type Evidence = Said & { readonly crawl: number | null; readonly recall: Recall };

/** Give the first and last day that words without a year mean in the borrowed year. */
function yearless({ mention }: Clue, year: YearEvidence): { from: number; to: number } | null {
  const { said, precision, resolve } = mention;
  const open = said.year?.kind === 'none' || (said.year?.kind === 'lean' && (said.year.lean === 'this' || said.year.lean === 'past'));
  return open && said.day !== undefined && precision !== 'month' ? resolve({ day: null, year: year.year, spoken: null }) : null;
}

/** What is told as past lies before the publication; a year left unsaid is the year of writing. */
const fromLookingBack = ({ clues, year }: Evidence): Bound[] =>
  clues.flatMap((clue) => {
    const span = year && clue.tense === 'past' ? yearless(clue, year) : null;
    if (!span || !year) return [];
    const { ar, en } = quoted(clue.words);
    const yearEnd = dayNumber(dayParts(span.to).year, 12, 31)!;
    return [
      { side: 'from', day: span.to, why: { ar: `بعد ${ar}`, en: `after ${en}` }, byYear: true },
      { side: 'to', day: yearEnd, why: { ar: 'قبل نهاية السنة', en: 'before the end of the year' }, byYear: true },
    ];
  });

/** What is told as coming lies after the publication. */
const fromLookingAhead = ({ clues, year }: Evidence): Bound[] =>
  clues.flatMap((clue) => {
    const span = year && clue.tense === 'future' ? yearless(clue, year) : null;
    const { ar, en } = quoted(clue.words);
    return span ? [{ side: 'to', day: span.from, why: { ar: `قبل ${ar}`, en: `before ${en}` }, byYear: true }] : [];
  });

/** "4 ديسمبر الجاري" was written in that month. */
const fromThisMonth = ({ clues, year }: Evidence): Bound[] =>
  clues.flatMap(({ mention: { said }, words }) => {
    if (!year || said.month === undefined || said.day === undefined || said.calendar === 'hijri' || said.year?.kind !== 'lean' || said.year.lean !== 'this') return [];
    const month = monthSpan(year.year, said.month);
    const { ar, en } = quoted(words);
    const why = { ar: `في شهر ${ar}`, en: `in the month of ${en}` };
    return month ? [{ side: 'from', day: month.from, why, byYear: true }, { side: 'to', day: month.to, why, byYear: true }] : [];
  });

/** A story is no older than the post that it sets in. */
const fromPost = ({ story }: Evidence): Bound[] =>
  posts(story).map(({ day, tweet }) => {
    const on = dayInWords(day);
    return { side: 'from', day, why: { ar: `بعد ${tweet ? 'تغريدة' : 'منشور'} بتاريخ ${on.ar}`, en: `after ${tweet ? 'a tweet' : 'a post'} of ${on.en}` }, byYear: false };
  });

/** A story is no younger than the fetching of its page. */
const fromCrawl = ({ crawl }: Evidence): Bound[] => {
  if (crawl === null) return [];
  const on = dayInWords(crawl);
  return [{ side: 'to', day: crawl, why: { ar: `قبل جمع الصفحة في ${on.ar}`, en: `before the page was fetched on ${on.en}` }, byYear: false }];
};

/** Days from the end of a year in which its last events are still told without it. */
const TURN_OF_YEAR = 60;

/**
 * What is told as past of a known event lies behind it, in the year that is left unsaid, or in the month of «الجاري»;
 * what is told as coming lies before it. An event that is called by its day is told of for years.
 */
const fromKnownEvent = ({ clues, recall }: Evidence): Bound[] =>
  clues.flatMap((clue): Bound[] => {
    const event = recall(clue);
    if (!event) return [];
    const { ar, en } = quoted(clue.words);
    const { year } = dayParts(event.to);
    const known = { ar: `والحدث معروف: ${event.name.ar}، ${year}`, en: `a known event: ${event.name.en}, ${year}` };
    const bound = (side: Bound['side'], day: number, why: Why): Bound => ({ side, day, why, byYear: false });
    if (clue.tense === 'future') return [bound('to', event.from, { ar: `قبل ${ar}، ${known.ar}`, en: `before ${en}, ${known.en}` })];
    if (!hasHappened(clue.sentence)) return [];
    const after = bound('from', event.to, { ar: `بعد ${ar}، ${known.ar}`, en: `after ${en}, ${known.en}` });
    const month = clue.mention.said.year?.kind === 'lean' ? shiftedMonth(event.to, 0) : null;
    const yearEnd = dayNumber(year, 12, 31)!;
    if (month) return [after, bound('to', month.to, { ar: 'في شهره', en: 'within its month' })];
    return event.named || yearEnd - event.to < TURN_OF_YEAR ? [after] : [after, bound('to', yearEnd, { ar: 'قبل نهاية السنة', en: 'before the end of the year' })];
  });

const BOUND_RULES = [fromLookingBack, fromLookingAhead, fromThisMonth, fromPost, fromCrawl, fromKnownEvent];

/** A longer stretch says too little to be shown as a day of publication. */
const LONGEST = 122;

const inferred = (from: number, to: number, why: Bilingual): DraftPublished => ({ from: isoDay(from), to: isoDay(to), basis: 'inferred', why });

const tightest = (bounds: readonly Bound[], side: Bound['side']): Bound | null =>
  bounds.filter((bound) => bound.side === side).reduce<Bound | null>((best, bound) => (best && (side === 'from' ? best.day >= bound.day : best.day <= bound.day) ? best : bound), null);

/** Conclude one story's day: what the exact rules agree on, else what lies between the bounds, else nothing. */
function conclude(evidence: Evidence): DraftPublished | null {
  const bounds = BOUND_RULES.flatMap((rule) => rule(evidence));
  const exact = exactDays(evidence);
  const [lower, upper] = [tightest(bounds, 'from'), tightest(bounds, 'to')];
  const first = exact[0];
  if (first) {
    const agreed = exact.every(({ day }) => day === first.day) && !isContradicted(first.day, evidence.clues);
    const possible = evidence.crawl === null || first.day <= evidence.crawl;
    return agreed && possible ? inferred(first.day, first.day, first.why) : null;
  }
  if (!lower || !upper || lower.day > upper.day || upper.day - lower.day > LONGEST) return null;
  const byYear = evidence.year !== null && (lower.byYear || upper.byYear);
  const ar = [lower.why.ar, upper.why.ar, ...(byYear ? [evidence.year!.why.ar] : [])].join('، و');
  const en = [`${lower.why.en} and ${upper.why.en}`, ...(byYear ? [evidence.year!.why.en] : [])].join('; ');
  return inferred(lower.day, upper.day, { ar, en });
}

/**
 * Give the stories of one document with the days of publication that can be concluded from their own words and posts.
 * A missing year may come from the document's other stories; a day never does. What is stated stays, unless the story
 * says another day of writing: then it was the day of fetching.
 */
export function inferPublished(stories: readonly StoryDraft[], recall: Recall = NO_RECALL): StoryDraft[] {
  const crawl = crawlDay(stories);
  return stories.map((story) => {
    if (story.published !== null && story.published.basis !== 'stated') return story;
    const clues = storyClues(story).flat();
    if (story.published !== null) return { ...story, published: repairedPublished(story, clues) ?? story.published };
    return { ...story, published: conclude({ story, clues, year: findYear(stories, story), crawl, recall }) };
  });
}
