/** Being offline, being ready for it, and the next release waiting. */
import { useSyncExternalStore } from 'react';
import { scriptAddress } from '#queries/scriptAddress.ts';
import { KEEP, type Kept } from '#worker/kept.ts';

type State = {
  readonly online: boolean;
  /** Whether the dossier is on the device: it cannot be; it is being kept; all is; a part is, and there is no room for more. */
  readonly kept: 'no' | 'wait' | 'ready' | 'full';
  /** How much of it is, from 0 to 1; null where that is not known. */
  readonly share: number | null;
  readonly update: ServiceWorker | null;
};

let state: State = { online: true, kept: 'wait', share: null, update: null };
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

/** After a turn that failed, in milliseconds: the connection may come back sooner, and says so. */
const AGAIN = 30_000;

const untilOnline = (): Promise<unknown> =>
  new Promise((done) => {
    setTimeout(done, AGAIN);
    addEventListener('online', done, { once: true });
  });

const askToKeep = (worker: ServiceWorker): Promise<Kept> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<Kept>) => {
      port1.close();
      done(data);
    });
    port1.start();
    worker.postMessage(KEEP, [port2]);
  });

/** Have the parts of the dossier kept, turn by turn, as long as the page is open; another visit goes on where this one ends. */
async function keepParts(worker: ServiceWorker): Promise<void> {
  for (;;) {
    const { left, of, failure } = await askToKeep(worker);
    const share = of === 0 ? 1 : (of - left) / of;
    if (left === 0 || failure === 'full') return change({ kept: failure === 'full' ? 'full' : 'ready', share });
    change({ share });
    if (failure === 'network') await untilOnline();
  }
}

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
    watch(await navigator.serviceWorker.register(scriptAddress(`${import.meta.env.BASE_URL}sw.js`) as string));
    const { active } = await navigator.serviceWorker.ready;
    if (active) await keepParts(active);
  } catch {
    change({ kept: 'no' });
  }
}
