import { Fragment } from 'react';
import { useText } from '#i18n/useText.ts';
import type { ShownAnswer } from '#queries/shown.ts';
import { Said } from '#ui/Bidi.tsx';

/** Signs of a query language, each in its own direction: «outlet:» keeps its colon. */
function Signs({ what }: { what: readonly string[] }) {
  const { t } = useText();
  return what.map((sign, i) => (
    <Fragment key={sign}>
      {i > 0 && t('list.comma')}
      <bdi>{sign}</bdi>
    </Fragment>
  ));
}

/** How the words of a search were read, where it may be otherwise than they were meant. */
export function QueryNotes({ notes }: { notes: ShownAnswer['notes'] }) {
  const { t, list } = useText();
  const quoted = (what: readonly string[]) => list(what.map((words) => t('search.quoted', { words })));
  return notes.map((note) => (
    <p key={note.kind} className={note.kind === 'unknown' ? 'text-warn' : 'text-soft'}>
      {note.kind === 'unknown' && (
        <>
          {t('search.unknown')} <Signs what={note.what} />
          {t('search.wordsAlone')}
        </>
      )}
      {note.kind === 'excluded' && <Said text={t('search.excluded', { what: quoted(note.what) })} />}
      {note.kind === 'apart' && <Said text={t('search.apart', { what: quoted(note.what) })} />}
      {note.kind === 'some' && t('search.some')}
    </p>
  ));
}
