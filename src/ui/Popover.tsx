import { useState, type ReactNode, type Ref } from 'react';

type Props = {
  /** Named by the `popoverTarget` of its button. */
  id: string;
  label: string;
  children: ReactNode;
  /** Set where it is opened by script. */
  ref?: Ref<HTMLDivElement>;
  onToggle?: (open: boolean) => void;
};

/**
 * A panel beside the button that names it: over the page, never in the way. The style sheet places it from the button's
 * starting edge, whichever that is; Escape and a tap elsewhere close it. Its content is made when it opens,
 * and goes when it has closed: the browser gives the focus back only from what is still there.
 */
export function Popover({ id, label, children, ref, onToggle }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div
      ref={ref}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={label}
      className="popover"
      onBeforeToggle={(event) => event.newState === 'open' && setOpen(true)}
      onToggle={(event) => {
        const isOpen = event.newState === 'open';
        if (!isOpen) setOpen(false);
        onToggle?.(isOpen);
      }}
    >
      {open && children}
    </div>
  );
}
