/** What an edited text changed in the one that it was made from: sentence by sentence, and word by word where a sentence was changed. */
import { looseFold } from '#text/fold.ts';
import { sentences, tokenize } from '#text/tokens.ts';

type PieceKind = 'same' | 'added' | 'leftOut';
/** Words of a changed sentence that follow each other. */
export type Piece = { readonly kind: PieceKind; readonly text: string };
export type Edit =
  /** So many sentences that both texts have, one after the other. */
  | { readonly kind: 'same'; readonly count: number }
  /** `moved`: it stands elsewhere in the text that it was made from. */
  | { readonly kind: 'added' | 'leftOut' | 'moved'; readonly text: string }
  | { readonly kind: 'changed'; readonly pieces: readonly Piece[] };

/** Two sentences that share so many of their words are one, changed. */
const ALIKE = 0.5;
/** More pairs of sentences than this are compared only for being the same. */
const MOST_PAIRS = 200_000;

type Sentence = { readonly text: string; readonly words: readonly string[]; readonly key: string };

function sentencesOf(paragraphs: readonly string[]): Sentence[] {
  return paragraphs.flatMap((paragraph) =>
    sentences(paragraph).flatMap(({ start, end }): Sentence[] => {
      const text = paragraph.slice(start, end);
      const words = tokenize(text).map((token) => looseFold(token.text));
      return words.length === 0 ? [] : [{ text, words, key: words.join(' ') }];
    }),
  );
}

/** How much two sentences have in common, 0 to 1: words counted as often as both have them. */
function alike(a: Sentence, b: Sentence): number {
  if (a.key === b.key) return 1;
  const left = new Map<string, number>();
  for (const word of a.words) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b.words) {
    const count = left.get(word) ?? 0;
    if (count > 0) both++;
    left.set(word, count - 1);
  }
  return (2 * both) / (a.words.length + b.words.length);
}

/** Pair items of two lists in order so that the pairs are worth most together; a worth of 0 is no pair. Gives places in both. */
function pairInOrder(lengthA: number, lengthB: number, worth: (a: number, b: number) => number): [a: number, b: number][] {
  const width = lengthB + 1;
  const best = new Float64Array((lengthA + 1) * width);
  const pairs = new Float64Array((lengthA + 1) * width);
  for (let a = lengthA - 1; a >= 0; a--) {
    for (let b = lengthB - 1; b >= 0; b--) {
      const at = a * width + b;
      pairs[at] = worth(a, b);
      best[at] = Math.max(best[at + width]!, best[at + 1]!, pairs[at]! > 0 ? pairs[at]! + best[at + width + 1]! : 0);
    }
  }
  const out: [number, number][] = [];
  for (let [a, b] = [0, 0]; a < lengthA && b < lengthB;) {
    const at = a * width + b;
    if (pairs[at]! > 0 && best[at] === pairs[at]! + best[at + width + 1]!) out.push([a++, b++]);
    else if (best[at] === best[at + width]) a++;
    else b++;
  }
  return out;
}

/** Go through two lists by the pairs of their items: what only the first has comes before what only the second has. */
function walk<T>(a: readonly T[], b: readonly T[], pairs: readonly (readonly [number, number])[], visit: (one: T | null, other: T | null) => void): void {
  let [i, j] = [0, 0];
  for (const [x, y] of [...pairs, [a.length, b.length] as const]) {
    for (; i < x; i++) visit(a[i]!, null);
    for (; j < y; j++) visit(null, b[j]!);
    if (x < a.length) visit(a[i++]!, b[j++]!);
  }
}

type Word = { readonly key: string; readonly text: string; readonly opens: boolean };
/** Give the words of a sentence, each with the signs before it; the last with those behind it too. */
function wordsOf(text: string): Word[] {
  const tokens = tokenize(text);
  return tokens.map((token, i) => ({
    key: looseFold(token.text),
    opens: i === 0,
    text: text.slice(tokens[i - 1]?.end ?? 0, i === tokens.length - 1 ? text.length : token.end),
  }));
}

/** Give the words of a changed sentence: those that both have as they stand in the new one. */
export function changedWords(before: string, after: string): Piece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const pieces: { kind: PieceKind; text: string }[] = [];
  const add = (kind: PieceKind, word: Word): void => {
    const last = pieces.at(-1);
    // What opens a sentence has no space before it.
    const text = last && word.opens ? ` ${word.text}` : word.text;
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  const pairs = pairInOrder(a.length, b.length, (i, j) => Number(a[i]!.key === b[j]!.key));
  walk(a, b, pairs, (one, other) => {
    if (one && other) add('same', other);
    else if (one) add('leftOut', one);
    else if (other) add('added', other);
  });
  return pieces;
}

/** Give what the paragraphs of an edited text changed, in its order. Spelling that changes no word is no change. */
export function editsBetween(before: readonly string[], after: readonly string[]): Edit[] {
  const [a, b] = [sentencesOf(before), sentencesOf(after)];
  const isLong = a.length * b.length > MOST_PAIRS;
  const pairs = pairInOrder(a.length, b.length, (i, j) => {
    const share = isLong ? Number(a[i]!.key === b[j]!.key) : alike(a[i]!, b[j]!);
    return share >= ALIKE ? share : 0;
  });
  const paired = { a: new Set(pairs.map(([i]) => i)), b: new Set(pairs.map(([, j]) => j)) };
  const movedFrom = new Set(a.flatMap(({ key }, i) => (paired.a.has(i) ? [] : [key])));
  const moved = new Set(b.flatMap(({ key }, j) => (paired.b.has(j) || !movedFrom.has(key) ? [] : [key])));
  const edits: Edit[] = [];
  walk(a, b, pairs, (one, other) => {
    const last = edits.at(-1);
    if (one && other) {
      if (one.key !== other.key) edits.push({ kind: 'changed', pieces: changedWords(one.text, other.text) });
      else if (last?.kind === 'same') edits[edits.length - 1] = { kind: 'same', count: last.count + 1 };
      else edits.push({ kind: 'same', count: 1 });
    } else if (other) edits.push({ kind: moved.has(other.key) ? 'moved' : 'added', text: other.text });
    else if (one && !moved.has(one.key)) edits.push({ kind: 'leftOut', text: one.text });
  });
  return edits;
}
