/** Where words of a story stand in it as it is searched: counted in terms, behind its titles. */
import { tokenize, type Span } from '#text/tokens.ts';

/** Count words as the index does: a sign that stands for several counts as these. */
const termsIn = (folded: string): number => folded.split(' ').filter((word) => word !== '').length;

/** Give the place of each paragraph's first word in the story as it is searched: behind its titles, a step left free after each line. */
export function firstPlaces(titles: readonly string[], paragraphs: readonly string[]): number[] {
  let next = 0;
  const pass = (line: string): number => {
    const first = next;
    const words = tokenize(line).reduce((sum, { folded }) => sum + termsIn(folded), 0);
    next += words > 0 ? words + 1 : 0;
    return first;
  };
  for (const title of titles) pass(title);
  return paragraphs.map((text) => pass(text));
}

/** Give the place of the first word of a range of a paragraph, whose own first word has the place `first`, and how many words it holds. */
export function placeInSearched(paragraph: string, first: number, { start, end }: Span): { readonly from: number; readonly words: number } {
  let [from, words] = [first, 0];
  for (const token of tokenize(paragraph)) {
    if (token.start < start) from += termsIn(token.folded);
    else if (token.end <= end) words += termsIn(token.folded);
  }
  return { from, words };
}
