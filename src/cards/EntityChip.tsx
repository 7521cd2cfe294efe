import type { EntityRef } from '#bundle/schema.ts';
import { Name } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { Chip } from '#ui/Chip.tsx';
import { paths } from '#url/paths.ts';

/** A chip that leads to an entity's page; its number, where it has one, is that of stories. */
export function EntityChip({ entity, stories, quiet = false }: { entity: EntityRef; stories?: number; quiet?: boolean }) {
  const { t, count, format } = useText();
  return (
    <Chip
      to={paths.entity.to(entity.id)}
      mark={entity.type}
      typeName={entity.discovered ? `${t(`type.${entity.type}`)}${t('list.comma')}${t('entities.discovered')}` : t(`type.${entity.type}`)}
      label={<Name text={entity.name} />}
      isTentative={entity.discovered === true}
      quiet={quiet}
      {...(stories === undefined ? {} : { count: { shown: format.number(stories), said: count('stories', stories) } })}
    />
  );
}
