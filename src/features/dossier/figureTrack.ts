/** The track that figures of one thing are drawn on. Pure. */
import type { FigureAnswer } from '#bundle/differences.ts';

const STEPS = [1, 2, 2.5, 5, 10];

/** Give the end of a track that begins at 0 and holds all figures with some room, and round numbers to write beneath it. */
export function figureTrack(answers: readonly Pick<FigureAnswer, 'value' | 'to'>[]): { readonly most: number; readonly marks: readonly number[] } {
  const largest = Math.max(1, ...answers.flatMap(({ value, to = value }) => [value, to]));
  const power = 10 ** Math.floor(Math.log10(largest));
  const step = STEPS.map((times) => (times * power) / 2).find((one) => largest / one <= 2.5) ?? largest / 2;
  const most = largest * 1.15;
  const marks: number[] = [];
  for (let mark = 0; mark <= largest; mark += step) marks.push(mark);
  return { most, marks };
}
