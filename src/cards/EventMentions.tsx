import { Fragment } from 'react';
import { Link } from 'react-router';
import { dayAfter, dayNumber } from '#bundle/days.ts';
import type { DossierEvent, EventMention } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { renamedWithin } from '#text/renameMonths.ts';
import { paths, toParagraph } from '#url/paths.ts';
import { PartEvent } from '#cards/corrections/PartEvent.tsx';
import { byOrigin } from '#cards/byOrigin.ts';
import { EntityChip } from '#cards/EntityChip.tsx';
import { InferredDay } from '#cards/InferredDay.tsx';
import { Published } from '#cards/Published.tsx';
import { Source } from '#cards/Source.tsx';
import { Bidi } from '#ui/Bidi.tsx';
import { Icon } from '#ui/Icon.tsx';

/** The sentence of a mention, its day in the accent; it leads to its place in the story. */
function Sentence({ mention: { sentence, text, story, paragraph } }: { mention: EventMention }) {
  const { format } = useText();
  const at = sentence.indexOf(text);
  const before = sentence.slice(0, Math.max(0, at));
  const after = at >= 0 ? sentence.slice(at + text.length) : sentence;
  const renamed = format.renamed(sentence);
  const renamedIn = (start: number, end: number) => renamedWithin(renamed, start, end);
  return (
    <Link to={toParagraph(story.id, paragraph)} lang="ar" dir="rtl" className="block max-w-[38rem] hover:text-accent">
      <Bidi text={before} renamed={renamedIn(0, before.length)} />
      {at >= 0 && (
        <strong className="font-bold text-accent">
          <Bidi text={text} renamed={renamedIn(at, at + text.length)} />
        </strong>
      )}
      <Bidi text={after} renamed={renamedIn(sentence.length - after.length, sentence.length)} />
    </Link>
  );
}

/** After so many days how late a story is says nothing of how it reported. */
const MOST_DELAY = 60;
/** The days before and after an event that are shown around it. */
const AROUND = 3;

/** How many days after the event a story came out, where both days are known and that is a matter of days; null elsewhere. */
function delayOf({ to, precision }: DossierEvent, { story: { published } }: EventMention): number | null {
  if (!published || published.from !== published.to || precision === 'month' || precision === 'year') return null;
  const days = dayNumber(published.from) - dayNumber(to);
  return days >= 0 && days <= MOST_DELAY ? days : null;
}

/** The way to what happened just before and just after, of all that the dossier knows. */
function BeforeAndAfter({ event: { from, to, precision } }: { event: DossierEvent }) {
  const { t } = useText();
  if (precision === 'month' || precision === 'year') return null;
  const days = new URLSearchParams({ from: dayAfter(from, -AROUND), to: dayAfter(to, AROUND) });
  return (
    <Link
      to={`${paths.timeline.to()}?${days}`}
      className="tap mt-2 inline-flex items-center font-display text-label text-accent underline decoration-accent/40 hover:decoration-accent print:hidden"
    >
      {t('timeline.around')}
    </Link>
  );
}

/** A sentence that tells an event, with its story and day. */
function Telling({ mention, event }: { mention: EventMention; event: DossierEvent }) {
  const { format, count } = useText();
  const delay = delayOf(event, mention);
  return (
    <li className="py-2.5">
      <Sentence mention={mention} />
      <p className="mt-0.5 flex flex-wrap gap-x-3 font-display text-label text-soft">
        {/* Of one mention alone the row has said it. */}
        {event.mentions.length > 1 && mention.basis === 'inferred' && (
          <span>
            {format.span(mention.from, mention.to)}{' '}
            <InferredDay day={format.span(mention.from, mention.to)} why={mention.why} ground={mention.ground} words={mention.text} />
          </span>
        )}
        {/* Together, so that no day of publication is taken for that of the event. */}
        <span className="flex flex-wrap gap-x-3">
          <Source story={mention.story} />
          <Published days={mention.story.published} />
          {delay !== null && <span>{count('daysAfter', delay)}</span>}
        </span>
      </p>
    </li>
  );
}

/** Copies of what stands above, folded: whose they are, and then their sentences. */
function Copies({ copies, event }: { copies: readonly EventMention[]; event: DossierEvent }) {
  const { t, count } = useText();
  const stories = [...new Map(copies.map(({ story }) => [story.id, story])).values()];
  return (
    <li className="pb-2.5">
      <details className="group">
        <summary className="tap inline-flex items-center gap-2 font-display text-label text-accent [&>svg]:size-4 group-open:[&>svg]:rotate-180">
          <span>
            {count('copies', stories.length)}
            {stories.map((story, i) => (
              <Fragment key={story.id}>
                {i > 0 && t('list.comma')}
                <Source story={story} />
              </Fragment>
            ))}
          </span>
          <Icon name="down" />
        </summary>
        <ul className="border-s border-rule ps-4">
          {copies.map((mention, i) => (
            <Telling key={i} mention={mention} event={event} />
          ))}
        </ul>
      </details>
    </li>
  );
}

/** Say how far the count of origins can be trusted; of one story there is nothing to say. */
function AboutOrigins({ told: { stories, origins } }: Pick<DossierEvent, 'told'>) {
  const { t } = useText();
  return stories > 1 && <p className="mt-3 text-note text-soft">{t(origins < stories ? 'origins.bound' : 'origins.none')}</p>;
}

/** What the stories say of an event: each sentence with its story and day, copies folded beneath their origin, then whom they name. */
export function EventMentions({ event }: { event: DossierEvent }) {
  const { t, count } = useText();
  const more = event.told.mentions - event.mentions.length;
  return (
    <>
      <ul className="mt-1 border-s-2 border-accent ps-4">
        {byOrigin(event.mentions).map(({ first, copies }, i) => (
          <Fragment key={i}>
            {first.map((mention, n) => (
              <Telling key={n} mention={mention} event={event} />
            ))}
            {copies.length > 0 && <Copies copies={copies} event={event} />}
          </Fragment>
        ))}
        {more > 0 && <li className="py-2 font-display text-label text-soft">{count('moreMentions', more)}</li>}
      </ul>
      <AboutOrigins told={event.told} />
      {event.chips.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-1.5">
          {event.chips.map((entity) => (
            <li key={entity.id}>
              <EntityChip entity={entity} />
            </li>
          ))}
        </ul>
      )}
      {event.id.startsWith('own:') && <p className="mt-3 text-note text-soft">{t('corrections.parted')}</p>}
      <div className="flex flex-wrap items-center gap-x-6">
        <BeforeAndAfter event={event} />
        {event.told.stories > 1 && (
          <Link
            to={paths.comparedEvent.to(event.id)}
            className="way mt-2 print:hidden"
          >
            {t('compare.open')}
          </Link>
        )}
        {event.mentions.length > 1 && <PartEvent event={event} />}
      </div>
    </>
  );
}
