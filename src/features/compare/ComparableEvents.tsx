import { useState } from 'react';
import { Link } from 'react-router';
import { Localized } from '#cards/Localized.tsx';
import { PartsMissing } from '#cards/PartsMissing.tsx';
import { useChunks } from '#cards/useChunks.ts';
import { Waiting } from '#cards/Waiting.tsx';
import { useTold } from '#cards/useTold.ts';
import { useText } from '#i18n/useText.ts';
import { CHUNK, eventsQuery } from '#queries/shown.ts';
import { Button } from '#ui/Button.tsx';
import { paths } from '#url/paths.ts';

/** Events by their numbers, each leading to its comparison: so many at first, and more when asked. */
export function ComparableEvents({ events, first = CHUNK }: { events: Uint32Array; first?: number }) {
  const { t, format } = useText();
  const { toldIn } = useTold();
  const [shown, setShown] = useState(first);
  const { at, missing, retry } = useChunks(events, 0, Math.min(shown, events.length), eventsQuery);
  return (
    <>
      <PartsMissing missing={missing} onRetry={retry} />
      <ul className="grid gap-x-14 desk:grid-cols-2">
        {[...events.subarray(0, shown)].map((number, place) => {
          const item = at(place);
          if (item === 'missing') return null;
          if (item === 'late')
            return (
              <li key={number}>
                <Waiting compact />
              </li>
            );
          const { id, title, from, to, told, differs } = item.thing;
          return (
            <li key={number} className="border-t border-rule">
              <Link to={paths.comparedEvent.to(id)} className="tap block py-2.5 hover:text-accent">
                <span className="block font-display text-card-small font-semibold">
                  {differs && (
                    <span className="pe-2 text-warn">
                      <span aria-hidden="true">≠</span>
                      <span className="sr-only">{t('timeline.differ')}: </span>
                    </span>
                  )}
                  <Localized text={title} />
                </span>
                <span className="block font-display text-label text-soft">
                  {format.span(from, to)}
                  {t('list.comma')}
                  {toldIn(told)}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      {shown < events.length && (
        <div className="mt-3 print:hidden">
          <Button onClick={() => setShown(shown + CHUNK)}>{t('filters.more')}</Button>
        </div>
      )}
    </>
  );
}
