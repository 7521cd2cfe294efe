/** The days that a story's own words say it was written on: «اليوم الخميس 2 يناير 2025», and the like. */
import type { Bilingual } from '#bundle/schema.ts';
import { dayNumber, weekdayOf } from '#pipeline/dates/calendar.ts';
import { type Clue, fullDay, posts } from '#pipeline/dates/clues.ts';
import { dayInWords } from '#pipeline/dates/dayInWords.ts';
import type { YearEvidence } from '#pipeline/dates/evidenceYear.ts';
import type { StoryDraft } from '#pipeline/draft.ts';

export type Why = Bilingual & { readonly en: string };
type Exact = { readonly day: number; readonly why: Why };
/** A story, the clues in its words, and the year that stands beside them. */
export type Said = { readonly story: StoryDraft; readonly clues: readonly Clue[]; readonly year: YearEvidence | null };

export const quoted = (words: string): Why => ({ ar: `«${words}»`, en: `“${words}”` });

/** A day whose weekday is named falls on it, or it is a slip; in a new year many go on writing the old one. Hijri days are told apart by the moon. */
function heldDay({ mention }: Clue): { day: number; isSlip: boolean } | null {
  const { weekday, calendar, year, month, day: number } = mention.said;
  const day = fullDay(mention);
  if (day === null || weekday === undefined || calendar === 'hijri' || weekdayOf(day) === weekday) return day === null ? null : { day, isSlip: false };
  const later = year?.kind === 'number' ? dayNumber(year.year + 1, month ?? 0, number ?? 0) : null;
  return later !== null && weekdayOf(later) === weekday ? { day: later, isSlip: true } : null;
}

/** "اليوم الخميس 2 يناير 2025" says the day itself; "أمس" says the one before. */
const fromDatedToday = ({ clues }: Said): Exact[] =>
  clues.flatMap((clue) => {
    const { offset } = clue.mention.said;
    const held = offset === undefined ? null : heldDay(clue);
    if (held === null) return [];
    const { ar, en } = quoted(clue.words);
    const why = held.isSlip ? { ar: `من ${ar}، والسنة من يوم الأسبوع`, en: `from ${en}; the year from the weekday` } : { ar: `من ${ar}`, en: `from ${en}` };
    return [{ day: held.day - offset!, why }];
  });

/** "اليوم الخميس 2 يناير" with a borrowed year, which the weekday must confirm. */
const fromTodayAndYear = ({ clues, year }: Said): Exact[] =>
  clues.flatMap(({ mention: { said }, words }) => {
    if (!year || said.offset === undefined || said.day === undefined || said.month === undefined || said.year?.kind === 'number' || said.calendar === 'hijri') return [];
    const day = dayNumber(year.year, said.month, said.day);
    if (day === null || said.weekday === undefined || weekdayOf(day) !== said.weekday) return [];
    const { ar, en } = quoted(words);
    return [{ day: day - said.offset, why: { ar: `من ${ar}، و${year.why.ar}`, en: `from ${en}; ${year.why.en}` } }];
  });

/** A post is at most so many days older than the story that sets it in beside "today". */
const FRESH = 2;

/** "اليوم الخميس" beside a post of a known day: the first such weekday from that day on, if it is near. */
const fromTodayAndPost = ({ clues, story }: Said): Exact[] =>
  posts(story).flatMap((post) =>
    clues.flatMap(({ mention: { said }, words }) => {
      if (said.offset === undefined || said.weekday === undefined || said.day !== undefined) return [];
      const weekday = (((said.weekday - said.offset) % 7) + 7) % 7;
      const later = (weekday - weekdayOf(post.day) + 7) % 7;
      if (later > FRESH) return [];
      const { ar, en } = quoted(words);
      const on = dayInWords(post.day);
      return [{ day: post.day + later, why: { ar: `من ${ar} و${post.tweet ? 'تغريدة' : 'منشور'} بتاريخ ${on.ar}`, en: `from ${en} and ${post.tweet ? 'a tweet' : 'a post'} of ${on.en}` } }];
    }),
  );

/** «أقوال الصحف الصادرة الثلاثاء 24 مارس»: a review of the press is of the day on which the papers came out. */
const PRESS_REVIEW = /(?:الصحف|الجرائد|اليوميات) .{0,40}الصادرة (?:يوم |اليوم )?$/u;

/** Give how many days the words of a clue lie from the day of writing, undefined where they do not say. */
const offsetOf = ({ mention: { said }, words }: Clue, { title }: StoryDraft): number | undefined =>
  said.offset ?? (title.includes(words) && PRESS_REVIEW.test(title.slice(0, title.indexOf(words))) ? 0 : undefined);

/** Give the last year that a story names, and its words; a sentence that looks back names none. */
function lastYear(clues: readonly Clue[]): { year: number; words: string } | null {
  const named = clues.flatMap(({ mention: { said }, words, tense }) =>
    said.year?.kind === 'number' && said.calendar !== 'hijri' ? [{ year: said.year.year, words, isPast: tense === 'past' }] : []);
  const last = named.reduce<(typeof named)[number] | null>((best, one) => (best && best.year >= one.year ? best : one), null);
  return last === null || last.isPast ? null : last;
}

/** "اليوم الخميس 2 يناير" where no year stands beside it, with the last year that the story names; the weekday must confirm it. */
const fromTodayAndLastYear = ({ clues, year, story }: Said): Exact[] => {
  const last = year === null ? lastYear(clues) : null;
  if (last === null) return [];
  return clues.flatMap((clue) => {
    const { said } = clue.mention;
    const offset = offsetOf(clue, story);
    if (offset === undefined || said.weekday === undefined || said.day === undefined || said.month === undefined || said.year?.kind !== 'none' || said.calendar === 'hijri') return [];
    const day = dayNumber(last.year, said.month, said.day);
    if (day === null || weekdayOf(day) !== said.weekday) return [];
    const [today, named] = [quoted(clue.words), quoted(last.words)];
    return [{ day: day - offset, why: { ar: `من ${today.ar}، والسنة من ${named.ar}`, en: `from ${today.en}; the year from ${named.en}` } }];
  });
};

/** «سعر القمح … الخميس 19 مارس 2026»: prices are of the day that closes their title. */
const PRICES = /^(?:سعر|[أا]سعار) (?!.{0,20}تذاكر)/u;
const fromPrices = ({ clues, story: { title } }: Said): Exact[] =>
  clues.flatMap((clue) => {
    const day = PRICES.test(title) && title.endsWith(clue.words) ? fullDay(clue.mention) : null;
    const { ar, en } = quoted(clue.words);
    return day === null || clue.mention.said.weekday !== weekdayOf(day) ? [] : [{ day, why: { ar: `من ${ar} في العنوان`, en: `from ${en} in the title` } }];
  });

const ISSUED = /(?:^|\s)[وأ]?صدرت? $/u;
const DATED = /التاريخ ?:? ?$/u;
const wordsBefore = ({ sentence, words }: Clue): string => sentence.slice(0, Math.max(0, sentence.indexOf(words)));

/** «صدر أمس قرار … التاريخ: 29/12/1440»: the text of a decree bears the day on which it was issued. */
const fromDecree = ({ clues }: Said): Exact[] => {
  const issued = clues.find((clue) => clue.mention.said.offset !== undefined && clue.mention.said.day === undefined && ISSUED.test(wordsBefore(clue)));
  const dated = issued && clues.find((clue) => DATED.test(wordsBefore(clue)));
  const day = dated ? fullDay(dated.mention) : null;
  if (!issued || !dated || day === null) return [];
  const [one, other] = [quoted(issued.words), quoted(dated.words)];
  return [{ day: day - issued.mention.said.offset!, why: { ar: `من ${one.ar} و${other.ar}`, en: `from ${one.en} and ${other.en}` } }];
};

const RULES = [fromDatedToday, fromTodayAndPost, fromTodayAndYear, fromTodayAndLastYear, fromPrices, fromDecree];

/** Give every day on which the words of a story say that it was written. */
export const exactDays = (said: Said): Exact[] => RULES.flatMap((rule) => rule(said));

/** Say whether the text calls a weekday today, or yesterday, that the day of writing cannot have: then one of them is another story's. */
export const isContradicted = (day: number, clues: readonly Clue[]): boolean =>
  clues.some(({ mention: { said } }) => said.offset !== undefined && said.weekday !== undefined && said.day === undefined && (((said.weekday - said.offset) % 7) + 7) % 7 !== weekdayOf(day));
