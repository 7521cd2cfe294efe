import { useMemo, useState } from 'react';
import { useQueries, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { DossierEvent, StoryCard } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { Localized } from '#cards/Localized.tsx';
import { comparedOrder, MOST_COMPARED } from '#cards/loadCompared.ts';
import { PartsMissing } from '#cards/PartsMissing.tsx';
import { useChunks } from '#cards/useChunks.ts';
import { Source } from '#cards/Source.tsx';
import { Waiting } from '#cards/Waiting.tsx';
import { useTold } from '#cards/useTold.ts';
import { useText } from '#i18n/useText.ts';
import { storyQuery } from '#queries/bundle.ts';
import { comparableQuery, comparedQuery, differencesQuery } from '#queries/compared.ts';
import { askAgain, cardsQuery, CHUNK, type Missing } from '#queries/shown.ts';
import { buttonLink } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Phrase } from '#ui/Phrase.tsx';
import { paths } from '#url/paths.ts';
import { ComparableEvents } from '#features/compare/ComparableEvents.tsx';
import { compareStories, figureKey } from '#features/compare/compareStories.ts';
import { Comparison } from '#features/compare/Comparison.tsx';
import { DaysDrawing } from '#features/compare/DaysDrawing.tsx';
import { Section } from '#ui/Section.tsx';
import { StoryChoice } from '#features/compare/StoryChoice.tsx';
import { useChosen } from '#features/compare/useChosen.ts';

const OTHERS = 4;

/** A date that no line breaks. */
const unbroken = (date: string): string => date.replaceAll(' ', '\u00A0');

/** What the stories say of the day, and which of them came first: no more than they say. */
function Deck({ event, first }: { event: DossierEvent; first: StoryCard | undefined }) {
  const { t, count, list, format } = useText();
  const { from: fromOrigins } = useTold();
  const days = new Map<string, string[]>();
  for (const { from, to, story } of event.mentions) if (from === to) days.set(from, [...(days.get(from) ?? []), story.id]);
  const answers = [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([day, own]) => {
    // Where not all mentions are here, nobody counts them.
    const date = unbroken(format.date(day));
    return event.unshown ? date : t('compare.sayDay', { stories: count('sayDay', new Set(own).size), day: date });
  });
  const published = first?.published;
  return (
    <p className="mt-3 max-w-[40rem] text-deck">
      {event.differs ? t('compare.differOnDay', { answers: list(answers) }) : `${count('agreeOnDay', event.told.stories)}${fromOrigins(event.told)}.`}{' '}
      {first && published && (
        <Phrase words={(source) => t('compare.first', { source, day: unbroken(format.span(published.from, published.to)) })}>
          <Source story={first} />
        </Phrase>
      )}
    </p>
  );
}

/** The figures that stories give differently, each with the number of what it counts. */
function useDiffering(): ReadonlyMap<string, number> {
  const { data } = useQuery(differencesQuery());
  return useMemo(
    () =>
      new Map(
        (data?.figures.rows ?? []).flatMap(({ answers }, row) =>
          answers.map(({ story, paragraph, start }) => [figureKey(story.id, paragraph, start), row] as const),
        ),
      ),
    [data],
  );
}

function Others({ than }: { than: number | undefined }) {
  const { t } = useText();
  const { data } = useQuery(comparableQuery());
  const others = useMemo(() => data?.filter((number) => number !== than).subarray(0, OTHERS), [data, than]);
  if (!others || others.length === 0) return null;
  return (
    <div className="mt-12">
      <Section id="others" title={t('compare.others')}>
        <ComparableEvents events={others} first={OTHERS} />
      </Section>
    </div>
  );
}

function Legend() {
  const { t } = useText();
  return (
    <p className="my-4 flex flex-wrap gap-x-6 gap-y-1 font-display text-chip text-soft">
      <span className="text-warn">
        <span aria-hidden="true">≠ </span>
        {t('compare.key.apart')}
      </span>
      <span>
        <span aria-hidden="true">— </span>
        {t('compare.key.missing')}
      </span>
      <span>{t('compare.key.leads')}</span>
      <span>{t('compare.inOrder')}</span>
    </p>
  );
}

/** The comparison of the chosen stories, once their texts are there. */
function Compared({ event, cards, numbers }: { event: DossierEvent; cards: readonly StoryCard[]; numbers: ReadonlyMap<string, number> }) {
  const differing = useDiffering();
  const results = useQueries({ queries: cards.map(({ id }) => storyQuery(id)) });
  const stories = results.flatMap(({ data }): Story[] => (data ? [data] : []));
  const missing = results.flatMap(({ error }): Missing[] => (error ? [{ file: '', kind: 'text', reason: error.message, from: null, to: null }] : []));
  const rows = compareStories(
    event,
    stories.map((story) => ({ story, number: numbers.get(story.id)! })),
    differing,
  );
  return (
    <>
      <PartsMissing missing={missing} onRetry={askAgain} />
      {results.some(({ isPending }) => isPending) && <Waiting />}
      {stories.length > 0 && <Comparison stories={stories} rows={rows} />}
    </>
  );
}

/** Give the story that came out before all others, whatever the days that are not known for sure. */
function surelyFirst([first, ...others]: readonly StoryCard[]): StoryCard | undefined {
  const day = first?.published?.to;
  return day !== undefined && others.length > 0 && others.every(({ published }) => published && published.from > day) ? first : undefined;
}

function About({ number, event, stories }: { number: number; event: DossierEvent; stories: Uint32Array }) {
  const { t, format } = useText();
  const [asked, choose] = useChosen();
  const [offered, setOffered] = useState(CHUNK);
  const { at, missing, retry } = useChunks(stories, 0, Math.min(offered, stories.length), cardsQuery);
  const cards: StoryCard[] = [];
  const numbers = new Map<string, number>();
  for (let place = 0; place < Math.min(offered, stories.length); place++) {
    const item = at(place);
    if (typeof item === 'string') continue;
    cards.push(item.thing);
    numbers.set(item.thing.id, stories[place]!);
  }
  const ordered = comparedOrder(cards);
  const known = asked?.filter((id) => numbers.has(id)) ?? [];
  const chosen = known.length > 0 ? known.slice(0, MOST_COMPARED) : ordered.slice(0, MOST_COMPARED).map(({ id }) => id);
  return (
    <div className="page pt-6 pb-10 desk:pt-9">
      <header className={`grid items-end gap-x-16 gap-y-6 ${event.differs ? 'desk:grid-cols-[minmax(0,1fr)_27.5rem]' : ''}`}>
        <div>
          <p className="flex flex-wrap items-baseline gap-x-3 font-display text-label text-soft">
            <Link to={paths.compare.to()} className="way desk:min-h-0">
              {t('nav.compare')}
            </Link>
            <span>{format.span(event.from, event.to)}</span>
          </p>
          <h1 tabIndex={-1} className="text-h1">
            <Localized text={event.title} />
          </h1>
          <Deck event={event} first={surelyFirst(ordered)} />
        </div>
        {event.differs && <DaysDrawing event={event} />}
      </header>
      <div className="mt-6">
        <PartsMissing missing={missing} onRetry={retry} />
        <StoryChoice
          cards={ordered}
          all={stories.length}
          chosen={chosen}
          most={MOST_COMPARED}
          onChoose={choose}
          onMore={offered < stories.length ? () => setOffered(offered + CHUNK) : null}
        />
        <Legend />
        <Compared event={event} cards={ordered.filter(({ id }) => chosen.includes(id))} numbers={numbers} />
      </div>
      <Others than={number} />
    </div>
  );
}

/** One event as the stories tell it, side by side. */
export function EventPage() {
  const { t } = useText();
  const { event: id = '' } = useParams();
  const { data } = useSuspenseQuery(comparedQuery(id));
  if (data) return <About key={id} {...data} />;
  return (
    <div className="page py-12">
      <Notice level={1} title={t('compare.notFound')} note={t('compare.notFoundNote')}>
        <Link to={paths.compare.to()} className={buttonLink}>
          {t('nav.compare')}
        </Link>
        <Link to={paths.timeline.to()} className={buttonLink}>
          {t('nav.timeline')}
        </Link>
      </Notice>
    </div>
  );
}
