/** Take the day of fetching for what it is, where the story itself says the day it was written. */
import { isoDay, parseIsoDay, weekdayOf } from '#pipeline/dates/calendar.ts';
import { type Clue, fullDay } from '#pipeline/dates/clues.ts';
import { dayInWords } from '#pipeline/dates/dayInWords.ts';
import type { DraftPublished, StoryDraft } from '#pipeline/draft.ts';

/** A page may stay so many days without being published; what is later is the day of fetching. */
const SLACK = 3;
/** A dateline is a place, a date, an agency and a mark: «عمّان، الخميس 12 أيار 2016 (بترا) -». */
const PLACE = /^[\p{L}\p{M}\s،,(–-]{0,30}$/u;
const NO_PLACE = /(?:^|\s)(?:في|منذ|بتاريخ|قبل|بعد|حتى|خلال)\s*$/u;
const AGENCY = /^[)\s]{0,3}[\p{L}\p{M}. ()]{0,24}[-–—:/]/u;

const holds = ({ mention: { said } }: Clue, day: number): boolean => said.weekday !== undefined && said.weekday === weekdayOf(day);

/** "اليوم الخميس 12 مايو 2016", its weekday agreeing: the day of writing. */
function todayOf(clue: Clue): number[] {
  const { offset } = clue.mention.said;
  const day = offset === undefined ? null : fullDay(clue.mention);
  return day === null || !holds(clue, day) ? [] : [day - offset!];
}

/** So far into the first paragraph a dateline reaches, and so far its date begins. */
const HEAD = 160;
const FIRST = 30;

/** The same in a dateline, the first words of the story. */
function datelineOf({ paragraphs }: StoryDraft, clues: readonly Clue[]): { day: number; words: string }[] {
  const head = paragraphs.find(({ kind }) => kind === 'text')?.text.slice(0, HEAD) ?? '';
  const clue = clues.find(({ words, mention }) => mention.said.offset === undefined && head.slice(0, FIRST + words.length).includes(words));
  const day = clue ? fullDay(clue.mention) : null;
  if (!clue || day === null || !holds(clue, day)) return [];
  const at = head.indexOf(clue.words);
  const before = head.slice(0, at);
  return PLACE.test(before) && !NO_PLACE.test(before) && AGENCY.test(head.slice(at + clue.words.length)) ? [{ day, words: clue.words }] : [];
}

/**
 * Give the day that the story says it was written on, where the stated day of publication is more than three days later:
 * then the page was stamped when it was fetched. Null: nothing to repair, or the words disagree among themselves.
 */
export function repairedPublished(story: StoryDraft, clues: readonly Clue[]): DraftPublished | null {
  const stated = story.published?.basis === 'stated' && story.editorial === undefined ? parseIsoDay(story.published.from) : null;
  if (stated === null) return null;
  const said = [...clues.flatMap((clue) => todayOf(clue).map((day) => ({ day, words: clue.words }))), ...datelineOf(story, clues)];
  const [first] = said;
  if (!first || said.some(({ day }) => day !== first.day) || stated - first.day <= SLACK) return null;
  const on = dayInWords(stated);
  const why = {
    ar: `من «${first.words}»؛ أما ${on.ar} المذكور فهو يوم جمع الصفحة على الأرجح`,
    en: `from “${first.words}”; ${on.en}, which the page states, is most likely that of fetching the page`,
  };
  return { from: isoDay(first.day), to: isoDay(first.day), basis: 'inferred', why };
}
