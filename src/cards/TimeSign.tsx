import type { DossierEvent } from '#bundle/schema.ts';

type Timed = Pick<DossierEvent, 'from' | 'to' | 'precision' | 'basis' | 'differs'>;

/** How an event's time is drawn: a stated day is a full dot, an inferred one an open dot, a span or a month a pill, a year a dashed bar, a disputed day two rings that touch. */
export function TimeSign({ event: { from, to, precision, basis, differs } }: { event: Timed }) {
  if (differs)
    return (
      <span aria-hidden="true" className="event-dot event-rings">
        <span className="size-3 rounded-pill border-2 border-warn bg-paper" />
        <span className="-mt-0.5 size-3 rounded-pill border-2 border-warn bg-paper" />
      </span>
    );
  const isYear = precision === 'year';
  const shape = isYear ? 'h-8 w-2.5 rounded-[2px]' : precision === 'month' || from !== to ? 'h-7 w-3' : 'size-3';
  const stroke = isYear ? 'border-2 border-dashed border-accent bg-paper' : basis === 'stated' ? 'bg-accent' : 'border-2 border-accent bg-paper';
  return <span aria-hidden="true" className={`event-dot ${shape} ${stroke}`} />;
}
