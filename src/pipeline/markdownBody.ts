/** The body of a story written by us: a small, fixed part of Markdown. */
import type { DraftParagraph } from '#pipeline/draft.ts';
import { cleanLine } from '#text/clean.ts';

const LINK = /!?\[([^[\]]*)\]\([^()\s]*\)/g;
const STRONG = /(\*\*|__)(?=\S)([^*_]+)\1/g;
const STARRED = /\*(?=\S)([^*]+)\*/g;
const UNDERLINED = /(?<![\p{L}\p{N}_])_(?=\S)([^_]+)_(?![\p{L}\p{N}_])/gu;
const CODE = /`([^`]+)`/g;
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!>])/g;

/** Reduce Markdown's emphasis, links and code to their text. */
const plain = (markdown: string): string =>
  cleanLine(
    markdown
      .replace(LINK, '$1')
      .replace(STRONG, '$2')
      .replace(STARRED, '$1')
      .replace(UNDERLINED, '$1')
      .replace(CODE, '$1')
      .replace(ESCAPED, '$1'),
  );

type Kind = DraftParagraph['kind'];
type Piece = { readonly kind: Kind; readonly text: string; readonly opens: boolean };

/** Say what a line is, from how it begins. A heading and an item always open a paragraph of their own. */
function pieceOf(line: string): Piece {
  const heading = /^ {0,3}#{1,6} (.*)$/.exec(line);
  if (heading) return { kind: 'heading', text: heading[1]!.replace(/ #+ *$/, ''), opens: true };
  const quote = /^ {0,3}> ?(.*)$/.exec(line);
  if (quote) return { kind: 'quote', text: quote[1]!, opens: false };
  const item = /^ {0,3}(?:[-*+]|\d{1,3}[.)]) (.*)$/.exec(line);
  if (item) return { kind: 'item', text: item[1]!, opens: true };
  return { kind: 'text', text: line, opens: false };
}

/** Give what one line of a raw page in Markdown is, and its text without marks. */
export function readMarkdownLine(line: string): { readonly kind: Kind; readonly text: string } {
  const { kind, text } = pieceOf(line);
  return { kind, text: plain(text) };
}

/** A line without a mark goes on with a quote or an item that stands open, as in Markdown itself. */
const goesOn = (open: Kind, piece: Piece): boolean =>
  open !== 'heading' && !piece.opens && (piece.kind === open || piece.kind === 'text');

/**
 * Give the paragraphs of a Markdown body: blank lines part them, soft-wrapped lines are joined;
 * headings, quotes and items keep their kind. `firstLine` is the number of the body's first line in the file.
 */
export function readMarkdownBody(body: string, firstLine: number): DraftParagraph[] {
  const blocks: { kind: Kind; line: number; parts: string[] }[] = [];
  let open: (typeof blocks)[number] | undefined;
  body.split('\n').forEach((line, index) => {
    const piece = pieceOf(line);
    if (piece.text.trim() === '') {
      open = undefined;
      return;
    }
    if (open && goesOn(open.kind, piece)) {
      open.parts.push(piece.text);
      return;
    }
    open = { kind: piece.kind, line: firstLine + index, parts: [piece.text] };
    blocks.push(open);
  });
  return blocks.map(({ kind, line, parts }) => ({ kind, text: plain(parts.join(' ')), line })).filter(({ text }) => text !== '');
}
