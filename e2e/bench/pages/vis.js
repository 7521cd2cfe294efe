/** vis-timeline, with its lanes as groups. */
import { DataSet } from 'vis-data/peer';
import { Timeline } from 'vis-timeline/peer';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { LANES } from './makeEvents.ts';

const DAY = 86_400_000;
/** As dense as the strip of the app is at its months: 22 pixels for 30.44 days. */
const MONTHS_IN_SIGHT = 1040 * (30.44 / 22);

/** Make ready to draw. */
export function prepare(root, events, isMonth) {
  const items = events.map(({ title, from, to, lane }, id) => ({
    id,
    content: title,
    group: lane,
    start: from * DAY,
    ...(to > from ? { end: (to + 1) * DAY, type: 'range' } : { type: 'point' }),
  }));
  const groups = LANES.map((content, id) => ({ id, content }));
  const middle = (events[0].from + events.at(-1).from) / 2;
  const window = isMonth ? { start: (middle - MONTHS_IN_SIGHT / 2) * DAY, end: (middle + MONTHS_IN_SIGHT / 2) * DAY } : {};
  return {
    draw: () => new Timeline(root, new DataSet(items), new DataSet(groups), { rtl: true, maxHeight: 600, ...window }),
    isDrawn: () => root.querySelector('.vis-item') !== null && root.querySelector('.vis-timeline')?.style.visibility !== 'hidden',
  };
}
