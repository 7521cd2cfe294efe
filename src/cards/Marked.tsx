import { Fragment, type ReactNode } from 'react';
import { cutAt, type Range } from '#cards/cutAt.ts';
import { Arabic } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { onWholeNames } from '#text/renameMonths.ts';
import { Mixed } from '#ui/Bidi.tsx';

type Props = {
  text: string;
  lang: 'ar' | 'en';
  /** Ranges of the text to mark, in order and apart. */
  marks: readonly Range[];
  /** It stands for itself, not in a line: in an interface of the other direction its lines begin at its own side. */
  block?: boolean;
};

const dressWith =
  (marks: readonly Range[]) =>
  (words: string, start: number, standsFor?: number): ReactNode =>
    // A month by another name is marked as a whole or not at all.
    standsFor === undefined ? (
      cutAt(words, start, marks).map((piece) =>
        piece.mark ? <mark key={piece.start}>{piece.text}</mark> : <Fragment key={piece.start}>{piece.text}</Fragment>,
      )
    ) : marks.some((range) => range.start <= start && start + standsFor <= range.end) ? (
      <mark>{words}</mark>
    ) : (
      words
    );

/** A text of the sources with the words marked that a search found, set apart from the words beside it. */
export function Marked({ text, lang, marks, block = false }: Props) {
  const { format } = useText();
  if (lang === 'en') {
    return (
      <bdi lang="en" dir="ltr">
        <Mixed text={text} lang="en" dress={dressWith(marks)} />
      </bdi>
    );
  }
  const renamed = format.renamed(text);
  return <Arabic text={text} block={block} renamed={renamed} dress={dressWith(onWholeNames(marks, renamed))} />;
}
