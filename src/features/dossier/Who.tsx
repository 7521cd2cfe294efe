import { Link } from 'react-router';
import { EntityMark } from '#cards/EntityMark.tsx';
import { Localized, Name } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import type { Front } from '#bundle/front.ts';
import { Section } from '#ui/Section.tsx';
import { paths } from '#url/paths.ts';

/** Who matters in the story: people and organisations that most stories name, with what they are. */
export function Who({ who }: { who: Front['who'] }) {
  const { t, count } = useText();
  if (who.length === 0) return null;
  return (
    <Section id="who" title={t('dossier.who')}>
      <ul className="my-2">
        {who.map((entity) => (
          <li key={entity.id} className="border-b border-rule">
            <Link to={paths.entity.to(entity.id)} className="flex min-h-16 items-center gap-3.5 py-1.5 hover:text-accent">
              <EntityMark type={entity.type} name={entity.name} />
              <span className="min-w-0 flex-1">
                <span className="block font-display text-nav font-semibold">
                  <Name text={entity.name} />
                </span>
                <span className="flex flex-wrap gap-x-3 text-note text-soft">
                  <span className="min-w-0 flex-1">{entity.role ? <Localized text={entity.role} /> : t(`type.${entity.type}`)}</span>
                  <span className="font-display text-chip whitespace-nowrap">{count('stories', entity.stories)}</span>
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Link to={paths.entities.to()} className="way print:hidden">
        {t('dossier.all')}
      </Link>
    </Section>
  );
}
