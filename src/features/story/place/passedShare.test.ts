import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passedShare } from '#features/story/place/passedShare.ts';

const [LINE, FOOT] = [96, 800];
/** A text of 2,000 px whose first line stands at `top`. */
const long = (top: number) => passedShare({ top, bottom: top + 2000 }, LINE, FOOT);

describe('of a long text', () => {
  test.each([
    [460, 0, 'nothing has passed while it stands under its headline, though half the screen shows it'],
    [96, 0, 'nor when its first line is at the line of reading'],
    [96 - 648, 0.5, 'half, half way from there to its last line'],
    [FOOT - 2000, 1, 'all, when its last line is above the foot of the screen'],
    [FOOT - 2000 + 0.6, 1, 'pixels are rounded'],
    [-1900, 1, 'and all below it'],
  ])('at %i px: %d, %s', (top, share) => expect(long(top)).toBeCloseTo(share, 5));
});

test.each([
  [100, 500, 'shorter than the screen'],
  [96, 96 + 704 + 40, 'taller by a line'],
])('a text from %i to %i is shown in one look: %s', (top, bottom) => expect(passedShare({ top, bottom }, LINE, FOOT)).toBeNull());

test('going down never takes anything away, and the share is one', () => {
  let between = 0;
  fc.assert(
    fc.property(fc.integer({ min: 800, max: 9000 }), fc.integer({ min: -9000, max: 900 }), fc.nat(500), (height, top, by) => {
      const [here, further] = [passedShare({ top, bottom: top + height }, LINE, FOOT)!, passedShare({ top: top - by, bottom: top - by + height }, LINE, FOOT)!];
      if (here > 0 && here < 1) between++;
      expect(here).toBeGreaterThanOrEqual(0);
      expect(further).toBeGreaterThanOrEqual(here);
      expect(further).toBeLessThanOrEqual(1);
    }),
  );
  expect(between).toBeGreaterThan(5);
});
