import { useEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { Icon } from '#ui/Icon.tsx';

type Props = {
  open: boolean;
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
  /** At the top of a small screen too, where the keyboard of a phone never covers it. */
  top?: boolean;
  /** What the reader presses when done; without it, the cross alone closes. */
  doneLabel?: string;
  /** After it is closed by that. */
  onDone?: () => void;
};

/** Tell whether a point is on the dialog's backdrop, whose events are the dialog's own. */
function isOutside(dialog: HTMLDialogElement, { target, clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
}

/** Give the words that are selected on the page; a field that takes the focus lets go of them in some browsers. */
function selectedRange(): Range | null {
  const selection = getSelection();
  return selection && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null;
}

/** Select words again that were, where they are still there and nothing else is selected since. */
function selectAgain(range: Range | null): void {
  const selection = getSelection();
  if (!range?.startContainer.isConnected || !selection?.isCollapsed) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

/**
 * A dialog: a sheet that rises from the bottom of a small screen, a panel in the middle of a wide one.
 * Escape, the cross and a tap outside close it; the browser gives the focus back, and what was selected on the page is
 * selected again. A field marked `first` has the focus when it opens.
 */
export function Dialog({ open, title, closeLabel, onClose, children, top = false, doneLabel, onDone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const selected = useRef<Range | null>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      selected.current = selectedRange();
      element.showModal();
      element.querySelector<HTMLElement>('[data-first]')?.focus();
    }
    if (!open && element.open) element.close();
  }, [open]);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    // Only a press that began and ended outside closes: one that was dragged over the edge, say to select words, does not. The
    // click comes where the press ended; one without a press, by a key, has no place outside.
    let beganOutside = false;
    const pressed = (event: PointerEvent) => {
      beganOutside = isOutside(element, event);
    };
    const clicked = (event: MouseEvent) => {
      if (beganOutside && isOutside(element, event)) element.close();
      beganOutside = false;
    };
    element.addEventListener('pointerdown', pressed);
    element.addEventListener('click', clicked);
    return () => {
      element.removeEventListener('pointerdown', pressed);
      element.removeEventListener('click', clicked);
    };
  }, []);
  const close = () => dialog.current?.close();
  const closed = ({ target, currentTarget }: SyntheticEvent) => {
    // React lets it rise from a dialog within this one, which the browser does not.
    if (target !== currentTarget) return;
    selectAgain(selected.current);
    selected.current = null;
    onClose();
  };
  return (
    <dialog ref={dialog} aria-label={title} onClose={closed} className={top ? 'dialog dialog-top' : 'dialog'}>
      {open && (
        <div className="grid gap-5 px-[clamp(1rem,4vw,2rem)] pt-3 pb-[max(1.25rem,env(safe-area-inset-bottom))]">
          <div className="sticky top-0 z-10 -mx-2 flex items-center justify-between gap-4 bg-paper px-2 pt-1">
            <h2 className="text-h3">{title}</h2>
            <button type="button" aria-label={closeLabel} onClick={close} className="grid size-11 shrink-0 place-items-center rounded-part hover:bg-wash">
              <Icon name="close" />
            </button>
          </div>
          {children}
          {doneLabel && (
            <div className="sticky bottom-0 -mx-2 -mb-[max(1.25rem,env(safe-area-inset-bottom))] grid bg-paper px-2 pt-2 pb-[max(1.25rem,env(safe-area-inset-bottom))]">
              <button
                type="button"
                onClick={() => {
                  close();
                  onDone?.();
                }}
                className="tap rounded-part border border-accent bg-accent px-3.5 font-display text-label text-paper"
              >
                {doneLabel}
              </button>
            </div>
          )}
        </div>
      )}
    </dialog>
  );
}
