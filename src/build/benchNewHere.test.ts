/** What is held of the gold set of sentences told before; `npm run bench:understanding` prints the figures. */
import { expect, test } from 'vitest';
import { judgeNewHere, newHereTopics } from '#build/benchNewHere.ts';
import { loadGazetteer } from '#build/makeBundle.ts';

const STORIES_EACH = 10;

const topics = newHereTopics();
test('there are three topics', () => expect(topics.map(({ topic }) => topic)).toEqual(['harbour', 'manuscripts', 'wells']));

test.each(topics)('$topic: nearly all that is found was told before, and most of what was told is found', (topic) => {
  const compiled = loadGazetteer();
  if ('problems' in compiled) throw new Error('the gazetteer is broken');
  expect(topic.stories).toHaveLength(STORIES_EACH);
  const { f1, precision } = judgeNewHere(topic, compiled.gazetteer);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(f1).toBeGreaterThanOrEqual(0.8);
});
