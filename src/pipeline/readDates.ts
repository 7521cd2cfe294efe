/** The dates of a story's text, and where a weekday contradicts its date. */
import { dayConflicts } from '#pipeline/dates/dayConflicts.ts';
import { evidenceYear } from '#pipeline/dates/evidenceYear.ts';
import { impossibleDays } from '#pipeline/dates/impossibleDays.ts';
import { weekdayMismatches } from '#pipeline/dates/findDates.ts';
import type { Recall } from '#pipeline/dates/knownEvent.ts';
import { readDates, type StoryDate } from '#pipeline/dates/readEvents.ts';
import type { Problem, StoryDraft } from '#pipeline/draft.ts';

/** Give the dates of a story of a document; a missing year may be borrowed from the stories beside it. */
export const storyDates = (story: StoryDraft, siblings: readonly StoryDraft[], recall: Recall): StoryDate[] =>
  readDates(story, evidenceYear(siblings, story), recall);

/** Give a warning for each weekday that does not fall on its date, for two stated days that cannot both be right, for a day that there is none of, and for words listed in front matter that stand nowhere. */
export function dateProblems(story: StoryDraft, file: string): Problem[] {
  const mismatches = story.paragraphs.flatMap(({ text, line }) =>
    weekdayMismatches(text, { published: story.published }).map((mismatch): Problem => ({
      severity: 'warning',
      kind: 'weekday-mismatch',
      file,
      line,
      column: mismatch.start + 1,
      detail: mismatch.text,
    })),
  );
  const stated = story.published?.basis === 'stated' ? story.published : null;
  const conflicts = story.paragraphs.flatMap(({ text, line }) =>
    dayConflicts(text, stated).map((conflict): Problem => ({
      severity: 'warning',
      kind: 'day-conflict',
      file,
      line,
      column: conflict.start + 1,
      detail: conflict.text,
    })),
  );
  const impossible = story.paragraphs.flatMap(({ text, line }) =>
    impossibleDays(text).map((day): Problem => ({ severity: 'warning', kind: 'impossible-day', file, line, column: day.start + 1, detail: day.text })),
  );
  const unfound = [...(story.editorial?.inferred ?? []), ...(story.editorial?.events ?? [])]
    .filter(({ words }) => !story.paragraphs.some((paragraph) => paragraph.text.includes(words)))
    .map(({ words }): Problem => ({ severity: 'warning', kind: 'inferred-words-not-found', file, line: 1, column: 1, detail: words }));
  return [...mismatches, ...conflicts, ...impossible, ...unfound];
}
