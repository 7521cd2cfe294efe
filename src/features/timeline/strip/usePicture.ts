import { useLayoutEffect } from 'react';
import { useText } from '#i18n/useText.ts';
import { endDays, ENDS } from '#features/timeline/strip/brush.ts';
import { isoOf } from '#features/timeline/strip/days.ts';
import type { Sight } from '#features/timeline/strip/motion.ts';
import type { Name } from '#features/timeline/strip/names.ts';
import type { PictureRef } from '#features/timeline/strip/picture.ts';
import type { End } from '#features/timeline/strip/range.ts';
import type { Layouts } from '#features/timeline/strip/useLayouts.ts';
import type { Page } from '#features/timeline/strip/usePage.ts';
import { sceneOf, type Still } from '#features/timeline/strip/usePainting.ts';
import { daysInSight } from '#features/timeline/strip/zoom.ts';

type Given = {
  pictureRef: PictureRef | undefined;
  still: Still;
  sight: Sight;
  layouts: Layouts;
  names: readonly Name[];
  measure: Page['measure'];
  hasLanes: boolean;
  say: (end: End, day: number | null) => string;
};

/** Leave the way to take a picture of what is drawn at rest, for whoever exports it. */
export function usePicture({ pictureRef, still, sight, layouts, names, measure, hasLanes, say }: Given): void {
  const { t, format } = useText();
  useLayoutEffect(() => {
    if (!pictureRef) return;
    pictureRef.current = () => {
      const { scale, offset } = sight;
      const texts = ENDS.map((end) => (still.range[end] === null ? '' : say(end, still.range[end])));
      const [first, last] = daysInSight(scale, offset, still.width);
      return {
        scene: sceneOf(still, sight, layouts, null, false),
        labels: layouts.ticksAt(sight).labels,
        names,
        lanes: hasLanes ? still.data.lanes.map(({ name, count }) => ({ name, count: format.number(count) })) : [],
        ends: {
          oldest: say('from', null),
          newest: say('to', null),
          inSight: scale.length > still.width + 1 ? t('timeline.strip.inSight', { span: format.span(isoOf(first), isoOf(last)) }) : null,
        },
        brushDays: endDays(still.range, texts, sight, still.width, measure).flatMap(({ start, isShown }, i) =>
          isShown && hasLanes ? [{ start, text: texts[i]! }] : [],
        ),
        measure,
      };
    };
    return () => void (pictureRef.current = null);
  });
}
