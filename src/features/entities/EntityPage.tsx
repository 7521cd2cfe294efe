import { useMemo } from 'react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Entity } from '#bundle/schema.ts';
import { CorrectionsOf, HiddenEntity } from '#cards/corrections/OfEntity.tsx';
import { StoryList } from '#cards/StoryList.tsx';
import { storiesNaming } from '#cards/filters/questionOf.ts';
import { useShown } from '#cards/useShown.ts';
import { useTold } from '#cards/useTold.ts';
import { useText } from '#i18n/useText.ts';
import { entityQuery } from '#queries/bundle.ts';
import { presenceQuery } from '#queries/entity.ts';
import { changeSettings, useSettings } from '#queries/settings.ts';
import { eventsOfQuery, undatedIn } from '#queries/shown.ts';
import { buttonLink } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { paths } from '#url/paths.ts';
import { Concordance } from '#features/entities/Concordance.tsx';
import { EntityHeader } from '#features/entities/EntityHeader.tsx';
import { EventList } from '#features/entities/EventList.tsx';
import { FiguresAbout } from '#features/entities/FiguresAbout.tsx';
import { Part } from '#features/entities/Part.tsx';
import { Presence } from '#features/entities/Presence.tsx';
import { SaidAndAbout } from '#features/entities/SaidAndAbout.tsx';
import { Together } from '#features/entities/Together.tsx';
import { Written } from '#features/entities/Written.tsx';

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

/** From which end of time lists begin. */
function Order() {
  const { t } = useText();
  const { order } = useSettings();
  return (
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
  );
}

/** So many outlets stand beside the drawing. */
const NARROW_TABLE = 3;

function About({ entity }: { entity: Entity }) {
  const { t, count } = useText();
  const { order } = useSettings();
  const told = useTold();
  const { stories, origins, undated, months } = useStories(entity.id, order);
  const { data: mine } = useSuspenseQuery(eventsOfQuery(entity.id));
  const { data: presence } = useQuery(presenceQuery(entity.id));
  const events = useMemo(() => (order === 'new' ? mine.toReversed() : mine), [mine, order]);
  // As of a day the ways to write it are not always known.
  // A table of many outlets takes the whole width.
  const isBeside = entity.spellings.length + entity.otherForms.length > 0 && entity.together.length > 0 && entity.writers.length <= NARROW_TABLE;
  return (
    <div className="page pt-6 pb-10 desk:pt-8">
      <EntityHeader entity={entity} named={presence?.named ?? null}>
        <Order />
      </EntityHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-y-10">
        {presence && <Presence presence={presence} />}
        <SaidAndAbout id={entity.id} name={entity.name} order={order} />
        <Concordance entity={entity} order={order} />
        <div className={`grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 ${isBeside ? 'wide:grid-cols-[minmax(0,1fr)_minmax(19rem,24rem)]' : ''}`}>
          <Together entity={entity} />
          <Written entity={entity} />
        </div>
        <FiguresAbout id={entity.id} order={order} />
        {mine.length > 0 && (
          <Part id="events" title={t('entities.events')} note={count('events', mine.length)}>
            <EventList events={events} />
          </Part>
        )}
        <Part id="stories" title={t('entities.stories')} note={told.stories({ stories: stories.length, origins })}>
          <StoryList stories={stories} undated={undated} months={months} heading="h3" />
        </Part>
        <CorrectionsOf entity={entity.id} />
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
