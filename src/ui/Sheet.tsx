import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '#ui/Button.tsx';

type Props = { open: boolean; label: string; closeLabel: string; onClose: () => void; children: ReactNode };

/** A panel that rises from the bottom of a small screen. Escape and a tap outside close it; the browser gives focus back. */
export function Sheet({ open, label, closeLabel, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
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
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      className="fixed inset-x-0 bottom-0 m-0 mt-auto max-h-[80dvh] w-full max-w-none overflow-y-auto rounded-t-2xl border-t border-rule bg-paper p-0 text-ink"
    >
      {open && (
        <div className="page grid gap-5 py-5 pb-[max(1.25rem,env(safe-area-inset-bottom))]">
          {children}
          <Button look="strong" onClick={() => dialog.current?.close()}>
            {closeLabel}
          </Button>
        </div>
      )}
    </dialog>
  );
}
