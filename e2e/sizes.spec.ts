/** The reader's text size: what stands around the text grows with it. */
import { SETTINGS } from '../src/storage/settings.ts';
import { wipe } from './bothStores.ts';
import { expect, test, withSettings, type Page } from './reader.ts';

/** What is measured, on which screen, by name. */
const PARTS = [
  ['/', 'the headline of the dossier', 'h1'],
  ['/', 'its summary', 'p.text-deck'],
  ['/', 'its counts', 'header li'],
  ['/', 'a heading', 'section h2'],
  ['/', 'the headline of a card', 'article h3'],
  ['/', 'a chip', 'article li a'],
  ['/', 'what somebody is', '#who + ul li .text-note'],
  ['/', 'the day of a turning point', 'section[aria-labelledby="turning"] ol .text-chip'],
  ['/', 'the line under a headline', 'article p'],
  ['/timeline', 'a year', 'main section > h2'],
  ['/timeline', 'the count of a year', 'main section > h2 span'],
  ['/timeline', 'a month', 'main section h3'],
  ['/timeline', 'a day', 'ol li > div:first-child'],
  ['/said', 'a speaker', 'main section header h2'],
  ['/said', 'words said', 'blockquote'],
  ['/said', 'a verb', 'main ol li strong'],
  ['/entities', 'the heading of a part', 'section h2'],
  ['/entities', 'a name with a row', 'tbody th a'],
  ['/entities', 'the sum of a row', 'tbody td:last-child'],
  ['/entities', 'a name in a line', 'section li.inline a'],
  ['/story/belousov-in-pyongyang', 'the headline of a story', 'h1'],
  ['/story/belousov-in-pyongyang', 'the text of a story', '#p1'],
  ['/settings', 'the name of a setting', 'fieldset > div:first-child'],
] as const;

async function sizesOf(page: Page): Promise<number[]> {
  const sizes: number[] = [];
  let at = '';
  for (const [path, name, selector] of PARTS) {
    if (path !== at) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      at = path;
    }
    const part = page.locator(selector).first();
    await expect(part, name).toBeAttached();
    sizes.push(await part.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  }
  return sizes;
}

test('at every text size headings, chips and counts stay in proportion to the text', async ({ page }) => {
  const bySize = new Map<string, number[]>();
  for (const size of SETTINGS.size) {
    await withSettings(page, { size });
    // A choice is kept in two places: the one before must not come back from the other.
    await wipe(page);
    bySize.set(size, await sizesOf(page));
  }
  const normal = bySize.get('normal')!;
  const text = PARTS.findIndex(([, name]) => name === 'the text of a story');
  for (const [size, sizes] of bySize) {
    const growth = sizes[text]! / normal[text]!;
    if (size !== 'normal') expect(Math.abs(growth - 1), `${size} is another size`).toBeGreaterThan(0.05);
    const off = PARTS.flatMap(([, name], i) => (Math.abs(sizes[i]! / normal[i]! - growth) > 0.01 ? [`${size}: ${name} grows ${(sizes[i]! / normal[i]!).toFixed(2)} times, the text ${growth.toFixed(2)}`] : []));
    expect(off).toEqual([]);
  }
});

test('at the largest size no screen is wider than the window', { tag: '@laptop' }, async ({ page }) => {
  await withSettings(page, { size: 'giant' });
  for (const width of [320, 390, 768, 1024, 1280, 1680]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/', '/timeline', '/said', '/entities', '/entity/Q423', '/search?q=روسيا', '/saved', '/settings', '/story/belousov-in-pyongyang']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});
