import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DossierEvent } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { dossierQuery } from '#queries/bundle.ts';
import { toParagraph } from '#url/paths.ts';
import { Localized } from '#cards/Localized.tsx';
import { Bidi } from '#ui/Bidi.tsx';

/** How a day is drawn: a full dot is stated, a dashed ring inferred, a long pill a span. */
function Dot({ event }: { event: DossierEvent }) {
  const shape = event.from === event.to ? 'size-3' : 'h-8 w-3';
  const fill = event.basis === 'stated' ? 'bg-accent' : 'border-[1.5px] border-dashed border-accent bg-paper';
  return <span aria-hidden="true" className={`absolute -start-[0.42rem] -top-[1.2rem] block tab:top-[0.55rem] rounded-pill outline-4 outline-paper ${shape} ${fill}`} />;
}

/** An event: its day, the sentence that says so, and the story it stands in. `withYear` where no heading above says the year. */
export function EventRow({ event, withYear = false }: { event: DossierEvent; withYear?: boolean }) {
  const { t, format } = useText();
  const { story: storyOf } = useSuspenseQuery(dossierQuery()).data;
  const story = storyOf.get(event.story);
  const at = event.sentence.indexOf(event.text);
  const before = event.sentence.slice(0, Math.max(0, at));
  const after = at >= 0 ? event.sentence.slice(at + event.text.length) : event.sentence;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] tab:grid-cols-[8.5rem_minmax(0,1fr)]">
      <p className="border-s-[1.5px] border-rule ps-5 font-display text-[1.3rem]/[1.3] font-semibold tab:border-0 tab:ps-0 tab:pe-4 tab:pt-1">
        {withYear ? format.span(event.from, event.to) : format.shortSpan(event.from, event.to)}{' '}
        <span className="ms-2 text-[1.05rem] font-normal text-soft tab:ms-0 tab:block">
          {event.from === event.to && format.weekday(event.from)}
          {format.hijri(event.from, event.to) && <span className="block">{format.hijri(event.from, event.to)}</span>}
          {event.precision === 'month' && t('timeline.during')}
          {event.precision === 'year' && t('timeline.duringYear')}
          {event.basis === 'inferred' && <> ({t('story.inferred')})</>}
        </span>
      </p>
      <div className="relative border-s-[1.5px] border-rule ps-5 pb-7">
        <Dot event={event} />
        <p lang="ar" dir="rtl" className="max-w-[38rem]">
          <Bidi text={before} />
          {at >= 0 && (
            <strong className="font-bold text-accent">
              <Bidi text={event.text} />
            </strong>
          )}
          <Bidi text={after} />
        </p>
        {story && (
          <p className="mt-1 font-display text-label text-soft">
            <Link to={toParagraph(story.id, event.paragraph)} className="underline decoration-rule hover:text-accent hover:decoration-accent">
              <Localized text={story.title} />
            </Link>
          </p>
        )}
      </div>
    </li>
  );
}
