/** TimelineJS3 of the Knight Lab. */
import script from '@knight-lab/timelinejs/dist/js/timeline.js?url';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { LANES } from './makeEvents.ts';

function dateOf(day) {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Load its script, which is not a module. */
const loaded = () =>
  new Promise((done, failed) => {
    const element = Object.assign(document.createElement('script'), { src: script, onload: done, onerror: failed });
    document.head.append(element);
  });

/** Make ready to draw. It has no density that could be asked for. */
export async function prepare(root, events) {
  await loaded();
  root.style.height = '600px';
  const slides = events.map(({ title, from, to, lane }) => ({
    start_date: dateOf(from),
    ...(to > from && { end_date: dateOf(to) }),
    text: { headline: title },
    group: LANES[lane],
  }));
  return {
    draw: () => new globalThis.TL.Timeline(root, { events: slides }, { font: null, hash_bookmark: false }),
    isDrawn: () => root.querySelector('.tl-timemarker') !== null && root.querySelector('.tl-loading, .tl-message-full') === null,
  };
}
