import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Story } from '#bundle/storySchema.ts';
import { useText } from '#i18n/useText.ts';
import { storyQuery } from '#queries/bundle.ts';
import { changedWords, editsBetween, type Edit, type Piece } from '#text/edits.ts';
import { Bidi } from '#ui/Bidi.tsx';
import { Button } from '#ui/Button.tsx';

/** What was put in or taken out, told by more than its look. */
function Words({ kind, text }: Piece) {
  const { t } = useText();
  const words = <Bidi text={text} />;
  if (kind === 'same') return words;
  const Element = kind === 'added' ? 'ins' : 'del';
  return (
    <Element className={kind === 'added' ? 'bg-wash decoration-accent decoration-2' : 'text-soft decoration-1'}>
      <span className="sr-only">{t(kind === 'added' ? 'origins.added' : 'origins.leftOut')} </span>
      {words}
    </Element>
  );
}

function EditLine({ edit }: { edit: Edit }) {
  const { t, count, format } = useText();
  const interfaceWords = { lang: format.locale, dir: format.locale === 'ar' ? 'rtl' : 'ltr' };
  if (edit.kind === 'same') {
    return (
      <p {...interfaceWords} className="font-display text-label text-soft">
        {count('keptSentences', edit.count)}
      </p>
    );
  }
  if (edit.kind === 'changed') {
    return (
      <p>
        {edit.pieces.map((piece, i) => (
          <Words key={i} {...piece} />
        ))}
      </p>
    );
  }
  if (edit.kind !== 'moved') {
    return (
      <p>
        <Words kind={edit.kind} text={edit.text} />
      </p>
    );
  }
  return (
    <p>
      <span {...interfaceWords} className="font-display text-label text-soft">
        {t('origins.moved')}
      </span>{' '}
      <Bidi text={edit.text} />
    </p>
  );
}

const textOf = ({ paragraphs }: Story): string[] => paragraphs.map(({ text }) => text);

function Shown({ before, after }: { before: Story; after: Story }) {
  const { t, format } = useText();
  const edits = useMemo(() => editsBetween(textOf(before), textOf(after)), [before, after]);
  const title = useMemo(() => changedWords(before.title.ar, after.title.ar), [before, after]);
  const isSame = edits.every(({ kind }) => kind === 'same');
  const label = 'font-display text-label text-soft';
  return (
    <div className="grid max-w-[38rem] gap-2.5">
      <div>
        <p className={label}>{t('origins.headline')}</p>
        <p lang="ar" dir="rtl" className="font-display text-card-small">
          {title.map((piece, i) => (
            <Words key={i} {...piece} />
          ))}
        </p>
      </div>
      {isSame ? (
        <p className={label}>{t('origins.same')}</p>
      ) : (
        <div lang="ar" dir="rtl" className="grid gap-2.5 leading-[1.9]">
          {edits.map((edit, i) => (
            <EditLine key={`${format.locale} ${i}`} edit={edit} />
          ))}
        </div>
      )}
    </div>
  );
}

/** What a copy changed in its origin. One of the two is the story on the page; the other is fetched, and is the origin or the copy. */
export function Edits({ story, other, isOther }: { story: Story; other: string; isOther: 'origin' | 'copy' }) {
  const { t } = useText();
  const { data, isPending, refetch } = useQuery(storyQuery(other));
  if (isPending) return <p role="status">{t('state.loading')}</p>;
  if (!data) {
    return (
      <p role="alert" className="flex flex-wrap items-center gap-3">
        {t('origins.failed')}
        <Button onClick={() => void refetch()}>{t('state.retry')}</Button>
      </p>
    );
  }
  return isOther === 'origin' ? <Shown before={data} after={story} /> : <Shown before={story} after={data} />;
}
