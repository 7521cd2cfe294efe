/** What can be done now, by name and by key: each screen offers its own commands while it is open. */
import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
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

/**
 * Offer commands while the calling part is shown. Of two with one key the later offer answers, and those of the whole app
 * (`everywhere`) only where no screen has its own. Keep the list stable (`useMemo`).
 */
export function useCommands(commands: readonly Command[], reach: 'screen' | 'everywhere' = 'screen'): void {
  // With what is shown, not after it: a key pressed at once is that of the screen in sight.
  useLayoutEffect(() => {
    change(reach === 'everywhere' ? [commands, ...offers] : [...offers, commands]);
    return () => change(offers.filter((offer) => offer !== commands));
  }, [commands, reach]);
}

/** Give all that can be done now, the latest offers first. */
export function useAllCommands(): readonly Command[] {
  const now = useSyncExternalStore(subscribe, () => offers);
  return useMemo(() => now.toReversed().flat(), [now]);
}

/** Run a command by its id; nothing happens where it is not offered. */
export const runCommand = (id: string): void => offers.toReversed().flat().find((command) => command.id === id)?.run();

const TYPING = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable]';

/** Tell whether something lies open over the page that Escape closes by itself: a dialog, a menu, a card. */
export const isSomethingOpen = (): boolean => document.querySelector('dialog[open], [popover="auto"]:popover-open') !== null;

/** Tell whether a key pressed there belongs to the page: not while typing, nor in an open dialog or menu. */
function isFree(target: EventTarget | null, name: string): boolean {
  if (isSomethingOpen()) return false;
  if (!(target instanceof Element)) return true;
  if (target.closest(TYPING)) return name.startsWith('mod+');
  return !(/^(?:Onward|Back)$/.test(name) && target.closest('[role="tablist"], [role="radiogroup"], fieldset, summary'));
}

/** Tell whether a key is a lone letter or sign, which speech input and stray touches press by mistake. */
const isCharacter = (name: string): boolean => name.length === 1;

/** Answer keys with commands as long as the calling part is shown; lone letters only where `letters` is set. */
export function useCommandKeys(letters: boolean): void {
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      // Shift with an arrow widens a selection.
      if (event.defaultPrevented || event.isComposing || (event.shiftKey && event.key.startsWith('Arrow'))) return;
      const name = keyOf(event, document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr');
      // Escape closes what is open and does nothing else: browsers would empty a search field.
      if (name === 'Escape' && event.target instanceof HTMLInputElement && !isSomethingOpen()) event.preventDefault();
      if (name === null || (isCharacter(name) && !letters) || !isFree(event.target, name)) return;
      const command = offers.toReversed().flat().find((one) => one.keys?.includes(name));
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    addEventListener('keydown', answer);
    return () => removeEventListener('keydown', answer);
  }, [letters]);
}
