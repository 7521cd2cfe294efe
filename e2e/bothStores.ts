/** The two places where the app keeps things, looked at from outside the app: localStorage and the database. */
import type { Page } from '@playwright/test';

/** A page of the same origin without the app. */
export const OUTSIDE = '/robots.txt';
export const DATABASE = 'siyaq-1';

/** Give what localStorage holds under our keys, without their prefix. */
export const inLocal = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage).flatMap(([key, text]) => (key.startsWith('siyaq:') ? [[key.slice(6), text as string]] : []))));

/** Give what the database holds; nothing where there is none. */
export const inDatabase = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async (name) => {
    const ended = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => failed(request.error));
      });
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return {};
    const db = await ended(indexedDB.open(name));
    try {
      const store = db.transaction('records').objectStore('records');
      const [keys, texts] = await Promise.all([ended(store.getAllKeys()), ended(store.getAll() as IDBRequest<string[]>)]);
      return Object.fromEntries(keys.map((key, i) => [String(key), texts[i]!]));
    } finally {
      db.close();
    }
  }, DATABASE);

/** Delete a database; done when it is gone, which waits for whoever has it open. */
export const deleteDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.deleteDatabase(name);
        request.addEventListener('success', () => done());
        request.addEventListener('error', () => failed(request.error));
      }),
    DATABASE,
  );

/** Leave the app and forget all that is kept, in both places; the page is outside the app then. */
export async function wipe(page: Page, origin = ''): Promise<void> {
  await page.goto(origin + OUTSIDE);
  await page.evaluate(() => localStorage.clear());
  await deleteDatabase(page);
}

/** Fill localStorage up, until not one more letter goes in. */
export const fillLocal = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let size = 4_000_000;
    for (let i = 0; size > 0; i++) {
      try {
        localStorage.setItem(`filler${i}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
