import { memo } from 'react';
import { Link } from 'react-router';
import { EntityMark } from '#cards/EntityMark.tsx';
import { Name } from '#cards/Localized.tsx';
import { Published } from '#cards/Published.tsx';
import { Source } from '#cards/Source.tsx';
import { useText } from '#i18n/useText.ts';
import type { SaidRow } from '#queries/said.ts';
import { renamedWithin } from '#text/renameMonths.ts';
import { Bidi } from '#ui/Bidi.tsx';
import { Button } from '#ui/Button.tsx';
import { copyText } from '#ui/copyText.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { Phrase } from '#ui/Phrase.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { paths } from '#url/paths.ts';
import { wordsHash } from '#url/sharedWords.ts';
import { copyOf } from '#features/said/copyOf.ts';

/** Where a saying leads: to its words in its story. */
export const placeOf = ({ story, place }: SaidRow): string => paths.story.to(story.id) + wordsHash({ ...place, last: place.paragraph });

/** The words said, between quotation marks; nothing where the story tells them in its own: its sentence says them. */
export function Words({ saying: { words, form }, large = false }: { saying: SaidRow; large?: boolean }) {
  return (
    form === 'direct' && (
      <blockquote lang="ar" dir="rtl" className={`font-display font-semibold ${large ? 'text-h2' : 'text-h3'}`}>
        «<Bidi text={words} />»
      </blockquote>
    )
  );
}

/** The sentence around the words, these in ink; nothing where it holds no more than the words that stand above it. */
export function AroundWords({ saying: { sentence, words, form } }: { saying: SaidRow }) {
  const { format } = useText();
  const { text, start, end, before, after } = sentence;
  if (form === 'direct' && text.replace(/[\s.«»"“”:،؛]+/gu, '') === words.replace(/[\s.«»"“”:،؛]+/gu, '')) return null;
  const renamed = format.renamed(text);
  const piece = (from: number, to: number) => <Bidi text={text.slice(from, to)} renamed={renamedWithin(renamed, from, to)} />;
  return (
    <p lang="ar" dir="rtl" className="mt-1 max-w-[42rem] text-soft">
      {before && '… '}
      {piece(0, start)}
      <span className="text-ink">{piece(start, end)}</span>
      {piece(end, text.length)}
      {after && ' …'}
    </p>
  );
}

const linkStyle = 'text-accent underline decoration-accent/40 hover:decoration-accent print:hidden';

/** Whose story tells it, the way there, and a copy with its source. */
export function Whence({ saying }: { saying: SaidRow }) {
  const { t, format } = useText();
  const toast = useToast();
  const copy = () => void copyText(copyOf(saying, format)).then((done) => toast({ text: t(done ? 'marks.copied' : 'marks.notCopied'), subject: 'copy' }));
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-4 font-display text-label text-soft">
      <Source story={saying.story} />
      <Link to={placeOf(saying)} className={`tap inline-flex items-center desk:pointer-fine:min-h-8 ${linkStyle}`}>
        {t('said.open')}
      </Link>
      <span className="print:hidden">
        <Button look="bare" onClick={copy}>
          {t('marks.copy')}
        </Button>
      </span>
    </div>
  );
}

/** The day of its story: the day of speaking is not known. */
export function PublishedOn({ saying: { story } }: { saying: SaidRow }) {
  const { t } = useText();
  if (story.published === null) return <Published days={null} />;
  return (
    <Phrase words={(day) => t('said.published', { day })}>
      <Published days={story.published} />
    </Phrase>
  );
}

type Props = {
  saying: SaidRow;
  isPinned: boolean;
  onPin: (id: string) => void;
  /** Where no heading above names the speaker. */
  withSpeaker: boolean;
  /** Its place in a list of which only a part is drawn, from 1, and how long that is. */
  place?: { readonly at: number; readonly of: number };
};

/** A saying: verb and day, the words, their sentence, and where it is read. */
export const SayingRow = memo(function SayingRow({ saying, isPinned, onPin, withSpeaker, place }: Props) {
  const { t } = useText();
  const { speaker, verb, form } = saying;
  return (
    <li
      aria-posinset={place?.at}
      aria-setsize={place?.of}
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 border-t border-rule py-4 tab:grid-cols-[calc(10.5rem*var(--read-scale,1))_minmax(0,1fr)_auto]"
    >
      <div className="flex flex-wrap content-start items-baseline gap-x-3 font-display text-label text-soft tab:grid tab:gap-y-0.5">
        {verb !== null && (
          <strong lang="ar" dir="rtl" className="text-nav font-semibold text-accent tab:justify-self-start">
            {verb}
          </strong>
        )}
        <span>
          <PublishedOn saying={saying} />
        </span>
        {withSpeaker && form === 'reported' && <span>{t('said.forms.reported')}</span>}
      </div>
      <div className="col-span-2 row-start-2 min-w-0 tab:col-span-1 tab:row-start-1 tab:col-start-2">
        {withSpeaker && (
          <p className="mb-1 flex items-center gap-2.5 font-display text-nav font-semibold">
            <EntityMark type={speaker.type} name={speaker.name} />
            {speaker.name === null ? t('said.nobody') : <Name text={speaker.name} />}
          </p>
        )}
        <Words saying={saying} />
        <AroundWords saying={saying} />
        <Whence saying={saying} />
      </div>
      <span className="col-start-2 row-start-1 print:hidden tab:col-start-3">
        <IconButton icon="pin" label={t(isPinned ? 'said.unpin' : 'said.pin')} pressed={isPinned} onClick={() => onPin(saying.id)} />
      </span>
    </li>
  );
});
