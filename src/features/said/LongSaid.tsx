import { useCallback, useMemo } from 'react';
import { LongThings, type Place } from '#cards/long/LongThings.tsx';
import { Waiting } from '#cards/Waiting.tsx';
import { useText } from '#i18n/useText.ts';
import { sayingsQuery, type SaidRow } from '#queries/said.ts';
import { plainLayout, type Layout } from '#ui/long/layout.ts';
import { GroupHead, ReportedHead } from '#features/said/GroupHead.tsx';
import { firstReported, groupsOf, type SaidListProps } from '#features/said/groups.ts';
import { SayingRow } from '#features/said/SayingRow.tsx';

/** About how tall a saying is, in CSS pixels. */
const TALL = 190;

/** Many sayings: they come as the reader comes near. A group's heading stands with its first saying, which knows who speaks. */
export function LongSaid({ answer, group: by, pins, onPin }: SaidListProps) {
  const { t, format } = useText();
  const groups = useMemo(() => groupsOf(answer), [answer]);
  const beginning = useMemo(() => new Map(groups.map((group) => [group.first, group])), [groups]);
  const reported = useMemo(() => new Set(by === 'time' ? [] : groups.map(firstReported)), [groups, by]);
  const layout = useMemo(
    (): Layout => ({
      ...plainLayout(answer.numbers.length),
      jumps: by === 'time' ? groups.map(({ month, first }) => ({ label: month === '' ? t('timeline.undated') : format.date(month), row: first })) : [],
    }),
    [answer, by, groups, t, format],
  );
  const draw = useCallback(
    (saying: SaidRow, place: Place) => {
      const group = beginning.get(place.at - 1);
      return (
        <div className={group && place.at > 1 ? 'pt-8' : ''}>
          {group && <GroupHead id={`said-${place.at}`} by={by} group={group} saying={saying} />}
          {reported.has(place.at - 1) && <ReportedHead />}
          <ol>
            <SayingRow saying={saying} isPinned={pins.includes(saying.id)} onPin={onPin} withSpeaker={by === 'time'} place={place} />
          </ol>
        </div>
      );
    },
    [beginning, reported, by, pins, onPin],
  );
  return <LongThings numbers={answer.numbers} query={sayingsQuery} layout={layout} tall={TALL} draw={draw} waiting={<Waiting compact />} name={`said-${by}`} />;
}
