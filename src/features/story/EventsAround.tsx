import { useEffect, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DossierEvent, StoryCard } from '#bundle/schema.ts';
import { Arabic } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { eventsQuery } from '#queries/bundle.ts';
import { toParagraph } from '#url/paths.ts';
import { eventsAround } from '#features/story/eventsAround.ts';

/** Tell whether an element has come near the screen; once it has, it stays so. */
function useNear() {
  const element = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), { rootMargin: '600px 0px' });
    watch.observe(element.current);
    return () => watch.disconnect();
  }, []);
  return { element, near };
}

function Row({ label, event }: { label: string; event: DossierEvent }) {
  const { format } = useText();
  return (
    <li>
      <Link to={toParagraph(event.story, event.paragraph)} className="group block border-t border-rule py-3">
        <span className="font-display text-label text-soft">
          {label} · {format.span(event.from, event.to)}
        </span>
        <span className="line-clamp-3 group-hover:text-accent">
          <Arabic text={event.sentence} />
        </span>
      </Link>
    </li>
  );
}

/**
 * What happened just before and after, told by other stories: each leads to its sentence. The events are fetched when the
 * reader comes near, so nothing that could be aimed at stands below, and room for two stands ready.
 */
export function EventsAround({ card }: { card: StoryCard }) {
  const { t } = useText();
  const { element, near } = useNear();
  const { data: events, isPending } = useQuery({ ...eventsQuery(), enabled: near });
  const { before, after } = events ? eventsAround(events, card.id, card.published) : { before: null, after: null };
  return (
    <div ref={element} className={isPending ? 'min-h-96' : undefined}>
      {(before || after) && (
        <section aria-labelledby="around" className="mt-10 border-t-2 border-ink">
          <h2 id="around" className="py-2.5 text-h3">
            {t('story.around')}
          </h2>
          <ul>
            {before && <Row label={t('story.eventBefore')} event={before} />}
            {after && <Row label={t('story.eventAfter')} event={after} />}
          </ul>
        </section>
      )}
    </div>
  );
}
