/** Where a text writes a name in one given way. Pure. */
import { readings } from '#text/clitics.ts';
import { tokenize, type Span } from '#text/tokens.ts';

/** Give the places where whole words write a name so, folded; what is glued to its first word is not part of it, unless the name has it. */
export function speltIn(text: string, written: string): Span[] {
  const wanted = tokenize(written).map(({ folded }) => folded);
  const [first, ...rest] = wanted;
  if (first === undefined) return [];
  const tokens = tokenize(text);
  const found: Span[] = [];
  for (let at = 0; at + rest.length < tokens.length; at++) {
    const token = tokens[at]!;
    const glued = token.folded === first ? 0 : readings(token.folded).find((reading) => !reading.article && reading.rest === first)?.prefix.length;
    if (glued === undefined || rest.some((word, i) => tokens[at + 1 + i]!.folded !== word)) continue;
    found.push({ start: token.start + glued, end: tokens[at + rest.length]!.end });
    at += rest.length;
  }
  return found;
}
