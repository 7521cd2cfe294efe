import { memo, useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { StoryCard as Card } from '#bundle/schema.ts';
import { paths } from '#url/paths.ts';
import { EntityChip } from '#cards/EntityChip.tsx';
import { Fresh } from '#cards/Fresh.tsx';
import { Localized } from '#cards/Localized.tsx';
import { Progressed } from '#cards/Progressed.tsx';
import { Published } from '#cards/Published.tsx';
import { SaveButton } from '#cards/SaveButton.tsx';
import { Source } from '#cards/Source.tsx';

type Props = {
  story: Card;
  /** In place of the summary: what a search found, say. */
  children?: ReactNode;
  /** In place of the title as it stands: with the words that a search found marked. */
  headline?: ReactNode;
  /** A place in the story that the headline leads to: the hash of an address. */
  hash?: string;
  /** For narrow columns and long lists: no summary, no chips. */
  compact?: boolean;
  /** The story that leads a page: larger, its names without frames. */
  leads?: boolean;
  /** It was not there at the reader's last visit, and has not been opened. */
  isFresh?: boolean;
  /** The level that fits under the heading above. */
  heading?: 'h2' | 'h3' | 'h4';
  /** Its place in a list of which only a part is drawn, from 1, and how long that is. */
  place?: { readonly at: number; readonly of: number };
};

/** A story in a list: its first link is its headline. Drawn anew where what it shows is another. */
export const StoryCard = memo(function StoryCard({
  story,
  children,
  headline,
  hash = '',
  compact = false,
  leads = false,
  isFresh = false,
  heading: Heading = 'h3',
  place,
}: Props) {
  const titleId = useId();
  return (
    <article
      aria-labelledby={titleId}
      aria-posinset={place?.at}
      aria-setsize={place?.of}
      className={`grid grid-cols-[minmax(0,1fr)_auto] content-start items-start gap-x-4 gap-y-1.5 ${leads ? 'pb-7' : compact ? 'border-t border-rule pt-3.5 pb-4' : 'border-t border-rule pt-5 pb-6'}`}
    >
      <Heading id={titleId} className={`col-span-full ${leads ? 'text-page' : compact ? 'text-card-small' : 'text-card'}`}>
        <Link to={paths.story.to(story.id) + hash} className="hover:text-accent">
          {headline ?? <Localized text={story.title} block />}
        </Link>
      </Heading>
      <div className="col-start-2 row-start-2 -my-2.5 -me-3.5 print:hidden">
        <SaveButton story={story} describedBy={titleId} quiet />
      </div>
      <div className="flex flex-wrap gap-x-4 font-display text-label text-soft">
        <Source story={story} />
        <Published days={story.published} />
        <Progressed id={story.id} />
        {isFresh && <Fresh />}
      </div>
      {children ? (
        <div className="col-span-full max-w-[40rem]">{children}</div>
      ) : (
        !compact && (
          <p className={`col-span-full max-w-[44rem] ${leads ? 'text-deck' : ''}`}>
            <Localized text={story.summary} block />
          </p>
        )
      )}
      {!compact && (
        <ul className={`col-span-full mt-1 flex flex-wrap ${leads ? 'gap-x-5' : 'gap-1.5'}`}>
          {story.chips.map((entity) => (
            <li key={entity.id}>
              <EntityChip entity={entity} quiet={leads} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
});
