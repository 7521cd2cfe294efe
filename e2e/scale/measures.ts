/** What a reader of a dossier waits for, and what it costs the device. Times are milliseconds of a processor slowed four times. */
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Site } from './sites.ts';

const SLOWED = 4;
const MB = 2 ** 20;

export type Measured = {
  readonly bytes: number;
  readonly firstCard: number;
};

/** Give the value that so much of the values (0 to 1) do not pass. */
export const quantile = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

async function slow(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  return session;
}

async function open(browser: Browser, serviceWorkers: 'block' | 'allow' = 'block'): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', serviceWorkers });
  context.setDefaultTimeout(120_000);
  // esbuild wraps functions in this to keep their names, those too that run in the page.
  await context.addInitScript({ content: 'globalThis.__name = (of) => of;' });
  return context;
}

/** Keeps the moment at which the first card was drawn, and every task that held up the page. */
const watch = (): void => {
  const seen = globalThis as unknown as { firstCard: number; blocked: number[] };
  seen.blocked = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => seen.blocked.push(duration))).observe({ type: 'longtask' });
  const look = () => {
    if (document.querySelector('main article')) requestAnimationFrame(() => setTimeout(() => (seen.firstCard = performance.now())));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** Give the time at which the first card was drawn, once it is. */
const firstCardOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const seen = globalThis as unknown as { firstCard?: number };
    while (seen.firstCard === undefined) await new Promise(requestAnimationFrame);
    return seen.firstCard;
  });

/** Open an address in a fresh browser until its first card is drawn. */
export async function visit(browser: Browser, site: Site, path: string): Promise<Measured> {
  const context = await open(browser);
  const page = await context.newPage();
  await page.addInitScript(watch);
  await slow(page);
  const before = site.sent();
  await page.goto(site.url + path, { waitUntil: 'commit' });
  const firstCard = await firstCardOf(page);
  const bytes = site.sent() - before;
  await context.close();
  return { bytes, firstCard };
}

/** Do something in the page, and give the time until it stands still again: until what changed last was painted. */
const untilStill = async (page: Page, act: () => Promise<unknown>): Promise<number> => {
  await page.evaluate(() => {
    const seen = globalThis as unknown as { still: Promise<number>; began: number };
    const quiet = 600;
    seen.still = new Promise((done) => {
      let [last, began] = [0, 0];
      for (const kind of ['pointerdown', 'keydown', 'beforeinput', 'input']) addEventListener(kind, (event) => (began ||= event.timeStamp), { capture: true, once: true });
      const observer = new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => (last = performance.now()))));
      observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      const started = performance.now();
      const look = () => {
        const now = performance.now();
        if (began > 0 && now - Math.max(last, began) > quiet && now - started > quiet) {
          observer.disconnect();
          done(Math.max(0, last - began));
        } else setTimeout(look, 50);
      };
      look();
    });
  });
  await act();
  return page.evaluate(() => (globalThis as unknown as { still: Promise<number> }).still);
};

/** Wait until there is a card and nothing is on its way. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    while (!document.querySelector('main article') || document.querySelector('main .skeleton')) await new Promise(requestAnimationFrame);
  });

/** Tick and untick the countries of a screen; give the times until all was drawn. */
export async function filterClicks(browser: Browser, site: Site, path: string): Promise<number[]> {
  const context = await open(browser);
  const page = await context.newPage();
  await page.goto(site.url + path);
  await settle(page);
  await slow(page);
  const times: number[] = [];
  const boxes = page.getByRole('group', { name: 'الدولة' }).getByRole('checkbox');
  // The first asks for what all of them need.
  for (let round = 0; round < 9; round++) {
    const box = boxes.nth(Math.floor(round / 2) % (await boxes.count()));
    await box.scrollIntoViewIfNeeded();
    const at = (await box.boundingBox())!;
    times.push(await untilStill(page, () => page.mouse.click(at.x + at.width / 2, at.y + at.height / 2)));
  }
  await context.close();
  return times.slice(1);
}

export type Typed = { readonly letters: number[]; readonly blocked: number };

/** Type words letter by letter into the search, slowly enough that each is answered. */
export async function typing(browser: Browser, site: Site, words: readonly string[]): Promise<Typed> {
  const context = await open(browser);
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(`${site.url}/search`);
  const box = page.getByRole('searchbox');
  await box.waitFor();
  // The index comes with the first letter.
  await box.pressSequentially('و');
  await settle(page);
  await box.fill('');
  await slow(page);
  await page.evaluate(() => void ((globalThis as unknown as { blocked: number[] }).blocked.length = 0));
  const letters: number[] = [];
  for (const word of words) {
    for (const letter of word) letters.push(await untilStill(page, () => box.pressSequentially(letter)));
    await box.fill('');
  }
  const blocked = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { blocked: number[] }).blocked));
  await context.close();
  return { letters, blocked };
}

/** Objects, and what typed arrays hold beside them. */
type Heap = { readonly usedSize: number; readonly backingStorageSize?: number };
const sizeOf = ({ usedSize, backingStorageSize = 0 }: Heap): number => usedSize + backingStorageSize;

/** Give the heap of the workers of a page, in bytes. */
async function workersHeap(session: CDPSession): Promise<number> {
  let heap = 0;
  const answers: Promise<void>[] = [];
  const ids: string[] = [];
  session.on('Target.attachedToTarget', ({ sessionId }) => ids.push(sessionId));
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  for (const sessionId of ids) {
    answers.push(
      new Promise((done) => {
        session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
          const { id, result } = JSON.parse(message) as { id?: number; result?: Heap };
          if (from !== sessionId || id !== 2) return;
          heap += result ? sizeOf(result) : 0;
          done();
        });
      }),
    );
    for (const [id, method] of [[1, 'HeapProfiler.collectGarbage'], [2, 'Runtime.getHeapUsage']] as const) {
      await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    }
  }
  await Promise.all(answers);
  return heap;
}

export type Weight = { readonly nodes: number; readonly page: number; readonly withWorker: number; readonly frames: number[] };

/** Scroll a screen for three hundred frames, search once, and give what the page holds then. */
export async function weight(browser: Browser, site: Site, path: string): Promise<Weight> {
  const context = await open(browser);
  const page = await context.newPage();
  await page.goto(site.url + path);
  await settle(page);
  const session = await slow(page);
  const frames = await page.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const times: number[] = [];
        let last = performance.now();
        const step = () => {
          const now = performance.now();
          times.push(now - last);
          last = now;
          scrollBy(0, 30);
          if (times.length < 300) requestAnimationFrame(step);
          else done(times.slice(1));
        };
        requestAnimationFrame(step);
      }),
  );
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await settle(page);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  await session.send('HeapProfiler.collectGarbage');
  const usedSize = sizeOf((await session.send('Runtime.getHeapUsage')) as Heap);
  const worker = await workersHeap(session);
  await context.close();
  return { nodes, page: usedSize / MB, withWorker: (usedSize + worker) / MB, frames };
}

/** Open the dossier with its service worker; give the seconds until all of it is on the device, and how many parts were kept. */
export async function keep(browser: Browser, site: Site): Promise<{ readonly seconds: number; readonly firstCard: number }> {
  const context = await open(browser, 'allow');
  const page = await context.newPage();
  await page.addInitScript(watch);
  const began = Date.now();
  await page.goto(`${site.url}/settings`);
  await page.getByText('كل الملف محفوظ على هذا الجهاز').waitFor({ timeout: 300_000 });
  const seconds = (Date.now() - began) / 1000;
  await context.setOffline(true);
  await page.goto(`${site.url}/timeline`);
  const firstCard = await firstCardOf(page);
  await context.close();
  return { seconds, firstCard };
}
