import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from '#ui/Icon.tsx';

type Props = {
  open: boolean;
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
  /** What the reader presses when done; without it, the cross alone closes. */
  doneLabel?: string;
};

/**
 * A dialog: a sheet that rises from the bottom of a small screen, a panel in the middle of a wide one.
 * Escape, the cross and a tap outside close it; the browser gives the focus back. A field marked `first` has the focus when it opens.
 */
export function Dialog({ open, title, closeLabel, onClose, children, doneLabel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      element.showModal();
      element.querySelector<HTMLElement>('[data-first]')?.focus();
    }
    if (!open && element.open) element.close();
  }, [open]);
  useEffect(() => {
    const element = dialog.current;
    const closeOutside = (event: MouseEvent) => {
      if (event.target === element) element?.close();
    };
    element?.addEventListener('click', closeOutside);
    return () => element?.removeEventListener('click', closeOutside);
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} aria-label={title} onClose={onClose} className="dialog">
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
            <button type="button" onClick={close} className="tap rounded-part border border-accent bg-accent px-3.5 font-display text-label text-paper">
              {doneLabel}
            </button>
          )}
        </div>
      )}
    </dialog>
  );
}
