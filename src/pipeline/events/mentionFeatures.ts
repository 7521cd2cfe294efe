/** What one mention of an event says of which event it is: compact, so that those of a whole dossier can be held together. */
import type { EventKind } from '#bundle/schema.ts';
import type { Figure } from '#pipeline/draft.ts';
import type { Mention } from '#pipeline/entities/findMentions.ts';
import type { StoryDate } from '#pipeline/dates/readEvents.ts';
import { clauseWords, type ClauseWord } from '#pipeline/events/clause.ts';
import { conceptsOf, fieldsIn } from '#pipeline/events/concepts.ts';
import { amountsIn, orderedIn } from '#pipeline/events/mentionCounts.ts';
import { deedsIn, type MentionDeeds, startsIn } from '#pipeline/events/mentionDeeds.ts';
import { actorsIn, type MentionNames, type Named, officesIn, placesIn, slotsIn, voicesIn } from '#pipeline/events/mentionNames.ts';
import { isEmpty, isLight } from '#pipeline/events/weakWords.ts';
import { conceptKey, entityKeys, fieldKey, keyOf, readingsOf, wordKeys, type WordKeys } from '#pipeline/events/wordKeys.ts';
import { KIND_WORDS } from '#pipeline/events/wordLists.ts';
import { sentences, type Span, tokenize } from '#text/tokens.ts';

export type MentionFeatures = MentionNames & MentionDeeds & {
  /** Ids of known events that it may tell. */
  readonly known: readonly string[];
  /** The one that its day and its sentence tell beyond doubt: it gives the event its name. */
  readonly sure: string | null;
  /** Words of its clause, those beside it, and those of the sentence before; words that say little are marked by a zero in front. */
  readonly own: readonly WordKeys[];
  readonly beside: readonly WordKeys[];
  readonly before: readonly WordKeys[];
  /** Words of its story's title. */
  readonly topic: readonly WordKeys[];
  /** Countries that its clause names, by name or adjective. */
  readonly countries: readonly string[];
  /** What tells one of a row from another: a noun's key with the ordinal or number that it has. */
  readonly counted: readonly (readonly [noun: number, value: number])[];
  readonly kind: EventKind;
};

type Input = {
  readonly date: Pick<StoryDate, 'start' | 'end' | 'sentence' | 'precision'>;
  /** All dates of the paragraph. */
  readonly dates: readonly Span[];
  readonly paragraph: string;
  /** What stands before the paragraph: the story's title, and the paragraph above. */
  readonly above: { readonly title: string; readonly paragraph: string };
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly typeOf: (entity: string) => string | undefined;
  readonly known: readonly string[];
  readonly sure: string | null;
};

/** Give the words as keys, those that say little marked; what an entity's name consists of is that entity. */
function keysOf(words: readonly Named[]): WordKeys[] {
  const out = new Map<string, WordKeys>();
  const concepts = conceptsOf(words.map(({ word }) => word.text));
  for (const [i, { word, entity, also }] of words.entries()) {
    if (entity !== undefined) {
      // Where another text's spelling is not read as this entity, the words of the name are still alike.
      const forms = isLight(word.text) || isEmpty(word.text) ? [] : wordKeys(word.text);
      out.set(entity, [...(out.get(entity) ?? entityKeys(entity)), ...forms]);
      for (const id of also) if (!out.has(id)) out.set(id, entityKeys(id));
    } else if (!isEmpty(word.text)) {
      const keys = [...wordKeys(word.text), ...concepts[i]!.map(conceptKey), ...fieldsIn(concepts[i]!).map(fieldKey)];
      if (keys.length > 0) out.set(String(keys[0]), isLight(word.text) ? [0, ...keys] : keys);
    }
  }
  return [...out.values()];
}

/** Give the kind that most words of the clause speak of; of as many, the more telling one. */
export function kindOf(words: readonly ClauseWord[]): EventKind {
  const scores = KIND_WORDS.map(([kind, list], rank) => {
    const held = words.filter(({ text }) => readingsOf(text).some((word) => list.has(word)));
    const score = held.reduce((sum, { own }) => sum + (own ? 2 : 1), 0) * (kind === 'statement' ? 0.5 : 1);
    return { kind, score, rank };
  });
  const best = scores.toSorted((a, b) => b.score - a.score || a.rank - b.rank)[0]!;
  return best.score === 0 ? 'other' : best.kind;
}

/** The last sentences whose words were read: titles and sentences before stand around several mentions. */
const read = new Map<string, readonly WordKeys[]>();
const MOST_READ = 64;

/** Words of a title or of a sentence before, plain. */
function plainKeys(sentence: string): readonly WordKeys[] {
  const held = read.get(sentence);
  if (held) return held;
  const keys = keysOf(tokenize(sentence).map((word) => ({ word: { ...word, own: false, core: false, head: false }, also: [] })));
  if (read.size >= MOST_READ) read.clear();
  read.set(sentence, keys);
  return keys;
}

/** Read what a mention says. */
export function mentionFeatures({ date, dates, paragraph, above, mentions, figures, typeOf, known, sure }: Input): MentionFeatures {
  const from = Math.max(0, paragraph.lastIndexOf(date.sentence, date.start));
  const shift = ({ start, end }: Span): Span => ({ start: start - from, end: end - from });
  const others = dates.filter(({ start, end }) => start !== date.start && start >= from && end <= from + date.sentence.length).map(shift);
  const words = clauseWords(date.sentence, shift(date), others);
  const named = words.map((word): Named => {
    const mention = mentions.find(({ start, end }) => word.start + from >= start && word.end + from <= end);
    return mention ? { word, entity: mention.entity, also: mention.also ?? [] } : { word, also: [] };
  });
  const own = words.filter((word) => word.own);
  const inOwn = (at: number): boolean => own.some(({ start, end }) => at - from >= start && at - from < end);
  const counted = figures.filter(({ start }) => inOwn(start));
  const textBefore = from > 0 ? paragraph.slice(0, from) : above.paragraph;
  const sentenceBefore = sentences(textBefore).at(-1);
  return {
    known,
    sure,
    own: [...keysOf(named.filter(({ word }) => word.own)), ...startsIn(own), ...counted.map(({ value }) => [keyOf(`figure:${value}`)])],
    beside: keysOf(named.filter(({ word }) => !word.own)),
    before: sentenceBefore ? plainKeys(textBefore.slice(sentenceBefore.start, sentenceBefore.end)) : [],
    topic: plainKeys(above.title),
    ...actorsIn(named, typeOf),
    voices: voicesIn(words),
    offices: [...new Set(officesIn(words))],
    countries: [
      ...new Set(
        named.flatMap(({ word, entity, also }) => (word.own && entity !== undefined ? [entity, ...also].filter((id) => typeOf(id) === 'country') : [])),
      ),
    ],
    ...placesIn(named, typeOf),
    slots: slotsIn(named, typeOf),
    counted: [...orderedIn(own), ...amountsIn(counted)],
    ...deedsIn(words),
    kind: kindOf(words),
  };
}
