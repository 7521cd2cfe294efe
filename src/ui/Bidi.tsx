import { Fragment, type ReactNode } from 'react';
import { useText } from '#i18n/useText.ts';
import { runs } from '#text/direction.ts';

type Props = {
  text: string;
  /** How a piece of the text, as it is shown, is set; `start` is its place in the text. */
  dress?: (words: string, start: number) => ReactNode;
};

/**
 * Arabic text with its Latin names and addresses isolated, so that they keep their own order and never turn the line.
 * Its numerals are the reader's choice; those inside a Latin name stay as they are.
 */
export function Bidi({ text, dress = (words) => words }: Props) {
  const { format } = useText();
  const pieces = runs(text);
  if (!pieces.some((piece) => piece.foreign)) return <>{dress(format.numerals(text), 0)}</>;
  return (
    <>
      {pieces.map((piece) => {
        const words = text.slice(piece.start, piece.end);
        return piece.foreign ? (
          <bdi key={piece.start} dir="ltr" lang="und-Latn">
            {dress(words, piece.start)}
          </bdi>
        ) : (
          <Fragment key={piece.start}>{dress(format.numerals(words), piece.start)}</Fragment>
        );
      })}
    </>
  );
}
