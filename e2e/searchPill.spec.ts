import { expect, isPhone, test, withSettings, type Page } from './reader.ts';

const pill = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'البحث', exact: true });
const field = (page: Page) => page.getByRole('dialog').getByRole('combobox', { name: 'أمر أو قصة أو كيان' });

test('the header ends in a search pill: a link to the search screen that opens the palette in place', async ({ page }) => {
  await page.goto('/');
  await expect(pill(page)).toHaveAttribute('href', '/search');
  await pill(page).click();
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL(/\/$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(pill(page)).toBeFocused();
});

test('with Ctrl the pill opens the search screen in another tab', { tag: '@laptop' }, async ({ page, context }) => {
  await page.goto('/');
  const opened = context.waitForEvent('page');
  await pill(page).click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(/\/search$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the pill has the measures of the design, and every screen has its name in the navigation', async ({ page }) => {
  await page.goto('/');
  const box = (await pill(page).boundingBox())!;
  const header = (await page.getByRole('banner').boundingBox())!;
  if (isPhone(page)) {
    expect(box.height).toBe(44);
    expect(Math.round(header.height)).toBeLessThanOrEqual(57);
    await expect(pill(page)).toHaveText('بحث');
  } else {
    expect([Math.round(box.width), Math.round(box.height)]).toEqual([252, 40]);
    expect(Math.round(header.height)).toBeLessThanOrEqual(73);
    await expect(pill(page)).toHaveText('ابحث في الملفCtrl K');
  }
  for (const name of ['الملف', 'الخط الزمني', 'قالوا', 'الكيانات', 'المحفوظات', 'البحث', 'الإعدادات']) await expect(page.getByRole('link', { name, exact: true }).first()).toBeVisible();
});

test('the palette shows stories, entities and commands as one types; Enter without a choice searches the stories', async ({ page }) => {
  await page.goto('/');
  await pill(page).click();
  const dialog = page.getByRole('dialog');
  await field(page).pressSequentially('الخط');
  await expect(dialog.getByRole('group', { name: 'أوامر' }).getByRole('option', { name: /الخط الزمني/ })).toBeVisible();
  await field(page).fill('كورسك');
  await expect(dialog.getByRole('group', { name: 'كيانات' }).getByRole('option').first()).toBeVisible();
  await expect(dialog.getByRole('group', { name: 'قصص' }).getByRole('option').first()).toBeVisible();
  await field(page).fill('جنود');
  await expect(dialog.getByRole('option', { selected: true })).toContainText('البحث في القصص عن «جنود»');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('group', { name: 'قصص' }).getByRole('option', { selected: true })).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/search?q=${encodeURIComponent('جنود')}`);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('on a phone the field of the palette is large enough not to be zoomed, and stands above where the keyboard comes', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  await pill(page).click();
  await field(page).fill('كورسك');
  const box = (await field(page).boundingBox())!;
  expect(box.y + box.height).toBeLessThan(844 / 3);
  expect(await field(page).evaluate((input) => Number.parseFloat(getComputedStyle(input).fontSize))).toBeGreaterThanOrEqual(16);
  const dialog = (await page.getByRole('dialog').boundingBox())!;
  expect(dialog.y).toBe(0);
});

test('in English the pill stands at the other end and says its words', async ({ page }) => {
  await withSettings(page, { language: 'en' });
  await page.goto('/');
  const english = page.getByRole('banner').getByRole('link', { name: 'Search', exact: true });
  await expect(english).toBeVisible();
  expect((await english.boundingBox())!.x).toBeGreaterThan(page.viewportSize()!.width / 2);
});
