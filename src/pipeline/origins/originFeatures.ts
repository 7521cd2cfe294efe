/** What is compared of a story to find the text that it shares with others: short enough to be kept of all stories at once. */
import { hash53 } from '#text/hash.ts';
import { tokenize, type Token } from '#text/tokens.ts';
import type { ReadStory } from '#pipeline/understandStories.ts';
import { findMarks } from '#pipeline/quotes/findMarks.ts';
import { agencyOf, readCredits } from '#pipeline/origins/readCredits.ts';
import { titleKey } from '#pipeline/origins/titleKey.ts';
import { wordSkeleton } from '#pipeline/origins/wordSkeleton.ts';
import words from '#pipeline/origins/words.json' with { type: 'json' };

/** Numbers of shingles are below this. */
export const SHINGLES = 2 ** 30;
/** Words of a shingle. */
const SIZE = 4;
/** Of a text so many shingles of a kind are kept at most: those with the smallest numbers, which are the same in every text. */
const MOST = 1500;
/** So much of a text is its end, where it says again what happened before; of its shingles one in so many is kept. */
const END = 0.4;
export const SAMPLED = 4;
/** Marks around fewer words set off a name, not what somebody said. */
const LEAST_QUOTED = 6;

/**
 * Shingles by whose words they are: the story's own; those it reports in its own way as somebody's («قال إن …»); those it gives as
 * somebody's, between marks or as the text of a statement. Two that quote one statement share the last, and often the second.
 */
export const WHOSE = ['own', 'reported', 'quoted'] as const;
type Whose = (typeof WHOSE)[number];
export type OriginFeatures = Readonly<Record<Whose, readonly number[]>> & {
  /** Of all shingles of the story, those below this number are there. */
  readonly below: number;
  /** Of its end, a sample of the shingles. */
  readonly end: readonly number[];
  /** Stands for the title; null where it says too little. */
  readonly title: number | null;
  /** The sources that the story declares. */
  readonly credits: readonly string[];
  /** The agency that the outlet itself is. */
  readonly agency: string | null;
};

const STATEMENTS = new Set(words.statements);
/** «وجاء في نص البيان:»: what follows is the statement's, to the end of the story. */
const isStatement = ({ text }: Token): boolean => STATEMENTS.has(text.replace(/^[وفبل]+(?=ال)/u, ''));
const leadsToStatement = (text: string): boolean => text.endsWith(':') && tokenize(text).some(isStatement);

/** Give for each word of each paragraph whose it is, as a place in `WHOSE`. */
function whoseWords({ paragraphs, quotes }: Pick<ReadStory, 'paragraphs' | 'quotes'>): { keys: string[]; whose: number[] } {
  const keys: string[] = [];
  const whose: number[] = [];
  let [wasOpen, isWithin] = [false, false];
  paragraphs.forEach(({ text, kind }, paragraph) => {
    const marks = findMarks(text, wasOpen);
    wasOpen = marks.at(-1)?.closed === false;
    const ranges = quotes.filter((quote) => quote.paragraph === paragraph);
    const said = [...marks, ...ranges.filter(({ form }) => form === 'direct')];
    const reported = ranges.filter(({ form }) => form === 'reported');
    const tokens = tokenize(text);
    const holds = (range: { readonly start: number; readonly end: number }, at: number): boolean => range.start <= at && at < range.end;
    const long = said.filter((range) => tokens.filter(({ start }) => holds(range, start)).length >= LEAST_QUOTED);
    for (const { start, folded } of tokens) {
      keys.push(wordSkeleton(folded));
      const isQuoted = isWithin || kind === 'quote' || long.some((range) => holds(range, start));
      whose.push(isQuoted ? 2 : reported.some((range) => holds(range, start)) ? 1 : 0);
    }
    isWithin ||= leadsToStatement(text);
  });
  return { keys, whose };
}

/** Give the shingles of a story by whose words they hold: of words of several, the words that are the least the story's own decide. */
function shinglesOf(story: Pick<ReadStory, 'paragraphs' | 'quotes'>): Pick<OriginFeatures, Whose | 'below' | 'end'> {
  const { keys, whose } = whoseWords(story);
  const numbers = keys.map((key) => hash53(key));
  const kinds = WHOSE.map(() => new Set<number>());
  const end = new Set<number>();
  for (let at = 0; at + SIZE <= numbers.length; at++) {
    const shingle = hash53(numbers.slice(at, at + SIZE).join(' ')) % SHINGLES;
    if (at >= (1 - END) * numbers.length && shingle % SAMPLED === 0) end.add(shingle);
    kinds[Math.max(...whose.slice(at, at + SIZE))]!.add(shingle);
  }
  const sorted = kinds.map((kind) => [...kind].sort((a, b) => a - b));
  const below = Math.min(SHINGLES, ...sorted.flatMap((kind) => kind[MOST] ?? []));
  const [own = [], reported = [], quoted = []] = sorted.map((kind) => kind.filter((shingle) => shingle < below));
  return { own, reported, quoted, below, end: [...end].sort((a, b) => a - b) };
}

/** Give what is compared of a story. */
export function originFeatures(story: ReadStory): OriginFeatures {
  const { title, outlet } = story;
  return { ...shinglesOf(story), title: titleKey(title, outlet), credits: readCredits(story), agency: agencyOf(outlet) };
}
