import { useCallback, useMemo, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { DossierEvent } from '#bundle/schema.ts';
import { textIn } from '#cards/nameIn.ts';
import { openRow, useLastOpen } from '#cards/openRows.ts';
import type { FilterState } from '#cards/filters/useFilters.ts';
import { useText } from '#i18n/useText.ts';
import { haveEvents, stripQuery, type LaneBy, type StripAnswer } from '#queries/shown.ts';
import { reach } from '#ui/long/reach.ts';
import { useToast } from '#ui/Toasts.tsx';
import { useIdle } from '#ui/useIdle.ts';
import { noFilters } from '#url/filters.ts';
import type { useStripChoices } from '#features/timeline/useStripChoices.ts';
import type { StripData, StripProps, Title } from '#features/timeline/strip/model.ts';

/** A name beside a dot has so many letters at most. */
const SHORT = 26;

/** Give the first words of a title, as many as stand beside a dot. */
function shortOf(title: string): string {
  if (title.length <= SHORT) return title;
  const cut = title.slice(0, SHORT).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[\s،:؛](?:في|من|إلى|على|عن|مع|بين|the|of|in|to|a|and)?$/u, '').replace(/[،:؛\s]+$/u, '')}…`;
}

/** The events whose names the strip has asked for, by number. */
function useEvents() {
  const [events, setEvents] = useState<ReadonlyMap<number, DossierEvent>>(new Map());
  const asked = useRef(new Set<number>());
  const want = useCallback((numbers: readonly number[]) => {
    const fresh = numbers.filter((number) => !asked.current.has(number));
    if (fresh.length === 0) return;
    for (const number of fresh) asked.current.add(number);
    const taken = ({ items }: { readonly items: readonly (DossierEvent | null)[] }) =>
      setEvents((before) => new Map([...before, ...items.flatMap((event, i): [number, DossierEvent][] => (event ? [[fresh[i]!, event]] : []))]));
    // What could not be had is asked for when it is wanted again.
    haveEvents(fresh).then(taken, () => fresh.forEach((number) => asked.current.delete(number)));
  }, []);
  return { events, want };
}

/** Put the focus on the row of an event, where it is drawn; where a crowded day folds it, that is opened first. */
function focusRow(id: string): boolean {
  const fold = document.querySelector<HTMLElement>(`[data-folds~="${CSS.escape(id)}"] button`);
  if (fold) {
    fold.click();
    requestAnimationFrame(() => focusRow(id));
    return true;
  }
  const button = document.getElementById(`event-${id}`)?.querySelector<HTMLElement>('[aria-expanded]');
  button?.scrollIntoView({ block: 'center', behavior: 'instant' });
  button?.focus({ preventScroll: true });
  return button !== null && button !== undefined;
}

/** Lanes with the names that the screen gives them. */
function useData(answer: StripAnswer | undefined, by: LaneBy): StripData | null {
  const { t, format } = useText();
  return useMemo(() => {
    if (!answer) return null;
    const nameOf = ({ key, name }: StripAnswer['lanes'][number]): string => {
      if (name) return textIn(name, format.locale);
      if (by === 'kind' && key !== '') return t(`timeline.kinds.${key as DossierEvent['kind']}`);
      return by === 'none' ? t('timeline.events') : t('timeline.otherLane');
    };
    return { ...answer, lanes: answer.lanes.map((lane) => ({ key: lane.key, count: lane.count, name: nameOf(lane) })) };
  }, [answer, by, t, format]);
}

/**
 * All that the strip of time is given for a screen's filters; null as long as its events are on their way. `numbers`: those that the list
 * holds, in its order.
 */
export function useStrip(
  state: FilterState,
  by: LaneBy,
  numbers: Uint32Array,
  choices: ReturnType<typeof useStripChoices>,
): Omit<StripProps, 'condensed' | 'thin' | 'inView'> | null {
  const { t, format } = useText();
  const toast = useToast();
  const { filters, question, change } = state;
  const { data: answer } = useQuery({ ...stripQuery(question.selection, by), enabled: useIdle() });
  const data = useData(answer, by);
  const { events, want } = useEvents();
  const openId = useLastOpen();
  const titleOf = useCallback(
    (index: number): Title | undefined => {
      const event = events.get(index);
      if (!event) return undefined;
      const full = textIn(event.title, format.locale);
      return { full, short: shortOf(full), day: format.span(event.from, event.to) };
    },
    [events, format],
  );
  const open = useMemo(() => {
    for (const [number, { id }] of events) if (id === openId) return number;
    return null;
  }, [events, openId]);
  if (!data) return null;
  const onOpen = (index: number) => {
    const event = events.get(index);
    const place = numbers.indexOf(index);
    if (event) openRow(event.id);
    if (place < 0) toast({ text: t('timeline.notListed'), action: { label: t('filters.clear'), run: () => change(noFilters('event')) } });
    else if (!event || !focusRow(event.id)) reach('timeline-events', place);
  };
  return {
    data,
    zoom: choices.zoom,
    onZoom: choices.setZoom,
    axis: choices.axis,
    onAxis: choices.setAxis,
    from: filters.from,
    to: filters.to,
    onRange: (from, to) => change({ ...filters, from, to }),
    titleOf,
    want,
    onOpen,
    open,
  };
}
