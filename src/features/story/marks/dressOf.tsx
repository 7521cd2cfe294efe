import type { Dress } from '#features/story/StoryText.tsx';
import { cutAtMarks } from '#features/story/marks/cutAtMarks.ts';
import { byParagraph, type Mark } from '#features/story/marks/marksOf.ts';

/** Set marked words apart with elements, by their ground alone: a word that is marked in part stays joined. */
export function dressOf(marks: readonly Mark[]): Dress {
  const groups = byParagraph(marks);
  return (words, paragraph, start) =>
    cutAtMarks(words, start, groups.get(paragraph) ?? []).map((piece) =>
      piece.mark ? (
        <mark key={piece.start} data-kind={piece.mark.kind}>
          {piece.text}
        </mark>
      ) : (
        piece.text
      ),
    );
}
