import { AxeBuilder } from '@axe-core/playwright';
import { expect, filterGroup, ROUTES, test, withSettings } from './reader.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const violations = async (page: Parameters<typeof filterGroup>[0]) =>
  (await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);

for (const language of ['ar', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`no violation on any route, ${language}, ${theme}`, async ({ page }) => {
      test.setTimeout(120_000);
      await withSettings(page, { language, theme });
      for (const path of [...ROUTES, '/story/nowhere', '/search', '/timeline?country=ZZ&country=KR&by=published', '/?country=NZ&outlet=الجزيرة']) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await violations(page), path).toEqual([]);
      }
    });
  }
}

test('the check sees a violation when there is one', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.querySelector('main')!.append(document.createElement('button')));
  expect(await violations(page)).not.toEqual([]);
});

test('an open sheet has no violation, closes with Escape, and gives the focus back', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/timeline');
  await filterGroup(page, 'الدولة');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'الدولة', exact: true })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'التصفية' }).getByRole('button', { name: 'الدولة' })).toBeFocused();
});

test('nothing is wider than the screen, down to 320 px and at twice the size', async ({ page }) => {
  await withSettings(page, { size: 'huge' });
  for (const width of [320, page.viewportSize()!.width]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ROUTES) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});
