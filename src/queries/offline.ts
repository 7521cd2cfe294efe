/** Being offline, being ready for it, and the next release waiting. */
import { useSyncExternalStore } from 'react';

type State = { readonly online: boolean; readonly kept: 'no' | 'wait' | 'ready'; readonly update: ServiceWorker | null };

let state: State = { online: true, kept: 'wait', update: null };
const listeners = new Set<() => void>();
function change(next: Partial<State>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Give the state of now. */
export const useOffline = (): State => useSyncExternalStore(subscribe, () => state);

/** The address of our own script, as Trusted Types want it: made by the one policy that the page allows. */
function workerAddress(): string {
  const address = `${import.meta.env.BASE_URL}sw.js`;
  type Policies = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string } };
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  return policies ? policies.createPolicy('siyaq', { createScriptURL: () => address }).createScriptURL(address) : address;
}

function watch(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    if (registration.waiting && navigator.serviceWorker.controller) change({ update: registration.waiting });
  };
  offer();
  registration.addEventListener('updatefound', () => {
    const installing = registration.installing;
    installing?.addEventListener('statechange', offer);
  });
}

/** Take the waiting release: it answers from now on, and the page opens again, once. */
export function takeUpdate(): void {
  let reloaded = false;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (reloaded) return;
    reloaded = true;
    location.reload();
  });
  state.update?.postMessage('take-over');
}

/** Leave the waiting release for later. */
export const putOffUpdate = (): void => change({ update: null });

/** Start following the connection and keep the release on the device. */
export async function startOffline(): Promise<void> {
  change({ online: navigator.onLine });
  addEventListener('online', () => change({ online: true }));
  addEventListener('offline', () => change({ online: false }));
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) {
    change({ kept: 'no' });
    return;
  }
  try {
    watch(await navigator.serviceWorker.register(workerAddress()));
    await navigator.serviceWorker.ready;
    change({ kept: 'ready' });
  } catch {
    change({ kept: 'no' });
  }
}
