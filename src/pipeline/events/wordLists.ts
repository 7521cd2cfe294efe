/** The words of `words.json`, folded, as sets. */
import { fold } from '#text/fold.ts';
import titleWords from '#pipeline/events/titleWords.json' with { type: 'json' };
import words from '#pipeline/events/words.json' with { type: 'json' };

const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold));
const mapOf = (record: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(record).map(([word, value]) => [fold(word), value]));

/** A clause ends before these. */
export const BREAKS = setOf(words.breaks);
/** A clause that tells of the noun before it begins with these. */
export const RELATIVE = setOf(words.relative);
/** Verbs of saying, and what stands between them and what is said. */
export const SAYING = setOf(titleWords.saying);
export const THAT = setOf(titleWords.that);
/** Verbs that help another, at the head of a clause. */
export const AUXILIARY = setOf(words.auxiliary);
/** Words of every news text: they say little of which event it is. */
export const LIGHT = setOf(words.light);
/** Words that say nothing of it. */
export const EMPTY = setOf(words.empty);
/** What a count of victims counts: it grows from hour to hour, and tells no two events apart. */
export const TOLL = setOf(words.toll);
/** What measures time, money and shares: it tells how long or how much, not which. */
export const MEASURES = setOf(words.measures);
/** What is measured, where two that give another number are two: shares, and money. */
export const SHARES = setOf(words.shares);
export const MONEY = setOf(words.money);
/** Behind these stands what a minister is minister of. */
export const MINISTERS = setOf(words.ministers);
export const PLACE_NOUNS = setOf(words.placeNouns);
/** Buildings and the like: «سوق الأبيض» is not «سوق أم درمان». */
export const FACILITIES = setOf(words.facilities);
/** Words of a beginning: a year or a month beside one of them is that of a happening, not a while in which much happened. */
export const INCEPTION = setOf(words.inception);
export const ORDINALS = mapOf(words.ordinals);
export const TEEN = setOf(words.teen);
export const TENS = mapOf(words.tens);

/**
 * What is done with a matter that is done several things with: to sign is not to take effect. By class of deed, the row of things that
 * exclude each other, and which of them it is.
 */
export const PHASES: ReadonlyMap<string, string> = new Map(
  Object.entries(words.phases).flatMap(([row, phases]) =>
    Object.entries(phases).flatMap(([phase, classes]) => classes.map((name) => [`deed:${name}`, `${row}:${phase}`] as const)),
  ),
);
/** Deeds that answer what somebody else did. */
export const REACTIONS: ReadonlySet<string> = new Set(words.reactions.map((name) => `deed:${name}`));

/** Words of each kind, the more telling kinds first. */
export const KIND_WORDS: readonly (readonly [kind: keyof typeof words.kinds, words: ReadonlySet<string>])[] = (
  Object.keys(words.kinds) as (keyof typeof words.kinds)[]
).map((kind) => [kind, setOf(words.kinds[kind])]);
