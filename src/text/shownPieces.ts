/**
 * Places in a text as it is written and as it is shown. It is shown in pieces; most have one unit for each that is written,
 * some stand for other words (the name of a month). All places are UTF-16 units.
 */

/** A piece: its units as shown and, where it stands for other words, how many units those have. */
export type ShownPiece = { readonly shown: number; readonly written?: number };
/** Which end of a range a place is: inside a piece that stands for other words, a range grows to all of them. */
export type Side = 'start' | 'end';

export const writtenLength = ({ shown, written = shown }: ShownPiece): number => written;

/** Give the piece that a place of the written text lies in, with the place in it as shown; null behind the last piece. */
export function toShown(pieces: readonly ShownPiece[], offset: number, side: Side): { piece: number; at: number } | null {
  let from = 0;
  for (const [piece, one] of pieces.entries()) {
    const to = from + writtenLength(one);
    // A start belongs to the piece that begins there, an end to the one that ends there.
    if (side === 'start' ? offset < to : offset <= to) {
      const at = offset - from;
      if (one.written === undefined) return { piece, at };
      return { piece, at: side === 'start' || at === 0 ? 0 : one.shown };
    }
    from = to;
  }
  return null;
}

/** Give the place in the written text of a place in a piece as shown. */
export function toWritten(pieces: readonly ShownPiece[], piece: number, at: number, side: Side): number {
  const from = pieces.slice(0, piece).reduce((sum, one) => sum + writtenLength(one), 0);
  const one = pieces[piece];
  if (one?.written === undefined) return from + at;
  return from + (at === 0 || (side === 'start' && at < one.shown) ? 0 : one.written);
}
