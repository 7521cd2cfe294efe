/** Pictures of the main screens, compared pixel by pixel on the browser build that took them (`npm run golden` takes them anew). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, versionOf } from './chromium.ts';
import { expect, test, withSettings, type Page } from './reader.ts';

const BUILD = join(import.meta.dirname, 'golden/browser.txt');
const TAKEN_WITH = existsSync(BUILD) ? readFileSync(BUILD, 'utf8').trim() : 'no build';
const PRESENT = versionOf(findChromium());
const TODAY = new Date('2025-05-02T09:00:00Z');

type Picture = { name: string; path: string; on: 'phone' | 'laptop'; settings?: Record<string, string>; saved?: readonly string[] };
const STORY = '/story/belousov-in-pyongyang';
const PICTURES: readonly Picture[] = [
  { name: 'dossier-phone', path: '/', on: 'phone' },
  { name: 'dossier-laptop', path: '/', on: 'laptop' },
  { name: 'dossier-laptop-english', path: '/', on: 'laptop', settings: { language: 'en' } },
  { name: 'story-phone', path: STORY, on: 'phone' },
  { name: 'story-phone-dark', path: STORY, on: 'phone', settings: { theme: 'dark' } },
  { name: 'story-laptop', path: STORY, on: 'laptop' },
  { name: 'timeline-phone', path: '/timeline', on: 'phone' },
  { name: 'timeline-laptop', path: '/timeline', on: 'laptop' },
  { name: 'compare-laptop', path: '/compare', on: 'laptop' },
  { name: 'compare-phone', path: '/compare', on: 'phone' },
  { name: 'compared-event-laptop', path: '/compare/stoltenberg-on-the-treaty.1', on: 'laptop' },
  { name: 'said-laptop', path: '/said?form=direct', on: 'laptop' },
  { name: 'said-phone', path: '/said?form=direct', on: 'phone' },
  { name: 'entities-laptop', path: '/entities', on: 'laptop' },
  { name: 'search-laptop', path: '/search?q=روسيا', on: 'laptop' },
  { name: 'saved-phone', path: '/saved', on: 'phone', saved: [STORY, '/story/seoul-summons-russian-ambassador'] },
  { name: 'settings-laptop', path: '/settings', on: 'laptop' },
];

/** Open a screen in our own faces: on a busy machine they may come late once, and then stand ready for the next time. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    if (await page.evaluate(() => 'faces' in document.documentElement.dataset)) await page.reload();
    expect(await page.evaluate(() => 'faces' in document.documentElement.dataset)).toBe(false);
  }).toPass();
}

test.skip(TAKEN_WITH !== PRESENT, `the pictures were taken with ${TAKEN_WITH}, and this is ${PRESENT}: they are not compared`);

for (const { name, path, on, settings = {}, saved = [] } of PICTURES) {
  test(`the picture ${name} is as it was taken`, { tag: `@${on}` }, async ({ page }) => {
    await page.clock.setFixedTime(TODAY);
    await withSettings(page, { theme: 'light', ...settings });
    for (const story of saved) {
      await open(page, story);
      await page.getByRole('button', { name: 'حفظ', exact: true }).click();
      await expect(page.getByRole('button', { name: 'حفظ', exact: true })).toHaveAttribute('aria-pressed', 'true');
    }
    await open(page, path);
    // What a screen shows when it has nothing else to do is in the picture too.
    if (path === '/timeline') await expect(page.getByRole('group', { name: 'شريط الزمن' })).toBeVisible();
    if (on === 'laptop' && /^\/(?:$|timeline|search)/.test(path)) await expect(page.locator('legend').filter({ hasText: /^(?:الأماكن|Places)$/ })).toBeAttached();
    if (path === '/compare') await expect(page.getByRole('region', { name: 'من غطّى ماذا' }).getByRole('table')).toBeAttached();
    await expect(page).toHaveScreenshot(`${name}.png`);
  });
}

test('a picture sees a change of one colour', { tag: '@laptop' }, async ({ page }) => {
  test.skip(test.info().config.updateSnapshots === 'all', 'pictures are being taken');
  await page.clock.setFixedTime(TODAY);
  await withSettings(page, { theme: 'light' });
  await open(page, '/settings');
  await page.evaluate(() => document.documentElement.style.setProperty('--color-accent', '#7a1f00'));
  await expect(expect(page).toHaveScreenshot('settings-laptop.png', { timeout: 2000 })).rejects.toThrow();
});
