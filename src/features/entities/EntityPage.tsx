import type { ReactNode } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Entity } from '#bundle/schema.ts';
import { EntityChip } from '#cards/EntityChip.tsx';
import { EventRow } from '#cards/EventRow.tsx';
import { Arabic, Localized } from '#cards/Localized.tsx';
import { StoryCard } from '#cards/StoryCard.tsx';
import { useText } from '#i18n/useText.ts';
import { dossierQuery, eventsQuery } from '#queries/bundle.ts';
import { buttonLink } from '#ui/Button.tsx';
import { TypeMark } from '#ui/Chip.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#url/paths.ts';
import { appearsWith, storiesByEntity } from '#features/entities/together.ts';

const COMPANIONS = 14;

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="[&>article:first-of-type]:border-t-0 [&>article:first-of-type]:pt-2">
      <h2 id={id} className="border-t-2 border-ink pt-2.5 pb-3 text-h3">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Spellings({ entity }: { entity: Entity }) {
  const { format, count } = useText();
  return (
    <ul className="grid gap-1">
      {entity.spellings.map((spelling) => (
        <li key={spelling.text} className="flex items-baseline justify-between gap-4">
          <span>
            <Arabic text={spelling.text} />
          </span>
          <span className="shrink-0 font-display text-label text-soft" title={count('stories', spelling.stories.length)}>
            {format.number(spelling.count)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function About({ entity }: { entity: Entity }) {
  const { t, count, format } = useText();
  const { data: dossier } = useSuspenseQuery(dossierQuery());
  const { data: events } = useSuspenseQuery(eventsQuery());
  const stories = (storiesByEntity(dossier.stories).get(entity.id) ?? []).toReversed();
  const mine = events.filter((event) => event.entities.includes(entity.id));
  const companions = appearsWith(entity.id, dossier.stories).slice(0, COMPANIONS);
  const mentions = stories.reduce((sum, story) => sum + (story.entities.find((one) => one.id === entity.id)?.mentions ?? 0), 0);
  const other = format.locale === 'ar' ? entity.name.en : entity.name.en && entity.name.ar;
  const onTimeline = `${paths.timeline.to()}?${new URLSearchParams(entity.code ? { country: entity.code } : { entity: entity.id })}`;
  return (
    <div className="page pt-8 pb-10 desk:pt-10">
      <header className="mb-8">
        <p className="flex items-center gap-2.5 font-display text-label text-soft">
          <TypeMark mark={entity.type} />
          {t(`type.${entity.type}`)}
        </p>
        <h1 tabIndex={-1} className="text-h1">
          <Localized text={entity.name} />
        </h1>
        <p className="mt-1 flex flex-wrap gap-x-5 font-display text-nav text-soft">
          {entity.discovered && <span>{t('entities.discoveredNote')}</span>}
          {other && <bdi lang={format.locale === 'ar' ? 'en' : 'ar'}>{other}</bdi>}
          {entity.role && (
            <span>
              <Localized text={entity.role} />
            </span>
          )}
          <span>{count('mentions', mentions)}</span>
          <span>{count('stories', stories.length)}</span>
        </p>
        <Link to={onTimeline} className={`${buttonLink} mt-4`}>
          {t('entities.onTimeline')}
        </Link>
      </header>
      <div className="grid gap-x-14 gap-y-10 desk:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="grid min-w-0 content-start gap-10">
          <Section id="stories" title={t('entities.stories')}>
            {stories.map((story) => (
              <StoryCard key={story.id} story={story} />
            ))}
          </Section>
          {mine.length > 0 && (
            <Section id="events" title={t('entities.events')}>
              <ol className="pt-2">
                {mine.map((event) => (
                  <EventRow key={event.id} event={event} withYear />
                ))}
              </ol>
            </Section>
          )}
        </div>
        <aside className="grid content-start gap-10">
          <Section id="spellings" title={t('entities.spellings')}>
            <Spellings entity={entity} />
          </Section>
          <Section id="together" title={t('entities.together')}>
            <ul className="flex flex-wrap gap-x-4 gap-y-1">
              {companions.flatMap(({ id, stories: shared }) => {
                const companion = dossier.entity.get(id);
                return companion ? (
                  <li key={id}>
                    <EntityChip entity={companion} count={shared} quiet />
                  </li>
                ) : (
                  []
                );
              })}
            </ul>
          </Section>
        </aside>
      </div>
    </div>
  );
}

export function EntityPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const entity = useSuspenseQuery(dossierQuery()).data.entity.get(id);
  if (entity) return <About key={id} entity={entity} />;
  return (
    <div className="page py-12">
      <Notice level={1} title={t('entities.notFound')} note={t('entities.notFoundNote')}>
        <Link to={paths.entities.to()} className={buttonLink}>
          {t('nav.entities')}
        </Link>
      </Notice>
    </div>
  );
}
