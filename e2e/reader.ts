/** What the browser tests share: a page on which any console error fails the test, and ways to look at it. */
import { test as base, expect, type Page } from '@playwright/test';

export const ROUTES = ['/', '/timeline', '/compare', '/compare/stoltenberg-on-the-treaty.1', '/said', '/entities', '/search?q=روسيا', '/saved', '/settings', '/story/belousov-in-pyongyang', '/entity/Q423'] as const;

export const test = base.extend<{ errors: string[]; expectedErrors: RegExp[] }>({
  expectedErrors: [[], { option: true }],
  errors: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = [];
      // Outside the app no icon is named, and the browser asks for one that is not there.
      page.on('console', (message) => message.type() === 'error' && !message.location().url.endsWith('/favicon.ico') && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      await use(errors);
      expect(errors.filter((error) => !expectedErrors.some((known) => known.test(error)))).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect, type Page };

/** Wait until the release is kept on the device and the page is in its hands. */
export async function keptOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
}

/** Set stored settings before the page's own scripts run. */
export const withSettings = (page: Page, settings: Record<string, string>): Promise<void> =>
  page.addInitScript((text) => localStorage.setItem('siyaq:settings', text), JSON.stringify(settings)).then(() => undefined);

export const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 1024;

/** Open a filter group: in sight on a laptop, in a sheet on a phone. */
export async function filterGroup(page: Page, name: string) {
  const group = page.getByRole('group', { name, exact: true });
  const buttons = page.getByRole('region', { name: 'التصفية' }).getByRole('button');
  if (isPhone(page)) await buttons.filter({ hasText: ['الدولة', 'المصدر', 'التاريخ'].includes(name) ? name : 'المزيد' }).click();
  await expect(group).toBeVisible();
  return group;
}

/** Close the sheet where there is one, with the button that shows what is left. */
export async function closeFilters(page: Page): Promise<void> {
  if (isPhone(page)) await page.getByRole('dialog').getByRole('button', { name: /^(?:عرض (?!المزيد|الأقل)|إغلاق \()/ }).click();
}

/**
 * Wait until a page is at rest: nothing is being fetched, the faces are there, and in twelve frames in a row no node changed and nothing jumped.
 * Frames are counted, not milliseconds: on a busy machine they come later.
 */
export async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    let quiet = 0;
    const stir = () => void (quiet = 0);
    const changes = new MutationObserver(stir);
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const jumps = new PerformanceObserver(stir);
    jumps.observe({ type: 'layout-shift' });
    while (quiet < 12) {
      quiet++;
      await new Promise(requestAnimationFrame);
    }
    changes.disconnect();
    jumps.disconnect();
  });
}

/** Watch how far things jump on the pages to come (Layout Instability, from 0 on). Gives the way to ask. */
export async function watchShift(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Object.assign(window, { shift: (window as unknown as { shift: number }).shift + (entry as unknown as { value: number }).value });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shift: number }).shift);
}
