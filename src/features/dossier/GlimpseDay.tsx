import type { ReactNode } from 'react';
import type { Glimpse } from '#bundle/front.ts';
import { InferredDay } from '#cards/InferredDay.tsx';
import { useText } from '#i18n/useText.ts';

/** Say the day of an event, of two disputed ones both. */
export function useGlimpseDay(): (event: Glimpse) => string {
  const { t, format } = useText();
  return ({ from, to, days = [] }) => {
    const [first, second] = days;
    if (days.length !== 2 || first === undefined || second === undefined) return format.span(from, to);
    const isOneMonth = first.slice(0, 7) === second.slice(0, 7);
    return t('list.or', { a: isOneMonth ? format.digits(String(Number(first.slice(8)))) : format.span(first, first), b: format.span(second, second) });
  };
}

/** The day of an event, what is said of it, and why where it was concluded. */
export function GlimpseDay({ event, children }: { event: Glimpse; children: ReactNode }) {
  const dayOf = useGlimpseDay();
  const day = dayOf(event);
  return (
    <>
      {day} {children}
      {event.basis === 'inferred' && (
        <>
          {' '}
          <InferredDay day={day} why={event.why} ground={event.ground} words={event.text} />
        </>
      )}
    </>
  );
}
