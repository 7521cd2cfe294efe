import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { STANDS, type Shown, type StackProps, type Toast } from '#ui/toast.ts';

const ToastContext = createContext<(toast: Toast) => () => void>(() => () => {});

/** Give the function that shows a short message, with one action such as undo; it gives the way to take the message back. */
export const useToast = () => useContext(ToastContext);

/** So many stand at a time. */
const MOST = 3;

/** Add a message: one on the same subject gives way, as do the same words without an action; of too many the oldest goes, one without an action first. */
function added(shown: readonly Shown[], toast: Shown): readonly Shown[] {
  const isOver = (one: Shown) => (toast.subject !== undefined && one.subject === toast.subject) || (!toast.action && !one.action && one.text === toast.text);
  const others = shown.filter((one) => !isOver(one));
  if (others.length < MOST) return [...others, toast];
  const goes = others.find((one) => !one.action) ?? others[0];
  return [...others.filter((one) => one !== goes), toast];
}

type Stack = (props: StackProps) => ReactNode;

/** The words alone, where the rest could not be loaded: the oldest goes after a while, and each when it is pressed. */
function Words({ shown, dismissLabel, onTake }: StackProps) {
  const oldest = shown[0]?.id;
  useEffect(() => {
    if (oldest === undefined) return undefined;
    const timer = setTimeout(onTake, STANDS, oldest);
    return () => clearTimeout(timer);
  }, [oldest, onTake]);
  return shown.map(({ id, text }) => (
    <button
      key={id}
      type="button"
      data-toast
      title={dismissLabel}
      onClick={() => onTake(id)}
      className="pointer-events-auto rounded-panel bg-ink px-5 py-3 text-start text-paper"
    >
      {text}
    </button>
  ));
}

/** Holds the messages at the bottom of the screen, the newest lowest. What tells them to readers who do not see them stands there before the first. */
export function Toasts({ dismissLabel, children }: { dismissLabel: string; children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const [Stack, setStack] = useState<Stack | null>(null);
  const count = useRef(0);
  const take = useCallback((id: number) => setShown((last) => last.filter((one) => one.id !== id)), []);
  const show = useCallback(
    (toast: Toast) => {
      const id = ++count.current;
      setShown((last) => added(last, { ...toast, id }));
      // Asked for with each message: what failed to load once is tried again.
      import('#ui/ToastStack.tsx').then(
        ({ ToastStack }) => setStack(() => ToastStack),
        () => setStack((last: Stack | null) => last ?? Words),
      );
      return () => take(id);
    },
    [take],
  );
  return (
    <ToastContext value={show}>
      {children}
      <div role="status" aria-atomic="false" className="messages">
        {Stack && shown.length > 0 && <Stack shown={shown} dismissLabel={dismissLabel} onTake={take} />}
      </div>
    </ToastContext>
  );
}
