/** What a story says of an entity: words of others that name it, sentences that do, and figures that concern it. Pure. */
import type { Story } from '#bundle/storySchema.ts';
import { names, placeIn, sentenceSpan, type SummedPlace } from '#search/mentionsIn.ts';
import { sentenceOf, type Sentence } from '#search/sentenceOf.ts';
import type { Span } from '#text/tokens.ts';

/** Words of somebody, or a sentence of the story, that name an entity: `rank` 0 and 1 for words of others, direct or reported, 2 for a sentence. */
export type SaidAbout = {
  readonly rank: 0 | 1 | 2;
  readonly speaker: string | null;
  readonly verb: string | null;
  readonly sentence: Sentence;
  readonly place: SummedPlace;
};
/** A number in a sentence that names an entity, or that it gave itself. */
export type FigureAbout = {
  readonly text: string;
  readonly unit: string | null;
  readonly isOwn: boolean;
  readonly speaker: string | null;
  readonly sentence: Sentence;
  readonly place: SummedPlace;
};

type Told = Pick<Story, 'paragraphs' | 'quotes' | 'figures'>;
/** A sentence of fewer letters says little. */
const LEAST_SENTENCE = 40;

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;

/**
 * Give what a story says of an entity: what others say of it first, then sentences that name it, those first that name it early. Each sentence
 * stands once; its own words are left out.
 */
export function aboutIn(story: Told, entity: string): SaidAbout[] {
  const { paragraphs, quotes } = story;
  const found: (SaidAbout & { readonly key: string; readonly depth: number })[] = [];
  paragraphs.forEach(({ kind, text, mentions }, paragraph) => {
    if (kind === 'heading') return;
    const said = quotes.filter((quote) => quote.paragraph === paragraph);
    for (const { start, end } of mentions.filter((mention) => names(entity)(mention))) {
      const whole = sentenceSpan(text, { start, end });
      const around = said.filter((quote) => holds(quote, { start, end }));
      const isOwn = said.some((quote) => quote.speaker?.entity === entity && quote.start < whole.end && quote.end > whole.start);
      if (isOwn) continue;
      const quote = around.find(({ form }) => form === 'direct') ?? around[0];
      const range = quote ?? whole;
      if (quote === undefined && whole.end - whole.start < LEAST_SENTENCE) continue;
      found.push({
        rank: quote === undefined ? 2 : quote.form === 'direct' ? 0 : 1,
        speaker: quote?.speaker?.name ?? null,
        verb: quote?.verb ?? null,
        sentence: sentenceOf(text, quote ?? { start, end }),
        place: placeIn(story, paragraph, range),
        key: `${paragraph} ${whole.start}`,
        depth: start - whole.start,
      });
    }
  });
  const seen = new Set<string>();
  return found
    .toSorted((a, b) => a.rank - b.rank || (a.rank === 2 ? a.depth - b.depth : 0))
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .map(({ key: _key, depth: _depth, ...row }) => row);
}

/** Give the figures of a story that concern an entity: those that it gives itself first. */
export function figuresIn(story: Told, entity: string): FigureAbout[] {
  return story.figures
    .flatMap(({ paragraph, start, end, text, unit, speaker }): FigureAbout[] => {
      const { text: words, mentions } = story.paragraphs[paragraph]!;
      const whole = sentenceSpan(words, { start, end });
      const isOwn = speaker?.entity === entity;
      if (!isOwn && !mentions.some((mention) => names(entity)(mention) && holds(whole, mention))) return [];
      const place = placeIn(story, paragraph, { start, end });
      return [{ text, unit, isOwn, speaker: speaker?.name ?? null, sentence: sentenceOf(words, { start, end }), place }];
    })
    .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn));
}
