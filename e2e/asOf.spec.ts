/** «كما عُرف في …»: one date sets every screen to what was published by then, goes along everywhere, and is lifted in one tap. */
import { closeFilters, expect, filterGroup, isPhone, test } from './reader.ts';

const LATER = '/story/seoul-sanctions-moscow-pyongyang';

test('a date chosen among the filters sets every screen, and goes along from link to link', async ({ page }) => {
  await page.goto('/timeline');
  await expect(page.getByRole('article')).toHaveCount(9);
  const group = await filterGroup(page, 'كما عُرف في');
  await group.getByRole('combobox', { name: 'السنة' }).selectOption('2024');
  await group.getByRole('combobox', { name: 'الشهر' }).selectOption('11');
  await Promise.all([page.waitForURL(/\?asof=2024-11$/), group.getByRole('button', { name: 'عرض ما عُرف حتى هذا التاريخ' }).click()]);
  await expect(page.getByText('الملف كما عُرف في 30 تشرين الثاني 2024')).toBeVisible();
  await expect(page.locator('header > div > [aria-live="polite"]')).toHaveText('8 أحداث، 5 قصص');
  await expect(page.getByRole('article')).toHaveCount(5);
  await expect(page.getByText(/4 أو 5 كانون الأول/)).toHaveCount(0);
  const country = await filterGroup(page, 'الدولة');
  await country.getByRole('checkbox', { name: /^اليابان\s*2/ }).check();
  await closeFilters(page);
  await expect(page).toHaveURL(/\?country=JP&asof=2024-11$/);
  await page.getByRole('link', { name: 'الملف', exact: true }).first().click();
  await expect(page).toHaveURL(/\/\?country=JP&asof=2024-11$/);
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.getByRole('navigation').getByRole('link', { name: 'الكيانات', exact: true }).first().click();
  await expect(page.getByText(/اسمًا في قصتين من 5 عن اليابان/)).toBeVisible();
  await page.getByRole('link', { name: /روسيا/ }).first().click();
  await expect(page).toHaveURL(/\/entity\/Q159\?asof=2024-11$/);
  await expect(page.locator('#content')).toContainText('5 قصص');
  await page.getByRole('button', { name: 'عودة إلى اليوم' }).click();
  await expect(page).toHaveURL(/\/entity\/Q159$/);
  await expect(page.locator('#content')).toContainText('9 قصص');
});

test('search finds nothing that came later, and a later story says why it is not there', async ({ page }) => {
  await page.goto('/search?q=سيول&asof=2024-11-30');
  await expect(page.getByRole('article').first()).toBeVisible();
  const found = await page.getByRole('article').count();
  await page.goto('/search?q=سيول');
  await expect(page.getByRole('article').first()).toBeVisible();
  expect(await page.getByRole('article').count()).toBeGreaterThan(found);
  await page.goto(`${LATER}?asof=2024-11-30`);
  await expect(page.getByRole('heading', { level: 1, name: 'نُشرت هذه القصة بعد 30 تشرين الثاني 2024' })).toBeVisible();
  await page.getByRole('button', { name: 'عودة إلى اليوم' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('سيول');
  await expect(page).not.toHaveURL(/asof/);
});

test('what is no date is said and ignored; on paper the day stands above', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/?asof=yesterday');
  await expect(page.getByText(/تجاهلنا في الرابط تاريخًا/)).toContainText('asof=yesterday');
  await expect(page.getByRole('article')).toHaveCount(9);
  await page.goto('/?asof=2024');
  await expect(page.getByRole('article')).toHaveCount(7);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('الملف كما عُرف في 31 كانون الأول 2024')).toBeVisible();
});

test('an address that is shared or cited carries the date', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/story/belousov-in-pyongyang?asof=2024-11');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const link of await page.getByRole('main').locator('a[href^="/"]').all()) expect(await link.getAttribute('href')).toContain('asof=2024-11');
  expect(isPhone(page)).toBe(false);
});

test('from an event the days around it are one step away', async ({ page }) => {
  await page.goto('/timeline');
  const row = page.locator('li[id^="event-"]').filter({ hasText: 'معاهدة الشراكة تصير نافذة' });
  await row.getByRole('heading').getByRole('button').click();
  await row.getByRole('link', { name: 'قبله وبعده بثلاثة أيام' }).click();
  await expect(page).toHaveURL(/from=2024-12-0[12]&to=2024-12-0[78]/);
  await expect(page.locator('li[id^="event-"]')).toHaveCount(1);
});
