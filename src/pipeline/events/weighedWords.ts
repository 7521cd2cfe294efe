/** The words of a mention by their keys, weighed, in few bytes and quickly compared: a dossier has tens of thousands of mentions. Pure. */

/** A word: each of its keys with how much it tells where it stands; the first is what the word itself weighs. */
export type Weighed = readonly (readonly [key: number, weight: number])[];

export type Words = {
  /** The keys of all words in order of their numbers, with the word that each is of and what it tells. */
  readonly keys: Int32Array;
  readonly wordOf: Uint16Array;
  readonly values: Float32Array;
  /** What each word weighs, and all together. */
  readonly weights: Float32Array;
  readonly total: number;
};

/** From this weight on a word tells something. */
const TELLS = 0.35;
/** More words than a mention has. */
const MOST = 2 ** 12;

export function weighedWords(given: readonly Weighed[]): Words {
  const words = given.slice(0, MOST);
  const all = words.flatMap((word, at) => word.map(([key, value]) => ({ key, value, at })));
  all.sort((a, b) => a.key - b.key || a.at - b.at);
  const weights = Float32Array.from(words, (word) => word[0]?.[1] ?? 0);
  return {
    keys: Int32Array.from(all, ({ key }) => key),
    wordOf: Uint16Array.from(all, ({ at }) => at),
    values: Float32Array.from(all, ({ value }) => value),
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

/** Tell whether some word has a key. */
export function hasKey({ keys }: Words, key: number): boolean {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key;
}

/** Give the keys of the words that weigh most, so many words. */
export function tellingKeys({ keys, wordOf, weights }: Words, count: number): number[] {
  const order = [...weights.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, count);
  const chosen = new Set(order);
  return [...keys].filter((_, i) => chosen.has(wordOf[i]!));
}

type Shared = { readonly weight: number; readonly words: number };
/** For each of two mentions' words, the most that a shared key tells: used anew for each pair. */
const best = [new Float32Array(MOST), new Float32Array(MOST)] as const;

function sumOf({ weights }: Words, most: Float32Array): Shared {
  let [weight, words] = [0, 0];
  for (let word = 0; word < weights.length; word++) {
    const part = Math.min(weights[word]!, most[word]!);
    weight += part;
    if (part >= TELLS) words++;
  }
  return { weight, words };
}

/** Give how much of each one's words the other has, and how many words that tell something it shares. */
export function sharedWords(one: Words, other: Words): readonly [Shared, Shared] {
  const [mine, theirs] = best;
  mine.fill(0, 0, one.weights.length);
  theirs.fill(0, 0, other.weights.length);
  let [i, j] = [0, 0];
  while (i < one.keys.length && j < other.keys.length) {
    const key = one.keys[i]!;
    if (key < other.keys[j]!) i++;
    else if (key > other.keys[j]!) j++;
    else {
      for (; one.keys[i] === key; i++) mine[one.wordOf[i]!] = Math.max(mine[one.wordOf[i]!]!, one.values[i]!);
      for (; other.keys[j] === key; j++) theirs[other.wordOf[j]!] = Math.max(theirs[other.wordOf[j]!]!, other.values[j]!);
    }
  }
  return [sumOf(one, mine), sumOf(other, theirs)];
}
