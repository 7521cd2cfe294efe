import { Fragment, type ReactNode } from 'react';
import type { Locale } from '#i18n/format.ts';
import { useText } from '#i18n/useText.ts';
import { withoutTurns } from '#text/clean.ts';
import { rtlRuns, runs } from '#text/direction.ts';
import type { Renamed } from '#text/renameMonths.ts';

const FOREIGN = { ar: { dir: 'ltr', lang: 'und-Latn', split: runs }, en: { dir: 'rtl', lang: 'ar', split: rtlRuns } } as const;

/** How a piece of a text is set: the words as shown, their place in it and, where they stand for others, how many units those have. */
type Dress = (words: string, start: number, standsFor?: number) => ReactNode;
type MixedProps = { text: string; lang: Locale; set?: (words: string) => string; dress?: Dress };

/** Text in one language with the runs of the other direction isolated and marked, so that they keep their own order and never turn the line. */
export function Mixed({ text, lang, set = (words) => words, dress = (words) => words }: MixedProps) {
  const foreign = FOREIGN[lang];
  const still = withoutTurns(text);
  const pieces = foreign.split(still);
  if (!pieces.some((piece) => piece.foreign)) return <>{dress(set(still), 0)}</>;
  return (
    <>
      {pieces.map((piece) => {
        const words = still.slice(piece.start, piece.end);
        return piece.foreign ? (
          <bdi key={piece.start} dir={foreign.dir} lang={foreign.lang}>
            {dress(words, piece.start)}
          </bdi>
        ) : (
          <Fragment key={piece.start}>{dress(set(words), piece.start)}</Fragment>
        );
      })}
    </>
  );
}

export type BidiProps = {
  text: string;
  dress?: Dress;
  /** What is named otherwise than it is written, where that is known from the text around; `asWritten`: nothing. */
  renamed?: readonly Renamed[];
};

const plain: Dress = (words) => words;

/**
 * Arabic text with its Latin names and addresses isolated. Its numerals and the names of its months are the reader's choice;
 * those inside a Latin name stay as they are. A month by another name stands in an element that keeps what is written.
 */
export function Bidi({ text, dress = plain, renamed }: BidiProps) {
  const { format } = useText();
  const changes = renamed ?? format.renamed(text);
  if (changes.length === 0) return <Mixed text={text} lang="ar" set={format.numerals} dress={dress} />;
  return [...changes, null].map((change, i) => {
    const [from, to] = [changes[i - 1]?.end ?? 0, change?.start ?? text.length];
    return (
      <Fragment key={from}>
        {to > from && <Mixed text={text.slice(from, to)} lang="ar" set={format.numerals} dress={(words, start) => dress(words, from + start)} />}
        {change && <span data-written={text.slice(change.start, change.end)}>{dress(change.shown, change.start, change.end - change.start)}</span>}
      </Fragment>
    );
  });
}

/** Words of the interface, with what they quote of the other language isolated and marked; one piece, whatever lays it out. */
export function Said({ text }: { text: string }) {
  const { format } = useText();
  return (
    <span>
      <Mixed text={text} lang={format.locale} />
    </span>
  );
}
