import { BUNDLE_VERSION } from '../src/bundle/schema.ts';
import { expect, keptOffline, ROUTES, test } from './reader.ts';

test.use({ serviceWorkers: 'allow' });

test('after one visit every screen and every story opens offline, and bookmarks are kept', { tag: '@laptop' }, async ({ page, context }) => {
  await page.goto('/');
  await keptOffline(page);
  const stories = await page.getByRole('article').getByRole('heading').getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(stories).toHaveLength(9);
  const note = page.getByText('لا اتصال. تقرأ');
  await context.setOffline(true);
  await expect(note).toBeVisible();
  for (const path of [...ROUTES, ...stories, '/timeline?country=KR&from=2024#x']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // Some builds of Chromium forget on navigation that they play offline, and say so: the note goes by what the browser says.
    await expect(note).toHaveCount((await page.evaluate(() => navigator.onLine)) ? 0 : 1);
  }
  await page.goto(stories[3]!);
  await page.getByRole('button', { name: 'حفظ', exact: true }).click();
  await page.goto('/saved');
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('offline, the text is set in our own two faces', { tag: '@laptop' }, async ({ page, context }) => {
  await page.goto('/story/belousov-in-pyongyang');
  await keptOffline(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const session = await context.newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  for (const selector of ['h1', '#p1']) {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((font) => !font.isCustomFont)).toEqual([]);
  }
});

test.describe('without a first visit', () => {
  test.use({ serviceWorkers: 'block', expectedErrors: [/ERR_|Failed to load/] });
  test('data that cannot be loaded is said, and trying again brings it', { tag: '@laptop' }, async ({ page }) => {
    await page.route('**/bundle/head-*.json', (route) => route.abort());
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'تعذّر تحميل الملف' })).toBeVisible();
    await page.unroute('**/bundle/head-*.json');
    await page.getByRole('button', { name: 'إعادة المحاولة' }).click();
    await expect(page.getByRole('article')).toHaveCount(9);
  });
  test('a damaged bundle is named, not shown', { tag: '@laptop' }, async ({ page }) => {
    await page.route('**/bundle/head-*.json', (route) => route.fulfill({ json: { version: BUNDLE_VERSION, title: { ar: 'x' } } }));
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'تعذّر تحميل الملف' })).toBeVisible();
  });
});
