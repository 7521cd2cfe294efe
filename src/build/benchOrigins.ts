/** How well texts that are one are found, on pairs of our own wording. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { type GoldPair, type GoldTopic, pairsIn, recordOf, type Relation } from '#pipeline/origins/gold/pairs.ts';
import { inspectedOrigins } from '#pipeline/origins/inspectedOrigins.ts';
import { readStories } from '#pipeline/readStories.ts';

const GOLD = join(import.meta.dirname, '../pipeline/origins/gold');

/** Give what the pipeline makes of a pair. */
function relationFound({ texts }: GoldPair, gazetteer: Gazetteer): Relation {
  const documents = texts.map((text, i) => ({ file: `text-${i}.json`, bytes: new TextEncoder().encode(recordOf(text)) }));
  const { stories } = readStories(documents, gazetteer);
  if (stories.length !== texts.length) throw new Error(`${stories.length} stories of ${texts.length} texts`);
  const [origin, other] = inspectedOrigins(stories);
  return other !== undefined || origin === undefined || origin.kind === 'single' ? 'none' : origin.kind;
}

/** Give the topics of the gold set, in order. */
export const goldTopics = (): GoldTopic[] =>
  readdirSync(GOLD)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(GOLD, name), 'utf8')) as GoldTopic);

/** Judge a topic: how many pairs of each kind were found, how many pairs are put together that are not, and all that is wrong. */
export function judgeOrigins(topic: GoldTopic, gazetteer: Gazetteer) {
  const judged = pairsIn(topic).map((pair) => ({ ...pair, found: relationFound(pair, gazetteer) }));
  const together = judged.filter(({ found }) => found !== 'none');
  const of = (relation: Relation) => judged.filter((pair) => pair.relation === relation);
  const foundOf = (relation: Relation) => of(relation).filter(({ found }) => found !== 'none').length;
  return {
    topic: topic.topic,
    pairs: judged.length,
    together: together.length,
    right: together.filter(({ relation }) => relation !== 'none').length,
    whole: { found: foundOf('whole'), all: of('whole').length },
    part: { found: foundOf('part'), all: of('part').length },
    kinds: judged.filter(({ relation, found }) => relation !== 'none' && relation === found).length,
    misses: judged.filter(({ relation, found }) => relation !== found).map(({ name, found }) => `${name}, found ${found}`),
  };
}
