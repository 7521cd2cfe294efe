import { useCallback } from 'react';
import { Link } from 'react-router';
import type { StoryCard as Card } from '#bundle/schema.ts';
import { ActiveFilters } from '#cards/filters/ActiveFilters.tsx';
import { FilterPanel } from '#cards/filters/FilterPanel.tsx';
import { NothingLeft } from '#cards/filters/NothingLeft.tsx';
import type { FilterState } from '#cards/filters/useFilters.ts';
import { useShownWords } from '#cards/filters/useShownWords.ts';
import { LONG } from '#cards/listed.ts';
import { Localized } from '#cards/Localized.tsx';
import { Published } from '#cards/Published.tsx';
import { ShownList } from '#cards/ShownList.tsx';
import { Source } from '#cards/Source.tsx';
import { StoryCard } from '#cards/StoryCard.tsx';
import { StoryList } from '#cards/StoryList.tsx';
import { useChunks } from '#cards/useChunks.ts';
import { Waiting } from '#cards/Waiting.tsx';
import { useText } from '#i18n/useText.ts';
import { cardsQuery, undatedIn } from '#queries/shown.ts';
import { paths } from '#url/paths.ts';

/** The headline of the story that leads, where a long list further down holds its card. */
function Headline({ story }: { story: Card }) {
  return (
    <>
      <h2 className="text-page">
        <Link to={paths.story.to(story.id)} className="hover:text-accent">
          <Localized text={story.title} block />
        </Link>
      </h2>
      <p className="mt-1.5 flex flex-wrap gap-x-4 font-display text-label text-soft">
        <Source story={story} />
        <Published days={story.published} />
      </p>
    </>
  );
}

/** The story that leads the page, above what tells of all: the newest of those that the filters leave. */
export function Lead({ stories, fresh }: { stories: Uint32Array; fresh: ReadonlySet<string> }) {
  const { at } = useChunks(stories, 0, Math.min(1, stories.length), cardsQuery);
  const item = stories.length > 0 ? at(0) : 'missing';
  if (item === 'missing') return null;
  if (item === 'late') return <Waiting compact={false} />;
  const { thing: story } = item;
  return stories.length > LONG ? <Headline story={story} /> : <StoryCard story={story} heading="h2" leads isFresh={fresh.has(story.id)} />;
}

type Props = {
  readonly state: FilterState;
  readonly fresh: ReadonlySet<string>;
  /** The lead stands further up. */
  readonly isLedAbove: boolean;
};

/** The stories that the filters leave, beneath what tells of all: the lead, and the others as headlines. */
export function Stories({ state, fresh, isLedAbove }: Props) {
  const { t } = useText();
  const { head, shown } = state;
  const { heading, done } = useShownWords(state);
  const isFresh = useCallback((id: string) => fresh.has(id), [fresh]);
  const isAll = shown.total === head.stories;
  return (
    <section aria-labelledby="stories" className="border-t-2 border-ink pt-3">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id="stories" className="text-h3">
          {t('dossier.stories')}
        </h2>
        <p aria-live="polite" className="font-display text-label text-soft">
          {isAll && shown.total > 1 ? t('dossier.newestFirst', { stories: heading }) : heading}
        </p>
      </div>
      <div className="mt-4 grid gap-x-16 gap-y-4 desk:grid-cols-[13.5rem_minmax(0,1fr)]">
        <FilterPanel state={state} doneLabel={done} />
        <div className="min-w-0">
          <ActiveFilters state={state} />
          <ShownList state={state}>
            {shown.total === 0 ? (
              <NothingLeft state={state} />
            ) : (
              <StoryList
                stories={shown.stories}
                undated={undatedIn(shown)}
                months={shown.storyMonths}
                heading="h3"
                compact
                lead={isLedAbove ? 'above' : 'here'}
                isFresh={isFresh}
              />
            )}
          </ShownList>
        </div>
      </div>
    </section>
  );
}
