/** A reader with a keyboard alone: Tab, Shift+Tab, Enter, Space, Escape and arrows. Each stop is judged. */
import type { Locator } from '@playwright/test';
import { expect, type Page } from '../reader.ts';

type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape' | 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** More stops than any screen has. */
const FAR = 600;

/** What is wrong with where the focus is: not to be seen, behind something, or before the stop that the reader came from. */
const judgeStop = (page: Page, key: string): Promise<{ breach: string; isOutside: boolean }> =>
  page.evaluate((pressed) => {
    const memory = window as unknown as { lastStop?: Element | undefined; firstStop?: Element | undefined };
    const element = document.activeElement;
    const last = memory.lastStop;
    memory.lastStop = element && element !== document.body ? element : undefined;
    if (!element || element === document.body) return { breach: '', isOutside: true };
    if (element === memory.firstStop) return { breach: '', isOutside: true };
    if (!last) memory.firstStop = element;
    const breaches: string[] = [];
    const drawn = element instanceof HTMLInputElement && element.type === 'radio' ? (element.labels?.[0] ?? element) : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) breaches.push('no outline');
    const points = [...drawn.getClientRects()]
      .flatMap(({ left, top, width, height }) => [0.15, 0.5, 0.85].flatMap((dx) => [0.2, 0.5, 0.8].map((dy) => ({ x: left + width * dx, y: top + height * dy }))))
      .filter(({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const shown = points.filter(({ x, y }) => drawn.contains(document.elementFromPoint(x, y)));
    if (shown.length * 2 < points.length || points.length === 0) breaches.push(`hidden: ${shown.length} of ${points.length} points show`);
    const layer = (one: Element) => one.closest('dialog, [popover]');
    if (last?.isConnected && layer(last) === layer(element) && pressed.endsWith('Tab')) {
      const isAfter = (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      // A dialog has no way out: its last stop leads to its first.
      if (isAfter !== (pressed === 'Tab') && !layer(element)) breaches.push(`out of order after <${last.localName}> ${(last.textContent ?? '').slice(0, 30)}`);
    }
    return { breach: breaches.length > 0 ? `${breaches.join(', ')}: <${element.localName}> ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}` : '', isOutside: false };
  }, key);

export class Walker {
  stops = 0;
  readonly breaches: string[] = [];
  private readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  private async judge(key: string): Promise<boolean> {
    this.stops++;
    const { breach, isOutside } = await judgeStop(this.page, key);
    if (breach) this.breaches.push(`${new URL(this.page.url()).pathname}: ${breach}`);
    return isOutside;
  }

  async press(key: Key, times = 1): Promise<void> {
    if (!key.endsWith('Tab')) await this.forget();
    for (let i = 0; i < times; i++) await this.page.keyboard.press(key);
  }

  /** Begin anew: what is used may change what comes next. */
  private forget(): Promise<void> {
    return this.page.evaluate(() => void Object.assign(window, { lastStop: undefined, firstStop: undefined }));
  }

  /** Walk with Tab (or back) until a part has the focus; a trap or a part out of reach fails. */
  async to(part: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(part).toBeAttached();
    for (let i = 0; i < FAR; i++) {
      // Asked of the page anew each time: results that come in may replace what stood there.
      if (await part.evaluate((element) => element === document.activeElement)) return;
      await this.press(key);
      await this.judge(key);
    }
    throw new Error(`${String(part)} was not reached in ${FAR} stops`);
  }

  /** Walk to a part and use it. */
  async use(part: Locator, key: 'Enter' | 'Space' = 'Enter', by: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.to(part, by);
    await this.press(key);
  }

  /** Walk all the way round; gives the number of stops. A trap never ends. */
  async round(key: 'Tab' | 'Shift+Tab'): Promise<number> {
    await this.forget();
    for (let i = 0; i < FAR; i++) {
      await this.press(key);
      if (await this.judge(key)) return i;
    }
    throw new Error(`no way out in ${FAR} stops: a trap`);
  }

  /** Say what was walked and fail on what was wrong. */
  done(name: string): void {
    console.log(`${name}: ${this.stops} stops, ${this.breaches.length} breaches`);
    expect([...new Set(this.breaches)]).toEqual([]);
  }
}
