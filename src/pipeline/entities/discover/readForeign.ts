/** Read a foreign person's name, as Arabic writes it. */
import { DOUBTFUL_FOREIGN, FAMILY_FIRST, FOREIGN_GIVEN, SYLLABLES } from '#pipeline/entities/discover/foreignNames.ts';
import {
  endsAsForeign,
  endsBefore,
  isForeignShape,
  isGiven,
  isWritten,
  joins,
  looksForeign,
  mayBeForeign,
  mayOpenForeign,
  shapeOf,
} from '#pipeline/entities/discover/nameShapes.ts';
import { FOREIGN_PARTICLES, STOPS } from '#pipeline/entities/discover/nameWords.ts';
import { firstWord, type Free, mayGoOn, type NameRow } from '#pipeline/entities/discover/nameRow.ts';
import { isPersonVerb } from '#pipeline/entities/discover/personVerbs.ts';
import type { Words } from '#pipeline/entities/words.ts';

const MOST_WORDS = 4;

/** Give the word at a place if it can go on a name whose last word stands before it, else ''. */
const goingOn = (words: Words, at: number, free: Free): string =>
  at < words.tokens.length && joins(words, at - 1) && free(at) && isWritten(words, at) && !/^إل[ىا]$/.test(words.tokens[at]!.text)
    ? shapeOf(words.tokens[at]!)
    : '';

/** Read a family name of the East with the syllables after it: «بارك سونغ هيون». */
function readEastern(words: Words, from: number, free: Free): NameRow | undefined {
  const first = firstWord(words, from, (word) => FAMILY_FIRST.has(word));
  if (first === undefined) return undefined;
  let to = from + 1;
  while (to - from < MOST_WORDS && SYLLABLES.has(goingOn(words, to, free))) to++;
  // «إن», «في» and the like are syllables within a name only.
  while (to > from + 1 && STOPS.has(words.tokens[to - 1]!.folded)) to--;
  const long = to === from + 2 && words.tokens[to - 1]!.folded.length > 4;
  if (to < from + 2 || mayGoOn(words, to, free)) return undefined;
  return { from, to, prefix: first.prefix, strength: to - from > 2 && first.word.length > 2 ? 'sure' : long || to - from > 2 ? 'needs-title' : 'needs-office' };
}

/** Read a given name and a family name, or two words of foreign shape. */
function readWestern(words: Words, from: number, free: Free): NameRow | undefined {
  if (/^[وف]?إل[ىا]$/.test(words.tokens[from]!.text)) return undefined;
  const word = shapeOf(words.tokens[from]!);
  const first =
    firstWord(words, from, (candidate) => FOREIGN_GIVEN.has(candidate) && !(STOPS.has(candidate) && !/^[أإآ]/.test(words.tokens[from]!.text))) ??
    (mayOpenForeign(word) ? { word, prefix: '' } : undefined);
  if (first === undefined) return undefined;
  const known = FOREIGN_GIVEN.has(first.word);
  let to = from + 1;
  // Whether every word beside the given names has a foreign shape, and how many of all look foreign.
  let shaped = known || isForeignShape(first.word);
  let foreign = known || looksForeign(first.word) ? 1 : 0;
  for (; to - from < MOST_WORDS; to++) {
    const next = goingOn(words, to, free);
    // «كيم يستقبل»: what he does.
    if (/^س?[يت]/.test(next) && isPersonVerb(next)) break;
    // «هوارد فلوري وإرنست تشين» are two.
    if (next.startsWith('و') && next.length > 3 && (FOREIGN_GIVEN.has(next.slice(1)) || isGiven(next.slice(1)))) break;
    if (next === '' || (FOREIGN_PARTICLES.has(next) && !mayBeForeign(goingOn(words, to + 1, free)))) break;
    if (FOREIGN_PARTICLES.has(next)) to++;
    else if (!mayBeForeign(next) && !FOREIGN_GIVEN.has(words.tokens[to]!.folded) && !(known && endsAsForeign(next))) break;
    const last = shapeOf(words.tokens[to]!);
    const given = FOREIGN_GIVEN.has(words.tokens[to]!.folded);
    // A word that does not look foreign ends a name only where the sentence goes on as after a name.
    const ends = goingOn(words, to + 1, free) === '' || endsBefore(words, to + 1);
    if (!looksForeign(last) && !given && !ends) break;
    if (looksForeign(last) || given) foreign++;
    if (!isForeignShape(last) && !given) shaped = false;
  }
  if (to < from + 2 || FOREIGN_PARTICLES.has(words.tokens[to - 1]!.folded) || (mayGoOn(words, to, free) && mayBeForeign(shapeOf(words.tokens[to]!))))
    return undefined;
  // The gazetteer knows the name's last word: the name is longer than its reading.
  if (to < words.tokens.length && joins(words, to - 1) && !free(to) && !/^(?:ال|و|[فبلك]ال|لل)/.test(words.tokens[to]!.folded)) return undefined;
  // «وفدا برلمانيا» are accusatives.
  if (!known && words.tokens[to - 1]!.folded.endsWith('ا') && words.tokens[to - 2]!.folded.endsWith('ا')) return undefined;
  if (known && DOUBTFUL_FOREIGN.has(first.word) && !FOREIGN_GIVEN.has(words.tokens[from + 1]!.folded))
    return { from, to, prefix: first.prefix, strength: 'needs-title' };
  if (known) return { from, to, prefix: first.prefix, strength: shaped || foreign === to - from ? 'sure' : 'likely' };
  return foreign === 0 ? undefined : { from, to, prefix: first.prefix, strength: shaped ? 'needs-title' : 'needs-office' };
}

/** Give the foreign name that begins at a word, or undefined. */
export const readForeign = (words: Words, from: number, free: Free): NameRow | undefined => readEastern(words, from, free) ?? readWestern(words, from, free);
