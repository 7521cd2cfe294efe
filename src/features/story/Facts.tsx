import { Link } from 'react-router';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ENTITY_TYPES, type Story, type StoryCard } from '#bundle/schema.ts';
import { EntityChip } from '#cards/EntityChip.tsx';
import { Arabic, Localized } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { dossierQuery } from '#queries/bundle.ts';
import { toParagraph } from '#url/paths.ts';

const term = 'mt-4 font-display text-label text-soft';

/** The days that the text speaks of, each leading to its paragraph; a day named twice stands once. */
function Days({ card, story }: { card: StoryCard; story: Story }) {
  const { t, format } = useText();
  const seen = new Map<string, { from: string; to: string; basis: string; paragraph: number }>();
  story.paragraphs.forEach(({ dates }, paragraph) => {
    for (const { from, to, basis } of dates) if (!seen.has(`${from}/${to}`)) seen.set(`${from}/${to}`, { from, to, basis, paragraph });
  });
  if (seen.size === 0) return null;
  return (
    <div>
      <dt className={term}>{t('story.happened')}</dt>
      <dd>
        <ul className="text-note">
          {[...seen.values()]
            .toSorted((a, b) => (a.from < b.from ? -1 : 1))
            .map(({ from, to, basis, paragraph }) => (
              <li key={`${from}/${to}`}>
                <Link to={toParagraph(card.id, paragraph)} className="inline-block py-0.5 underline decoration-rule hover:text-accent hover:decoration-accent">
                  {format.span(from, to)}
                </Link>
                {basis === 'inferred' && <span className="text-soft"> ({t('story.inferred')})</span>}
                {format.hijri(from, to) && <span className="block text-soft">{format.hijri(from, to)}</span>}
              </li>
            ))}
        </ul>
      </dd>
    </div>
  );
}

/** What is known of a story: whose it is, its days and how they are known, who and what it names. */
export function Facts({ card, story }: { card: StoryCard; story: Story }) {
  const { t, format } = useText();
  const { entity: entityOf } = useSuspenseQuery(dossierQuery()).data;
  const entities = card.entities.flatMap(({ id }) => entityOf.get(id) ?? []);
  const { published } = card;
  return (
    <dl className="grid [&>div:first-child>dt]:mt-0">
      <div>
        <dt className={term}>{t('story.outlet')}</dt>
        <dd>{card.outlet === null ? t('story.unnamed') : <Arabic text={card.outlet} />}</dd>
      </div>
      <div>
        <dt className={term}>{t('story.published')}</dt>
        <dd>
          {published ? format.span(published.from, published.to) : t('story.noDay')}
          {published && <span className="text-soft"> ({t(`story.${published.basis}`)})</span>}
          {published && format.hijri(published.from, published.to) && <p className="text-note text-soft">{format.hijri(published.from, published.to)}</p>}
          {published?.why && (
            <p className="mt-1 text-note text-soft">
              <Localized text={published.why} />
            </p>
          )}
        </dd>
      </div>
      <Days card={card} story={story} />
      {ENTITY_TYPES.map((type) => {
        const ofType = entities.filter((entity) => entity.type === type);
        return ofType.length === 0 ? null : (
          <div key={type}>
            <dt className={term}>{t(`types.${type}`)}</dt>
            <dd>
              <ul className="flex flex-wrap gap-x-4">
                {ofType.map((entity) => (
                  <li key={entity.id}>
                    <EntityChip entity={entity} quiet />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
