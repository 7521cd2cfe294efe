import type { ReactNode } from 'react';
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
    return said.join(' · ');
  };
}

const rowStyle = 'group block border-t border-rule py-3';
const titleStyle = 'block font-display text-card-small font-semibold text-balance group-hover:text-accent';

/** A headed list of stories to go on with, each with the reason why it stands there; nothing where there is none. */
function Leads({ id, title, leads }: { id: string; title: string; leads: readonly { card: StoryCard; why: ReactNode }[] }) {
  if (leads.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-10 border-t-2 border-ink">
      <h2 id={id} className="py-2.5 text-h3">
        {title}
      </h2>
      <ul>
        {leads.map(({ card, why }) => (
          <li key={card.id}>
            <Link to={paths.story.to(card.id)} className={rowStyle}>
              <span className={titleStyle}>
                <Localized text={card.title} />
              </span>
              <span className="text-note text-soft">{why}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Stories that share people, places or days with this one, strongest first, each with its reason. */
export function Related({ related }: { related: readonly Relation[] }) {
  const { t } = useText();
  const { story: storyOf } = useSuspenseQuery(dossierQuery()).data;
  const reasonOf = useReason();
  const known = related.slice(0, SHOWN).flatMap((relation) => {
    const card = storyOf.get(relation.id);
    return card ? [{ relation, card }] : [];
  });
  return <Leads id="related" title={t('story.related')} leads={known.map(({ relation, card }) => ({ card, why: <Said text={reasonOf(relation)} /> }))} />;
}

/** The stories that stood on the same page, each with a page of its own here. */
export function PageMates({ page }: { page: readonly string[] }) {
  const { t } = useText();
  const { story: storyOf } = useSuspenseQuery(dossierQuery()).data;
  const mates = page.flatMap((id) => storyOf.get(id) ?? []);
  return <Leads id="page-mates" title={t('story.page')} leads={mates.map((card) => ({ card, why: t(card.role === 'main' ? 'story.pageMain' : 'story.pageEmbedded') }))} />;
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
