import { Link } from 'react-router';
import type { EventAround, Story } from '#bundle/storySchema.ts';
import { InferredDay } from '#cards/InferredDay.tsx';
import { Arabic, Localized } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { toParagraph } from '#url/paths.ts';

function Row({ label, event }: { label: string; event: EventAround }) {
  const { t, format } = useText();
  const day = format.span(event.from, event.to);
  return (
    <li className="border-t border-rule py-3">
      <div className="font-display text-label text-soft">
        {label}
        {t('list.comma')}
        {day}{' '}
        {event.basis === 'inferred' && <InferredDay day={day} why={event.why} ground={event.ground} words={event.text} />}
      </div>
      <Link to={toParagraph(event.story, event.paragraph)} className="block hover:text-accent">
        {event.title && (
          <span className="block font-semibold">
            <Localized text={event.title} block />
          </span>
        )}
        <Arabic text={event.sentence} lines={3} />
      </Link>
    </li>
  );
}

/** What happened just before and after, told by other stories: each leads to its sentence. */
export function EventsAround({ around: { before, after } }: Pick<Story, 'around'>) {
  const { t } = useText();
  if (!before && !after) return null;
  return (
    <section aria-labelledby="around" className="mt-10 border-t-2 border-ink">
      <h2 id="around" className="py-2.5 text-h3">
        {t('story.around')}
      </h2>
      <ul>
        {before && <Row label={t('story.eventBefore')} event={before} />}
        {after && <Row label={t('story.eventAfter')} event={after} />}
      </ul>
    </section>
  );
}
