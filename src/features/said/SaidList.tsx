import { lazy, Suspense, useId, useMemo } from 'react';
import { LONG } from '#cards/listed.ts';
import { PartsMissing } from '#cards/PartsMissing.tsx';
import { useChunks } from '#cards/useChunks.ts';
import { Waiting } from '#cards/Waiting.tsx';
import { sayingsQuery } from '#queries/said.ts';
import { GroupHead, ReportedHead } from '#features/said/GroupHead.tsx';
import { firstReported, groupsOf, type SaidListProps } from '#features/said/groups.ts';
import { SayingRow } from '#features/said/SayingRow.tsx';

const LongSaid = lazy(async () => ({ default: (await import('#features/said/LongSaid.tsx')).LongSaid }));

/** The sayings in their groups. */
export function SaidList(props: SaidListProps) {
  if (props.answer.numbers.length <= LONG) return <ShortSaid {...props} />;
  return (
    <Suspense fallback={<div className="min-h-dvh" />}>
      <LongSaid {...props} />
    </Suspense>
  );
}

function ShortSaid({ answer, group: by, pins, onPin }: SaidListProps) {
  const id = useId();
  const { numbers } = answer;
  const groups = useMemo(() => groupsOf(answer), [answer]);
  const { at, missing, retry } = useChunks(numbers, 0, numbers.length, sayingsQuery);
  const rowAt = (place: number) => {
    const item = at(place);
    if (item === 'missing') return null;
    if (item === 'late')
      return (
        <li key={numbers[place]}>
          <Waiting compact />
        </li>
      );
    const saying = item.thing;
    return <SayingRow key={saying.id} saying={saying} isPinned={pins.includes(saying.id)} onPin={onPin} withSpeaker={by === 'time'} />;
  };
  const rows = (from: number, to: number) => to > from && <ol>{Array.from({ length: to - from }, (_, i) => rowAt(from + i))}</ol>;
  return (
    <>
      <PartsMissing missing={missing} onRetry={retry} />
      {groups.map((group) => {
        const { first, count } = group;
        const there = Array.from({ length: count }, (_, i) => at(first + i)).find((item) => typeof item === 'object');
        const reported = by === 'time' ? -1 : firstReported(group);
        const name = `${id}-${first}`;
        return (
          <section key={numbers[first]} aria-labelledby={there && name} className="pb-8 [&>header+ol>li:first-child]:border-t">
            {there && <GroupHead id={name} by={by} group={group} saying={there.thing} />}
            {rows(first, reported < 0 ? first + count : reported)}
            {reported >= 0 && <ReportedHead />}
            {reported >= 0 && rows(reported, first + count)}
          </section>
        );
      })}
    </>
  );
}
