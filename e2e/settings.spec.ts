import { expect, test } from './reader.ts';

test('the language switches without a reload and is kept', async ({ page }) => {
  await page.goto('/settings');
  await page.evaluate(() => Object.assign(window, { same: true }));
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
  await page.goto('/story/belousov-in-pyongyang');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kim receives');
  await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
  await expect(page.locator('#p1')).toHaveCSS('direction', 'rtl');
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'العربية' }).check();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('digits, month names and size apply at once and are kept', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('radio', { name: '١٢٣' }).check();
  await page.getByRole('radio', { name: 'دجنبر' }).check();
  await expect(page.getByText('١٧ دجنبر ٢٠٢٣')).toBeVisible();
  await page.getByRole('radio', { name: 'كبير جدًّا' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'huge');
  await page.reload();
  await expect(page.getByText('١٧ دجنبر ٢٠٢٣')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'huge');
});

test('the system decides until the reader does', { tag: '@laptop' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});
