import type { ReactNode } from 'react';
import { useText } from '#i18n/useText.ts';
import { isoOf } from '#features/timeline/strip/days.ts';
import type { Axis } from '#features/timeline/strip/model.ts';
import { useSeldom } from '#features/timeline/strip/motion.ts';
import type { StripView } from '#features/timeline/strip/useView.ts';
import { daysInSight } from '#features/timeline/strip/zoom.ts';

/** The days that are in sight, where that is not all. */
export function InSight({ view, width }: { view: StripView; width: number }) {
  const { t, format } = useText();
  const { scale, offset } = useSeldom(view.motion, view.sight);
  if (scale.length <= width + 1) return null;
  const [first, last] = daysInSight(scale, offset, width);
  return (
    <span dir={format.locale === 'ar' ? 'rtl' : 'ltr'} className="text-ink">
      {t('timeline.strip.inSight', { span: format.span(isoOf(first), isoOf(last)) })}
    </span>
  );
}

/** The two ends of time with their days, and between them what is in sight. */
export function Ends({ axis, oldest, newest, inSight }: { axis: Axis; oldest: string; newest: string; inSight: ReactNode }) {
  const { format } = useText();
  const dir = format.locale === 'ar' ? 'rtl' : 'ltr';
  return (
    <div dir={axis} className="flex flex-wrap justify-between gap-x-6 leading-7 text-soft">
      <span dir={dir}>{oldest}</span>
      {inSight}
      <span dir={dir}>{newest}</span>
    </div>
  );
}

/** The two ends of the brush in words, where they have no room above it. */
export function RangeInWords({ axis, from, to }: { axis: Axis; from: string; to: string }) {
  const { format } = useText();
  const dir = format.locale === 'ar' ? 'rtl' : 'ltr';
  return (
    <div dir={axis} className="flex flex-wrap justify-between gap-x-4 leading-7 font-semibold text-accent">
      <span dir={dir}>{from}</span>
      <span dir={dir}>{to}</span>
    </div>
  );
}
