import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Lead } from '#bundle/schema.ts';
import type { Related as Relation, Story } from '#bundle/storySchema.ts';
import { Localized } from '#cards/Localized.tsx';
import { Published } from '#cards/Published.tsx';
import { textIn } from '#cards/nameIn.ts';
import { useText } from '#i18n/useText.ts';
import { Said } from '#ui/Bidi.tsx';
import { paths } from '#url/paths.ts';
import { apartOf } from '#features/story/apart.ts';

const NAMED = 3;
const SHOWN = 4;

/** Say in words what a story shares with another, and how far apart they are: «في كلتيهما: بيلوسوف وكورسك، وبينهما يومان». */
function useReason({ published }: Pick<Story, 'published'>) {
  const { t, count, format, list } = useText();
  return ({ reasons, published: other }: Relation): string => {
    const names = reasons.flatMap((reason) => (reason.kind === 'day' ? [] : reason.names.map((name) => textIn(name, format.locale)))).slice(0, NAMED);
    const days = reasons.find((reason) => reason.kind === 'day')?.names.slice(0, 1) ?? [];
    const said: string[] = [];
    if (names.length > 0) said.push(t('story.sharesPerson', { what: list(names) }));
    for (const day of days) {
      const [from = '', to = ''] = day.ar.split('/');
      said.push(t('story.sharesDay', { what: format.span(from, to) }));
    }
    const apart = apartOf(published, other);
    if (apart && said.length > 0) said[0] += t('list.comma') + count(apart.in === 'days' ? 'betweenDays' : 'betweenMonths', apart.n);
    return said.join(t('list.semicolon'));
  };
}

const rowStyle = 'group block border-t border-rule py-3';
const titleStyle = 'block font-display text-card-small font-semibold text-balance group-hover:text-accent';

/** A headed list of stories to go on with, each with the reason why it stands there; nothing where there is none. */
function Leads({ id, title, leads }: { id: string; title: string; leads: readonly { card: Lead; why: ReactNode }[] }) {
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
                <Localized text={card.title} block />
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
export function Related({ story }: { story: Pick<Story, 'published' | 'related'> }) {
  const { t } = useText();
  const reasonOf = useReason(story);
  return (
    <Leads
      id="related"
      title={t('story.related')}
      leads={story.related.slice(0, SHOWN).map((relation) => ({ card: relation, why: <Said text={reasonOf(relation)} /> }))}
    />
  );
}

/** The stories that stood on the same page, each with a page of its own here. */
export function PageMates({ page }: Pick<Story, 'page'>) {
  const { t } = useText();
  return (
    <Leads
      id="page-mates"
      title={t('story.page')}
      leads={page.map((card) => ({ card, why: t(card.role === 'main' ? 'story.pageMain' : 'story.pageEmbedded') }))}
    />
  );
}

/** The stories just before and after this one in time; a story without a day has neither. */
export function Sequence({ story: { earlier, later } }: { story: Pick<Story, 'earlier' | 'later'> }) {
  const { t } = useText();
  const sides = [
    { label: t('story.earlier'), story: earlier },
    { label: t('story.later'), story: later },
  ];
  if (!earlier && !later) return null;
  return (
    <nav aria-label={t('story.sequence')} className="mt-8 grid gap-x-8 tab:grid-cols-2">
      {sides.map(({ label, story }) =>
        story ? (
          <div key={label} className="border-t border-rule py-3">
            <Link to={paths.story.to(story.id)} className="group block">
              <span className="font-display text-label text-soft">{label}</span>
              <span className={titleStyle}>
                <Localized text={story.title} block />
              </span>
            </Link>
            <div className="font-display text-label text-soft">
              <Published days={story.published} />
            </div>
          </div>
        ) : null,
      )}
    </nav>
  );
}
