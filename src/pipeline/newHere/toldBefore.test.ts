/** Which sentences earlier stories have told, by hand: who is earlier, and what is never told. */
import { describe, expect, test } from 'vitest';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';
import { storySentences } from '#pipeline/newHere/sentenceFeatures.ts';
import { toldBefore } from '#pipeline/newHere/toldBefore.ts';
import { readStories } from '#pipeline/readStories.ts';

type Given = { readonly day?: string; readonly text: string };

/** Give for each story the sentences told before, as places, with the story that tells them. */
function told(given: readonly Given[]): [sentence: number, by: number][][] {
  const documents = given.map(({ day, text }, i) => ({
    file: `story-${i}.json`,
    bytes: new TextEncoder().encode(JSON.stringify({ title: `خبر من المدينة ${'أبجد'[i]}`, text, ...(day && { date: day }), source: 'صحيفة المدينة' })),
  }));
  const { stories } = readStories(documents, testGazetteer());
  const all = toldBefore(stories.map((story) => ({ published: story.published, told: storySentences(story) })));
  return all.map((one) => one.map(({ sentence, by }): [number, number] => [sentence, by]));
}

const BRIDGE = 'أعادت البلدية فتح الجسر القديم أمام السيارات بعد إصلاح أعمدته الحجرية.';
const MARKET = 'وانتقل باعة الخضار إلى الساحة المسقوفة قرب المحطة.';

describe('who is earlier', () => {
  test('a story published before, or of the same day and before it in order', () => {
    expect(
      told([
        { day: '2024-03-01', text: BRIDGE },
        { day: '2024-03-02', text: BRIDGE },
      ]),
    ).toEqual([[], [[0, 0]]]);
    expect(
      told([
        { day: '2024-03-02', text: BRIDGE },
        { day: '2024-03-02', text: BRIDGE },
      ]),
    ).toEqual([[], [[0, 0]]]);
  });
  test('not one published later, whatever the order', () =>
    expect(
      told([
        { day: '2024-03-02', text: BRIDGE },
        { day: '2024-03-01', text: BRIDGE },
      ]),
    ).toEqual([[[0, 1]], []]));
  test('nothing is known of a story without a day', () => {
    expect(told([{ text: BRIDGE }, { day: '2024-03-01', text: BRIDGE }])).toEqual([[], []]);
    expect(told([{ day: '2024-03-01', text: BRIDGE }, { text: BRIDGE }])).toEqual([[], []]);
  });
  test('of several the earliest is named', () => expect(told(['01', '02', '03'].map((day) => ({ day: `2024-03-${day}`, text: BRIDGE })))[2]).toEqual([[0, 0]]));
});

describe('what is told', () => {
  const second = (text: string) =>
    told([
      { day: '2024-03-01', text: `${BRIDGE}\n\n${MARKET}` },
      { day: '2024-03-05', text },
    ])[1];
  test.each([
    ['the same words', BRIDGE],
    ['shorter, with other words between', 'وكانت البلدية قد أعادت فتح الجسر القديم أمام السيارات.'],
    ['in another order', 'وأمام السيارات فُتح الجسر القديم بعد إصلاح أعمدته.'],
  ])('%s', (_, text) => expect(second(text)).toEqual([[0, 0]]));
  test.each([
    ['another sentence of the same place', 'وشكا أصحاب الدكاكين من ضجيج الشاحنات أثناء الليل.'],
    ['a figure more', 'أعادت البلدية فتح الجسر القديم أمام 300 سيارة بعد إصلاح أعمدته الحجرية.'],
    ['a day more', 'أعادت البلدية في 3 آذار 2024 فتح الجسر القديم أمام السيارات بعد إصلاح أعمدته.'],
    ['the contrary', 'ولم تفتح البلدية الجسر القديم أمام السيارات بعد إصلاح أعمدته الحجرية.'],
    ['too short to be compared', 'وفُتح الجسر.'],
  ])('not: %s', (_, text) => expect(second(text)).toEqual([]));
});
