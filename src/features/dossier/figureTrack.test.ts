import { expect, test } from 'vitest';
import { figureTrack } from '#features/dossier/figureTrack.ts';

test.each([
  [[{ value: 1500 }, { value: 10_900 }, { value: 10_000 }], [0, 5000, 10_000]],
  [[{ value: 3 }, { value: 7 }], [0, 5]],
  [[{ value: 120 }, { value: 80, to: 240 }], [0, 100, 200]],
  [[{ value: 0 }], [0, 0.5, 1]],
])('%j is marked %j', (answers, marks) => {
  const track = figureTrack(answers);
  expect(track.marks).toEqual(marks);
  expect(track.most).toBeGreaterThan(Math.max(...answers.map(({ value }) => value)));
});
