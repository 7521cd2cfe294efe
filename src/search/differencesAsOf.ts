/** What stories give differently, as they gave it by a day. Pure. */
import type { Differences } from '#bundle/differences.ts';
import { areNumbersApart } from '#bundle/numbers.ts';
import { spellingKey } from '#text/spelledAlike.ts';

type Rows = Pick<Differences, 'figures' | 'spellings'>;

/**
 * Give the rows of the stories that are known, with the numbers that these have then; a row without two answers that differ is none. `known`:
 * the first one's number, and how many there are.
 */
export function differencesAsOf({ figures, spellings }: Rows, known: { readonly first: number; readonly length: number }): Rows {
  const then = <T extends { readonly number: number }>(answers: readonly T[]): T[] =>
    answers.flatMap((answer) => {
      const number = answer.number - known.first;
      return number >= 0 && number < known.length ? [{ ...answer, number }] : [];
    });
  const areSeveral = (answers: readonly { readonly number: number }[]): boolean => new Set(answers.map(({ number }) => number)).size > 1;
  const figureRows = figures.rows
    .map((row) => ({ ...row, answers: then(row.answers) }))
    .filter(({ answers }) => areSeveral(answers) && areNumbersApart(answers));
  const spellingRows = spellings.rows
    .map((row) => ({ ...row, answers: then(row.answers) }))
    .filter(({ answers }) => areSeveral(answers) && new Set(answers.map(({ text }) => spellingKey(text))).size > 1);
  return { figures: { total: figureRows.length, rows: figureRows }, spellings: { total: spellingRows.length, rows: spellingRows } };
}
