/** What is asked of a panel that opens over the page. */
import assert from 'node:assert/strict';
import type { Sight } from './sight.ts';

type Box = Pick<Sight, 'left' | 'top' | 'right' | 'bottom'>;

/** A panel stands this near to what it belongs to, in CSS pixels: of a name in the text, to its line. */
const NEAR = 24;

const said = (box: Box): string => `${Math.round(box.left)},${Math.round(box.top)} to ${Math.round(box.right)},${Math.round(box.bottom)}`;

/** All of it is on the screen. */
export function assertOnScreen(panel: Sight): void {
  const { width, height } = panel.screen;
  assert.ok(panel.left >= -1 && panel.right <= width + 1 && panel.top >= -1 && panel.bottom <= height + 1, `it stands at ${said(panel)} of ${width} × ${height}`);
}

/** It is on the screen, beside what it belongs to and not over it; on a phone at the screen's foot. */
export function assertBeside(panel: Sight, owner: Box, isWide: boolean): void {
  assertOnScreen(panel);
  if (!isWide) {
    assert.ok(Math.abs(panel.bottom - panel.screen.height) <= 1, `it stands at ${said(panel)}, not at the foot of ${panel.screen.height}`);
    return;
  }
  const gap = Math.max(panel.top - owner.bottom, owner.top - panel.bottom);
  assert.ok(gap >= -1 && gap <= NEAR, `it stands at ${said(panel)}, which is ${Math.round(gap)} px from ${said(owner)}`);
  assert.ok(panel.left < owner.right && panel.right > owner.left, `it stands at ${said(panel)}, beside the line of ${said(owner)}`);
}
