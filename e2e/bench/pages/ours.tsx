/** The strip of the app, with its own styles and words. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { SIGNS } from '../../../src/bundle/signs.ts';
import type { StripData, Zoom } from '../../../src/features/timeline/strip/model.ts';
import { TimeStrip } from '../../../src/features/timeline/strip/TimeStrip.tsx';
import { addMoreWords, startI18n } from '../../../src/i18n/setup.ts';
import '../../../src/app/styles.css';
import { LANES, type Made } from './makeEvents.ts';

function dataOf(events: readonly Made[]): StripData {
  return {
    numbers: Uint32Array.from(events, (_, i) => i),
    from: Int32Array.from(events, ({ from }) => from),
    to: Int32Array.from(events, ({ to }) => to),
    sign: Uint8Array.from(events, ({ sign }) => SIGNS.indexOf(sign)),
    differs: Uint8Array.from(events, ({ other }) => (other === null ? 0 : 1)),
    shown: new Uint8Array(events.length).fill(1),
    other: Int32Array.from(events, ({ other, from }) => other ?? from),
    lanes: LANES.map((name, lane) => ({ key: name, name, count: events.filter((event) => event.lane === lane).length })),
    placed: { event: Uint32Array.from(events, (_, i) => i), lane: Uint8Array.from(events, ({ lane }) => lane) },
  };
}

function Screen({ data, events, opensAt }: { data: StripData; events: readonly Made[]; opensAt: Zoom }) {
  const [zoom, setZoom] = useState(opensAt);
  const [titleOf] = useState(() => (index: number) => ({ short: events[index]!.title, full: events[index]!.title, day: '' }));
  const nothing = () => {};
  return (
    <TimeStrip
      data={data}
      zoom={zoom}
      onZoom={setZoom}
      axis="rtl"
      onAxis={nothing}
      from=""
      to=""
      onRange={nothing}
      titleOf={titleOf}
      want={nothing}
      onOpen={nothing}
      open={null}
      inView={null}
      condensed={false}
      thin={false}
    />
  );
}

/** Make ready to draw. */
export async function prepare(root: HTMLElement, events: readonly Made[], isMonth: boolean) {
  await startI18n('ar');
  await addMoreWords();
  await document.fonts.load('600 1em "Siyaq Display"', 'سياق');
  const data = dataOf(events);
  return {
    draw: () => createRoot(root).render(<Screen data={data} events={events} opensAt={isMonth ? 'month' : null} />),
    isDrawn: () => (root.querySelector('canvas')?.width ?? 0) > 300,
  };
}
