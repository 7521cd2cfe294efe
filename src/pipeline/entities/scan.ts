/** Candidates for mentions: the longest known phrases of a text, judged by what stands around them. */
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { type Finding, judge, type Verdict } from '#pipeline/entities/judge.ts';
import { step, type Target, type TrieNode } from '#pipeline/entities/trie.ts';
import type { Words, WordReading } from '#pipeline/entities/words.ts';

/** A meaning that a finding may have, the likeliest first. */
export type Option = { readonly target: Target; readonly verdict: Exclude<Verdict, 'no'> };
export type Candidate = {
  readonly finding: Finding;
  readonly options: readonly Option[];
  /** What the words say when none of the options holds. */
  readonly fallback: readonly Candidate[];
  /** It is a family name alone: one of these persons, if named before. */
  readonly persons?: readonly string[];
};

type Match = { readonly to: number; readonly node: TrieNode; readonly parent: TrieNode; readonly reading: WordReading };
type Range = { readonly from: number; readonly to: number };

/** Give the longest known phrase at a word, shorter than `shorterThan` words. */
function longestAt(words: Words, root: TrieNode, at: number, end: number, shorterThan: number): Match | undefined {
  let best: Match | undefined;
  for (const reading of words.readings(at)) {
    let parent = root;
    let node = step(root, reading.rest);
    let to = at + 1;
    while (node !== undefined) {
      const complete = node.targets.length > 0 || node.shield;
      if (complete && to - at < shorterThan && (best === undefined || to > best.to)) best = { to, node, parent, reading };
      if (to >= end || !words.adjoins(to - 1)) break;
      parent = node;
      node = step(node, words.tokens[to]!.folded);
      to++;
    }
  }
  return best;
}

/** Find candidates from left to right. */
export function scan(words: Words, gazetteer: Gazetteer): Candidate[] {
  const { root, entities } = gazetteer;
  const isCountry = (target: Target) => entities.get(target.entity)?.type === 'country';
  const codeOf = (target: Target) => (isCountry(target) ? entities.get(target.entity)?.code : undefined);
  const joined = (reading: WordReading) => reading.prefix.startsWith('و');

  const countryFollows = (at: number): boolean =>
    words.touches(at - 1) &&
    words.readings(at).some((reading) => joined(reading) && (step(root, reading.rest)?.targets.some((target) => isCountry(target) && target.how === 'name') ?? false));

  const candidateAt = (at: number, match: Match, previous: Candidate | undefined): Candidate => {
    const { to, node, reading } = match;
    const key = [reading.rest, ...words.tokens.slice(at + 1, to).map((token) => token.folded)].join(' ');
    const finding = { from: at, to, reading, key };
    const afterCountry = joined(reading) && previous?.finding.to === at && previous.options[0] !== undefined && isCountry(previous.options[0].target);
    const beside = () => afterCountry || countryFollows(to);
    const options: Option[] = [];
    for (const target of node.targets) {
      const verdict = judge(words, finding, target, codeOf(target), beside);
      if (verdict !== 'no') options.push({ target, verdict });
    }
    const doubtful = options[0]?.verdict === 'if-named' && to - at > 1;
    return { finding, options, fallback: doubtful ? scanRange({ from: at, to }, to - at) : [] };
  };

  /** After «كوريا الشمالية», «والجنوبية» alone names her neighbour. */
  const siblingAt = (at: number, match: Match, candidate: Candidate): Candidate | undefined => {
    if (match.parent === root || candidate.options[0] === undefined || !isCountry(candidate.options[0].target) || !words.adjoins(at - 1)) return undefined;
    for (const reading of words.readings(at)) {
      const targets = joined(reading) ? step(match.parent, reading.rest)?.targets.filter(isCountry) : undefined;
      if (targets === undefined || targets.length === 0) continue;
      return { finding: { from: at, to: at + 1, reading, key: reading.rest }, options: targets.map((target) => ({ target, verdict: 'yes' })), fallback: [] };
    }
    return undefined;
  };

  /** «كيم» alone, where no other name goes on after it. */
  const familyNameAt = (at: number): Candidate | undefined => {
    for (const reading of words.readings(at)) {
      const persons = gazetteer.familyNames.get(reading.rest);
      if (persons === undefined) continue;
      if (words.adjoins(at) && gazetteer.nameParts.has(words.tokens[at + 1]!.folded)) return undefined;
      return { finding: { from: at, to: at + 1, reading, key: reading.rest }, options: [], fallback: [], persons };
    }
    return undefined;
  };

  function scanRange({ from, to }: Range, shorterThan: number): Candidate[] {
    const out: Candidate[] = [];
    let at = from;
    while (at < to) {
      const match = longestAt(words, root, at, to, at === from ? shorterThan : Infinity);
      if (match === undefined) {
        const person = familyNameAt(at);
        if (person !== undefined) out.push(person);
        at++;
        continue;
      }
      const candidate = candidateAt(at, match, out.at(-1));
      out.push(candidate);
      at = match.to;
      if (at >= to || longestAt(words, root, at, to, Infinity) !== undefined) continue;
      const sibling = siblingAt(at, match, candidate);
      if (sibling === undefined) continue;
      out.push(sibling);
      at++;
    }
    return out;
  }

  return scanRange({ from: 0, to: words.tokens.length }, Infinity);
}
