/** Where a story names an entity, each place with its sentence. Pure. */
import type { Paragraph, Story } from '#bundle/storySchema.ts';
import { sentenceOf, type Sentence } from '#search/sentenceOf.ts';
import { hashOf } from '#text/anchor.ts';
import { sentences, type Span } from '#text/tokens.ts';

/** By its name, by an adjective made from it, or within the name of another. */
export type MentionKind = 'name' | 'adjective' | 'within';
/** A place in a story, with a sum of its words: what a link to it holds. */
export type SummedPlace = { readonly paragraph: number; readonly start: number; readonly end: number; readonly sum: string };
/** A place where a story names an entity; `written`: the way of writing that it is counted under. */
export type MentionRow = {
  readonly kind: MentionKind;
  readonly written: string;
  readonly isHeading: boolean;
  readonly sentence: Sentence;
  readonly place: SummedPlace;
};

/** Give a place in a story with the sum of its words. */
export function placeIn({ paragraphs }: Pick<Story, 'paragraphs'>, paragraph: number, { start, end }: Span): SummedPlace {
  return { paragraph, start, end, sum: hashOf([paragraphs[paragraph]!.text.slice(start, end)]) };
}

type Mention = Paragraph['mentions'][number];
export const names = (entity: string) => (mention: Mention): boolean => mention.entity === entity || (mention.also?.includes(entity) ?? false);

/** Give every place where a story names an entity, in the order of the text. */
export function mentionsIn(story: Pick<Story, 'paragraphs'>, entity: string): MentionRow[] {
  return story.paragraphs.flatMap(({ kind, text, mentions }, paragraph) =>
    mentions.filter(names(entity)).map((mention): MentionRow => {
      const { start, end, adjective, written } = mention;
      return {
        kind: mention.entity !== entity ? 'within' : adjective ? 'adjective' : 'name',
        written: written ?? text.slice(start, end),
        isHeading: kind === 'heading',
        sentence: sentenceOf(text, { start, end }),
        place: placeIn(story, paragraph, { start, end }),
      };
    }),
  );
}

/** Give the whole of the sentences that a range of a text touches. */
export function sentenceSpan(text: string, range: Span): Span {
  const held = sentences(text).filter(({ start, end }) => end > range.start && start < range.end);
  return { start: held[0]?.start ?? range.start, end: held.at(-1)?.end ?? range.end };
}
