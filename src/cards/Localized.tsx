import type { Bilingual } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { asWritten } from '#text/renameMonths.ts';
import { Bidi, Mixed, type BidiProps } from '#ui/Bidi.tsx';

const CLAMP = { 2: 'line-clamp-2', 3: 'line-clamp-3' } as const;
type Block = {
  /** It stands for itself, not in a line: in an interface of the other direction its lines begin at its own side. */
  block?: boolean;
  /** At most so many lines; the ellipsis stands at the text's own end. */
  lines?: keyof typeof CLAMP;
};

/** Text from the sources: always Arabic, whatever the interface speaks, and apart from the words beside it. */
export function Arabic({ block = false, lines, ...text }: BidiProps & Block) {
  const { format } = useText();
  const shape = lines ? CLAMP[lines] : block && format.locale === 'en' ? 'block' : undefined;
  return (
    <bdi lang="ar" dir="rtl" className={shape}>
      <Bidi {...text} />
    </bdi>
  );
}

/** A text in the interface's language; Arabic, marked as such, where there is no English. */
export function Localized({ text, lines, ...arabic }: { text: Bilingual } & Block & Pick<BidiProps, 'renamed'>) {
  const { format } = useText();
  return format.locale === 'en' && text.en ? (
    <bdi lang="en" dir="ltr" className={lines && CLAMP[lines]}>
      <Mixed text={text.en} lang="en" />
    </bdi>
  ) : (
    <Arabic text={text.ar} {...(lines && { lines })} {...arabic} />
  );
}

/** The name of an outlet, a person, a place: a month in it is no date, and stays as it is written. */
export const Name = ({ text }: { text: Bilingual }) => <Localized text={text} renamed={asWritten} />;
