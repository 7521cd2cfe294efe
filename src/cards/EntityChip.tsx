import type { Entity } from '#bundle/schema.ts';
import { Localized } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { Chip } from '#ui/Chip.tsx';
import { paths } from '#url/paths.ts';

/** A chip that leads to an entity's page. */
export function EntityChip({ entity, count, quiet = false }: { entity: Entity; count?: number; quiet?: boolean }) {
  const { t, format } = useText();
  return (
    <Chip
      to={paths.entity.to(entity.id)}
      mark={entity.type}
      typeName={entity.discovered ? `${t(`type.${entity.type}`)}${t('list.comma')}${t('entities.discovered')}` : t(`type.${entity.type}`)}
      label={<Localized text={entity.name} />}
      isTentative={entity.discovered === true}
      quiet={quiet}
      {...(count === undefined ? {} : { count: format.number(count) })}
    />
  );
}
