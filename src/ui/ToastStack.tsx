/** The messages themselves; loaded with the first of them. */
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore, type FocusEvent, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '#ui/Icon.tsx';
import { STANDS, type Shown, type StackProps } from '#ui/toast.ts';

type MessageProps = { toast: Shown; held: boolean; walked: number; dismissLabel: string; onDone: () => void };

/** One message: it goes by itself after a while, which begins anew when it was `held` and with each step of the reader by keyboard (`walked`). */
function Message({ toast: { text, about, action }, held, walked, dismissLabel, onDone }: MessageProps) {
  const done = useEffectEvent(onDone);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => done(), STANDS);
    return () => clearTimeout(timer);
  }, [held, walked]);
  return (
    <div data-toast className="pointer-events-auto flex min-w-0 items-center gap-3 rounded-panel bg-ink py-1.5 ps-5 pe-2 text-paper shadow-panel">
      <span className="grid min-w-0 grow grid-cols-[minmax(0,auto)]">
        <span>{text}</span>
        {about && <span className="text-note *:block *:truncate">{about}</span>}
      </span>
      {action && (
        <button
          type="button"
          className="tap rounded-part px-3 font-display text-label font-bold underline"
          onClick={() => {
            onDone();
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" aria-label={dismissLabel} onClick={onDone} className="grid size-11 shrink-0 place-items-center rounded-part">
        <Icon name="close" />
      </button>
    </div>
  );
}

/** Give the uppermost modal dialog that is open: nothing outside of it can be pressed or is read out. */
const openModal = (): Element | null => [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
function followModals(changed: () => void): () => void {
  for (const type of ['toggle', 'close']) document.addEventListener(type, changed, true);
  return () => {
    for (const type of ['toggle', 'close']) document.removeEventListener(type, changed, true);
  };
}

/**
 * Each message with its own action and its own life. They stay while one is pointed at, holds the focus, or the reader is on the way to them by keyboard.
 * Escape sends the one with the focus away.
 */
export function ToastStack({ shown, dismissLabel, onTake }: StackProps) {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const [walked, setWalked] = useState(0);
  const stack = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const some = shown.length > 0;
  // What is gone neither lies under the pointer nor has the focus.
  const [last, setLast] = useState(shown);
  if (shown !== last) {
    setLast(shown);
    if (last.some((one) => !shown.includes(one))) {
      setPointed(false);
      setFocused(false);
    }
  }
  useEffect(() => {
    if (!some) return undefined;
    const walking = (event: globalThis.KeyboardEvent) => event.key === 'Tab' && setWalked((steps) => steps + 1);
    addEventListener('keydown', walking);
    return () => removeEventListener('keydown', walking);
  }, [some]);
  /** A message goes. Had it the focus, that goes back to where it was; of a reader who walks by keyboard to the next message, if there is one. */
  const take = (id: number) => {
    const element = document.activeElement;
    const [hadFocus, byKeyboard] = [stack.current?.contains(element) ?? false, element?.matches(':focus-visible') ?? false];
    const messages = [...(stack.current?.querySelectorAll('[data-toast]') ?? [])];
    const at = shown.findIndex((one) => one.id === id);
    onTake(id);
    if (!hadFocus) return;
    const next = byKeyboard ? (messages[at + 1] ?? messages[at - 1])?.querySelector('button') : null;
    const to = next ?? before.current;
    if (to instanceof HTMLElement && to.isConnected) to.focus({ preventScroll: true });
  };
  const came = (event: FocusEvent) => {
    setFocused(true);
    if (!event.currentTarget.contains(event.relatedTarget)) before.current = event.relatedTarget;
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    const at = [...(stack.current?.querySelectorAll('[data-toast]') ?? [])].findIndex((one) => one.contains(event.target as Node));
    if (!shown[at]) return;
    event.preventDefault();
    take(shown[at].id);
  };
  const modal = useSyncExternalStore(followModals, openModal);
  const messages = (
    <div
      ref={stack}
      role="presentation"
      className="contents"
      onPointerOver={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={came}
      onBlur={() => setFocused(false)}
      onKeyDown={pressed}
    >
      {shown.map((toast) => (
        <Message key={toast.id} toast={toast} held={pointed || focused} walked={walked} dismissLabel={dismissLabel} onDone={() => take(toast.id)} />
      ))}
    </div>
  );
  if (!modal) return messages;
  return createPortal(
    <div role="status" aria-atomic="false" className="messages">
      {messages}
    </div>,
    modal,
  );
}
