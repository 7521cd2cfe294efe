import { useId, type ReactNode } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { StoryCard as Card } from '#bundle/schema.ts';
import { dossierQuery } from '#queries/bundle.ts';
import { paths } from '#url/paths.ts';
import { EntityChip } from '#cards/EntityChip.tsx';
import { Localized } from '#cards/Localized.tsx';
import { Progressed } from '#cards/Progressed.tsx';
import { Published } from '#cards/Published.tsx';
import { SaveButton } from '#cards/SaveButton.tsx';
import { Source } from '#cards/Source.tsx';

const CHIPS = 5;

type Props = {
  story: Card;
  /** In place of the summary: what a search found, say. */
  children?: ReactNode;
  /** For narrow columns and long lists: no summary, no chips. */
  compact?: boolean;
  /** The level that fits under the heading above. */
  heading?: 'h2' | 'h3' | 'h4';
};

/** A story in a list: its first link is its headline. */
export function StoryCard({ story, children, compact = false, heading: Heading = 'h3' }: Props) {
  const titleId = useId();
  const { entity } = useSuspenseQuery(dossierQuery()).data;
  return (
    <article aria-labelledby={titleId} className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-1.5 border-t border-rule pt-5 pb-6">
      <Heading id={titleId} className={`col-span-full ${compact ? 'text-card-small' : 'text-card'}`}>
        <Link to={paths.story.to(story.id)} className="hover:text-accent">
          <Localized text={story.title} />
        </Link>
      </Heading>
      <div className="col-start-2 row-start-2 -my-2.5 -me-3.5">
        <SaveButton story={story} describedBy={titleId} quiet />
      </div>
      <p className="flex flex-wrap gap-x-4 font-display text-label text-soft">
        <Source story={story} />
        <Published days={story.published} />
        <Progressed id={story.id} />
      </p>
      {children ? (
        <div className="col-span-full max-w-[40rem]">{children}</div>
      ) : (
        !compact && (
          <p className="col-span-full max-w-[40rem]">
            <Localized text={story.summary} />
          </p>
        )
      )}
      {!compact && (
        <ul className="col-span-full mt-1 flex flex-wrap gap-1.5">
          {story.entities.slice(0, CHIPS).flatMap(({ id }) => {
            const found = entity.get(id);
            return found ? (
              <li key={id}>
                <EntityChip entity={found} />
              </li>
            ) : (
              []
            );
          })}
        </ul>
      )}
    </article>
  );
}
