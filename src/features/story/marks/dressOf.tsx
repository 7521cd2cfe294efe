import { Fragment } from 'react';
import { cutAt } from '#cards/cutAt.ts';
import type { Dress } from '#features/story/StoryText.tsx';
import { byParagraph, type Mark } from '#features/story/marks/marksOf.ts';
import type { PaperNote } from '#features/story/marks/paperNotes.ts';

/**
 * Set marked words apart with elements, by their ground alone: a word that is marked in part stays joined. The numbers of the
 * notes given stand behind their words, in an attribute: the text keeps its length. Where nothing is marked the words stay as they
 * are without a dress: their text node is kept, and with it the reader's selection.
 */
export function dressOf(marks: readonly Mark[], notes: readonly PaperNote[], digits: (n: number) => string): Dress {
  const groups = byParagraph(marks);
  return (words, paragraph, start, standsFor) => {
    const inParagraph = groups.get(paragraph) ?? [];
    // Words that stand for others are marked as one.
    const whole = standsFor === undefined ? null : (inParagraph.findLast((mark) => mark.start < start + standsFor && mark.end > start) ?? null);
    const pieces = standsFor === undefined ? cutAt(words, start, inParagraph) : [{ text: words, start, mark: whole }];
    const isNumbered = notes.some(({ at }) => at?.paragraph === paragraph && at.end > start && at.end <= start + (standsFor ?? words.length));
    if (!isNumbered && pieces.every(({ mark }) => mark === null)) return words;
    return pieces.map((piece) => {
      const end = piece.start + (standsFor ?? piece.text.length);
      const here = notes.filter(({ at }) => at?.paragraph === paragraph && at.end > piece.start && at.end <= end);
      return (
        <Fragment key={piece.start}>
          {piece.mark ? <mark data-kind={piece.mark.kind}>{piece.text}</mark> : piece.text}
          {here.map(({ number, highlight }) => (
            <span key={highlight.id} className="note-number" data-number={digits(number)} />
          ))}
        </Fragment>
      );
    });
  };
}
