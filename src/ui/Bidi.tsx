import { useText } from '#i18n/useText.ts';
import { runs } from '#text/direction.ts';

/**
 * Arabic text with its Latin names and addresses isolated, so that they keep their own order and never turn the line.
 * Its numerals are the reader's choice; those inside a Latin name stay as they are.
 */
export function Bidi({ text }: { text: string }) {
  const { format } = useText();
  const pieces = runs(text);
  if (!pieces.some((piece) => piece.foreign)) return <>{format.numerals(text)}</>;
  return (
    <>
      {pieces.map((piece) => {
        const words = text.slice(piece.start, piece.end);
        return piece.foreign ? (
          <bdi key={piece.start} dir="ltr" lang="und-Latn">
            {words}
          </bdi>
        ) : (
          format.numerals(words)
        );
      })}
    </>
  );
}
