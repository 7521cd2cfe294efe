/**
 * Which sentences of a story an earlier story has told. Near-linear: a sentence is compared with the few that share most of its rare words.
 * Pure: the same stories in any order give the same, and nothing of a later story changes what is said of one.
 */
import type { SentenceFeatures, StorySentences } from '#pipeline/newHere/sentenceFeatures.ts';
import { closeness, keyOf, type WordKeys } from '#pipeline/events/wordKeys.ts';

/** A sentence was told where so much of what its words weigh stands in a passage of one earlier story. */
const TOLD = 0.62;
/** So many words in a row of which the passage has nothing are something new. */
const NEW_PART = 3;
/** Shorter sentences say too little to be compared. */
const LEAST_WORDS = 3;
/** What a word that says little weighs, of one. */
const LIGHT_WEIGHT = 0.35;
/** A key leads to so many sentences at most, the earliest: what more have is a word of every day. */
const MOST_PER_KEY = 32;
/** A sentence is looked for by so many of its keys, the rarest, and compared with so many others, those that share most of them. */
const MOST_KEYS = 24;
const MOST_COMPARED = 12;
/** Keys of pairs lie above all others; of them one in so many is kept. */
const PAIRS = 2 ** 40;
const SAMPLED_PAIRS = 3;
/** So many words that no earlier story has, right behind each other, may be a name. */
const NEW_ROW = 2;

/** A story as it is judged: stories come in the order of their publication. */
export type Judged = { readonly published: { readonly from: string; readonly to: string } | null; readonly told: StorySentences };
/** A sentence of a story, by its place among them, and the earliest story that tells it. */
export type Told = { readonly sentence: number; readonly by: number };

/** The sentences of a story that some key leads to: all that have it are counted, the earliest are named. */
type Having = { count: number; readonly numbers: number[] };
/** What earlier stories tell. */
type Passages = {
  /** Each sentence: the story that has it, and its place there. */
  readonly sentences: { readonly story: number; readonly at: number }[];
  readonly having: Map<number, Having>;
  readonly stories: Map<number, { readonly told: StorySentences; readonly facts: ReadonlySet<number> }>;
};

const plain = (word: WordKeys): readonly number[] => (word[0] === 0 ? word.slice(1) : word);
const weightOf = (word: WordKeys): number => (word[0] === 0 ? LIGHT_WEIGHT : 1);

/** Keys of two words that follow each other, of one in so many: they find what only frequent words are shared with. */
function pairKeys({ words, joined }: SentenceFeatures): number[] {
  const firstKey = (at: number): number => plain(words[at]!)[0]!;
  const keys = joined.flatMap((at) => (at === 0 ? [] : [keyOf(`pair:${firstKey(at - 1)} ${firstKey(at)}`)]));
  return keys.filter((key) => key % SAMPLED_PAIRS === 0).map((key) => key + PAIRS);
}
const keysIn = (sentence: SentenceFeatures): Set<number> => new Set([...sentence.words.flatMap(plain), ...pairKeys(sentence)]);

function addStory(passages: Passages, story: number, told: StorySentences): void {
  told.sentences.forEach((sentence, at) => {
    const number = passages.sentences.push({ story, at }) - 1;
    for (const key of keysIn(sentence)) {
      const one = passages.having.get(key);
      if (one === undefined) passages.having.set(key, { count: 1, numbers: [number] });
      else if (one.count++ < MOST_PER_KEY) one.numbers.push(number);
    }
  });
  passages.stories.set(story, { told, facts: new Set(told.sentences.flatMap(({ facts }) => facts)) });
}

/** Give the sentences of the passage around one: those beside it, and the title. */
const passageAround = ({ title, sentences }: StorySentences, at: number): SentenceFeatures[] => [...sentences.slice(Math.max(0, at - 1), at + 2), title];

/** Tell whether some word of a sentence is likely to be a name that no earlier story has. */
function hasNewName({ words, joined, nameLike, unlisted }: SentenceFeatures, { having }: Passages): boolean {
  const isNew = (word: WordKeys, isKey: (key: number) => boolean): boolean => plain(word).every((key) => !isKey(key) || !having.has(key));
  // A name may have the root of a word that is known.
  if (nameLike.some((at) => isNew(words[at]!, (key) => key > 0)) || unlisted.some((at) => isNew(words[at]!, () => true))) return true;
  let row = 0;
  return words.some((word, at) => {
    row = isNew(word, () => true) ? (joined.includes(at) ? row + 1 : 1) : 0;
    return row >= NEW_ROW;
  });
}

/** Give the sentences that share most of the rare keys of one, the most first. */
function candidatesFor(sentence: SentenceFeatures, { having }: Passages): number[] {
  const known = [...keysIn(sentence)].flatMap((key) => {
    const one = having.get(key);
    return one === undefined ? [] : [{ key, ...one }];
  });
  const shared = new Map<number, number>();
  for (const { count, numbers } of known.sort((a, b) => a.count - b.count || a.key - b.key).slice(0, MOST_KEYS)) {
    const weight = 1 / Math.sqrt(count);
    for (const number of numbers) shared.set(number, (shared.get(number) ?? 0) + weight);
  }
  return [...shared]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, MOST_COMPARED)
    .map(([number]) => number);
}

/** Give for each key of a sentence the places of its words that have it. */
function placesOf(words: readonly WordKeys[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  words.forEach((word, at) => {
    for (const key of plain(word)) {
      const list = places.get(key);
      if (list === undefined) places.set(key, [at]);
      else list.push(at);
    }
  });
  return places;
}

/** Give of each of so many words how much of it stands in a passage. */
function heldIn(length: number, places: ReadonlyMap<number, readonly number[]>, passage: readonly SentenceFeatures[]): number[] {
  const held = Array.from({ length }, () => 0);
  for (const { words } of passage)
    for (const word of words) for (const key of word) for (const at of places.get(key) ?? []) held[at] = Math.max(held[at]!, closeness(key));
  return held;
}

/** Give how much of what words weigh is held, of those from `first` on. */
function coverage(words: readonly WordKeys[], held: readonly number[], first = 0, end = words.length): number {
  let [sum, all] = [0, 0];
  for (let at = first; at < end; at++) {
    const weight = weightOf(words[at]!);
    all += weight;
    sum += weight * held[at]!;
  }
  return all === 0 ? 0 : sum / all;
}

/** Give the weight of the longest row of words of which nothing is held. */
function longestNewRow(words: readonly WordKeys[], held: readonly number[]): number {
  let [row, longest] = [0, 0];
  words.forEach((word, at) => {
    row = held[at] === 0 ? row + weightOf(word) : 0;
    longest = Math.max(longest, row);
  });
  return longest;
}

/** Tell whether enough of a sentence is held: most of it, most of what it reports as somebody's, and no part of it not at all. */
function isTold({ words, reported }: SentenceFeatures, held: readonly number[]): boolean {
  if (coverage(words, held) < TOLD || longestNewRow(words, held) >= NEW_PART) return false;
  return reported.every(([first, end]) => coverage(words, held, first, end) >= TOLD);
}

/** Give the earliest story of which one passage tells all of a sentence; null where none does. */
function tellerOf(sentence: SentenceFeatures, passages: Passages): number | null {
  if (sentence.words.length < LEAST_WORDS || hasNewName(sentence, passages)) return null;
  const places = placesOf(sentence.words);
  const tellers = candidatesFor(sentence, passages).flatMap((number) => {
    const { story, at } = passages.sentences[number]!;
    const { told, facts } = passages.stories.get(story)!;
    const passage = passageAround(told, at);
    const names = sentence.facts.every((fact) => facts.has(fact)) && sentence.exact.every((one) => passage.some(({ exact }) => exact.includes(one)));
    return names && isTold(sentence, heldIn(sentence.words.length, places, passage)) ? [story] : [];
  });
  return tellers.length === 0 ? null : Math.min(...tellers);
}

/**
 * Give for each story the sentences that earlier ones have told. An earlier story was surely published before, or on the same day and stands
 * before it; of a story without a day nothing is known.
 */
export function toldBefore(stories: readonly Judged[]): Told[][] {
  const passages: Passages = { sentences: [], having: new Map(), stories: new Map() };
  const out = stories.map((): Told[] => []);
  const dated = stories.flatMap(({ published }, story) => (published === null ? [] : [{ story, ...published }]));
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const byEnd = dated.toSorted((a, b) => compare(a.to, b.to) || a.story - b.story);
  let next = 0;
  for (const { story, from } of dated.toSorted((a, b) => compare(a.from, b.from) || a.story - b.story)) {
    for (let one = byEnd[next]; one !== undefined && (one.to < from || (one.to === from && one.story < story)); one = byEnd[++next])
      addStory(passages, one.story, stories[one.story]!.told);
    out[story] = stories[story]!.told.sentences.flatMap((sentence, at): Told[] => {
      const by = tellerOf(sentence, passages);
      return by === null ? [] : [{ sentence: at, by }];
    });
  }
  return out;
}
