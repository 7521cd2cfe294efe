import type { Entity } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { Chip } from '#ui/Chip.tsx';
import { paths } from '#url/paths.ts';

/** A chip that leads to an entity's page. */
export function EntityChip({ entity, count }: { entity: Entity; count?: number }) {
  const { t, format } = useText();
  return (
    <Chip
      to={paths.entity.to(entity.id)}
      mark={entity.type}
      typeName={t(`type.${entity.type}`)}
      label={entity.name[format.locale]}
      {...(count === undefined ? {} : { count: format.number(count) })}
    />
  );
}
