/** Where keys lead among the marks of the strip. Pure. */
import type { Axis } from '#features/timeline/strip/model.ts';
import { markOf, nearestMark, type Marks } from '#features/timeline/strip/stack.ts';

/** Where the focus stands: a lane, and a placement in the order of lanes. It stays where it is while marks are laid out anew. */
export type Cursor = { readonly lane: number; readonly placement: number };

export type Move = 'later' | 'earlier' | 'up' | 'down' | 'first' | 'last' | 'pageLater' | 'pageEarlier';

/** Give the move of a key: arrows lead as drawn. */
export function moveOf(key: string, axis: Axis): Move | null {
  const moves: Readonly<Record<string, Move>> = {
    ArrowLeft: axis === 'rtl' ? 'later' : 'earlier',
    ArrowRight: axis === 'rtl' ? 'earlier' : 'later',
    ArrowUp: 'up',
    ArrowDown: 'down',
    Home: 'first',
    End: 'last',
    PageDown: 'pageLater',
    PageUp: 'pageEarlier',
  };
  return moves[key] ?? null;
}

const middle = ({ start, end }: Marks, mark: number): number => (start[mark]! + end[mark]!) / 2;

/** Move to another mark; the same cursor where a move leads nowhere. `page`: how far a page leads, in pixels. */
export function moveCursor(marks: Marks, cursor: Cursor, move: Move, page: number): Cursor {
  const { lane } = cursor;
  const mark = markOf(marks, lane, cursor.placement);
  const [low, high] = [marks.lane[lane]!, marks.lane[lane + 1]! - 1];
  const to = (next: number | null, inLane = lane): Cursor => (next === null ? cursor : { lane: inLane, placement: marks.first[next]! });
  const clamp = (next: number) => Math.max(low, Math.min(high, next));
  const sideways = (step: 1 | -1): Cursor => {
    for (let next = lane + step; next >= 0 && next + 1 < marks.lane.length; next += step) {
      const nearest = nearestMark(marks, next, middle(marks, mark));
      if (nearest !== null) return to(nearest, next);
    }
    return cursor;
  };
  switch (move) {
    case 'later':
      return to(clamp(mark + 1));
    case 'earlier':
      return to(clamp(mark - 1));
    case 'first':
      return to(low);
    case 'last':
      return to(high);
    case 'up':
      return sideways(-1);
    case 'down':
      return sideways(1);
    // A page leads at least to the next mark.
    case 'pageLater':
      return to(clamp(Math.max(mark + 1, nearestMark(marks, lane, middle(marks, mark) + page) ?? mark)));
    case 'pageEarlier':
      return to(clamp(Math.min(mark - 1, nearestMark(marks, lane, middle(marks, mark) - page) ?? mark)));
  }
}
