/** A row of words that reads as a name, and what its readers share. */
import { DOUBTFUL_GIVEN, GIVEN_NAMES } from '#pipeline/entities/discover/givenNames.ts';
import { endsBefore, isNisbaFamily, isWritten, joins } from '#pipeline/entities/discover/nameShapes.ts';
import { STOPS } from '#pipeline/entities/discover/nameWords.ts';
import type { Words } from '#pipeline/entities/words.ts';

/**
 * How much a row of words says by itself. `likely` needs a mark, a verb of saying or a title beside it;
 * `needs-title` a title, a verb of saying or marks on both sides; `needs-office` a title whose words are complete.
 */
export type Strength = 'sure' | 'likely' | 'needs-title' | 'needs-office';
/** A row of words that reads as a name: `words[from]` to `words[to - 1]`; `prefix` is glued before it. */
export type NameRow = { readonly from: number; readonly to: number; readonly prefix: string; readonly strength: Strength };
/** Says which words no other name holds. */
export type Free = (at: number) => boolean;

type Reading = { readonly word: string; readonly prefix: string };

/** Give the first word's reading: as it stands when it is a given name, else without a conjunction or preposition. */
export function firstWord(words: Words, at: number, among: (word: string) => boolean): Reading | undefined {
  const { folded } = words.tokens[at]!;
  if (among(folded)) return { word: folded, prefix: '' };
  const prefix = folded[0]!;
  return 'وفبلك'.includes(prefix) &&
    (folded.length > 4 || (prefix === 'و' && folded.length === 4 && !folded.endsWith('ة') && GIVEN_NAMES.has(folded.slice(1))) || folded.endsWith('عبد')) &&
    among(folded.slice(1)) &&
    (!STOPS.has(folded) || (folded === 'وعلي' && words.tokens[at]!.text.endsWith('ي'))) &&
    (prefix === 'و' || !DOUBTFUL_GIVEN.has(folded.slice(1)) || (joins(words, at) && isNisbaFamily(words.tokens[at + 1]!.folded)))
    ? { word: folded.slice(1), prefix }
    : undefined;
}

/** Whether the word after a row of given names may be a family name that was not recognised: then nobody knows where the name ends. */
export function mayGoOn(words: Words, to: number, free: Free): boolean {
  if (!joins(words, to - 1) || !isWritten(words, to)) return false;
  const word = words.tokens[to]!.folded;
  if (!free(to)) return word.startsWith('ال');
  return word.length >= 4 && !endsBefore(words, to);
}
