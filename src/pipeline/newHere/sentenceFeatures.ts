/** What is compared of a story's sentences, to tell which of them earlier stories have told. Compact: those of all stories are kept at once. */
import { toLatinDigits } from '#text/digits.ts';
import { fold } from '#text/fold.ts';
import { sentences, tokenize, type Span, type Token } from '#text/tokens.ts';
import type { Place } from '#pipeline/draft.ts';
import { isCommon, isGiven, looksForeign, shapeOf } from '#pipeline/entities/discover/nameShapes.ts';
import type { Mention } from '#pipeline/entities/findMentions.ts';
import { conceptsOf } from '#pipeline/events/concepts.ts';
import { isEmpty, isLight } from '#pipeline/events/weakWords.ts';
import { conceptKey, entityKeys, keyOf, readingsOf, wordKeys, type WordKeys } from '#pipeline/events/wordKeys.ts';
import { FACILITIES, MINISTERS, ORDINALS, PLACE_NOUNS, TENS } from '#pipeline/events/wordLists.ts';
import { NUMBER_WORDS } from '#pipeline/figures/numberWords.ts';
import { wordSkeleton } from '#pipeline/origins/wordSkeleton.ts';
import lists from '#pipeline/newHere/words.json' with { type: 'json' };
import type { ReadStory } from '#pipeline/understandStories.ts';

/** What one sentence tells. */
export type SentenceFeatures = Place & {
  /** Its words in order by their keys, without those that say nothing; a word that says little has a zero in front. */
  readonly words: readonly WordKeys[];
  /** Places in `words` of those that stand right behind the one before. */
  readonly joined: readonly number[];
  /** Places in `words` of those that are likely to be a name where no earlier story has them. */
  readonly nameLike: readonly number[];
  /** Places in `words` of those that nothing says to be no name. */
  readonly unlisted: readonly number[];
  /** Ranges of `words` that are reported as somebody's: each is compared by itself as well. */
  readonly reported: readonly (readonly [first: number, end: number])[];
  /** Whom and what it names, and the days that it gives. */
  readonly facts: readonly number[];
  /** What must stand in one passage with the rest: figures, numbers, ordinals, quoted words, «لم». */
  readonly exact: readonly number[];
};

/** What is compared of a story: its title, which tells but is not judged, and its sentences. Headings are neither. */
export type StorySentences = { readonly title: SentenceFeatures; readonly sentences: readonly SentenceFeatures[] };

type Known = Pick<ReadStory, 'mentions' | 'events' | 'figures' | 'quotes'>;

/** Words of a quotation that are one key. */
const QUOTED = 3;
const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold));
const NEGATIONS = setOf(lists.negations);
const TANWIN = '\u064B';
/** Behind these a name follows. */
const CALLINGS = setOf(lists.callings);
const NAMED = setOf(lists.named);
/** Forms that names do not have, for the most part. */
const NO_NAME = /^[وف]?(?:س?[يت]|است|انت?|ا.ت).{3,}|.{3,}(?:ها|هم|هما|هن|وا|ات)$|^[وفبلك]?ال.{3,}(?:ون|ين)$|.{3,}[^ا]ت$/u;
/** Words of every text that are in no list of words of news. */
const PLAIN = setOf(lists.plain);

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
const isWithin = (one: Span, other: Span): boolean => other.start <= one.start && one.end <= other.end;

/** What a word is by itself, wherever it stands. */
type Plain = { readonly keys: WordKeys; readonly light: boolean; readonly empty: boolean };
const read = new Map<string, Plain>();
const MOST_READ = 50_000;

/** Read a word as written; those that were read before are known. */
function plainWord(text: string): Plain {
  const held = read.get(text);
  if (held) return held;
  const word = { keys: wordKeys(text), light: isLight(text), empty: isEmpty(text) };
  if (read.size >= MOST_READ) read.clear();
  read.set(text, word);
  return word;
}

/** Give the keys of a word, by its forms and root, by the classes that it is of, and by the entity that it names. */
function keysOfWord({ text }: Token, concepts: readonly string[], entity: string | undefined): WordKeys {
  const keys = [...(entity === undefined ? [] : entityKeys(entity)), ...plainWord(text).keys, ...concepts.map(conceptKey)];
  return entity === undefined && plainWord(text).light ? [0, ...keys] : keys;
}

/** Tell whether a word is no name, by a list of words that are none or by its form: a verb, a plural, what has a pronoun or a tanwin behind it. */
const isNoName = ({ text, folded }: Token): boolean =>
  isLight(text) || NO_NAME.test(folded) || text.includes(TANWIN) || readingsOf(text).some((reading) => isCommon(reading) || PLAIN.has(reading));

/** Tell whether a name may follow a word: a calling, a given name, or what has one («شركة», «بلدة»; but not «الشركة»). */
function leadsToName(word: Token): boolean {
  const readings = readingsOf(word.text);
  if (isGiven(shapeOf(word)) || readings.some((one) => CALLINGS.has(one) || MINISTERS.has(one))) return true;
  return !/^[وفبلك]?(?:ال|لل)/u.test(word.folded) && readings.some((one) => NAMED.has(one) || PLACE_NOUNS.has(one) || FACILITIES.has(one));
}

/** Tell whether a word, right behind another, is likely to be a name where nobody has written it before. */
function isNameLike(word: Token, before: Token | undefined): boolean {
  const shape = shapeOf(word);
  if (isGiven(shape) || /\p{Script=Latin}/u.test(word.text)) return true;
  if (looksForeign(shape) && !word.text.includes(TANWIN)) return true;
  return before !== undefined && leadsToName(before) && !isNoName(word);
}

/** Give the keys of words between quotation marks: of every few that follow each other. */
function quotedKeys(tokens: readonly Token[]): number[] {
  const words = tokens.map(({ folded }) => wordSkeleton(folded));
  const size = Math.min(QUOTED, words.length);
  if (size === 0) return [];
  return Array.from({ length: words.length - size + 1 }, (_, at) => keyOf(`quoted:${words.slice(at, at + size).join(' ')}`));
}

/** Give what must stand in one passage: figures with what is counted, numbers and ordinals beside them, quoted words, and what says no. */
function exactOf(tokens: readonly Token[], within: (place: Place) => boolean, { figures, quotes }: Known, said: readonly Span[]): number[] {
  const ours = figures.filter(within);
  const counted = ours.map(({ value, to, bound, unit }) => {
    const thing = unit === null ? undefined : tokenize(unit)[0];
    return keyOf(`figure:${value} ${to ?? ''} ${bound} ${thing ? (wordKeys(thing.text)[0] ?? '') : ''}`);
  });
  const bare = tokens.filter((token) => ![...ours, ...said].some((span) => overlaps(token, span)));
  const others = bare.flatMap(({ text, folded }): string[] => {
    if (/\p{N}/u.test(text)) return [`number:${toLatinDigits(text)}`];
    const readings = readingsOf(text);
    const number = readings.find((word) => NUMBER_WORDS.has(word));
    const ordinal = readings.map((word) => ORDINALS.get(word) ?? ORDINALS.get(word.replace(/ا$/u, '')) ?? TENS.get(word)).find((value) => value !== undefined);
    if (ordinal !== undefined) return [`ordinal:${ordinal}`];
    if (number !== undefined) return [`number:${NUMBER_WORDS.get(number)!.value}`];
    return NEGATIONS.has(folded.replace(/^[وفب](?=..)/u, '')) ? ['no'] : [];
  });
  const direct = quotes.filter((quote) => quote.form === 'direct' && within(quote));
  return [...counted, ...others.map(keyOf), ...direct.flatMap((quote) => quotedKeys(tokens.filter((token) => overlaps(token, quote))))];
}

function featuresOf(place: Place, all: readonly Token[], mentions: readonly Mention[], known: Known): SentenceFeatures {
  const tokens = all.filter((token) => isWithin(token, place));
  const here = mentions.filter((mention) => overlaps(mention, place));
  const within = (one: Place): boolean => one.paragraph === place.paragraph && overlaps(one, place);
  const days = known.events.filter(within);
  const concepts = conceptsOf(tokens.map(({ text }) => text));
  const [words, joined, nameLike, unlisted]: [WordKeys[], number[], number[], number[]] = [[], [], [], []];
  const starts: number[] = [];
  let last = -1;
  tokens.forEach((token, at) => {
    const mention = here.find((one) => overlaps(token, one));
    const isDay = days.some((day) => overlaps(token, day));
    if (isDay || (mention === undefined && plainWord(token.text).empty)) return;
    const keys = keysOfWord(token, concepts[at] ?? [], mention?.entity);
    if (keys.length === 0) return;
    if (last === at - 1 && at > 0) joined.push(words.length);
    if (mention === undefined && isNameLike(token, tokens[at - 1])) nameLike.push(words.length);
    else if (mention === undefined && concepts[at]!.length === 0 && !isNoName(token)) unlisted.push(words.length);
    words.push(keys);
    starts.push(token.start);
    last = at;
  });
  const reported = known.quotes
    .filter((quote) => quote.form === 'reported' && within(quote))
    .map((quote): [number, number] => {
      const inside = starts.flatMap((start, at) => (quote.start <= start && start < quote.end ? [at] : []));
      return [inside[0] ?? 0, (inside.at(-1) ?? -1) + 1];
    });
  const names = here.flatMap(({ entity, also = [] }) => [entity, ...also].flatMap(entityKeys));
  const facts = [...names, ...days.map(({ from, to }) => keyOf(`day:${from}/${to}`))];
  return {
    ...place,
    words,
    joined,
    nameLike,
    unlisted,
    reported: reported.filter(([first, end]) => end > first),
    facts: [...new Set(facts)],
    exact: [...new Set(exactOf(tokens, within, known, days))],
  };
}

/** Nothing is known of a title but its words: what it names stands in the text as well. */
const OF_TITLES: Known = { mentions: [], events: [], figures: [], quotes: [] };

/** Give what is compared of the sentences of a story. */
export function storySentences(story: Pick<ReadStory, 'title' | 'paragraphs'> & Known): StorySentences {
  const { title, paragraphs } = story;
  return {
    title: featuresOf({ paragraph: -1, start: 0, end: title.length }, tokenize(title), [], OF_TITLES),
    sentences: paragraphs.flatMap(({ kind, text }, paragraph) => {
      if (kind === 'heading') return [];
      const tokens = tokenize(text);
      return sentences(text).map((span) => featuresOf({ paragraph, ...span }, tokens, story.mentions[paragraph] ?? [], story));
    }),
  };
}
