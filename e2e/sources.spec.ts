/** Whose words a story's are is said the same on every way out: copied, shared, exported, printed. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './reader.ts';
import config from './playwright.config.ts';

const NAMED = '/story/belousov-in-pyongyang';
const UNNAMED = '/story/bridge-between-russia-and-north-korea';
const RAW = `${(config.metadata as { rawUrl: string }).rawUrl}/story/stampedheader`;
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function selectFirstWords(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.getElementById('p1')!, NodeFilter.SHOW_TEXT);
    const node = walker.nextNode()!;
    getSelection()!.setBaseAndExtent(node, 0, node, Math.min(12, node.textContent!.length));
  });
}

test.describe('our own words are handed on as ours', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  for (const [path, source] of [
    [NAMED, 'سياق، عن الجزيرة'],
    [UNNAMED, 'سياق، عن صفحة لم تذكر مصدرها'],
  ] as const) {
    test(`${source}: copied, exported, cited`, { tag: '@laptop' }, async ({ page }) => {
      await page.goto(path);
      await selectFirstWords(page);
      await page.getByRole('toolbar').getByRole('button', { name: 'نسخ مع المصدر' }).click();
      await expect.poll(() => clipboard(page)).toMatch(new RegExp(`»، ${source}، \\d+ \\S+ \\S*`));
      await page.getByRole('toolbar').getByRole('button', { name: 'مهم' }).click();
      await page.getByRole('button', { name: 'مشاركة' }).click();
      await page.getByRole('menuitem', { name: 'نسخ النص مع مصدره' }).click();
      await expect.poll(() => clipboard(page)).toContain(`»، ${source}، `);
      await page.goto('/saved?show=highlights');
      for (const [item, ending] of [
        ['ملف نصّي', 'txt'],
        ['ملف Markdown', 'md'],
      ] as const) {
        await page.getByRole('button', { name: 'تصدير التظليلات' }).click();
        const download = page.waitForEvent('download');
        await page.getByRole('menuitem', { name: item }).click();
        const file = await download;
        expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
        expect(readFileSync(await file.path(), 'utf8')).toContain(`»، ${source}، `);
      }
    });

    test(`${source}: on paper, with the day and how it is known`, { tag: '@laptop' }, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('contentinfo').or(page.locator('footer')).filter({ hasText: source }).first()).toContainText(/تاريخ (?:مذكور|مستنتَج)/);
    });
  }

  /** This browser shares with no other app: one that keeps what it is given stands in for it. */
  test('shared with another app', { tag: '@laptop' }, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: async (data: ShareData) => void Object.assign(window, { shared: data }) });
    });
    await page.goto(NAMED);
    await page.getByRole('button', { name: 'مشاركة' }).click();
    await page.getByRole('menuitem', { name: 'مشاركة عبر تطبيق آخر' }).click();
    expect(await page.evaluate(() => (window as unknown as { shared: ShareData }).shared.text)).toMatch(/^«كيم يستقبل.*»، سياق، عن الجزيرة، 30 تشرين الثاني 2024$/);
  });
});

test.describe('an outlet’s own text is the outlet’s', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  test('copied and on paper', { tag: '@laptop' }, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(RAW).origin });
    await page.goto(RAW);
    await selectFirstWords(page);
    await page.getByRole('toolbar').getByRole('button', { name: 'نسخ مع المصدر' }).click();
    await expect.poll(() => clipboard(page)).toContain('— «');
    expect(await clipboard(page)).not.toContain('سياق');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('footer').filter({ hasText: 'طُبعت' })).not.toContainText('سياق، عن');
  });
});
