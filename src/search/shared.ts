/** Where a text names somebody, and in which sentences it names two. Pure. */
import type { Story } from '#bundle/storySchema.ts';
import { sentences, type Span } from '#text/tokens.ts';
import { sentenceOf } from '#search/sentenceOf.ts';

/** Words of a story: the paragraph, their place in it, and the words themselves. */
export type PlaceIn = Span & { readonly paragraph: number; readonly words: string };
/** A sentence that names both: the words as shown, where the names stand in them, and where they stand in the story. */
export type SharedSentence = {
  readonly text: string;
  readonly names: readonly Span[];
  readonly before: boolean;
  readonly after: boolean;
  readonly place: PlaceIn;
};

type Paragraph = Story['paragraphs'][number];
const names = (entity: string) => (mention: Paragraph['mentions'][number]): boolean => mention.entity === entity || mention.also?.includes(entity) === true;

/** Give the first place where a text names somebody; null where only its headline does. */
export function firstMention({ paragraphs }: Pick<Story, 'paragraphs'>, entity: string): PlaceIn | null {
  for (const [paragraph, { text, mentions }] of paragraphs.entries()) {
    const found = mentions.find(names(entity));
    if (found) return { paragraph, start: found.start, end: found.end, words: text.slice(found.start, found.end) };
  }
  return null;
}

/** Give the sentences of a text that name two, in its order. */
export function sharedSentences({ paragraphs }: Pick<Story, 'paragraphs'>, one: string, other: string): SharedSentence[] {
  return paragraphs.flatMap(({ text, mentions }, paragraph) => {
    const [first, second] = [mentions.filter(names(one)), mentions.filter(names(other))];
    if (first.length === 0 || second.length === 0) return [];
    return sentences(text).flatMap((sentence) => {
      const within = ({ start, end }: Span): boolean => start >= sentence.start && end <= sentence.end;
      const [ones, others] = [first.filter(within), second.filter(within)];
      if (ones.length === 0 || others.length === 0) return [];
      // The nearest two, so that a long sentence is cut around what it is shown for.
      const pairs = ones.flatMap((a) => others.map((b) => ({ a, b, apart: Math.abs(a.start - b.start) })));
      const near = pairs.reduce((best, next) => (next.apart < best.apart ? next : best));
      const [start, end] = [Math.min(near.a.start, near.b.start), Math.max(near.a.end, near.b.end)];
      const shown = sentenceOf(text, { start, end });
      const from = start - shown.start;
      const inText = [near.a, near.b].map((span) => ({ start: span.start - from, end: span.end - from }));
      return [
        {
          text: shown.text,
          names: inText.toSorted((a, b) => a.start - b.start).filter((span, i, all) => i === 0 || span.start >= all[i - 1]!.end),
          before: shown.before,
          after: shown.after,
          place: { paragraph, start, end, words: text.slice(start, end) },
        },
      ];
    });
  });
}
