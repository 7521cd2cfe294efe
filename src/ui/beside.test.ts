import { expect, test } from 'vitest';
import fc from 'fast-check';
import { sideOf } from '#ui/beside.ts';

const SCREEN = { width: 1280, height: 800 };
const at = (left: number, top: number, width = 80, height = 44) => ({ left, top, right: left + width, bottom: top + height });
const PANEL = { width: 300, height: 240 };

test.each([
  ['below, from the starting edge on', at(900, 300), true, undefined, 'block-end span-inline-end'],
  ['above, where there is no room below', at(900, 700), true, undefined, 'block-start span-inline-end'],
  ['below, where neither side has room and below there is more', at(900, 100, 80, 500), true, undefined, 'block-end span-inline-end'],
  ['back over its owner, where there is no room onward', at(20, 300), true, undefined, 'block-end span-inline-start'],
  ['from left to right the other way round', at(1180, 300), false, undefined, 'block-end span-inline-start'],
  ['from left to right onward from the left', at(20, 300), false, undefined, 'block-end span-inline-end'],
  ['where it stands already, while there is room', at(900, 300), true, 'block-start', 'block-start span-inline-end'],
  ['below again, where there is no room above any more', at(900, 100), true, 'block-start', 'block-end span-inline-end'],
] as const)('a panel stands %s', (_, owner, rtl, now, side) => {
  const { block, inline } = sideOf(owner, PANEL, SCREEN, rtl, now);
  expect(`${block} ${inline}`).toBe(side);
});

test('wherever its owner stands on the screen, a panel of less than half of it has all of its room', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1200 }),
      fc.integer({ min: 0, max: 756 }),
      fc.boolean(),
      fc.constantFrom('block-end' as const, 'block-start' as const),
      (left, top, rtl, now) => {
        const owner = at(left, top);
        const { block, inline, room } = sideOf(owner, { width: 400, height: 340 }, SCREEN, rtl, now);
        expect(block === 'block-end' ? SCREEN.height - owner.bottom : owner.top).toBeGreaterThanOrEqual(340);
        expect(room).toBeGreaterThanOrEqual(340);
        const toLeft = rtl === (inline === 'span-inline-end');
        expect(toLeft ? owner.right : SCREEN.width - owner.left).toBeGreaterThanOrEqual(400);
      },
    ),
  ));

test('beside words that fill most of the screen a panel is as low as the room there', () =>
  expect(sideOf(at(300, 120, 600, 480), PANEL, SCREEN, true)).toEqual({ block: 'block-end', inline: 'span-inline-end', room: 192 }));
