import { useState, type ReactNode, type Ref } from 'react';
import { besideItsButton } from '#ui/beside.ts';
import { CloseSheet } from '#ui/CloseSheet.tsx';

type Props = {
  /** Named by the `popoverTarget` of its button. */
  id: string;
  label: string;
  /** What it says of itself already, is not said above it once more. */
  untitled?: boolean;
  children: ReactNode;
  /** Set where it is opened by script. */
  ref?: Ref<HTMLDivElement>;
  onToggle?: (open: boolean) => void;
};

/**
 * A panel beside the button that names it: over the page, never in the way. It stands from the button's
 * starting edge on, whichever that is; Escape, a tap elsewhere and, on a sheet, its cross close it. Its content is made when it opens,
 * and goes when it has closed: the browser gives the focus back only from what is still there.
 */
export function Popover({ id, label, untitled = false, children, ref, onToggle }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div
      ref={ref}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={label}
      className="popover"
      onBeforeToggle={(event) => {
        if (event.newState === 'open') setOpen(true);
        besideItsButton(event);
      }}
      onToggle={(event) => {
        const isOpen = event.newState === 'open';
        if (!isOpen) setOpen(false);
        onToggle?.(isOpen);
      }}
    >
      {open && (untitled ? <CloseSheet panel={id} /> : <CloseSheet panel={id} title={label} />)}
      {open && children}
    </div>
  );
}
