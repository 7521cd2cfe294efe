/** A family name alone means the person whose full name the story gave before. */
import { isGiven, isNisbaFamily, isCommon, isWritten, joins, looksForeign, mayBeForeign, endsBefore } from '#pipeline/entities/discover/nameShapes.ts';
import { DOUBTFUL_FOREIGN, FOREIGN_GIVEN } from '#pipeline/entities/discover/foreignNames.ts';
import { DOUBTFUL_GIVEN, GIVEN_NAMES } from '#pipeline/entities/discover/givenNames.ts';
import { CHILD_OF, FOREIGN_PARTICLES, SPEECH, STOPS } from '#pipeline/entities/discover/nameWords.ts';
import { isPersonVerb } from '#pipeline/entities/discover/personVerbs.ts';
import { isTitle } from '#pipeline/entities/discover/titles.ts';
import type { Mention } from '#pipeline/entities/findMentions.ts';
import { fold } from '#text/fold.ts';
import { nameStart, type Words, type WordReading, wordsIn } from '#pipeline/entities/words.ts';

const SHORTEST = 4;
/** Second words of names that are two: نور الدين, عبد الله. */
const NO_SURNAME = new Set(['الدين', 'الله', 'العابدين', 'الاسلام', 'الرحمن', 'العزيز', 'الاول', 'الثاني', 'الثالث', 'الرابع', 'السادس']);
/** What is written with its article and ends as if it had a pronoun: a noun that an adjective can follow. */
const DEFINITE = /^[وفبك]?(?:ال(?!ت.ا.$)|لل).{2,}|.{2}(?:ه|ها|هم|نا)$/;

/** «بن عبد الله», «ولد محمد»: the family name of two words or three after a given name. */
function particled(words: readonly string[]): string | undefined {
  const at = words.findLastIndex((word) => CHILD_OF.has(word));
  const rest = words.slice(at);
  return at === 1 && rest.length >= 2 && rest.length <= 3 ? rest.join(' ') : undefined;
}

/** Give the family name of a full name as the words of a text have it, or undefined where it has none that can stand alone. */
function surnameOf(surface: string): string | undefined {
  const words = fold(surface).split(/[\s-]+/);
  const last = words.at(-1)!;
  const before = words.at(-2);
  if (before === undefined || last.length < SHORTEST || NO_SURNAME.has(last) || before === 'عبد' || FOREIGN_PARTICLES.has(before) || CHILD_OF.has(before))
    return particled(words);
  return words.every((word) => word.length > 0) ? last : undefined;
}

/** After these a clause names its subject, and goes on with its verb. */
const OPENS_CLAUSE = /^[وف]?(?:اما|ان|لكن)$/;

/** Give the first name of a full name, or undefined where it is a word as well. */
function givenOf(surface: string): string | undefined {
  const [first = '', second] = fold(surface).split(/[\s-]+/);
  const isName = (GIVEN_NAMES.has(first) && !DOUBTFUL_GIVEN.has(first)) || (FOREIGN_GIVEN.has(first) && !DOUBTFUL_FOREIGN.has(first));
  return second !== undefined && first.length >= SHORTEST && isName && !isCommon(first) ? first : undefined;
}

/** Whether a verb or a title stands before the word at `at`. */
function isNamedAt(words: Words, at: number): boolean {
  const before = at > 0 && joins(words, at - 1) ? words.tokens[at - 1]!.folded : '';
  const bare = before.replace(/^[وبفل](?=.{3})/, '');
  return isTitle(before) || isTitle(bare) || SPEECH.has(before) || SPEECH.has(bare) || isPersonVerb(before);
}

/** Whether the word at `at` stands where a person can: `surname` alone, and no part of another's name. */
function standsAlone(words: Words, at: number, surname: string, { prefix }: WordReading): boolean {
  const before = at > 0 && joins(words, at - 1) && prefix === '' ? words.tokens[at - 1]!.folded : '';
  const bare = before.replace(/^[وبفل](?=.{3})/, '');
  // «أما فلان فقال», «وأن فلان ضاق»
  const opened = OPENS_CLAUSE.test(before);
  const follows = !opened && at + 1 < words.tokens.length && joins(words, at) && isWritten(words, at + 1) && !endsBefore(words, at + 1);
  // «سالم الشابي» is somebody else, and so may be «بيلوسوف الابن».
  if (follows || isGiven(before) || isGiven(bare) || FOREIGN_GIVEN.has(before) || FOREIGN_GIVEN.has(bare) || CHILD_OF.has(before) || before === 'ال')
    return false;
  if (prefix === '' && isNamedAt(words, at)) return true;
  if (isCommon(surname) || isGiven(surname) || STOPS.has(surname)) return false;
  if (surname.startsWith('ال')) return isNisbaFamily(surname) && !DEFINITE.test(before) && (before === '' || isCommon(before) || isCommon(bare));
  if (before !== '' && !isCommon(before) && !isCommon(bare) && (mayBeForeign(before) || looksForeign(before))) return false;
  return true;
}

/** `given`: known here by the first name, which needs a verb or a title before it. */
type Bearer = { readonly entity: string; readonly part: number; readonly start: number; readonly given: boolean };

/** Give the family names that one person alone bears in a story, with the place of the first full name. */
function bearers(mentions: readonly (readonly Mention[])[], isPerson: (entity: string) => boolean): ReadonlyMap<string, Bearer> {
  const found = new Map<string, Bearer | undefined>();
  mentions.forEach((row, part) => {
    for (const { entity, surface, start } of row) {
      if (!isPerson(entity)) continue;
      const names = [
        { name: surnameOf(surface), given: false },
        { name: givenOf(surface), given: true },
      ];
      for (const { name, given } of names) {
        if (name === undefined) continue;
        if (!found.has(name)) found.set(name, { entity, part, start, given });
        else if (found.get(name)?.entity !== entity) found.set(name, undefined);
      }
    }
  });
  return new Map([...found].filter((row): row is [string, Bearer] => row[1] !== undefined));
}

/** Of how many words the family name is that begins with بن at a place: 2 or 3. */
function sizeAt(words: Words, at: number, known: ReadonlyMap<string, Bearer>): number {
  for (const size of [3, 2]) {
    if (at + size > words.tokens.length || ![...Array(size - 1).keys()].every((step) => joins(words, at + step))) continue;
    const [first = '', ...others] = words.tokens.slice(at, at + size).map(({ folded }) => folded);
    if (known.has([first.replace(/^[وفبلك](?=بن$|ولد$)/, ''), ...others].join(' '))) return size;
  }
  return 1;
}

/**
 * Give the mentions of each part with the family names among them that stand alone after their bearer's full name.
 * Where two persons of the story bear one family name, it alone names neither.
 */
export function withSurnames(parts: readonly string[], mentions: readonly (readonly Mention[])[], isPerson: (entity: string) => boolean): Mention[][] {
  const known = bearers(mentions, isPerson);
  return parts.map((text, part) => {
    const row = [...(mentions[part] ?? [])];
    if (known.size === 0) return row;
    const words = wordsIn(text);
    let next = 0;
    const found: Mention[] = [];
    words.tokens.forEach((token, at) => {
      while (next < row.length && row[next]!.end <= token.start) next++;
      if (next < row.length && row[next]!.start < token.end) return;
      for (const reading of words.readings(at)) {
        const size = CHILD_OF.has(reading.rest) ? sizeAt(words, at, known) : 1;
        const key = [reading.rest, ...words.tokens.slice(at + 1, at + size).map(({ folded }) => folded)].join(' ');
        const bearer = known.get(key);
        if (bearer === undefined || (bearer.given && !(reading.prefix === '' && isNamedAt(words, at)))) continue;
        const { end } = words.tokens[at + size - 1]!;
        if (
          part < bearer.part ||
          (part === bearer.part && token.start < bearer.start) ||
          (size === 1 && !standsAlone(words, at, reading.rest, reading)) ||
          (size > 1 && at > 0 && joins(words, at - 1) && isGiven(words.tokens[at - 1]!.folded))
        )
          return;
        const start = nameStart(token, reading);
        const written = text.slice(start, end);
        found.push({ start, end, entity: bearer.entity, surface: reading.lamArticle ? `ال${written}` : written, how: 'name' });
        return;
      }
    });
    return [...row, ...found].sort((a, b) => a.start - b.start);
  });
}
