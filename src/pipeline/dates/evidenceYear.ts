/** Find the year that a story leaves unsaid, in what stands beside it. */
import { dayParts, parseIsoDay } from '#pipeline/dates/calendar.ts';
import { type Clue, crawlDay, fullDay, posts, storyClues } from '#pipeline/dates/clues.ts';
import { NO_YEAR, daySpanIn, inYear } from '#pipeline/dates/mention.ts';
import type { Bilingual } from '#bundle/schema.ts';
import type { StoryDraft } from '#pipeline/draft.ts';

/** A year, and in a clause what says so. */
export type YearEvidence = { readonly year: number; readonly why: Bilingual & { readonly en: string } };

type Rule = (story: StoryDraft) => YearEvidence | null;

const yearOf = (day: number): number => dayParts(day).year;
const only = <T>(values: readonly T[]): T | null => (new Set(values).size === 1 ? values[0]! : null);

/** A day of publication that is known says its year. */
const publishedYear: Rule = ({ published }) => {
  const [from, to] = [parseIsoDay(published?.from ?? ''), parseIsoDay(published?.to ?? '')];
  if (from === null || to === null || yearOf(from) !== yearOf(to)) return null;
  return { year: yearOf(from), why: { ar: 'السنة من تاريخ النشر', en: 'the year from the day of publication' } };
};

/** A post set into the story is of its time. */
const postYear: Rule = (story) => {
  const year = only(posts(story).map(({ day }) => yearOf(day)));
  return year === null ? null : { year, why: { ar: 'السنة من منشور مضمَّن', en: 'the year from an embedded post' } };
};

/** The year of a yearless day in a sentence that names another day in full: the nearest to that day. */
function yearBeside(clues: readonly Clue[]): YearEvidence[] {
  const full = clues.map((clue) => ({ clue, day: fullDay(clue.mention) })).findLast(({ day }) => day !== null);
  if (!full || full.day === null) return [];
  const { day: beside, clue } = full;
  return clues.flatMap(({ mention: { said } }) => {
    const open = said.year?.kind === 'none' || (said.year?.kind === 'lean' && said.year.lean === 'this');
    if (!open || said.day === undefined || said.month === undefined || said.calendar === 'hijri') return [];
    const span = inYear(daySpanIn('gregorian', said.month, said.day), NO_YEAR)({ day: beside, year: null, spoken: null });
    return span ? [{ year: yearOf(span.from), why: { ar: `السنة من «${clue.words}»`, en: `the year from “${clue.words}”` } }] : [];
  });
}

/** A sentence that names one day in full and another without its year speaks of one stretch of time. */
const sentenceYear: Rule = (story) => {
  const found = storyClues(story).flatMap(yearBeside);
  return only(found.map(({ year }) => year)) === null ? null : found[0]!;
};

const OWN: readonly Rule[] = [publishedYear, postYear, sentenceYear];

const firstOf = (rules: readonly Rule[], story: StoryDraft): YearEvidence | null => {
  for (const rule of rules) {
    const found = rule(story);
    if (found) return found;
  }
  return null;
};

/**
 * Borrow the year of the document's other stories. They must agree, and where the page was fetched in another year
 * nothing is borrowed: then the stories may stand on two sides of New Year.
 */
function borrowedYear(stories: readonly StoryDraft[], story: StoryDraft): YearEvidence | null {
  const others = stories.filter((other) => other !== story).flatMap((other) => firstOf(OWN, other) ?? []);
  const year = only(others.map((other) => other.year));
  const crawl = crawlDay(stories);
  if (year === null || (crawl !== null && yearOf(crawl) !== year)) return null;
  return { year, why: { ar: 'السنة من القصة الأخرى في الصفحة', en: 'the year from the other story of the page' } };
}

/** Give the year that a story's dates lack, with what says so. */
export const findYear = (stories: readonly StoryDraft[], story: StoryDraft): YearEvidence | null => firstOf(OWN, story) ?? borrowedYear(stories, story);

/** Give the year for `findDates` of a story: from its day of publication, its posts, its sentences, its document. */
export const evidenceYear = (stories: readonly StoryDraft[], story: StoryDraft): number | undefined => findYear(stories, story)?.year;
