/** The phrases of the gazetteer as a tree of folded words, so that the longest name is found in one walk. */

/** In which way a text named something. */
export type How = 'name' | 'capital' | 'adjective' | 'people' | 'metonym' | 'institution';

/** What a phrase stands for. */
export type Target = {
  readonly entity: string;
  readonly how: How;
  /** Countries named by the same words. */
  readonly also?: readonly string[];
  /** Something whose naming elsewhere in the text vouches for a doubtful form: the entity itself or its country. */
  readonly vouchers: readonly string[];
  /** The editor marked this form as one that may mean something else. */
  readonly doubtful: boolean;
  /** Orders namesakes: the lower, the likelier. */
  readonly rank: number;
};

/** A shield keeps the words inside it from being read as names, though it names nothing itself. */
export type TrieNode = { next: Map<string, TrieNode> | undefined; readonly targets: Target[]; shield: boolean };

/** Give an empty node. */
export const emptyNode = (): TrieNode => ({ next: undefined, targets: [], shield: false });

/** Give the node that a phrase leads to, making what is missing on the way. */
export function nodeAt(root: TrieNode, words: readonly string[]): TrieNode {
  let node = root;
  for (const word of words) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (next === undefined) {
      next = emptyNode();
      node.next.set(word, next);
    }
    node = next;
  }
  return node;
}

/** Add what a phrase stands for; of two meanings for one entity the likelier stays. */
export function addTarget(root: TrieNode, words: readonly string[], target: Target): void {
  if (words.length === 0) return;
  const { targets } = nodeAt(root, words);
  const same = targets.findIndex((t) => t.entity === target.entity);
  if (same < 0) targets.push(target);
  else if (target.rank < targets[same]!.rank) targets[same] = target;
  if (targets.length > 1) targets.sort((a, b) => a.rank - b.rank || (a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : 0));
}

/** Give the node that a word of a text leads to; ه may stand for the ة of the gazetteer, not the other way round. */
export function step(node: TrieNode, word: string): TrieNode | undefined {
  return node.next?.get(word) ?? (word.endsWith('ه') ? node.next?.get(`${word.slice(0, -1)}ة`) : undefined);
}
