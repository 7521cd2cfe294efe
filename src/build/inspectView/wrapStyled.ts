/** Styled text broken into lines of a terminal, by words. */

/** A piece of text with its SGR codes («4;36»), '' for none. */
export type Styled = { readonly text: string; readonly sgr: string };

const NO_WIDTH = /[\p{M}\p{Cf}]/u;

/** Give the columns that a text takes: letters and signs 1 each, combining marks and joiners none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) if (!NO_WIDTH.test(char)) width++;
  return width;
}

/** Split what is wider than a line, so that a mark stays with its letter. */
function cutWide(piece: Styled, width: number): Styled[] {
  const out: Styled[] = [];
  let text = '';
  let taken = 0;
  for (const char of piece.text) {
    const columns = NO_WIDTH.test(char) ? 0 : 1;
    if (taken + columns > width) {
      out.push({ text, sgr: piece.sgr });
      text = '';
      taken = 0;
    }
    text += char;
    taken += columns;
  }
  return [...out, { text, sgr: piece.sgr }];
}

/** Give the words of styled text: lists of pieces between which no line may break. */
function wordsOf(pieces: readonly Styled[]): Styled[][] {
  const words: Styled[][] = [];
  let word: Styled[] = [];
  for (const { text, sgr } of pieces) {
    for (const part of text.split(/( )/)) {
      if (part === ' ') {
        if (word.length > 0) words.push(word);
        word = [];
      } else if (part !== '') word.push({ text: part, sgr });
    }
  }
  return word.length > 0 ? [...words, word] : words;
}

function writeLine(pieces: readonly Styled[], color: boolean): string {
  if (!color) return pieces.map(({ text }) => text).join('');
  let line = '';
  let sgr = '';
  for (const piece of pieces) {
    if (piece.sgr !== sgr) line += `${sgr === '' ? '' : '\u001B[0m'}${piece.sgr === '' ? '' : `\u001B[${piece.sgr}m`}`;
    sgr = piece.sgr;
    line += piece.text;
  }
  return sgr === '' ? line : `${line}\u001B[0m`;
}

/** Give lines of at most `width` columns in logical order; a style never runs past the end of its line. */
export function wrapStyled(pieces: readonly Styled[], { width, color }: { width: number; color: boolean }): string[] {
  const lines: Styled[][] = [];
  let line: Styled[] = [];
  let taken = 0;
  const flush = () => {
    if (line.length > 0) lines.push(line);
    line = [];
    taken = 0;
  };
  for (const word of wordsOf(pieces)) {
    const columns = word.reduce((sum, { text }) => sum + displayWidth(text), 0);
    if (taken > 0 && taken + 1 + columns > width) flush();
    if (taken > 0) {
      const sgr = line.at(-1)!.sgr === word[0]!.sgr ? word[0]!.sgr : '';
      line.push({ text: ' ', sgr });
      taken++;
    }
    for (const piece of columns > width ? word.flatMap((one) => cutWide(one, width)) : word) {
      const wide = displayWidth(piece.text);
      if (taken + wide > width) flush();
      line.push(piece);
      taken += wide;
    }
  }
  flush();
  return lines.map((one) => writeLine(one, color));
}
