import { useMemo, type ReactNode } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Entity, Spelling } from '#bundle/schema.ts';
import { CorrectEntity } from '#cards/corrections/CorrectEntity.tsx';
import { CorrectionsOf, HiddenEntity } from '#cards/corrections/OfEntity.tsx';
import { EntityChip } from '#cards/EntityChip.tsx';
import { Arabic, Localized, Name } from '#cards/Localized.tsx';
import { StoryList } from '#cards/StoryList.tsx';
import { storiesNaming } from '#cards/filters/questionOf.ts';
import { useShown } from '#cards/useShown.ts';
import { useTold } from '#cards/useTold.ts';
import { useText } from '#i18n/useText.ts';
import { entityQuery } from '#queries/bundle.ts';
import { countOf, mentionCount } from '#queries/mentionCount.ts';
import { changeSettings, useSettings } from '#queries/settings.ts';
import { eventsOfQuery, undatedIn } from '#queries/shown.ts';
import { asWritten } from '#text/renameMonths.ts';
import { buttonLink } from '#ui/Button.tsx';
import { TypeMark } from '#ui/Chip.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { paths } from '#url/paths.ts';
import { EventList } from '#features/entities/EventList.tsx';
import { SaidBy } from '#features/entities/SaidBy.tsx';

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

function Forms({ forms, title }: { forms: readonly Spelling[]; title: string | null }) {
  const { format, count } = useText();
  if (forms.length === 0) return null;
  return (
    <>
      {title && (
        <h3 className="mt-4 mb-1 flex items-baseline [h2+&]:mt-0 justify-between gap-4 font-display text-label font-semibold text-soft">
          {title}
          <span>{format.number(countOf(forms))}</span>
        </h3>
      )}
      <ul className="grid gap-1">
        {forms.map((form) => (
          <li key={form.text} className="flex items-baseline justify-between gap-4">
            <Arabic text={form.text} renamed={asWritten} />
            <span className="shrink-0 font-display text-label text-soft" title={count('stories', form.stories)}>
              {format.number(form.count)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** All ways in which the texts name the entity, each with its number; together they are all of its mentions. */
function Spellings({ entity }: { entity: Entity }) {
  const { t } = useText();
  const others = (['adjective', 'within'] as const).map((kind) => ({ kind, forms: entity.otherForms.filter((form) => form.kind === kind) }));
  return (
    <>
      <Forms forms={entity.spellings} title={entity.otherForms.length > 0 ? t('entities.names') : null} />
      {others.map(({ kind, forms }) => (
        <Forms key={kind} forms={forms} title={t(`entities.${kind}`)} />
      ))}
      <p className="mt-4 text-note text-soft">{t('entities.countNote')}</p>
    </>
  );
}

/** The stories that name an entity, from the end that the reader wants first; those without a day stand last. */
function useStories(id: string, order: 'new' | 'old') {
  const question = useMemo(() => storiesNaming(id), [id]);
  const { shown } = useShown(question);
  return useMemo(() => {
    const undated = undatedIn(shown);
    const { origins } = shown;
    if (order === 'new') return { stories: shown.stories, origins, undated, months: shown.storyMonths };
    const dated = shown.stories.length - undated;
    const stories = Uint32Array.from([...shown.stories.subarray(0, dated).toReversed(), ...shown.stories.subarray(dated)]);
    const months = [...shown.storyMonths.filter(({ month }) => month !== '').toReversed(), ...shown.storyMonths.filter(({ month }) => month === '')];
    return { stories, origins, undated, months };
  }, [shown, order]);
}

function About({ entity }: { entity: Entity }) {
  const { t, count, format } = useText();
  const { order } = useSettings();
  const { stories, origins, undated, months } = useStories(entity.id, order);
  const told = useTold();
  const { data: mine } = useSuspenseQuery(eventsOfQuery(entity.id));
  const events = useMemo(() => (order === 'new' ? mine.toReversed() : mine), [mine, order]);
  // As of a day the ways to write it are not counted.
  const isCounted = entity.spellings.length + entity.otherForms.length > 0;
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
          <Name text={entity.name} />
        </h1>
        <p className="mt-1 flex flex-wrap gap-x-5 font-display text-nav text-soft">
          {entity.discovered && <span>{t('entities.discoveredNote')}</span>}
          {other && <bdi lang={format.locale === 'ar' ? 'en' : 'ar'}>{other}</bdi>}
          {entity.role && (
            <span>
              <Localized text={entity.role} />
            </span>
          )}
          {isCounted && <span>{count('mentions', mentionCount(entity))}</span>}
          <span>{told.stories({ stories: stories.length, origins })}</span>
        </p>
        <div className="mt-4 flex flex-wrap items-center gap-3 print:hidden">
          <Link to={onTimeline} className={buttonLink}>
            {t('entities.onTimeline')}
          </Link>
          <CorrectEntity entity={entity} />
          <Segmented
            legend={t('timeline.first')}
            quiet
            value={order}
            onChange={(next) => void changeSettings({ order: next })}
            options={[
              { value: 'old', label: t('timeline.oldFirst') },
              { value: 'new', label: t('timeline.newFirst') },
            ]}
          />
        </div>
      </header>
      <div className="grid gap-x-14 gap-y-10 desk:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="grid min-w-0 content-start gap-10">
          <Section id="stories" title={t('entities.stories')}>
            <StoryList stories={stories} undated={undated} months={months} heading="h3" />
          </Section>
          {mine.length > 0 && (
            <Section id="events" title={t('entities.events')}>
              <EventList events={events} />
            </Section>
          )}
          <SaidBy id={entity.id} />
          <CorrectionsOf entity={entity.id} />
        </div>
        <aside className="grid content-start gap-10">
          {isCounted && (
            <Section id="spellings" title={t('entities.spellings')}>
              <Spellings entity={entity} />
            </Section>
          )}
          <Section id="together" title={t('entities.together')}>
            <ul className="flex flex-wrap gap-x-4 gap-y-1">
              {entity.together.map((companion) => (
                <li key={companion.id}>
                  <EntityChip entity={companion} stories={companion.stories} quiet />
                </li>
              ))}
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
  const { data: entity } = useSuspenseQuery(entityQuery(id));
  if (entity) return <About key={id} entity={entity} />;
  return (
    <div className="page py-12">
      <HiddenEntity entity={id}>
        <Notice level={1} title={t('entities.notFound')} note={t('entities.notFoundNote')}>
          <Link to={paths.entities.to()} className={buttonLink}>
            {t('nav.entities')}
          </Link>
        </Notice>
      </HiddenEntity>
    </div>
  );
}
