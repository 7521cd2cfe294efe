/** What one timeline costs the page that draws it. Times are those of a processor slowed four times. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { CATEGORIES, frameWork } from './frames.ts';

export type Which = 'ours' | 'vis' | 'knight';
export type Figures = { readonly firstPaint: number; readonly pan: readonly number[]; readonly zoom: readonly number[]; readonly heap: number };

const SLOWED = 4;
const MOVES = 240;
/** Nothing is waited for longer than this, in milliseconds. */
const LONGEST = 120_000;
const MB = 2 ** 20;

/** The part of each that is dragged to pan, and whether the wheel zooms it. */
const PARTS: Readonly<Record<Which, { readonly pan: string; readonly zooms: boolean }>> = {
  ours: { pan: 'canvas', zooms: true },
  vis: { pan: '.vis-panel.vis-center', zooms: true },
  knight: { pan: '.tl-timenav', zooms: false },
};

class TooLong extends Error {}

/** Give up after the limit, or `longest` milliseconds. */
async function within<T>(work: Promise<T>, longest = LONGEST): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => (timer = setTimeout(() => fail(new TooLong()), longest)));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function open(page: Page, url: string, which: Which, events: number, density: 'all' | 'month'): Promise<{ session: CDPSession; firstPaint: number }> {
  await page.goto(`${url}/?which=${which}&events=${events}&density=${density}`);
  await page.waitForFunction(() => 'bench' in globalThis, undefined, { timeout: LONGEST });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const firstPaint = await within(page.evaluate(() => (globalThis as unknown as { bench: { start: () => Promise<number> } }).bench.start()));
  // What the first drawing put off is done before anything is measured.
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
  return { session, firstPaint };
}

/** Trace what is done, and give the work of its frames. */
async function traced(browser: Browser, page: Page, act: () => Promise<void>): Promise<number[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  const ended = await within(act()).catch((error: unknown) => error);
  // A page that is still at work would hold up the end of the trace.
  if (ended instanceof Error) await within(page.close(), 20_000).catch(() => undefined);
  const trace = await within(browser.stopTracing());
  if (ended instanceof Error) throw ended;
  return frameWork(trace);
}

type Point = { readonly x: number; readonly y: number };

async function middleOf(page: Page, selector: string): Promise<Point> {
  const { x, y, width, height } = (await page.locator(selector).first().boundingBox())!;
  return { x: x + width / 2, y: y + Math.min(height, 500) - 14 };
}

/** Drag to and fro, as far as the screen is wide. */
async function drag(session: CDPSession, { x, y }: Point): Promise<void> {
  const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', at: number) =>
    session.send('Input.dispatchMouseEvent', { type, x: at, y, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 });
  const farther = (move: number): number => {
    const at = (move * 8) % 1600;
    return at < 400 ? at : at < 1200 ? 800 - at : at - 1600;
  };
  await send('mousePressed', x);
  for (let move = 1; move <= MOVES; move++) await send('mouseMoved', x + farther(move));
  await send('mouseReleased', x);
}

/** Turn the wheel with Ctrl, closer and farther by turns. */
async function turn(session: CDPSession, { x, y }: Point): Promise<void> {
  for (let step = 0; step < MOVES; step++)
    await session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, modifiers: 2, deltaX: 0, deltaY: Math.floor(step / 40) % 2 === 0 ? -12 : 12 });
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  return (usedSize + backingStorageSize) / MB;
}

/** Draw, pan and zoom a timeline; a sentence where it takes too long. */
export async function measure(browser: Browser, url: string, which: Which, events: number): Promise<Figures | string> {
  const part = PARTS[which];
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const { session, firstPaint } = await open(page, url, which, events, 'all');
    const zoom = part.zooms ? await traced(browser, page, async () => turn(session, await middleOf(page, part.pan))) : [];
    const { session: again } = await open(page, url, which, events, 'month');
    const pan = await traced(browser, page, async () => drag(again, await middleOf(page, part.pan)));
    return { firstPaint, pan, zoom, heap: await within(heapOf(again)) };
  } catch (error) {
    if (error instanceof TooLong) return `took longer than ${LONGEST / 1000} s`;
    throw error;
  } finally {
    await within(context.close(), 10_000).catch(() => undefined);
  }
}
