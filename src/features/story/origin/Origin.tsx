import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Story, StoryOrigin } from '#bundle/storySchema.ts';
import { Localized, Name } from '#cards/Localized.tsx';
import { Published } from '#cards/Published.tsx';
import { Edits } from '#features/story/origin/Edits.tsx';
import { useText } from '#i18n/useText.ts';
import { outletOf } from '#queries/outletOf.ts';
import { Said } from '#ui/Bidi.tsx';
import { Icon } from '#ui/Icon.tsx';
import { paths } from '#url/paths.ts';

type Other = StoryOrigin['others'][number];
type With = { readonly story: Story; readonly origin: StoryOrigin };

/** So much of a text is all of it, but for a word here and there. */
const ALL = 0.8;

/** How a story relates to the first one of its origin, as a key of its words. */
function relationOf({ kind, share }: Pick<Other, 'kind' | 'share'>) {
  if (share === null) return 'origins.shares' as const;
  if (kind === 'whole') return 'origins.copyOf' as const;
  return share >= ALL ? ('origins.within' as const) : ('origins.takesFrom' as const);
}

/** Whose story it is, and when it was published. */
function Where({ story }: { story: Other }) {
  const { t } = useText();
  const outlet = outletOf(story);
  return (
    <span className="text-soft">
      {outlet === null ? t('story.unnamed') : <Name text={outlet} />}
      {t('list.comma')}
      <Published days={story.published} />
    </span>
  );
}

/** The way to a story that has the text too. */
function ToStory({ story }: { story: Other }) {
  return (
    <span className="block py-0.5">
      <Link to={paths.story.to(story.id)} className="underline decoration-rule hover:text-accent hover:decoration-accent">
        <Localized text={story.title} block />
      </Link>
      <span className="block">
        <Where story={story} />
      </span>
    </span>
  );
}

function ListOf({ stories }: { stories: readonly Other[] }) {
  return (
    <ul>
      {stories.map((one) => (
        <li key={one.id}>
          <ToStory story={one} />
        </li>
      ))}
    </ul>
  );
}

/** Which story has the text first, and who else published it. */
export function OriginFact({ origin }: Pick<With, 'origin'>) {
  const { t, count } = useText();
  const { isFirst, others, credit, stories } = origin;
  const [first, ...copies] = others;
  return (
    <div>
      <dt className="mt-4 font-display text-label text-soft">{t('origins.title')}</dt>
      <dd className="text-note">
        {isFirst ? t('origins.copies') : t(relationOf(origin))}
        {isFirst && <ListOf stories={others} />}
        {!isFirst && first && <ToStory story={first} />}
        {!isFirst && copies.length > 0 && (
          <details className="group">
            <summary className="tap flex items-center gap-2 font-display text-label text-accent desk:min-h-8 [&>svg]:size-4 group-open:[&>svg]:rotate-180">
              {count('otherCopies', stories - 2)}
              <Icon name="down" />
            </summary>
            <ListOf stories={copies} />
          </details>
        )}
        {credit !== null && (
          <span className="block">
            <Said text={t('origins.credit', { source: credit })} />
          </span>
        )}
      </dd>
    </div>
  );
}

/** Something that is worked out when it is opened. */
function Opened({ title, children }: { title: ReactNode; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="group border-t border-rule" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="tap flex items-center justify-between gap-4 py-1 font-display text-label [&>svg]:size-4 group-open:[&>svg]:rotate-180">
        <span>{title}</span>
        <Icon name="down" />
      </summary>
      {isOpen && <div className="pb-4">{children}</div>}
    </details>
  );
}

/** What a copy changed in its origin, as edits of its text: of this story, or of those that copied it. */
export function OriginEdits({ story, origin: { isFirst, others } }: With) {
  const { t } = useText();
  const [first] = others;
  return (
    <section aria-labelledby="origin-edits" className="mt-10 border-t-2 border-ink print:hidden">
      <h2 id="origin-edits" className="py-2.5 text-h3">
        {t('origins.heading')}
      </h2>
      {isFirst
        ? others.map((copy) => (
            <Opened
              key={copy.id}
              title={
                <>
                  {t('origins.editsOf')} <Where story={copy} />
                </>
              }
            >
              <Edits story={story} other={copy.id} isOther="copy" />
            </Opened>
          ))
        : first && (
            <Opened
              title={
                <>
                  {t('origins.edits')} <Where story={first} />
                </>
              }
            >
              <Edits story={story} other={first.id} isOther="origin" />
            </Opened>
          )}
    </section>
  );
}
