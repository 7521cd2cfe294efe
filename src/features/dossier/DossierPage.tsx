import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ActiveFilters } from '#cards/ActiveFilters.tsx';
import { EntityChip } from '#cards/EntityChip.tsx';
import { FilterPanel } from '#cards/FilterPanel.tsx';
import { Localized } from '#cards/Localized.tsx';
import { NothingLeft } from '#cards/NothingLeft.tsx';
import { StoryCard } from '#cards/StoryCard.tsx';
import { Strip } from '#cards/Strip.tsx';
import { useFilters } from '#cards/useFilters.ts';
import { useText } from '#i18n/useText.ts';
import { dossierQuery, type LoadedDossier } from '#queries/bundle.ts';
import { selectStories } from '#queries/select.ts';
import { DESK, useMedia } from '#ui/useMedia.ts';
import { paths } from '#url/paths.ts';
import { Continue } from '#features/dossier/Continue.tsx';

const PROMINENT = 9;

/** The dossier in figures: how many stories, outlets and countries, over which time. */
function Figures({ dossier }: { dossier: LoadedDossier }) {
  const { count, format } = useText();
  const outlets = new Set(dossier.stories.flatMap((story) => story.outlet ?? []));
  const first = dossier.stories.flatMap((story) => story.published?.from ?? []).toSorted()[0];
  const last = dossier.stories.flatMap((story) => story.published?.to ?? []).toSorted().at(-1);
  const figures = [count('stories', dossier.stories.length), count('outlets', outlets.size), count('countries', dossier.country.size)];
  if (first && last) figures.push(`${format.date(first.slice(0, 7))} – ${format.date(last.slice(0, 7))}`);
  return (
    <ul className="mt-5 flex flex-wrap gap-x-5 gap-y-1 font-display text-nav text-soft">
      {figures.map((figure) => (
        <li key={figure} className="whitespace-nowrap">{figure}</li>
      ))}
    </ul>
  );
}

/** Who and what the stories speak of most, but for the countries, which the filter names. */
function Prominent({ dossier }: { dossier: LoadedDossier }) {
  const { t } = useText();
  const storiesOf = new Map<string, number>();
  for (const story of dossier.stories) for (const { id } of story.entities) storiesOf.set(id, (storiesOf.get(id) ?? 0) + 1);
  const most = dossier.entities
    .filter((entity) => entity.type !== 'country')
    .map((entity) => ({ entity, stories: storiesOf.get(entity.id) ?? 0 }))
    .toSorted((a, b) => b.stories - a.stories)
    .slice(0, PROMINENT);
  return (
    <section aria-labelledby="prominent">
      <h2 id="prominent" className="mb-3 border-t-2 border-ink pt-2 text-h3">
        {t('dossier.prominent')}
      </h2>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {most.map(({ entity, stories }) => (
          <li key={entity.id}>
            <EntityChip entity={entity} count={stories} quiet />
          </li>
        ))}
      </ul>
      <Link to={paths.entities.to()} className="mt-3 inline-block font-display text-label text-accent underline decoration-accent/40 hover:decoration-accent">
        {t('dossier.all')}
      </Link>
    </section>
  );
}

export function DossierPage() {
  const { t, count, format } = useText();
  const { data: dossier } = useSuspenseQuery(dossierQuery());
  const state = useFilters('published');
  const stories = selectStories(dossier.stories, state.selection, state.daysOf);
  const wide = useMedia(DESK);
  return (
    <div className="page pt-8 pb-10 desk:pt-12">
      <div className="mb-8 grid items-end gap-x-14 gap-y-6 desk:mb-10 wide:grid-cols-[minmax(0,1fr)_minmax(0,32rem)]">
      <header className="min-w-0">
        <h1 tabIndex={-1} className="max-w-[18ch] text-hero">
          <Localized text={dossier.title} />
        </h1>
        <p className="mt-4 max-w-[38rem] text-deck">
          <Localized text={dossier.summary} />
        </p>
        <Figures dossier={dossier} />
      </header>
      <div className="min-w-0">
        <Strip density={dossier.density} to={(month) => `${paths.timeline.to()}?from=${month}&to=${month}`} />
        <Link to={paths.timeline.to()} className="mt-2 inline-block font-display text-label text-accent underline decoration-accent/40 hover:decoration-accent">
          {t('dossier.openTimeline')}
        </Link>
      </div>
      </div>
      {!wide && (
        <div className="mb-8 empty:hidden">
          <Continue dossier={dossier} />
        </div>
      )}
      <div className="grid gap-x-14 gap-y-8 desk:grid-cols-[minmax(0,1fr)_19rem]">
        <section aria-labelledby="stories" className="min-w-0">
          <h2 id="stories" className="sr-only">
            {t('dossier.newest')}
          </h2>
          {!wide && (
            <div className="mb-5">
              <FilterPanel state={state} />
            </div>
          )}
          <ActiveFilters state={state} />
          <p aria-live="polite" className={stories.length === dossier.stories.length ? 'sr-only' : 'my-2 font-display text-label text-soft'}>
            {count('stories', stories.length)}
          </p>
          {stories.length === 0 ? <NothingLeft state={state} /> : stories.map((story) => <StoryCard key={story.id} story={story} />)}
        </section>
        <aside className="grid content-start gap-9">
          {wide && <Continue dossier={dossier} />}
          <Prominent dossier={dossier} />
          {wide && <FilterPanel state={state} />}
          {dossier.why.ar && (
            <section aria-labelledby="why">
              <h2 id="why" className="border-t-2 border-ink pt-2 text-h3">
                {t('dossier.why')}
              </h2>
              {(format.locale === 'en' && dossier.why.en ? dossier.why.en : dossier.why.ar).split('\n').map((paragraph) => (
                <p key={paragraph} className="mt-2 text-note">
                  <Localized text={format.locale === 'en' && dossier.why.en ? { ar: paragraph, en: paragraph } : { ar: paragraph }} />
                </p>
              ))}
            </section>
          )}
        </aside>
      </div>
    </div>
  );
}
