import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Icon } from '#ui/Icon.tsx';

export type Toast = { text: string; action?: { label: string; run: () => void } };
type Shown = Toast & { id: number };

const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** Give the function that shows a short message, with one action such as undo. */
export const useToast = () => useContext(ToastContext);

const SECONDS = 8;

/** Holds the messages at the bottom of the screen. A message stays while it is pointed at, holds the focus, or the reader is on the way to it by keyboard. */
export function Toasts({ dismissLabel, children }: { dismissLabel: string; children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<number>(undefined);
  const hide = useCallback(() => {
    clearTimeout(timer.current);
    setShown(null);
  }, []);
  const wait = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(hide, SECONDS * 1000);
  }, [hide]);
  const show = useCallback(
    (toast: Toast) => {
      setShown((last) => ({ ...toast, id: (last?.id ?? 0) + 1 }));
      wait();
    },
    [wait],
  );
  useEffect(() => {
    if (!shown?.action) return undefined;
    const walking = (event: KeyboardEvent) => event.key === 'Tab' && wait();
    addEventListener('keydown', walking);
    return () => removeEventListener('keydown', walking);
  }, [shown, wait]);
  const hold = useMemo(
    () => ({ onPointerEnter: () => clearTimeout(timer.current), onPointerLeave: wait, onFocus: () => clearTimeout(timer.current), onBlur: wait }),
    [wait],
  );
  return (
    <ToastContext value={show}>
      {children}
      <div role="status" className="pointer-events-none fixed inset-x-0 bottom-20 z-40 flex justify-center px-4 desk:bottom-6 print:hidden">
        {shown && (
          <div key={shown.id} {...hold} data-toast className="pointer-events-auto flex max-w-xl items-center gap-3 rounded-panel bg-ink py-1.5 ps-5 pe-2 text-paper shadow-panel">
            <span>{shown.text}</span>
            {shown.action && (
              <button
                type="button"
                className="tap rounded-part px-3 font-display text-label font-bold underline"
                onClick={() => {
                  shown.action?.run();
                  hide();
                }}
              >
                {shown.action.label}
              </button>
            )}
            <button type="button" aria-label={dismissLabel} onClick={hide} className="grid size-11 shrink-0 place-items-center rounded-part">
              <Icon name="close" />
            </button>
          </div>
        )}
      </div>
    </ToastContext>
  );
}
