import { useEffect, useState } from 'react';
import type { FilterState } from '#cards/filters/useFilters.ts';
import { useText } from '#i18n/useText.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { useMedia } from '#ui/useMedia.ts';
import type { PictureRef } from '#features/timeline/strip/picture.ts';
import { TimeStrip } from '#features/timeline/strip/TimeStrip.tsx';
import { StripKey } from '#features/timeline/StripKey.tsx';
import { useStrip } from '#features/timeline/useStrip.ts';
import type { useStripChoices } from '#features/timeline/useStripChoices.ts';

type Props = { state: FilterState; numbers: Uint32Array; choices: ReturnType<typeof useStripChoices> };

/** Wide enough for lanes and their names. */
const LANED = '(min-width: 48rem)';
const ID = 'strip';
const LANES = ['country', 'outlet', 'entity', 'kind'] as const;

/** The strip of time above the list that it filters; on a phone one lane of it. */
export function TimelineStrip({ state, numbers, choices, pictureRef }: Props & { pictureRef: PictureRef }) {
  const { t } = useText();
  const isLaned = useMedia(LANED);
  const strip = useStrip(state, isLaned ? choices.lane : 'none', numbers, choices);
  return (
    <div id={ID} data-window className={isLaned ? 'flex min-h-85 flex-col desk:min-h-88' : '-mx-4 min-h-32 overflow-x-clip px-4'}>
      {strip && (
        <TimeStrip
          {...strip}
          condensed={!isLaned}
          thin={false}
          inView={null}
          pictureRef={pictureRef}
          lead={
            <Segmented
              legend={t('timeline.lanes')}
              quiet
              value={choices.lane}
              onChange={choices.setLane}
              options={LANES.map((value) => ({ value, label: t(`timeline.laneBy.${value}`) }))}
            />
          }
        />
      )}
      {isLaned && <StripKey />}
    </div>
  );
}

/** The month of the first row in sight, below the band. */
function monthInView(): string | null {
  for (const row of document.querySelectorAll<HTMLElement>('[data-month]')) if (row.getBoundingClientRect().bottom > 72) return row.dataset['month'] ?? null;
  return null;
}

/** Whether the strip itself is out of sight, and the month that the list shows. */
function useScrolled(): { isAway: boolean; month: string | null } {
  const [scrolled, setScrolled] = useState<{ isAway: boolean; month: string | null }>({ isAway: false, month: null });
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const strip = document.getElementById(ID);
      const isAway = strip !== null && strip.getBoundingClientRect().bottom < 0;
      const month = isAway ? monthInView() : null;
      setScrolled((before) => (before.isAway === isAway && before.month === month ? before : { isAway, month }));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    soon();
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
    };
  }, []);
  return scrolled;
}

/** A thin band of the strip that stays while the list is scrolled and marks the month in sight. It is a picture: the strip itself is above. */
export function StripBand({ state, numbers, choices }: Props) {
  const { isAway, month } = useScrolled();
  return (
    <div aria-hidden="true" inert className="sticky top-0 z-20 h-0 print:hidden">
      {isAway && (
        <div className="strip-band absolute inset-x-0 top-0 border-b border-rule bg-paper py-1">
          <Band state={state} numbers={numbers} choices={choices} month={month} />
        </div>
      )}
    </div>
  );
}

function Band({ state, numbers, choices, month }: Props & { month: string | null }) {
  const strip = useStrip(state, 'none', numbers, choices);
  return strip && <TimeStrip {...strip} zoom={null} condensed={false} thin inView={month} />;
}
