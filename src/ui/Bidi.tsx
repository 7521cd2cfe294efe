import { Fragment, type ReactNode } from 'react';
import type { Locale } from '#i18n/format.ts';
import { useText } from '#i18n/useText.ts';
import { withoutTurns } from '#text/clean.ts';
import { rtlRuns, runs } from '#text/direction.ts';

const FOREIGN = { ar: { dir: 'ltr', lang: 'und-Latn', split: runs }, en: { dir: 'rtl', lang: 'ar', split: rtlRuns } } as const;

type Dress = (words: string, start: number) => ReactNode;
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

type Props = {
  text: string;
  /** How a piece of the text, as it is shown, is set; `start` is its place in the text. */
  dress?: Dress;
};

/**
 * Arabic text with its Latin names and addresses isolated.
 * Its numerals are the reader's choice; those inside a Latin name stay as they are.
 */
export function Bidi({ text, dress }: Props) {
  const { format } = useText();
  return <Mixed text={text} lang="ar" set={format.numerals} dress={dress} />;
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
