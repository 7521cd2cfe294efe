import { useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ENTITY_TYPES } from '#bundle/schema.ts';
import { EntityChip } from '#cards/EntityChip.tsx';
import { useText } from '#i18n/useText.ts';
import { dossierQuery } from '#queries/bundle.ts';
import { fold } from '#text/fold.ts';
import { TypeMark } from '#ui/Chip.tsx';
import { Notice } from '#ui/Notice.tsx';
import { storiesByEntity } from '#features/entities/together.ts';

export function EntitiesPage() {
  const { t, count } = useText();
  const { data: dossier } = useSuspenseQuery(dossierQuery());
  const [words, setWords] = useState('');
  const storiesOf = storiesByEntity(dossier.stories);
  const asked = fold(words.trim());
  const matching = dossier.entities
    .filter((entity) => [entity.name.ar, entity.name.en ?? '', ...entity.spellings.map((spelling) => spelling.text)].some((name) => fold(name).includes(asked)))
    .toSorted((a, b) => (storiesOf.get(b.id)?.length ?? 0) - (storiesOf.get(a.id)?.length ?? 0));
  return (
    <div className="page pt-8 pb-10 desk:pt-10">
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1 tabIndex={-1} className="text-page">
            {t('nav.entities')}
          </h1>
          <p className="text-deck">{t('entities.note')}</p>
        </div>
        <label className="block w-72 max-w-full">
          <span className="block font-display text-label text-soft">{t('entities.filter')}</span>
          <input
            type="text"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            className="tap mt-1 w-full rounded-part border border-field bg-raised px-3"
            autoComplete="off"
            spellCheck={false}
          />
        </label>
      </header>
      <p aria-live="polite" className="sr-only">
        {count('entities', matching.length)}
      </p>
      {matching.length === 0 && (
        <div className="py-8">
          <Notice title={t('entities.noMatch')} note={t('search.noneNote')} />
        </div>
      )}
      <div className="mt-6 grid gap-x-14 gap-y-10 desk:grid-cols-2">
        {ENTITY_TYPES.map((type) => {
          const ofType = matching.filter((entity) => entity.type === type);
          return ofType.length === 0 ? null : (
            <section key={type} aria-labelledby={`type-${type}`} className="border-t-2 border-ink pt-2.5">
              <h2 id={`type-${type}`} className="mb-3 flex items-center gap-2.5 text-h3">
                <TypeMark mark={type} />
                {t(`types.${type}`)}
              </h2>
              <ul className="flex flex-wrap gap-x-1.5 gap-y-2">
                {ofType.map((entity) => (
                  <li key={entity.id}>
                    <EntityChip entity={entity} count={storiesOf.get(entity.id)?.length ?? 0} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </div>
  );
}
