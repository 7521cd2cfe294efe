/** The page of an entity: when it is named, what is said, every mention in its sentence, how it is written, who stands beside it. */
import type { Page } from '@playwright/test';
import { atRest, expect, test, withSettings } from './reader.ts';

const KIM = '/entity/Q56226';
const RUSSIA = '/entity/Q159';

const open = async (page: Page, path: string) => {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await atRest(page);
};
const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const CONCORDANCE = 'كل ذِكر في جملته';

test('it says who it is, and leads to its stories and its events', async ({ page }) => {
  await open(page, KIM);
  const header = page.getByRole('main').locator('header').first();
  await expect(header).toContainText('ذُكر 5 مرات في 3 قصص، من أيلول 2023 إلى تشرين الثاني 2024');
  await header.getByRole('link', { name: 'تصفية القصص' }).click();
  await expect(page).toHaveURL(/\/\?entity=Q56226$/);
  await open(page, RUSSIA);
  await page.getByRole('link', { name: 'عرض على الخط الزمني' }).click();
  await expect(page).toHaveURL(/\/timeline\?country=RU$/);
});

test('the way back leads to all entities', { tag: '@laptop' }, async ({ page }) => {
  await open(page, KIM);
  await page.getByRole('main').locator('header').getByRole('link', { name: 'الكيانات' }).click();
  await expect(page).toHaveURL(/\/entities$/);
});

test('presence: the bars are as high as the list says, and no words meet', async ({ page, viewport }) => {
  await open(page, KIM);
  const presence = part(page, 'الحضور في القصص');
  await expect(presence.getByRole('listitem')).toHaveCount(3);
  const heights = await presence.locator('svg a rect:first-child').evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().height));
  expect(heights.map((height) => Math.round(height / 18))).toEqual([1, 1, 3]);
  const words = await presence.locator('svg text').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ x, y, width, height }) => ({ x, y, width, height })));
  expect(words.length).toBeGreaterThan((viewport?.width ?? 0) > 768 ? 5 : 1);
  for (const [i, a] of words.entries())
    for (const b of words.slice(i + 1)) expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y + 3 < b.y + b.height && b.y + 3 < a.y + a.height, JSON.stringify([a, b])).toBe(false);
  await presence.getByRole('link', { name: /3 مرات/ }).last().click();
  await expect(page).toHaveURL(/\/story\/belousov-in-pyongyang$/);
});

test('time runs the way that the reader has set', { tag: '@laptop' }, async ({ page }) => {
  const places = () => part(page, 'الحضور في القصص').locator('svg a rect:first-child').evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().x));
  await open(page, KIM);
  const [first, , last] = await places();
  expect(first).toBeGreaterThan(last!);
  await withSettings(page, { axis: 'ltr' });
  await open(page, KIM);
  const [early, , late] = await places();
  expect(early).toBeLessThan(late!);
});

test('its own words and what is said of it lead to their sentences', async ({ page }) => {
  await open(page, KIM);
  const said = part(page, 'من أقوال كيم جونغ أون');
  await expect(said.getByRole('listitem').first()).toContainText('«تدخل عسكري مباشر في النزاع»');
  await expect(part(page, 'مما قيل عن كيم جونغ أون').getByRole('listitem')).not.toHaveCount(0);
  await said.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/story\/belousov-in-pyongyang#p\d+:\d+-\d+\.[0-9a-f]+$/);
});

test('every mention stands in its sentence, as many as are counted, and leads there', async ({ page, viewport }) => {
  await open(page, KIM);
  const rows = part(page, CONCORDANCE).getByRole('listitem');
  await expect(rows).toHaveCount(5);
  await expect(rows.locator('strong')).toHaveText(['كيم جونغ أون', 'كيم', 'كيم', 'كيم جونغ أون', 'كيم جونغ أون']);
  if ((viewport?.width ?? 0) >= 1024) {
    // The names stand under one another, and the rows are one line each.
    const middles = await rows.locator('strong').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ x, width }) => x + width / 2));
    for (const middle of middles) expect(Math.abs(middle - middles[0]!)).toBeLessThan(3);
    for (const height of await rows.getByRole('link').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))) expect(height).toBeLessThan(60);
  }
  await rows.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/story\/belousov-in-pyongyang#p1:/);
});

test('mentions are filtered by spelling, outlet and words; the address keeps it, and it can be undone', async ({ page }) => {
  await open(page, RUSSIA);
  const list = part(page, CONCORDANCE);
  await expect(list.getByText('64 موضعًا', { exact: false })).toBeVisible();
  await list.getByLabel('الصيغة').selectOption('موسكو');
  await expect(page).toHaveURL(/spelling=/);
  await expect(list.locator('strong').first()).toHaveText('موسكو');
  expect(new Set(await list.locator('strong').allTextContents())).toEqual(new Set(['موسكو']));
  const before = await list.locator('strong').count();
  await list.getByLabel('المصدر').selectOption('الجزيرة');
  await expect.poll(() => list.locator('strong').count()).toBeLessThan(before);
  await list.getByLabel('كلمات الجملة').fill('ظظظظ');
  await expect(list.getByText('لا موضع يوافق هذه التصفية')).toBeVisible();
  await list.getByRole('button', { name: 'عرض الكل' }).click();
  await expect(list.getByText('64 موضعًا', { exact: false })).toBeVisible();
  await expect(page).toHaveURL(/\/entity\/Q159$/);
  await list.getByLabel('كلمات الجملة').fill('العقوبات');
  await expect.poll(() => list.locator('strong').count()).toBeLessThan(30);
  await page.reload();
  await expect(list.getByLabel('كلمات الجملة')).toHaveValue('العقوبات');
});

test('adjectives and longer names are marked as such', { tag: '@laptop' }, async ({ page }) => {
  await open(page, RUSSIA);
  const rows = part(page, CONCORDANCE).getByRole('listitem');
  await expect(rows.filter({ hasText: 'صيغة نسبة' }).first().locator('strong')).toHaveText(/روسي/);
  await expect(rows.filter({ hasText: 'ضمن اسم آخر' }).first().locator('strong')).toHaveText('وزارة الخارجية الروسية');
});

test('the table of spellings adds up, and a cell leads to its sentences', async ({ page }) => {
  await open(page, KIM);
  const table = part(page, 'كيف يُكتب الاسم').getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['الصيغة', 'الجزيرة', 'صدى البلد', 'المصدر غير مذكور']);
  await expect(table.getByRole('rowheader')).toHaveText(['«كيم جونغ أون»', '«كيم»']);
  const figures = await table.locator('td a').allTextContents();
  expect(figures.reduce((sum, one) => sum + Number(one), 0)).toBe(5);
  await table.getByRole('link', { name: 'كيم في الجزيرة: مرتان' }).click();
  await expect(part(page, CONCORDANCE).locator('strong')).toHaveText(['كيم', 'كيم']);
  await expect(part(page, CONCORDANCE)).toBeInViewport();
});

test('the names around it are drawn where there is room, apart from each other, and listed', async ({ page, viewport }) => {
  await open(page, KIM);
  const together = part(page, 'أسماء ترد معه');
  await expect(together.getByRole('link')).toHaveCount(12);
  const drawing = together.getByRole('img');
  if ((viewport?.width ?? 0) < 1024) await expect(drawing).toHaveCount(0);
  else {
    await expect(drawing).toHaveAccessibleName(/^12 اسمًا حول كيم جونغ أون/);
    const words = await drawing.locator('text').evaluateAll((all) => all.map((one) => (one as SVGGraphicsElement).getBBox()).map(({ x, y, width, height }) => ({ x, y, width, height })));
    expect(words).toHaveLength(12 + 3 + 1);
    for (const [i, a] of words.entries())
      for (const b of words.slice(i + 1)) expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y + 4 < b.y + b.height && b.y + 4 < a.y + a.height, JSON.stringify([a, b])).toBe(false);
    const sizes = await drawing.locator('text').evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * (one as SVGGraphicsElement).getScreenCTM()!.a));
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(16.8);
  }
  await together.getByRole('link', { name: 'دولة: روسيا' }).click();
  await expect(page).toHaveURL(/\/entity\/Q159$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('روسيا');
});

test('as of a day only what was known then is counted', { tag: '@laptop' }, async ({ page }) => {
  await open(page, `${KIM}?asof=2024-11-30`);
  await expect(part(page, CONCORDANCE).getByRole('listitem')).toHaveCount(5);
  await open(page, `${RUSSIA}?asof=2024-07-01`);
  await expect(part(page, 'الحضور في القصص').getByRole('listitem')).toHaveCount(2);
  await expect(part(page, 'كيف يُكتب الاسم')).toHaveCount(0);
  await expect(part(page, CONCORDANCE).getByText('10 مواضع', { exact: false })).toBeVisible();
});

test('one who is named once and quoted nowhere has a page without gaps', { tag: '@laptop' }, async ({ page }) => {
  await open(page, '/entity/Q142');
  await expect(part(page, /^من أقوال/)).toHaveCount(0);
  await expect(page.getByRole('link', { name: /عرض الأقوال/ })).toHaveCount(0);
  await expect(part(page, CONCORDANCE).getByRole('listitem')).not.toHaveCount(0);
});

test('nothing stands out of the page at its sides', async ({ page }) => {
  for (const width of [320, 390, 768, 1280, 1680]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, RUSSIA);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), String(width)).toBeLessThanOrEqual(0);
  }
});
