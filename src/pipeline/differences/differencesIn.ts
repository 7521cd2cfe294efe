/** What the stories of a dossier give differently, by the numbers of stories and events. Pure: the same stories in any order give the same. */
import type { PlacedEvent } from '#pipeline/events/placeEvents.ts';
import { type FigureAt, figureHistories } from '#pipeline/differences/figureHistories.ts';
import { type SpelledApart, spelledApart } from '#pipeline/differences/spellings.ts';
import type { StoryFeatures } from '#pipeline/storyRecord.ts';

/** Of each kind so many are kept: those that most origins answer. A reader looks through no more, and the part stays small. */
export const MOST_KEPT = 40;
/** Answers of one of them. */
const MOST_ANSWERS = 24;

type Kept<T> = { readonly total: number; readonly rows: readonly T[] };
export type DifferencesFound = { readonly days: Kept<number>; readonly figures: Kept<readonly FigureAt[]>; readonly spellings: Kept<SpelledApart> };

const kept = <T>(all: readonly T[]): Kept<T> => ({ total: all.length, rows: all.slice(0, MOST_KEPT) });

/** Give the answers that are kept: every answer that says something else, then the first. */
function fewAnswers<T>(answers: readonly T[], said: (answer: T) => string): T[] {
  if (answers.length <= MOST_ANSWERS) return [...answers];
  const different = new Map(answers.toReversed().map((answer) => [said(answer), answer]));
  const chosen = new Set([...[...different.values()].toReversed(), ...answers].slice(0, MOST_ANSWERS));
  return answers.filter((answer) => chosen.has(answer));
}

/** Give what the stories give differently. `stories` and `events` as the bundle numbers them; `originOf`: the origin of each story. */
export function differencesIn(stories: readonly StoryFeatures[], events: readonly PlacedEvent[], originOf: readonly number[]): DifferencesFound {
  const days = events.flatMap(({ differs }, number) => (differs ? [number] : [])).sort((a, b) => events[b]!.told.origins - events[a]!.told.origins || b - a);
  const figures = kept(figureHistories(stories, originOf));
  const spellings = kept(spelledApart(stories));
  return {
    days: kept(days),
    figures: { ...figures, rows: figures.rows.map((group) => fewAnswers(group, ({ figure: { value, to, bound } }) => `${value} ${to} ${bound}`)) },
    spellings: { ...spellings, rows: spellings.rows.map((row) => ({ ...row, answers: fewAnswers(row.answers, ({ surface }) => surface) })) },
  };
}
