import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Entity } from '#bundle/schema.ts';
import type { NamedPlace } from '#cards/corrections/MoveMention.tsx';
import { PartsMissing } from '#cards/PartsMissing.tsx';
import { textIn } from '#cards/nameIn.ts';
import { useText } from '#i18n/useText.ts';
import { askAgain } from '#queries/shown.ts';
import { typedDirection } from '#text/direction.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { ConcordanceRow } from '#features/entities/ConcordanceRow.tsx';
import { mentionsOf } from '#features/entities/EntityHeader.tsx';
import { Part } from '#features/entities/Part.tsx';
import { CONCORDANCE, type ConcordanceState, useConcordance } from '#features/entities/useConcordance.ts';

const MoveMention = lazy(async () => ({ default: (await import('#cards/corrections/MoveMention.tsx')).MoveMention }));

function Choice({ label, value, onChange, children }: { label: string; value: string; onChange: (value: string) => void; children: ReactNode }) {
  return (
    <label className="block min-w-0">
      <span className="block font-display text-label text-soft">{label}</span>
      <select
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="tap mt-1 w-full rounded-part border border-field bg-raised px-3 py-1.5"
      >
        {children}
      </select>
    </label>
  );
}

const ANY = ' ';

/** Filters of the list: by spelling, by outlet, by words. What there is only one of is not offered. */
function Filters({ entity, state: { view, change } }: { entity: Entity; state: ConcordanceState }) {
  const { t, format } = useText();
  const forms = [...new Set([...entity.spellings, ...entity.otherForms].map(({ text }) => text))];
  const { writers } = entity;
  const chosen = (values: readonly string[], value: string | null) => (value !== null && !values.includes(value) ? [value, ...values] : values);
  return (
    <div className="mt-3 grid items-end gap-3 tab:grid-cols-3 print:hidden">
      {(forms.length > 1 || view.spelling !== null) && (
        <Choice label={t('entities.spellingFilter')} value={view.spelling ?? ANY} onChange={(value) => change({ spelling: value === ANY ? null : value })}>
          <option value={ANY}>{t('entities.anySpelling')}</option>
          {chosen(forms, view.spelling).map((form) => (
            <option key={form} value={form} lang="ar">
              {form}
            </option>
          ))}
        </Choice>
      )}
      {(writers.length > 1 || view.outlet !== null) && (
        <Choice label={t('story.outlet')} value={view.outlet ?? ANY} onChange={(value) => change({ outlet: value === ANY ? null : value })}>
          <option value={ANY}>{t('entities.anyOutlet')}</option>
          {chosen(
            writers.map((outlet) => outlet?.ar ?? ''),
            view.outlet,
          ).map((outlet) => {
            const name = writers.find((one) => (one?.ar ?? '') === outlet);
            return (
              <option key={outlet} value={outlet}>
                {outlet === '' ? t('story.unnamed') : name ? textIn(name, format.locale) : outlet}
              </option>
            );
          })}
        </Choice>
      )}
      <Field
        label={t('entities.wordsFilter')}
        value={view.words}
        onChange={(words) => change({ words })}
        dir={typedDirection(view.words, format.locale === 'ar' ? 'rtl' : 'ltr')}
      />
    </div>
  );
}

/** Every place where the stories name it, in its sentence, by time; filtered, and a screenful at a time. */
export function Concordance({ entity, order }: { entity: Entity; order: 'old' | 'new' }) {
  const { t, count, format } = useText();
  const state = useConcordance(entity.id, order);
  const [asked, setAsked] = useState<NamedPlace | null>(null);
  const { stories, missing, searched, of, more, isWaiting, isLate, isFiltered, change } = state;
  const rows = stories.reduce((sum, one) => sum + one.rows.length, 0);
  const all = mentionsOf(entity);
  const places = isFiltered && all !== null ? t('filters.of', { some: count('places', rows), all: format.number(all) }) : count('places', all ?? rows);
  const note = [rows === 0 && isFiltered ? t(more ? 'entities.noPlacesYet' : 'entities.noPlaces') : places, t(`timeline.${order}First`)];
  if (all === 0 && !isFiltered) return null;
  return (
    <Part id={CONCORDANCE} title={t('entities.concordance')} note={<span aria-live="polite">{note.join(t('list.comma'))}</span>}>
      <Filters entity={entity} state={state} />
      <PartsMissing missing={missing} onRetry={askAgain} />
      <ol aria-busy={isLate} className={`mt-2 ${isLate ? 'opacity-60' : ''}`}>
        {stories.flatMap(({ story, rows: places }) =>
          places.map((place, i) => <ConcordanceRow key={`${story.id} ${i}`} story={story} row={place} isFirst={i === 0} onAsk={setAsked} />),
        )}
      </ol>
      {asked && (
        <Suspense>
          <MoveMention entity={entity} place={asked} onClose={() => setAsked(null)} />
        </Suspense>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        {more && (
          <Button onClick={more} disabled={isWaiting}>
            {t(isFiltered ? 'entities.searchOn' : 'entities.moreRows')}
          </Button>
        )}
        {isFiltered && <Button onClick={() => change({ outlet: null, spelling: null, words: '' })}>{t('entities.all')}</Button>}
        {more && <p className="font-display text-label text-soft">{t('entities.searched', { n: format.number(searched), all: format.number(of) })}</p>}
      </div>
    </Part>
  );
}
