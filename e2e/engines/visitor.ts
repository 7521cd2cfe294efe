/** A reader in one engine: opens pages, finds things by role and name, waits for what comes. */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './driver.ts';
import { sightOf, type Asked, type Sight } from './sight.ts';

/** So long is waited for something to come, in milliseconds: it only ends a wait for what never comes. */
const PATIENCE = 60_000;
const EVERY = 40;

export type Settings = Record<string, string>;

export class Visitor {
  readonly driver: Driver;
  /** The width of the page that was asked for, in CSS pixels. */
  readonly width: number;
  readonly #base: string;

  constructor(driver: Driver, base: string, width: number) {
    this.driver = driver;
    this.width = width;
    this.#base = base;
  }

  get isWide(): boolean {
    return this.width >= 768;
  }

  /** Ask again and again until the answer is there; throws with the last answer where it never comes. */
  async until<T>(what: string, ask: () => Promise<T>, isThere: (answer: T) => boolean = Boolean): Promise<T> {
    for (const end = Date.now() + PATIENCE; ; await wait(EVERY)) {
      const answer = await ask();
      if (isThere(answer)) return answer;
      if (Date.now() > end) assert.fail(`${what}: not within ${PATIENCE} ms, at last ${JSON.stringify(answer)}`);
    }
  }

  /** Come for the first time: nothing is kept in this browser but the settings given. */
  async comeAnew(settings: Settings = {}): Promise<void> {
    await this.driver.goTo(`${this.#base}/robots.txt`);
    await this.driver.evaluate(async (text) => {
      localStorage.clear();
      sessionStorage.clear();
      for (const { name } of await indexedDB.databases()) {
        if (name) await new Promise<void>((done) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: done, onerror: done, onblocked: done }));
      }
      if (text !== '{}') localStorage.setItem('siyaq:settings', text);
    }, JSON.stringify(settings));
  }

  /** Open a path of the app and wait for its heading. */
  async open(path: string): Promise<void> {
    await this.driver.goTo(this.#base + path);
    await this.until(`heading of ${path}`, () => this.driver.evaluate(() => document.querySelector('h1')?.textContent));
  }

  sight(role: string, name?: string, inside?: Asked['inside'], standAt: number | null = null): Promise<Sight | null> {
    return this.driver.evaluate(sightOf, { role, name, inside }, standAt);
  }

  /** Wait until something is there, fully drawn and at rest. */
  async see(role: string, name?: string, inside?: Asked['inside'], standAt: number | null = null): Promise<Sight> {
    let last = await this.sight(role, name, inside, standAt);
    const still = await this.until(`${role} ${name ?? ''}`, async () => {
      const now = await this.sight(role, name, inside);
      const isStill = now !== null && now.opacity === 1 && last !== null && now.top === last.top && now.left === last.left && now.bottom === last.bottom;
      last = now;
      return isStill ? now : null;
    });
    return still!;
  }

  /** Press something with the mouse, in the middle of the screen or at the part of its height given; gives where it stood. */
  async press(role: string, name?: string, inside?: Asked['inside'], standAt = 0.5): Promise<Sight> {
    await this.until(`${role} ${name ?? ''}`, () => this.sight(role, name, inside, standAt));
    const at = await this.see(role, name, inside);
    await this.driver.click((at.left + at.right) / 2, (at.top + at.bottom) / 2);
    return at;
  }

  /** Wait until nothing of a role and name is there any more. */
  async gone(role: string, name?: string): Promise<void> {
    await this.until(`${role} ${name ?? ''} gone`, () => this.sight(role, name), (sight) => sight === null);
  }

  /** Wait for a message at the bottom of the screen. */
  async message(text: string): Promise<void> {
    await this.until(`message «${text}»`, () => this.driver.evaluate(() => [...document.querySelectorAll('[data-toast]')].map((toast) => toast.textContent)), (all) => all.some((one) => one?.includes(text)));
  }
}
