/** What is held of the gold set of origins; `npm run bench:understanding` prints the misses. */
import { expect, test } from 'vitest';
import { goldTopics, judgeOrigins } from '#build/benchOrigins.ts';
import { loadGazetteer } from '#build/makeBundle.ts';

const PAIRS_EACH = 50;

const topics = goldTopics();
test('there are three topics', () => expect(topics.map(({ topic }) => topic)).toEqual(['power', 'rebuilding', 'shipping']));

test.each(topics)('$topic: what is put together is one text, and nearly all copies are found', (topic) => {
  const compiled = loadGazetteer();
  if ('problems' in compiled) throw new Error('the gazetteer is broken');
  const { pairs, together, right, whole, part } = judgeOrigins(topic, compiled.gazetteer);
  expect(pairs).toBe(PAIRS_EACH);
  expect(right / together).toBeGreaterThanOrEqual(0.98);
  expect(whole.found / whole.all).toBeGreaterThanOrEqual(0.95);
  expect(part.found / part.all).toBeGreaterThanOrEqual(0.7);
});
