/** Where a search found a story: the piece of its text that answers, and the place there that a reader is led to. Pure. */
import type { Bilingual } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { highlight, snippet } from '#search/highlight.ts';
import type { Match } from '#search/searchIndex.ts';
import { hashOf } from '#text/anchor.ts';
import type { Span } from '#text/tokens.ts';

/** A piece of a text with the found words in it, ranges into the piece; `before` and `after`: the text goes on there. */
export type Piece = { readonly lang: 'ar' | 'en'; readonly text: string; readonly marks: readonly Span[]; readonly before: boolean; readonly after: boolean };
/** The found words that a reader is led to: a paragraph and a range of UTF-16 units in it, with a sum of the words (`hashOf`). */
export type FoundPlace = { readonly paragraph: number; readonly start: number; readonly end: number; readonly sum: string };
/** What is shown of a story that was found. `piece` is null where only the title shown answers. */
export type Shown = { readonly title: readonly Span[]; readonly piece: Piece | null; readonly place: FoundPlace | null; readonly forms: readonly string[] };

type Said = { readonly title: Bilingual; readonly summary: Bilingual };
type Surfaces = readonly Match[];

/** UTF-16 units: four lines of a phone, three of a wider screen. */
const PIECE = 200;
/** Other forms named below a hit. */
const MOST_FORMS = 6;

/** Give what is shown of a story that was found; its text is null where it could not be had. `shown`: the language of the interface. */
export function foundIn(matches: Surfaces, card: Said, story: Pick<Story, 'paragraphs'> | null, shown: 'ar' | 'en'): Shown {
  const text = story?.paragraphs.map((paragraph) => paragraph.text).join('\n') ?? '';
  const lang = shown === 'en' && card.title.en !== undefined ? 'en' : 'ar';
  const inText = snippet(text, matches, PIECE);
  return {
    title: highlight(card.title[lang] ?? card.title.ar, matches),
    piece: pieceOf(matches, card, text, inText, lang),
    place: placeOf(text, inText.highlights),
    forms: otherForms(matches, card),
  };
}

/** The piece of the text that answers best; else the summary that answers, or the title in the language that is not shown. */
function pieceOf(matches: Surfaces, card: Said, text: string, { start, end, highlights }: ReturnType<typeof snippet>, lang: 'ar' | 'en'): Piece | null {
  if (highlights.length > 0)
    return {
      lang: 'ar',
      text: text.slice(start, end),
      marks: highlights.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
      before: start > 0,
      after: end < text.length,
    };
  const other = lang === 'ar' ? 'en' : 'ar';
  for (const [of, said] of [
    ['ar', card.summary.ar],
    ['en', card.summary.en],
    [other, card.title[other]],
  ] as const) {
    const marks = highlight(said ?? '', matches);
    if (said !== undefined && marks.length > 0) return { lang: of, text: said, marks, before: false, after: false };
  }
  return null;
}

/** The found words of the piece, neighbours together; null where the text holds none. */
function placeOf(text: string, highlights: readonly Span[]): FoundPlace | null {
  const [first, ...others] = neighbours(text, highlights);
  if (!first) return null;
  const { start, end } = others.reduce((best, one) => (one.words > best.words ? one : best), first);
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  return { paragraph: text.slice(0, start).split('\n').length - 1, start: start - from, end: end - from, sum: hashOf([text.slice(start, end)]) };
}

/** Join ranges with nothing but spaces between them; `words`: how many were joined. */
function neighbours(text: string, ranges: readonly Span[]): (Span & { readonly words: number })[] {
  const out: { start: number; end: number; words: number }[] = [];
  for (const { start, end } of ranges) {
    const last = out.at(-1);
    if (last && /^[ \u00A0]+$/.test(text.slice(last.end, start))) Object.assign(last, { end, words: last.words + 1 });
    else out.push({ start, end, words: 1 });
  }
  return out;
}

/** In which other forms the words were found, as written: the index keeps no capitals. Latin ones only where nothing is found in Arabic. */
function otherForms(matches: Surfaces, card: Said): string[] {
  const all = [...new Set(matches.flatMap((match) => (match.how === 'exact' ? [] : match.surfaces)))];
  const arabic = all.filter((surface) => !/^[a-z]/.test(surface));
  const whole = arabic.filter((surface) => !arabic.some((other) => other !== surface && ` ${other} `.includes(` ${surface} `)));
  if (whole.length > 0) return whole.slice(0, MOST_FORMS);
  const english = `${card.title.en ?? ''}\n${card.summary.en ?? ''}`;
  const ranges = highlight(english, [{ surfaces: all }]);
  return [...new Set(ranges.map(({ start, end }) => english.slice(start, end)))].slice(0, MOST_FORMS);
}
