import { memo, type ReactNode, type RefObject } from 'react';
import { Button } from '#ui/Button.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { useText } from '#i18n/useText.ts';
import type { Axis, Unit } from '#features/timeline/strip/model.ts';

const PATH = { out: 'M5 10h10', in: 'M5 10h10M10 5v10', turn: 'M7 4 3.5 7.5 7 11M3.5 7.5h13M13 9l3.5 3.5L13 16M16.5 12.5h-13' } as const;

function Sign({ name }: { name: keyof typeof PATH }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false" className="block size-5 shrink-0">
      <path d={PATH[name]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

type Props = {
  unit: Unit;
  canZoomOut: boolean;
  canZoomIn: boolean;
  axis: Axis;
  lead: ReactNode;
  /** What its buttons do now; the toolbar is not drawn anew when that changes. */
  actions: RefObject<{ step: (by: 1 | -1) => void; zoom: (unit: Unit) => void; turn: (axis: Axis) => void }>;
};

/** The unit of the scale, closer and farther, and the direction of time. */
export const Toolbar = memo(function Toolbar({ unit, canZoomOut, canZoomIn, axis, actions, lead }: Props) {
  const { t } = useText();
  return (
    <div className="mb-3 flex flex-wrap items-center justify-end gap-2 print:hidden">
      <div className="me-auto flex flex-wrap items-center gap-x-5">
        {lead}
        <p className="hidden font-display text-label text-soft wide:block">{t('timeline.strip.hint')}</p>
      </div>
      <Segmented<Unit>
        legend={t('timeline.strip.unit')}
        quiet
        value={unit}
        onChange={(next) => actions.current.zoom(next)}
        options={(['day', 'week', 'month', 'year'] as const).map((value) => ({ value, label: t(`timeline.strip.units.${value}`) }))}
      />
      <Button onClick={() => actions.current.step(-1)} disabled={!canZoomOut}>
        <Sign name="out" />
        <span className="sr-only">{t('timeline.strip.farther')}</span>
      </Button>
      <Button onClick={() => actions.current.step(1)} disabled={!canZoomIn}>
        <Sign name="in" />
        <span className="sr-only">{t('timeline.strip.closer')}</span>
      </Button>
      <Button onClick={() => actions.current.turn(axis === 'rtl' ? 'ltr' : 'rtl')}>
        <Sign name="turn" />
        <span className="sr-only">{t('timeline.strip.turn')}</span>
      </Button>
    </div>
  );
});
