import { startTransition, useMemo, useOptimistic } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { changeSettings, useSettings } from '#queries/settings.ts';
import { readStrip, withStrip, type StripChoices } from '#url/strip.ts';
import type { Axis, Zoom } from '#features/timeline/strip/model.ts';

/** What the address and the reader's settings say of the timeline beside its filters, and the way to change it. */
export function useStripChoices() {
  const [address] = useSearchParams();
  // What is chosen shows at once; the address follows within a moment.
  const [search, showAhead] = useOptimistic(address);
  const settings = useSettings();
  const navigate = useNavigate();
  const { choices, ignored } = useMemo(() => readStrip(search), [search]);
  const change = (next: Partial<StripChoices>) =>
    startTransition(async () => {
      const written = withStrip(address, next);
      showAhead(written);
      await navigate({ search: written.toString() }, { replace: true, preventScrollReset: true });
    });
  return {
    ignored,
    lane: choices.lane ?? 'country',
    zoom: choices.zoom,
    axis: choices.axis ?? settings.axis,
    order: choices.order ?? settings.order,
    setLane: (lane: NonNullable<StripChoices['lane']>) => change({ lane: lane === 'country' ? null : lane }),
    setZoom: (zoom: Zoom) => change({ zoom }),
    // What is remembered is the reader's way; the address says it for whoever gets it.
    setAxis: (axis: Axis) => {
      void changeSettings({ axis });
      change({ axis: axis === 'rtl' ? null : axis });
    },
    setOrder: (order: 'new' | 'old') => {
      void changeSettings({ order });
      change({ order: order === 'new' ? null : order });
    },
  };
}
