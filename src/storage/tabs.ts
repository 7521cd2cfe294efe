/** What open tabs say to each other besides the browser's own storage events: the format they store in, and records that localStorage would not take. */
import { FORMAT } from '#storage/format.ts';
import type { Item } from '#storage/reconcile.ts';

const NAME = 'siyaq';
type Message = { readonly format: number; readonly items: readonly Item[]; readonly hello: boolean };

let channel: BroadcastChannel | null = null;

function say(items: readonly Item[], hello = false): void {
  const message: Message = { format: FORMAT, items, hello };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target: it never leaves its origin
  channel?.postMessage(message);
}

const isItem = (value: unknown): value is Item => Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');

function read(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null;
  const { format, items, hello }: { format?: unknown; items?: unknown; hello?: unknown } = data;
  return typeof format === 'number' && Array.isArray(items) ? { format, items: items.filter(isItem), hello: hello === true } : null;
}

/** Listen to the other tabs and greet them. `newer`: one of them stores in a newer format. */
export function joinTabs({ told, newer }: { told: (items: readonly Item[]) => void; newer: () => void }): void {
  if (typeof BroadcastChannel === 'undefined') return;
  channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }) => {
    const message = read(data);
    if (!message) return;
    if (message.format > FORMAT) newer();
    else if (message.hello && message.format < FORMAT) say([]);
    else if (message.format === FORMAT && message.items.length > 0) told(message.items);
  });
  say([], true);
}

/** Tell the other tabs of records that they cannot find in localStorage. */
export function tellTabs(items: readonly Item[]): void {
  if (items.length > 0) say(items);
}
