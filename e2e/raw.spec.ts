import { expect, test } from './reader.ts';
import { realBundle } from './bundleParts.ts';
import config from './playwright.config.ts';

const at = (path: string) => (config.metadata as { rawUrl: string }).rawUrl + path;

test('raw pages are shown as the outlet’s own, with what was taken out', async ({ page }) => {
  await page.goto(at('/'));
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.getByRole('article').filter({ hasNotText: 'عن ' }).first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('كتبناها عن')).toHaveCount(0);
});

test('a folder without words of its own shows neither the project’s headline nor its reasons', async ({ page }) => {
  const titleAt = async (address: string): Promise<string> => (await (await realBundle(address)).head()).title.ar;
  const [own, projects] = [await titleAt(at('')), await titleAt(config.use!.baseURL!)];
  expect(own).not.toBe(projects);
  await page.goto(at('/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(own);
  await expect(page).toHaveTitle(`${own} — سياق`);
  await expect(page.getByText('لماذا يهم', { exact: true })).toHaveCount(0);
  await page.goto('/');
  await expect(page.getByText('لماذا يهم', { exact: true })).toBeVisible();
});

test('an embedded story has a page of its own, and clutter opens piece by piece', async ({ page }) => {
  await page.goto(at('/story/stampedheader'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByText(/زوائد نُزعت من الصفحة/).click();
  await expect(page.getByText(/السطر \d+/).first()).toBeVisible();
  const pieces = page.getByRole('note');
  const before = await pieces.count();
  await page.getByRole('button', { name: 'إعادتها إلى مكانها' }).first().click();
  await expect(pieces).toHaveCount(before + 1);
  // Taken out again where it stands: the focus goes to what it followed, not to the top of the page.
  await pieces.first().getByRole('button').press('Enter');
  await expect(pieces).toHaveCount(before);
  await expect(page.locator('#headline, [data-paragraph]').and(page.locator(':focus'))).toBeVisible();
  await page.getByRole('button', { name: 'إعادتها كلها' }).click();
  await expect(page.getByRole('button', { name: 'نزعها كلها' })).toBeVisible();
  await page.getByRole('button', { name: 'نزعها كلها' }).click();
  await expect(pieces).toHaveCount(before);
  await expect(page.getByRole('region', { name: 'في الصفحة نفسها' }).getByRole('link')).toHaveAttribute('href', '/story/stampedheader-2');
  await page.goto(at('/story/stampedheader-2'));
  await expect(page.getByText('وردت هذه القصة داخل صفحة قصة أخرى.')).toBeVisible();
});
