import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Entity } from '#bundle/schema.ts';
import { CorrectEntity } from '#cards/corrections/CorrectEntity.tsx';
import { EntityMark } from '#cards/EntityMark.tsx';
import { Localized, Name } from '#cards/Localized.tsx';
import { useTold } from '#cards/useTold.ts';
import { useText } from '#i18n/useText.ts';
import type { PresenceAnswer } from '#queries/entity.ts';
import { mentionCount } from '#queries/mentionCount.ts';
import { buttonLink } from '#ui/Button.tsx';
import { TypeMark } from '#ui/Chip.tsx';
import { Icon } from '#ui/Icon.tsx';
import { paths } from '#url/paths.ts';

/** Give how often the stories then known name it; null where that is not known. */
export function mentionsOf(entity: Entity): number | null {
  if (entity.spellings.length + entity.otherForms.length > 0) return mentionCount(entity);
  if (entity.presence.by === 'story') return entity.presence.stories.reduce((sum, [, mentions]) => sum + mentions, 0);
  return null;
}

/** What the stories say of an entity in a line: how often they name it, and between when. */
function useInStories(entity: Entity, named: PresenceAnswer['named']): string {
  const { t, count, format } = useText();
  const told = useTold();
  const mentions = mentionsOf(entity);
  const [from, to] = named ? [format.date(named.from.slice(0, 7)), format.date(named.to.slice(0, 7))] : [null, null];
  const when = from === null ? [] : [t(from === to ? 'entities.when.one' : 'entities.when.span', { from, to })];
  if (mentions === 0) return t('entities.onlyHeadlines');
  const often = mentions === null ? [] : [count('mentions', mentions)];
  return [[...often, told.toldIn(entity)].join(' '), ...when].join(t('list.comma'));
}

/** Who an entity is: its mark, what it is, its name, its office as far as it is known, what the stories tell in numbers, and the ways from here; `children` beside these. */
export function EntityHeader({ entity, named, children }: { entity: Entity; named: PresenceAnswer['named']; children: ReactNode }) {
  const { t, format } = useText();
  const inStories = useInStories(entity, named);
  const other = format.locale === 'ar' ? entity.name.en : entity.name.en && entity.name.ar;
  const filter = new URLSearchParams(entity.code ? { country: entity.code } : { entity: entity.id });
  return (
    <header className="grid grid-cols-[minmax(0,1fr)] items-center gap-4 pb-8 desk:grid-cols-[6rem_minmax(0,1fr)_auto] desk:gap-x-7">
      <EntityMark type={entity.type} name={entity.name} size="page" />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 font-display text-label text-soft">
          <Link to={paths.entities.to()} className="way">
            {t('nav.entities')}
          </Link>
          <span className="flex items-center gap-2">
            <TypeMark mark={entity.type} />
            {t(`type.${entity.type}`)}
          </span>
          {entity.discovered && <span>{t('entities.discoveredNote')}</span>}
        </p>
        <h1 tabIndex={-1} className="text-h1 [overflow-wrap:anywhere]">
          <Name text={entity.name} />
        </h1>
        <p className="max-w-[44rem] text-deck">
          {other && (
            <>
              <bdi lang={format.locale === 'ar' ? 'en' : 'ar'} className="font-display text-nav text-soft [overflow-wrap:anywhere]">
                {other}
              </bdi>
              {entity.role && <span className="text-soft"> · </span>}
            </>
          )}
          {entity.role && <Localized text={entity.role} />}
        </p>
        <p className="max-w-[44rem] font-display text-nav text-soft">{inStories}</p>
      </div>
      <div className="grid gap-3 justify-items-start desk:justify-items-end print:hidden">
        <div className="flex flex-wrap gap-2">
          <Link to={`${paths.dossier.to()}?${filter}`} className={buttonLink}>
            <Icon name="filter" />
            {t('entities.filterStories')}
          </Link>
          <Link to={`${paths.timeline.to()}?${filter}`} className={buttonLink}>
            <Icon name="timeline" />
            {t('entities.onTimeline')}
          </Link>
          <CorrectEntity entity={entity} />
        </div>
        {children}
      </div>
    </header>
  );
}
