import { expect, test } from 'vitest';
import { newRuns } from '#features/story/newHere/newRuns.ts';

const TEXT = [
  { kind: 'text', text: 'واحد هنا. اثنان هنا. ثلاثة هنا.' },
  { kind: 'heading', text: 'عنوان فرعي' },
  { kind: 'text', text: 'أربعة هنا. خمسة هنا.' },
] as const;
/** Mark sentences as told, counted through the text. */
const told = (...numbers: number[]) => {
  const all = newRuns(TEXT, []).flat();
  return numbers.map((number) => ({ ...all[number]!, by: 0 }));
};
const words = (marked: ReturnType<typeof told>) =>
  newRuns(TEXT, marked).map((run) => run.map(({ paragraph, start, end }) => TEXT[paragraph]!.text.slice(start, end).split(' ')[0]));

test.each([
  ['nothing told', told(), [['واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة']]],
  ['the first', told(0), [['اثنان', 'ثلاثة', 'أربعة', 'خمسة']]],
  ['one between', told(1), [['واحد'], ['ثلاثة', 'أربعة', 'خمسة']]],
  ['two apart', told(1, 3), [['واحد'], ['ثلاثة'], ['خمسة']]],
  ['all', told(0, 1, 2, 3, 4), []],
])('%s', (_, marked, runs) => expect(words(marked)).toEqual(runs));
