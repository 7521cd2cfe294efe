import { expect, test, watchShift } from './reader.ts';

test('search answers as one types, in the address too, and marks what it found', async ({ page }) => {
  await page.goto('/search');
  const box = page.getByRole('searchbox', { name: 'بحث' });
  await expect(box).toBeFocused();
  await box.pressSequentially('غازبر');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.locator('mark').first()).toHaveText('غازبروم');
  await expect(page).toHaveURL(/\?q=/);
  await expect(box).toBeFocused();
  await page.reload();
  await expect(box).toHaveValue('غازبر');
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('what was found comes into room that stands ready', async ({ page }) => {
  const shift = await watchShift(page);
  for (const words of ['روسيا', 'جنود']) {
    await page.goto(`/search?q=${words}`);
    await expect(page.locator('mark').first()).toBeVisible();
    await page.waitForTimeout(500);
    expect(await shift()).toBeLessThanOrEqual(0.001);
  }
});

for (const [written, found] of [
  ['إستراتيجيه', 'الإستراتيجي'],
  ['كُورسك', 'كورسك'],
  ['اوكرانيا', 'أوكرانيا'],
  ['زاخاروفا', 'زاخاروفا'],
  ['بيلوسف', 'بيلوسوف'],
] as const) {
  test(`«${written}» finds «${found}»`, { tag: '@laptop' }, async ({ page }) => {
    await page.goto(`/search?q=${written}`);
    await expect(page.getByRole('article').filter({ hasText: found }).first()).toBeVisible();
  });
}

test('a search narrows by country, and one without an answer says so', async ({ page }) => {
  await page.goto('/search?q=روسيا&country=JP');
  await expect(page.getByRole('article')).toHaveCount(3);
  await page.goto('/search?q=قرنبيط');
  await expect(page.getByRole('heading', { name: /لا قصة فيها/ })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
});
