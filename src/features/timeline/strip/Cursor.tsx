import type { KeyboardEvent, Ref } from 'react';
import type { Axis } from '#features/timeline/strip/model.ts';

type Props = {
  label: string;
  /** The middle of its mark, from the older edge and the top, and how wide the mark is. */
  at: number;
  y: number;
  width: number;
  axis: Axis;
  isOpen: boolean;
  onPress: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: () => void;
  onBlur: () => void;
  ref: Ref<HTMLButtonElement>;
};

/** The mark that has the focus, or gets it: the strip's one tab stop. The canvas below draws the mark and takes the pointer. */
export function Cursor({ label, at, y, width, axis, isOpen, onPress, onKeyDown, onFocus, onBlur, ref }: Props) {
  const [wide, high] = [Math.max(24, width + 12), 24];
  return (
    <button
      ref={ref}
      type="button"
      data-cursor
      aria-label={label}
      aria-current={isOpen || undefined}
      onClick={onPress}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
      className="pointer-events-none absolute start-0 z-10 focus:z-40 focus:pointer-events-auto rounded-pill focus-visible:rounded-pill focus-visible:outline-offset-0 focus-visible:shadow-[inset_0_0_0_1.5px_var(--color-ink)] print:hidden"
      style={{
        insetBlockStart: y - high / 2,
        inlineSize: wide,
        blockSize: high,
        transform: `translateX(${axis === 'rtl' ? wide / 2 - at : at - wide / 2}px)`,
      }}
    />
  );
}
