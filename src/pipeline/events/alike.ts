/** How alike two mentions are. Pure. */
import type { Precision } from '#bundle/schema.ts';
import type { MentionFeatures } from '#pipeline/events/mentionFeatures.ts';
import { sharedWords, weighedWords, type Weighed, type Words } from '#pipeline/events/weighedWords.ts';
import { closeness, type WordKeys } from '#pipeline/events/wordKeys.ts';

/** A mention with its days, counted from 1970-01-01. `story`: the number of the story that tells it; `sentence` tells its sentences apart. */
export type DatedMention = MentionFeatures & {
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
  readonly story: number;
  readonly sentence: number;
};

/** A mention ready to be compared. */
export type Comparable = DatedMention & { readonly words: Words; /** Those of its clause alone. */ readonly inClause: Words };

/** What a word beside the clause counts, one of the sentence before, and one that stands in every news text. */
const BESIDE = 0.5;
const BEFORE = 0.15;
const TOPIC = 0.1;
const SAYS_LITTLE = 0.2;
const WEEK = 7;

/** Give mentions ready to be compared: a word, a root or a class tells the more, the fewer weeks it is told of. */
export function comparable(mentions: readonly DatedMention[]): Comparable[] {
  const rarity = rarityIn(mentions);
  const weigh = (keys: WordKeys, part: number): Weighed => {
    const little = keys[0] === 0 ? SAYS_LITTLE : 1;
    return keys.flatMap((key) => (key === 0 ? [] : [[key, part * little * rarity(key) * closeness(key)] as const]));
  };
  return mentions.map((mention) => {
    const own = mention.own.map((keys) => weigh(keys, 1));
    const others = [
      ...mention.beside.map((keys) => weigh(keys, BESIDE)),
      ...mention.before.map((keys) => weigh(keys, BEFORE)),
      ...mention.topic.map((keys) => weigh(keys, TOPIC)),
    ];
    return { ...mention, words: weighedWords([...own, ...others]), inClause: weighedWords(own) };
  });
}

/** How rare a key is among the weeks of all mentions. */
function rarityIn(mentions: readonly DatedMention[]): (key: number) => number {
  const weeks = new Map<number, Set<number>>();
  const all = new Set<number>();
  for (const { own, beside, from } of mentions) {
    const week = Math.floor(from / WEEK);
    all.add(week);
    for (const key of [...own, ...beside].flat()) {
      const held = weeks.get(key);
      if (held) held.add(week);
      else weeks.set(key, new Set([week]));
    }
  }
  const most = Math.log(all.size + 1);
  return (key) => 0.4 + Math.log((all.size + 1) / (weeks.get(key)?.size ?? 1)) / most;
}

/**
 * Give how alike two mentions are, 0 to 1, and how many telling words they share: the mean of Dice's coefficient over weighed words and
 * of how much of the shorter one the longer has, for a mention in passing says little of what it names.
 */
export function likeness(one: Words, other: Words): { readonly score: number; readonly words: number } {
  if (one.total === 0 || other.total === 0) return { score: 0, words: 0 };
  const [a, b] = sharedWords(one, other);
  const dice = (a.weight + b.weight) / (one.total + other.total);
  const within = Math.max(a.weight / one.total, b.weight / other.total);
  return { score: (dice + within) / 2, words: Math.max(a.words, b.words) };
}

/** Days between two spans; 0 where they touch or overlap. */
export const gapOf = (one: Days, other: Days): number => Math.max(0, one.from - other.to, other.from - one.to);
type Days = Pick<DatedMention, 'from' | 'to'>;

export const isPrecise = ({ precision, from, to }: DatedMention): boolean =>
  (precision === 'day' || precision === 'range') && to - from < LONGEST_RANGE;
/** A range of more days is a while, not a happening. */
const LONGEST_RANGE = 45;
