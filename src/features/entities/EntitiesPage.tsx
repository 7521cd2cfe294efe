import { lazy, Suspense, useState } from 'react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { ENTITY_TYPES, type CountedRef, type EntityType } from '#bundle/schema.ts';
import { EntityChip } from '#cards/EntityChip.tsx';
import { PartsMissing } from '#cards/PartsMissing.tsx';
import { useText } from '#i18n/useText.ts';
import { directoryQuery, headQuery } from '#queries/bundle.ts';
import { namedQuery } from '#queries/shown.ts';
import { typedDirection } from '#text/direction.ts';
import { Button } from '#ui/Button.tsx';
import { TypeMark } from '#ui/Chip.tsx';
import { Notice } from '#ui/Notice.tsx';

const LongEntities = lazy(async () => ({ default: (await import('#features/entities/LongEntities.tsx')).LongEntities }));

/** Chips of a type that are shown at first; the others come as a list of their own. */
const SHORT = 100;
/** Names that are asked for while something is typed. */
const MOST_NAMED = 500;

/** The entities of one type: the most present as chips, all of them where the reader asks. */
function OfType({ type, typed, entities, isWhole }: { type: EntityType; typed: string; entities: readonly CountedRef[]; isWhole: boolean }) {
  const { t, format } = useText();
  const [all, setAll] = useState(false);
  const isShort = isWhole && entities.length <= SHORT;
  return (
    <section aria-labelledby={`type-${type}`} className="border-t-2 border-ink pt-2.5">
      <h2 id={`type-${type}`} className="mb-3 flex items-center gap-2.5 text-h3">
        <TypeMark mark={type} />
        {t(`types.${type}`)}
      </h2>
      {all ? (
        <Suspense fallback={<div className="min-h-dvh" />}>
          <LongEntities type={type} typed={typed} />
        </Suspense>
      ) : (
        <ul className="flex flex-wrap gap-x-1.5 gap-y-2">
          {entities.slice(0, SHORT).map((entity) => (
            <li key={entity.id}>
              <EntityChip entity={entity} stories={entity.stories} />
            </li>
          ))}
        </ul>
      )}
      {!isShort && !all && (
        <div className="mt-3 print:hidden">
          <Button onClick={() => setAll(true)}>{isWhole ? t('entities.allOf', { n: format.number(entities.length) }) : t('filters.more')}</Button>
        </div>
      )}
    </section>
  );
}

export function EntitiesPage() {
  const { t, count, format } = useText();
  const { data: head } = useSuspenseQuery(headQuery());
  const { data: directory } = useSuspenseQuery(directoryQuery(0));
  const [words, setWords] = useState('');
  const typed = words.trim();
  const named = useQuery({ ...namedQuery(typed, MOST_NAMED), enabled: typed !== '' });
  const asked = typed !== '' && named.data ? named.data : { total: head.entities, entities: directory.entities };
  return (
    <div className="page pt-8 pb-10 desk:pt-10">
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1 tabIndex={-1} className="text-page">
            {t('nav.entities')}
          </h1>
          <p className="text-deck">{t('entities.note')}</p>
        </div>
        <label className="block w-72 max-w-full print:hidden">
          <span className="block font-display text-label text-soft">{t('entities.filter')}</span>
          <input
            type="text"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            className="tap mt-1 w-full rounded-part border border-field bg-raised px-3"
            dir={typedDirection(words, format.locale === 'ar' ? 'rtl' : 'ltr')}
            autoComplete="off"
            spellCheck={false}
          />
        </label>
      </header>
      <p aria-live="polite" className="sr-only">
        {count('entities', asked.total)}
      </p>
      {named.error && (
        <PartsMissing missing={[{ file: '', kind: 'directory', reason: named.error.message, from: null, to: null }]} onRetry={() => void named.refetch()} />
      )}
      {asked.total === 0 && (
        <div className="py-8">
          <Notice title={t('entities.noMatch')} note={t('search.noneNote')} />
        </div>
      )}
      <div className="mt-6 grid items-start gap-x-14 gap-y-10 desk:grid-cols-2">
        {ENTITY_TYPES.map((type) => {
          const ofType = asked.entities.filter((entity) => entity.type === type);
          return ofType.length === 0 ? null : <OfType key={type} type={type} typed={typed} entities={ofType} isWhole={asked.entities.length === asked.total} />;
        })}
      </div>
    </div>
  );
}
