import { startTransition, useMemo, useOptimistic, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { useFilters } from '#cards/filters/useFilters.ts';
import { useText } from '#i18n/useText.ts';
import { pinsQuery, saidQuery } from '#queries/said.ts';
import { changeSettings, useSettings } from '#queries/settings.ts';
import { useToast } from '#ui/Toasts.tsx';
import type { Ignored } from '#url/filters.ts';
import { pinned, readSaid, withSaid, type SaidView } from '#url/said.ts';
import { saidQuestion, VERBS } from '#features/said/questionOf.ts';

const without = (values: readonly string[], unknown: readonly string[]): readonly string[] => values.filter((value) => !unknown.includes(value));

/** What the address says of the screen beside its filters of stories, and the way to change it. */
function useView() {
  const [address] = useSearchParams();
  // What is chosen shows at once; the address follows within a moment.
  const [search, showAhead] = useOptimistic(address);
  const navigate = useNavigate();
  const read = useMemo(() => readSaid(search, VERBS), [search]);
  const go = (next: URLSearchParams, replace: boolean) =>
    startTransition(async () => {
      showAhead(next);
      await navigate({ search: next.toString() }, { replace, preventScrollReset: true });
    });
  const change = (next: Partial<SaidView>, replace = false) => go(withSaid(address, next), replace);
  /** No filter is left; how the list is arranged and what is pinned stays. */
  const clear = () => {
    const { group, order, pins } = read.view;
    go(withSaid(new URLSearchParams(), { group, order, pins }), false);
  };
  return { ...read, change, clear };
}

/** The screen of sayings: the filters of stories and its own, what they leave, what is pinned, and the ways to change it. */
export function useSaid() {
  const { t } = useText();
  const toast = useToast();
  const state = useFilters('said');
  const { view: asked, ignored, change, clear } = useView();
  const settings = useSettings();
  const question = useMemo(() => saidQuestion(state.question.selection, asked, settings.order), [state.question, asked, settings.order]);
  const result = useQuery(saidQuery(question));
  const [last, setLast] = useState(result.data);
  if (result.data && result.data !== last) setLast(result.data);
  const answer = result.data ?? last;
  const pins = useQuery({ ...pinsQuery(asked.pins), enabled: asked.pins.length > 0 });
  const held = asked.pins.length === 0 ? [] : (pins.data ?? []).filter(({ id }) => asked.pins.includes(id));
  const gone = pins.data && !pins.isPlaceholderData ? asked.pins.filter((id) => !held.some((one) => one.id === id)) : [];
  const unknown = answer?.unknown ?? [];
  const view: SaidView = {
    ...asked,
    speaker: { in: without(asked.speaker.in, unknown), out: without(asked.speaker.out, unknown) },
    pins: without(asked.pins, gone),
  };
  const notFound: Ignored[] = [
    ...unknown.filter((value) => [...asked.speaker.in, ...asked.speaker.out].includes(value)).map((value) => ({ name: 'speaker', value })),
    ...gone.map((value) => ({ name: 'pin', value })),
  ];
  const pin = (id: string) => {
    const { pins: next, replaced } = pinned(view.pins, id);
    change({ pins: next }, true);
    if (replaced === null) return;
    toast({ text: t('said.replaced'), subject: 'pin', action: { label: t('saved.undo'), run: () => change({ pins: view.pins }, true) } });
  };
  const setOrder = (order: 'old' | 'new') => {
    void changeSettings({ order });
    change({ order: order === 'new' ? null : order }, true);
  };
  return {
    state: { ...state, ignored: [...state.ignored, ...ignored, ...notFound] },
    question,
    view,
    answer,
    failure: result.error,
    retry: () => void result.refetch(),
    pinned: held,
    change,
    clear,
    pin,
    setOrder,
  };
}
export type SaidState = ReturnType<typeof useSaid>;
