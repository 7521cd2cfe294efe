/** Whom and where a mention names: who acts, who speaks, which minister, at which place. Pure. */
import type { ClauseWord } from '#pipeline/events/clause.ts';
import { conceptsOf } from '#pipeline/events/concepts.ts';
import { nounKey } from '#pipeline/events/mentionCounts.ts';
import { isEmpty, isLight } from '#pipeline/events/weakWords.ts';
import { conceptKey, entityKeys, keyOf, readingsOf, wordKeys } from '#pipeline/events/wordKeys.ts';
import { FACILITIES, MINISTERS, PLACE_NOUNS } from '#pipeline/events/wordLists.ts';
import { fold } from '#text/fold.ts';
import { stem } from '#text/stem.ts';

/** A word, how what follows it is joined to it, and what follows, by keys: all that it may be. */
export type Slot = readonly [head: number, values: readonly number[]];

export type MentionNames = {
  /** Who acts, as far as it is told first: entities. */
  readonly actors: readonly string[];
  /** The last words of their names, by keys: «السلامي» tells the man whose whole name is not read. */
  readonly surnames: readonly number[];
  /** In whose name somebody speaks («الناطق باسم الجيش»): keys of the words. */
  readonly voices: readonly number[];
  /** What the ministers that it names are ministers of. */
  readonly offices: readonly number[];
  /** Where, by keys: places, and names behind «مدينة» and the like. */
  readonly places: readonly number[];
  /** Names of a market, a bridge and the like. */
  readonly facilities: readonly number[];
  /** What stands right behind a word, and is an entity or of a known class: «سعر الخبز», «الوزير الياباني». */
  readonly slots: readonly Slot[];
  /** Places of the rest of its sentence. */
  readonly placesBeside: readonly number[];
};

/** A word of a sentence with the entity whose name it belongs to. */
export type Named = { readonly word: ClauseWord; readonly entity?: string; readonly also: readonly string[] };

type TypeOf = (entity: string) => string | undefined;

const isDefinite = (written: string): boolean => /^[وفبكل]*ال/u.test(fold(written));

/** What the ministers of a clause are ministers of. */
export function officesIn(words: readonly ClauseWord[]): number[] {
  const concepts = conceptsOf(words.map(({ text }) => text));
  return words.flatMap(({ text, own }, i) => {
    const next = words[i + 1];
    if (!own || !next || isEmpty(next.text) || !readingsOf(text).some((word) => MINISTERS.has(word))) return [];
    const known = concepts[i]!.find((name) => name.endsWith('-minister') || name === 'thing:premier');
    if (known !== undefined) return [conceptKey(known)];
    // «وزير من …», «الوزير الروسي»: nothing is said of it.
    return isDefinite(text) || !next.folded.startsWith('ال') ? [] : [nounKey(next.text)];
  });
}

/** In whose name somebody speaks. */
export function voicesIn(words: readonly ClauseWord[]): number[] {
  const at = words.findIndex(({ folded, own }) => own && folded === 'باسم');
  if (at < 0) return [];
  const name = words.slice(at + 1, at + 3);
  const end = name.findIndex(({ text }) => isEmpty(text));
  return (end < 0 ? name : name.slice(0, end)).flatMap(({ text }) => (isLight(text) ? [] : wordKeys(text).filter((key) => key > 0)));
}

/** Who acts: the entities of the first name in the clause, and what stands right beside them («الزعيم الكوري الشمالي كيم»). */
export function actorsIn(words: readonly Named[], typeOf: TypeOf): Pick<MentionNames, 'actors' | 'surnames'> {
  const first = words.findIndex(({ word, entity }) => word.own && entity !== undefined && typeOf(entity) !== 'place');
  if (first < 0) return { actors: [], surnames: [] };
  const out: string[] = [];
  const surnames: number[] = [];
  for (let i = first; i < words.length && words[i]!.entity !== undefined; i++) {
    const { word, entity, also } = words[i]!;
    if (i > first && word.folded.startsWith('و')) break;
    out.push(entity!, ...also);
    if (words[i + 1]?.entity !== entity && !isLight(word.text)) surnames.push(keyOf(stem(word.text)));
  }
  return { actors: [...new Set(out)], surnames };
}

/** Say whether a noun has its name behind it: «مدينة …», «العاصمة …», but not «المدينة». */
const namesPlace = ({ text }: ClauseWord): boolean => {
  const read = readingsOf(text);
  return read.some((one) => PLACE_NOUNS.has(one)) && (read.includes('العاصمه') || !isDefinite(text));
};

/** The name of a place by its first word; one of few letters is written with the next or apart from it: «بو سالم», «بوسالم». */
const SHORT_NAME = 3;
function placeKey(words: readonly Named[], at: number): number {
  const [word, next] = [words[at]!.word.text, words[at + 1]?.word.text];
  return keyOf(`place:${stem(word.length <= SHORT_NAME && next !== undefined ? word + next : word)}`);
}

/** Where: a place, or what stands behind «مدينة» and its like; in the clause, and in the rest of the sentence. */
export function placesIn(words: readonly Named[], typeOf: TypeOf): Pick<MentionNames, 'places' | 'placesBeside' | 'facilities'> {
  const [own, beside, facilities]: [number[], number[], number[]] = [[], [], []];
  for (const [i, { word, entity }] of words.entries()) {
    const out = word.own ? own : beside;
    if (entity !== undefined && typeOf(entity) === 'place') out.push(...entityKeys(entity));
    const before = words[i - 1]?.word;
    const isNamed = entity === undefined || typeOf(entity) === undefined || typeOf(entity) === 'place';
    if (isNamed && before && namesPlace(before) && !isEmpty(word.text)) out.push(placeKey(words, i));
    if (!word.own || !before || !FACILITIES.has(before.folded)) continue;
    if (entity !== undefined) facilities.push(...entityKeys(entity));
    else if (word.folded.startsWith('ال')) facilities.push(placeKey(words, i));
  }
  return { places: [...new Set(own)], placesBeside: [...new Set(beside)], facilities: [...new Set(facilities)] };
}

/** Give what stands right behind each word of the clause, by the word and by what is glued to the front of what follows. */
export function slotsIn(words: readonly Named[], typeOf: TypeOf): Slot[] {
  const core = words.filter(({ word }) => word.core);
  const concepts = conceptsOf(core.map(({ word }) => word.text));
  return core.flatMap(({ word, entity, also }, i): Slot[] => {
    const before = core[i - 1]?.word;
    if (!before || isEmpty(word.text) || before.end + 1 < word.start) return [];
    const values = entity === undefined ? concepts[i]!.map(conceptKey) : typeOf(entity) === undefined ? [] : [entity, ...also].flatMap((id) => entityKeys(id));
    const form = /^[وف]?(?<glued>[بلك]?(?:ال)?)/u.exec(word.folded)?.groups?.['glued'] ?? '';
    return values.length === 0 ? [] : [[keyOf(`slot:${stem(before.text)}:${entity === undefined ? form : 'name'}`), values]];
  });
}
