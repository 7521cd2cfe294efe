import { useEffect } from 'react';

/** The visible part of the page, in CSS pixels; `inner` is the height that fixed parts are laid out in. */
export type Visible = { readonly inner: number; readonly height: number; readonly offset: number; readonly scale: number };

/** Give how much of the bottom of the screen an on-screen keyboard covers. What a reader has enlarged with two fingers is covered by nothing. */
export const coveredBelow = ({ inner, height, offset, scale }: Visible): number => (scale > 1.01 ? 0 : Math.max(0, Math.round(inner - height - offset)));

/** Keep the two measures as long as they are wanted; gives the way to end it. */
function follow(): () => void {
  const viewport = window.visualViewport;
  if (!viewport) return () => undefined;
  const { style } = document.documentElement;
  const measure = () => {
    const covered = coveredBelow({ inner: innerHeight, height: viewport.height, offset: viewport.offsetTop, scale: viewport.scale });
    style.setProperty('--keyboard', `${covered}px`);
    style.setProperty('--in-sight', `${Math.round(viewport.height)}px`);
    const field = document.activeElement;
    if (covered > 0 && field?.closest('dialog, [popover]')) field.scrollIntoView({ block: 'nearest' });
  };
  measure();
  viewport.addEventListener('resize', measure);
  viewport.addEventListener('scroll', measure);
  return () => {
    viewport.removeEventListener('resize', measure);
    viewport.removeEventListener('scroll', measure);
    style.removeProperty('--keyboard');
    style.removeProperty('--in-sight');
  };
}

/** Fields that are shown, and the end of what is done for them: the first begins it, the last ends it. */
let shown = 0;
let end = (): void => undefined;

/**
 * While a field is there, keep `--keyboard` at what the on-screen keyboard covers, so that sheets stand on it, and `--in-sight` at
 * the height that it leaves (parts.css), and the field in sight. Phones lay the keyboard over the page and tell of it in the visual
 * viewport alone.
 */
export function useKeyboard(): void {
  useEffect(() => {
    if (shown++ === 0) end = follow();
    return () => {
      if (--shown === 0) end();
    };
  }, []);
}
