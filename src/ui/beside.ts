/**
 * The side of its owner that a panel opens to. Engines measure the room differently (WebKit ignores how far the page is scrolled),
 * so it is measured here; the style sheet places the panel on the side chosen.
 */

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Size = { readonly width: number; readonly height: number };
export type Side = {
  readonly block: 'block-start' | 'block-end';
  readonly inline: 'span-inline-start' | 'span-inline-end';
  /** How tall a panel may be there, in CSS pixels. */
  readonly room: number;
};

/** What a panel keeps from its owner, in CSS pixels. */
const GAP = 8;

/**
 * Choose where a panel of a size stands by its owner, in CSS pixels of a screen: below and from the owner's starting edge on;
 * on another side where that one has no room, or less. A side that it has already is kept while there is room.
 */
export function sideOf(owner: Box, panel: Size, screen: Size, rtl: boolean, now: Side['block'] = 'block-end'): Side {
  const room = { 'block-start': owner.top - GAP, 'block-end': screen.height - owner.bottom - GAP };
  const other = now === 'block-end' ? 'block-start' : 'block-end';
  const block = room[now] >= panel.height || room[now] >= room[other] ? now : other;
  const [onward, back] = rtl ? [owner.right, screen.width - owner.left] : [screen.width - owner.left, owner.right];
  return { block, inline: onward >= panel.width || onward >= back ? 'span-inline-end' : 'span-inline-start', room: room[block] };
}

/** Keep an open panel at the side of its owner that has room, until it closes. Gives the way to judge anew where the owner has moved. */
export function keepBeside(panel: HTMLElement, owner: Element): () => void {
  const over = new AbortController();
  const { signal } = over;
  const { style } = panel;
  let block: Side['block'] | undefined;
  let own: Size = { width: 0, height: 0 };
  const judge = (size: Size) => {
    const { clientWidth, clientHeight, dir } = document.documentElement;
    const side = sideOf(owner.getBoundingClientRect(), size, { width: clientWidth, height: clientHeight }, dir === 'rtl', block);
    style.setProperty('--popover-block', side.block);
    style.setProperty('--popover-inline', side.inline);
    style.setProperty('--popover-align', side.block === 'block-end' ? 'unsafe start' : 'unsafe end');
    return side;
  };
  const follow = () => {
    const side = judge(own);
    block = side.block;
    style.setProperty('--popover-room', `${side.room}px`);
  };
  const place = () => {
    if (!panel.isConnected || !owner.isConnected) {
      over.abort();
      return;
    }
    // Where there is little room a panel grows narrow and low: its own size shows on the roomier side.
    style.removeProperty('--popover-room');
    judge({ width: Infinity, height: Infinity });
    own = { width: panel.offsetWidth, height: panel.offsetHeight };
    follow();
  };
  const size = new ResizeObserver(place);
  size.observe(panel);
  signal.addEventListener('abort', () => size.disconnect());
  addEventListener('scroll', follow, { passive: true, signal });
  panel.addEventListener('toggle', (event) => (event as ToggleEvent).newState === 'closed' && over.abort(), { signal });
  return place;
}

/** Open a panel beside its owner. Gives the way to judge its side anew where the owner has moved. */
export function openBeside(panel: HTMLElement, owner: HTMLElement): () => void {
  panel.showPopover({ source: owner });
  const place = keepBeside(panel, owner);
  place();
  return place;
}

/** Called as a popover opens or closes by the button that names it: keeps it beside that button. */
export function besideItsButton(event: { readonly newState: string; readonly currentTarget: HTMLElement }): void {
  const owner = event.newState === 'open' && document.querySelector(`[popovertarget="${CSS.escape(event.currentTarget.id)}"]`);
  if (owner) keepBeside(event.currentTarget, owner);
}
