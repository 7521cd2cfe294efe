/** How an event's time is drawn: a stated day, an inferred one, a span of days, a month, a longer while. In the columns a place in this list stands for it. */
export const SIGNS = ['stated', 'inferred', 'span', 'month', 'year'] as const;
