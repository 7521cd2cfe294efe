import { runs } from '#text/direction.ts';

/** Arabic text with its Latin names and addresses isolated, so that they keep their own order and never turn the line. */
export function Bidi({ text }: { text: string }) {
  const pieces = runs(text);
  if (!pieces.some((piece) => piece.foreign)) return <>{text}</>;
  return (
    <>
      {pieces.map((piece) => {
        const words = text.slice(piece.start, piece.end);
        return piece.foreign ? (
          <bdi key={piece.start} dir="ltr" lang="und-Latn">
            {words}
          </bdi>
        ) : (
          words
        );
      })}
    </>
  );
}
