import { useEffect, useId, useRef } from 'react';
import { openBeside } from '#ui/beside.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';

type Props = {
  icon: IconName;
  /** Its name, which also shows beside it when it is pointed at or focused. */
  label: string;
  onClick?: () => void;
  pressed?: boolean;
  popover?: string;
};

/** A button of one icon, named by a tooltip: shown on pointing and on focus, sent away with Escape. */
export function IconButton({ icon, label, onClick, pressed, popover }: Props) {
  const tip = useRef<HTMLSpanElement>(null);
  const id = useId();
  const show = (source: HTMLElement) => {
    if (tip.current && !tip.current.matches(':popover-open')) openBeside(tip.current, source);
  };
  const hide = () => tip.current?.hidePopover();
  useEffect(() => {
    // Escape sends the tooltip away, wherever the focus is, and does nothing else.
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !tip.current?.matches(':popover-open')) return;
      event.preventDefault();
      tip.current.hidePopover();
    };
    document.addEventListener('keydown', dismiss);
    return () => document.removeEventListener('keydown', dismiss);
  }, []);
  return (
    <>
      <button
        type="button"
        aria-labelledby={id}
        aria-pressed={pressed}
        aria-haspopup={popover ? 'dialog' : undefined}
        popoverTarget={popover}
        onClick={() => {
          // What opens lies over the tooltip, and the next Escape is for that.
          hide();
          onClick?.();
        }}
        onPointerEnter={(event) => event.pointerType === 'mouse' && show(event.currentTarget)}
        onPointerLeave={hide}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && show(event.currentTarget)}
        onBlur={hide}
        className="grid size-11 shrink-0 place-items-center rounded-part text-soft hover:bg-wash hover:text-ink aria-pressed:text-accent"
      >
        <Icon name={icon} filled={pressed ?? false} />
      </button>
      <span ref={tip} id={id} popover="manual" className="tooltip">
        {label}
      </span>
    </>
  );
}
