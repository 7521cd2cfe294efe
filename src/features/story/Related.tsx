import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Related as Relation, StoryCard } from '#bundle/schema.ts';
import { Localized } from '#cards/Localized.tsx';
import { nameIn } from '#cards/nameIn.ts';
import { useText } from '#i18n/useText.ts';
import { Said } from '#ui/Bidi.tsx';
import { dossierQuery } from '#queries/bundle.ts';
import { paths } from '#url/paths.ts';

const NAMED = 3;
const SHOWN = 4;

/** Say in words what two stories share: names first, then a day. */
function useReason() {
  const { t, format, list } = useText();
  const { entity } = useSuspenseQuery(dossierQuery()).data;
  return ({ reasons }: Relation): string => {
    const names = reasons
      .filter((reason) => reason.kind !== 'day')
      .flatMap((reason) => reason.values.flatMap((id) => nameIn(entity.get(id), format.locale) ?? []))
      .slice(0, NAMED);
    const days = reasons.find((reason) => reason.kind === 'day')?.values.slice(0, 1) ?? [];
    const said: string[] = [];
    if (names.length > 0) said.push(t('story.sharesPerson', { what: list(names) }));
    for (const day of days) {
      const [from = '', to = ''] = day.split('/');
      said.push(t('story.sharesDay', { what: format.span(from, to) }));
    }
    return said.join(t('list.comma'));
  };
}

const rowStyle = 'group block border-t border-rule py-3';
const titleStyle = 'block font-display text-card-small font-semibold text-balance group-hover:text-accent';

/** Stories that share people, places or days with this one, strongest first, each with its reason. */
export function Related({ related }: { related: readonly Relation[] }) {
  const { t } = useText();
  const { story: storyOf } = useSuspenseQuery(dossierQuery()).data;
  const reasonOf = useReason();
  const known = related.slice(0, SHOWN).flatMap((relation) => {
    const card = storyOf.get(relation.id);
    return card ? [{ relation, card }] : [];
  });
  if (known.length === 0) return null;
  return (
    <section aria-labelledby="related" className="mt-10 border-t-2 border-ink">
      <h2 id="related" className="py-2.5 text-h3">
        {t('story.related')}
      </h2>
      <ul>
        {known.map(({ relation, card }) => (
          <li key={card.id}>
            <Link to={paths.story.to(card.id)} className={rowStyle}>
              <span className={titleStyle}>
                <Localized text={card.title} />
              </span>
              <span className="text-note text-soft">
                <Said text={reasonOf(relation)} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The stories that stood on the same page, each with a page of its own here. */
export function PageMates({ page }: { page: readonly string[] }) {
  const { t } = useText();
  const { story: storyOf } = useSuspenseQuery(dossierQuery()).data;
  const mates = page.flatMap((id) => storyOf.get(id) ?? []);
  if (mates.length === 0) return null;
  return (
    <section aria-labelledby="page-mates" className="mt-10 border-t-2 border-ink">
      <h2 id="page-mates" className="py-2.5 text-h3">
        {t('story.page')}
      </h2>
      <ul>
        {mates.map((card) => (
          <li key={card.id}>
            <Link to={paths.story.to(card.id)} className={rowStyle}>
              <span className={titleStyle}>
                <Localized text={card.title} />
              </span>
              <span className="text-note text-soft">{t(card.role === 'main' ? 'story.pageMain' : 'story.pageEmbedded')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The stories just before and after this one in time. */
export function Sequence({ card }: { card: StoryCard }) {
  const { t, format } = useText();
  const { stories } = useSuspenseQuery(dossierQuery()).data;
  const at = stories.findIndex((story) => story.id === card.id);
  const sides = [
    { label: t('story.earlier'), story: stories[at + 1] },
    { label: t('story.later'), story: stories[at - 1] },
  ];
  return (
    <nav aria-label={t('story.sequence')} className="mt-8 grid gap-x-8 tab:grid-cols-2">
      {sides.map(({ label, story }) =>
        story ? (
          <Link key={label} to={paths.story.to(story.id)} className={rowStyle}>
            <span className="font-display text-label text-soft">
              {label}
              {story.published && ` · ${format.span(story.published.from, story.published.to)}`}
            </span>
            <span className={titleStyle}>
              <Localized text={story.title} />
            </span>
          </Link>
        ) : null,
      )}
    </nav>
  );
}
