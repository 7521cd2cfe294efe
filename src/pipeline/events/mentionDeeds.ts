/** What a mention says is done. Pure. */
import type { ClauseWord } from '#pipeline/events/clause.ts';
import { conceptsOf, fieldsIn } from '#pipeline/events/concepts.ts';
import { conceptKey, fieldKey, keyOf, readingsOf, type WordKeys } from '#pipeline/events/wordKeys.ts';
import { INCEPTION, PHASES, REACTIONS } from '#pipeline/events/wordLists.ts';

export type MentionDeeds = {
  /** What is done, of things that exclude each other: «paper:sign». */
  readonly phases: readonly string[];
  /** What is done, by classes and their fields. */
  readonly deeds: readonly number[];
  /** Answers to what somebody did that it tells of, such as a denial. */
  readonly reactions: readonly string[];
};

/** What the clause does: all of it where its own words do nothing. An answer is what it does first. */
export function deedsIn(words: readonly ClauseWord[]): MentionDeeds {
  const classes = (some: readonly ClauseWord[]) =>
    conceptsOf(some.map(({ text }) => text))
      .map((names) => names.filter((name) => name.startsWith('deed:')))
      .filter((names) => names.length > 0);
  const core = classes(words.filter((word) => word.core));
  const deeds = core.length > 0 ? core : classes(words.filter((word) => word.own && !word.head));
  const names = [...new Set(deeds.flat())];
  return {
    deeds: [...names.map(conceptKey), ...fieldsIn(names).map(fieldKey)],
    phases: [...new Set(names.flatMap((name) => PHASES.get(name) ?? []))],
    reactions: (deeds[0] ?? []).filter((name) => REACTIONS.has(name)),
  };
}

/** What begins: «الحرب منذ نيسان», «اندلاع الحرب». */
export function startsIn(words: readonly ClauseWord[]): WordKeys[] {
  const concepts = conceptsOf(words.map(({ text }) => text)).flat();
  if (!concepts.includes('deed:break-out') && !words.some(({ text }) => readingsOf(text).some((word) => INCEPTION.has(word)))) return [];
  return [...new Set(concepts)].map((concept) => [keyOf(`start:${concept}`)]);
}
