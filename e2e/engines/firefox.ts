/** Firefox, driven over WebDriver BiDi: Playwright cannot drive the one that a system installs. */
import puppeteer from 'puppeteer-core';
import { callOf, endGroup, LIMIT, within, type Driver } from './driver.ts';

/** Firefox says this of each page that a service worker serves; it is no fault. */
const KNOWN = /ServiceWorker intercepted/;

/** Open Firefox with one empty page. */
export async function openFirefox(path: string): Promise<Driver> {
  // Our own limit is the shorter one, so that every call that hangs ends alike.
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true, timeout: LIMIT, protocolTimeout: 2 * LIMIT });
  const group = browser.process()!.pid!;
  const close = () => endGroup(group, () => browser.close());
  try {
    const errors: string[] = [];
    const page = await within(browser.newPage(), 'a page');
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    return {
      name: (await browser.version()).replace(/^firefox\//i, 'Firefox '),
      group,
      goTo: async (url) => void (await within(page.goto(url, { timeout: 0 }), url)),
      evaluate: (run, ...given) => within(page.evaluate(callOf(run, given)), 'script') as Promise<never>,
      resize: (width, height) => within(page.setViewport({ width, height }), 'resize'),
      click: (x, y) => within(page.mouse.click(x, y), 'click'),
      press: async (key) => {
        const [last = '', held] = key.split('+').toReversed();
        if (held) await within(page.keyboard.down(held), 'key');
        await within(page.keyboard.press(last.length === 1 ? last.toLowerCase() : last), 'key');
        if (held) await within(page.keyboard.up(held), 'key');
      },
      errors: () => errors.filter((error) => !KNOWN.test(error)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
