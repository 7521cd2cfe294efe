/** A family name alone means the person whose full name the story gave before. */
import { isGiven, isNisbaFamily, isCommon, isWritten, joins, looksForeign, mayBeForeign, endsBefore } from '#pipeline/entities/discover/nameShapes.ts';
import { FOREIGN_GIVEN } from '#pipeline/entities/discover/foreignNames.ts';
import { CHILD_OF, FOREIGN_PARTICLES, SPEECH, STOPS } from '#pipeline/entities/discover/nameWords.ts';
import { isTitle } from '#pipeline/entities/discover/titles.ts';
import type { Mention } from '#pipeline/entities/findMentions.ts';
import { fold } from '#text/fold.ts';
import { nameStart, type Words, type WordReading, wordsIn } from '#pipeline/entities/words.ts';

const SHORTEST = 4;
/** Second words of names that are two: نور الدين, عبد الله. */
const NO_SURNAME = new Set(['الدين', 'الله', 'العابدين', 'الاسلام', 'الرحمن', 'العزيز', 'الاول', 'الثاني', 'الثالث', 'الرابع', 'السادس']);
/** What is written with its article and ends as if it had a pronoun: a noun that an adjective can follow. */
const DEFINITE = /^[وفبك]?(?:ال|لل).{2,}|.{2}(?:ه|ها|هم|نا)$/;

/** Give the family name of a full name as the words of a text have it, or undefined where it has none that can stand alone. */
function surnameOf(surface: string): string | undefined {
  const words = fold(surface).split(/[\s-]+/);
  const last = words.at(-1)!;
  const before = words.at(-2);
  if (before === undefined || last.length < SHORTEST || NO_SURNAME.has(last) || before === 'عبد' || FOREIGN_PARTICLES.has(before) || CHILD_OF.has(before)) return undefined;
  return words.every((word) => word.length > 0) ? last : undefined;
}

/** Whether the word at `at` stands where a person can: `surname` alone, and no part of another's name. */
function standsAlone(words: Words, at: number, surname: string, { prefix }: WordReading): boolean {
  const before = at > 0 && joins(words, at - 1) && prefix === '' ? words.tokens[at - 1]!.folded : '';
  const bare = before.replace(/^[وبفل](?=.{3})/, '');
  const follows = at + 1 < words.tokens.length && joins(words, at) && isWritten(words, at + 1) && !endsBefore(words, at + 1);
  // «سالم الشابي» is somebody else, and so may be «بيلوسوف الابن».
  if (follows || isGiven(before) || isGiven(bare) || FOREIGN_GIVEN.has(before) || FOREIGN_GIVEN.has(bare) || CHILD_OF.has(before) || before === 'ال') return false;
  const named = isTitle(before) || isTitle(bare) || SPEECH.has(before) || SPEECH.has(bare);
  if (named) return true;
  if (isCommon(surname) || isGiven(surname) || STOPS.has(surname)) return false;
  if (surname.startsWith('ال')) return isNisbaFamily(surname) && !DEFINITE.test(before) && (before === '' || isCommon(before) || isCommon(bare));
  if (before !== '' && !isCommon(before) && !isCommon(bare) && (mayBeForeign(before) || looksForeign(before))) return false;
  return true;
}

type Bearer = { readonly entity: string; readonly part: number; readonly start: number };

/** Give the family names that one person alone bears in a story, with the place of the first full name. */
function bearers(mentions: readonly (readonly Mention[])[], isPerson: (entity: string) => boolean): ReadonlyMap<string, Bearer> {
  const found = new Map<string, Bearer | undefined>();
  mentions.forEach((row, part) => {
    for (const { entity, surface, start } of row) {
      const surname = isPerson(entity) ? surnameOf(surface) : undefined;
      if (surname === undefined) continue;
      if (!found.has(surname)) found.set(surname, { entity, part, start });
      else if (found.get(surname)?.entity !== entity) found.set(surname, undefined);
    }
  });
  return new Map([...found].filter((row): row is [string, Bearer] => row[1] !== undefined));
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
        const bearer = known.get(reading.rest);
        if (bearer === undefined) continue;
        if (part < bearer.part || (part === bearer.part && token.start < bearer.start) || !standsAlone(words, at, reading.rest, reading)) return;
        const start = nameStart(token, reading);
        const written = text.slice(start, token.end);
        found.push({ start, end: token.end, entity: bearer.entity, surface: reading.lamArticle ? `ال${written}` : written, how: 'name' });
        return;
      }
    });
    return [...row, ...found].sort((a, b) => a.start - b.start);
  });
}
