/** What can be done now, by name and by key: each screen offers its own commands while it is open. */
import { useEffect, useSyncExternalStore } from 'react';
import { keyOf } from '#ui/keys/keyOf.ts';

export type Command = {
  readonly id: string;
  /** What it does, in the reader's words. */
  readonly label: string;
  /** Names of its keys, as `keyOf` gives them. */
  readonly keys?: readonly string[];
  readonly run: () => void;
};

let offers: readonly (readonly Command[])[] = [];
const listeners = new Set<() => void>();
function change(next: typeof offers): void {
  offers = next;
  for (const listener of listeners) listener();
}
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Offer commands while the calling part is shown; of two with one key the later offer answers. Keep the list stable (`useMemo`). */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    change([...offers, commands]);
    return () => change(offers.filter((offer) => offer !== commands));
  }, [commands]);
}

/** Give all that can be done now, the latest offers first. */
export const useAllCommands = (): readonly Command[] => useSyncExternalStore(subscribe, () => offers).toReversed().flat();

const TYPING = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable]';

/** Tell whether a key pressed there belongs to the page: not while typing, nor in an open dialog or menu. */
function isFree(target: EventTarget | null, name: string): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest(TYPING)) return name.startsWith('mod+');
  return !target.closest('dialog, [popover], [role="tablist"], [role="menu"]');
}

/** Answer keys with commands as long as the calling part is shown. */
export function useCommandKeys(): void {
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const name = keyOf(event, document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr');
      if (name === null || !isFree(event.target, name)) return;
      const command = offers.toReversed().flat().find((one) => one.keys?.includes(name));
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    addEventListener('keydown', answer);
    return () => removeEventListener('keydown', answer);
  }, []);
}
