/** What stories say that somebody said, each saying once, and all of them together by speakers and verbs. Pure. */
import { SAYING_VERBS } from '#bundle/schema.ts';
import type { Quote } from '#pipeline/draft.ts';
import speakingTexts from '#pipeline/quotes/speakingTexts.json' with { type: 'json' };
import { verbGroup } from '#pipeline/quotes/verbGroup.ts';
import { fold } from '#text/fold.ts';
import { firstPlaces, placeInSearched } from '#text/searchedPlaces.ts';

/** A saying, as the other stories need to know it. `from` and `words`: the place of the first word in the story as it is searched, and how many. */
export type Saying = {
  /** Index among the story's quotations. */
  readonly quote: number;
  readonly name: string | null;
  readonly entity: string | null;
  readonly direct: boolean;
  readonly verb: string | null;
  readonly from: number;
  readonly words: number;
};

/** All sayings together. Numbers are places in the lists. */
export type SayingsTogether = {
  /** Names as written, and the speaker of each. */
  readonly names: readonly string[];
  readonly speakerOf: readonly number[];
  /** Of each speaker its entity, or null for one that goes by a name alone; and whether that is a text. */
  readonly speakers: readonly { readonly entity: string | null; readonly isText: boolean }[];
  readonly verbs: readonly { readonly verb: string; readonly group: number }[];
  /** By story, in the order of the text. */
  readonly stories: readonly (readonly {
    readonly quote: number;
    readonly name: number | null;
    readonly direct: boolean;
    readonly verb: number | null;
    readonly from: number;
    readonly words: number;
  }[])[];
};

const holds = (outer: Quote, inner: Quote): boolean => outer.paragraph === inner.paragraph && outer.start <= inner.start && outer.end >= inner.end;

/**
 * Give the sayings of a story, each once: a clause that is reported and holds words between quotation marks of the same speaker is told by
 * these, and is where words are looked for.
 */
export function sayingsOf(quotes: readonly Quote[], titles: readonly string[], paragraphs: readonly string[]): Saying[] {
  const firsts = firstPlaces(titles, paragraphs);
  const isInside = (quote: Quote, other: Quote): boolean =>
    quote.form === 'direct' && other.form === 'reported' && holds(other, quote) && quote.speaker?.name === other.speaker?.name;
  return quotes.flatMap((quote, index): Saying[] => {
    if (quotes.some((other) => isInside(other, quote))) return [];
    const { paragraph, start, end } = quotes.find((other) => isInside(quote, other)) ?? quote;
    const { from, words } = placeInSearched(paragraphs[paragraph] ?? '', firsts[paragraph] ?? 0, { start, end });
    const { speaker, form, verb } = quote;
    return [{ quote: index, name: speaker?.name ?? null, entity: speaker?.entity ?? null, direct: form === 'direct', verb, from, words }];
  });
}

const TEXTS: ReadonlySet<string> = new Set(fold(speakingTexts.texts).split(' '));

/** Tell whether a name is that of a text: «البيان»، «نص المعاهدة». */
export const isSpeakingText = (name: string): boolean => TEXTS.has(fold(name.split(' ')[0] ?? '').replace(/^ال(?=.{3})/, ''));

/** A list in the making: each thing once, by its key. */
function numbering<T>() {
  const [things, numbers] = [[] as T[], new Map<string, number>()];
  const numberOf = (key: string, make: () => T): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, things.length);
    return things.push(make()) - 1;
  };
  return { things, numberOf };
}

/**
 * Put the sayings of stories together, the stories in their order. Those of one entity are of one speaker, whatever it is called; a speaker
 * that no entity is known for is one by its name, folded.
 */
export function sayingsTogether(stories: readonly { readonly said: readonly Saying[] }[]): SayingsTogether {
  const speakers = numbering<SayingsTogether['speakers'][number]>();
  const names = numbering<{ readonly name: string; readonly speaker: number }>();
  const verbs = numbering<SayingsTogether['verbs'][number]>();
  const numberName = (name: string, entity: string | null): number =>
    names.numberOf(`${entity ?? ''}\n${name}`, () => ({
      name,
      speaker: speakers.numberOf(entity ?? `\n${fold(name)}`, () => ({ entity, isText: entity === null && isSpeakingText(name) })),
    }));
  const numberVerb = (written: string): number => {
    const { verb, group } = verbGroup(written);
    return verbs.numberOf(verb, () => ({ verb, group: SAYING_VERBS.indexOf(group) }));
  };
  const rows = stories.map(({ said }) =>
    said.map(({ quote, name, entity, direct, verb, from, words }) => ({
      quote,
      name: name === null ? null : numberName(name, entity),
      direct,
      verb: verb === null ? null : numberVerb(verb),
      from,
      words,
    })),
  );
  return {
    names: names.things.map(({ name }) => name),
    speakerOf: names.things.map(({ speaker }) => speaker),
    speakers: speakers.things,
    verbs: verbs.things,
    stories: rows,
  };
}
