/** The index of names: counted under filters, in a table that keys walk, with the map of who is with whom; and its odd states. */
import config from './playwright.config.ts';
import { atRest, closeFilters, expect, filterGroup, isPhone, test, withSettings, type Page } from './reader.ts';

const { manyUrl } = config.metadata as { manyUrl: string };
const main = (page: Page) => page.getByRole('main');
const summary = (page: Page) => main(page).locator('header [aria-live=polite]');
const table = (page: Page) => main(page).getByRole('table');
const rowOf = (page: Page, name: string) => table(page).getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: false }).filter({ hasText: name }) });
const types = (page: Page) => main(page).getByRole('group', { name: 'نوع الاسم' });
const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0]);

test('names stand by type, with how often each story has them; those named once follow in a line', async ({ page }) => {
  await page.goto('/entities');
  await expect(summary(page)).toHaveText('60 اسمًا في 9 قصص: 13 دولة و17 شخصًا و22 جهة و8 أماكن');
  await expect(table(page).getByRole('columnheader')).toHaveCount(11);
  const sums = await table(page).locator('tbody tr').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '');
      if (cells.length === 0) return [];
      // «ذُكر مرة», «ذُكر مرتين», «ذُكر 7 مرات».
      const n = (text: string) => (text.includes('لم يُذكر') ? 0 : text.includes('مرتين') ? 2 : Number(/\d+/.exec(text)?.[0] ?? 1));
      return [{ sum: Number(cells.at(-1)), cells: cells.slice(0, -1).reduce((sum, text) => sum + n(text), 0) }];
    }),
  );
  expect(sums.length).toBeGreaterThan(20);
  expect(sums.filter(({ sum, cells }) => sum !== cells)).toEqual([]);
  const once = main(page).getByRole('region', { name: 'أسماء ذُكرت مرة واحدة' });
  await expect(once.getByRole('link', { name: 'دولة: فرنسا' })).toBeVisible();
  expect(sums.length + numberIn((await once.locator('p').first().textContent()) ?? '')).toBe(60);
});

test('a name has one count here and on its own page', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/entities');
  for (const name of ['روسيا', 'كوريا الجنوبية', 'فلاديمير بوتين', 'وزارة الخارجية الروسية']) {
    const sum = await rowOf(page, name).first().getByRole('cell').last().textContent();
    await table(page).getByRole('link', { name: new RegExp(`: ${name}$`) }).click();
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
    await expect(main(page).getByText(new RegExp(`^ذُكر (?:${sum}) مرات?|^ذُكر ${sum} مرة`)).first()).toBeVisible();
    await page.goBack();
    await expect(table(page)).toBeVisible();
  }
});

test('a cell leads to the first mention in its story, a head to the story', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/entities');
  const cell = rowOf(page, 'فلاديمير بوتين').getByRole('link', { name: 'ذُكر مرة' }).first();
  await cell.click();
  await expect(page).toHaveURL(/\/story\/[^#]+#p\d+:/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await table(page).getByRole('columnheader').filter({ hasText: 'الجزيرة' }).getByRole('link').click();
  await expect(page).toHaveURL(/\/story\/[^#]+$/);
});

test('the table is one stop of Tab, and arrows walk in it', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/entities');
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['stop'] ?? '');
  await expect(table(page)).toBeVisible();
  expect(await table(page).locator('a').evaluateAll((links) => links.filter((link) => link.tabIndex === 0).length)).toBe(1);
  await table(page).getByRole('link', { name: 'دولة: روسيا' }).focus();
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toBe('0:0');
  await page.keyboard.press('End');
  expect(await focused()).toBe('0:8');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('-1:8');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('0:-1');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('1:-1');
  // Back by Tab one is where one was.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('table'))).toBeNull();
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('1:-1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'كوريا الشمالية' })).toBeVisible();
});

test('time runs as the reader set it', { tag: '@laptop' }, async ({ page }) => {
  const first = async () => (await table(page).getByRole('columnheader').nth(1).textContent()) ?? '';
  await page.goto('/entities');
  await expect(table(page)).toBeVisible();
  expect(await first()).toContain('2023');
  await withSettings(page, { axis: 'ltr' });
  await page.reload();
  await expect(table(page)).toBeVisible();
  expect(await first()).toContain('2025');
});

test('types and the order are in the address, and Back goes through them', async ({ page }) => {
  await page.goto('/entities');
  await types(page).getByRole('button', { name: /^أشخاص/ }).click();
  await expect(page).toHaveURL(/\?type=person$/);
  await expect(summary(page)).toHaveText('17 شخصًا في 9 قصص');
  await expect(table(page).getByRole('heading')).toHaveText(['أشخاص']);
  await types(page).getByRole('button', { name: /^أماكن/ }).click();
  await expect(page).toHaveURL(/\?type=person&type=place$/);
  await expect(table(page).getByRole('heading')).toHaveText(['أشخاص', 'أماكن']);
  await page.goBack();
  await expect(table(page).getByRole('heading')).toHaveText(['أشخاص']);
  await page.goBack();
  await expect(table(page).getByRole('heading')).toHaveText(['دول', 'أشخاص', 'جهات', 'أماكن']);
  await page.goForward();
  await expect(table(page).getByRole('heading')).toHaveText(['أشخاص']);
});

test('by letter the names stand as in a dictionary, without their article', async ({ page }) => {
  await page.goto('/entities?type=country');
  await expect(rowOf(page, 'روسيا')).toBeVisible();
  await main(page).getByRole('group', { name: 'ترتيب الأسماء' }).getByText('ألفبائيًّا').click();
  await expect(page).toHaveURL(/order=letter/);
  await expect(table(page).locator('tbody th a > span:not(.sr-only)')).toHaveText(['أوكرانيا', 'روسيا', 'كوريا الجنوبية', 'كوريا الشمالية', 'الولايات المتحدة', 'اليابان']);
});

test('filters of stories narrow which are counted; they go along between screens', async ({ page }) => {
  await page.goto('/entities');
  const group = await filterOn(page, 'المصدر');
  await group.getByRole('checkbox', { name: /الجزيرة/ }).check();
  await closeSheet(page);
  await expect(page).toHaveURL(/outlet=/);
  await expect(summary(page)).toContainText('في قصة واحدة من 9');
  await expect(table(page).getByRole('columnheader')).toHaveCount(3);
  await expect(rowOf(page, 'اليابان')).toHaveCount(0);
  await main(page).getByRole('list', { name: 'التصفية الحالية' }).getByRole('button').first().click();
  await expect(summary(page)).toContainText('60 اسمًا');
});

/** Open a group of filters: on this screen they stand in sheets at every width. */
async function filterOn(page: Page, name: string) {
  if (isPhone(page)) return filterGroup(page, name);
  await page.getByRole('region', { name: 'التصفية' }).getByRole('button', { name }).click();
  return page.getByRole('group', { name, exact: true });
}
async function closeSheet(page: Page): Promise<void> {
  if (isPhone(page)) await closeFilters(page);
  else await page.getByRole('dialog').getByRole('button', { name: /^عرض (?:قصة|\d)/ }).click();
}

test('what leaves no name says so, and can be lifted alone', async ({ page }) => {
  await page.goto(`/entities?type=place&name=${encodeURIComponent('بوتين')}`);
  await expect(main(page).getByText('لا كيان بهذا الاسم')).toBeVisible();
  await main(page).getByRole('button', { name: 'دون «أماكن»: اسم واحد' }).click();
  await expect(page).not.toHaveURL(/type=/);
  await expect(rowOf(page, 'فلاديمير بوتين')).toBeVisible();
  await page.goto('/entities?from=1999&to=1999');
  await expect(main(page).getByRole('heading', { name: 'لا شيء يطابق هذه التصفية' })).toBeVisible();
  await expect(table(page)).toHaveCount(0);
  await main(page).getByRole('button', { name: 'مسح التصفية' }).last().click();
  await expect(table(page)).toBeVisible();
  await page.goto('/entities?type=animal&shared=1');
  await expect(main(page).getByText(/type=animal/)).toBeVisible();
});

test('who is with whom is listed by strength, and a tie opens the sentences in which both stand', async ({ page }) => {
  await page.goto('/entities');
  const company = main(page).getByRole('region', { name: 'من مع من' });
  await expect(company.getByText(/ولم يُرسم ما ورد في معظم القصص: روسيا في 9 قصص وكوريا الشمالية في 8 قصص/)).toBeVisible();
  const tie = company.getByRole('button', { name: /كوريا الجنوبية مع.*فلاديمير بوتين/ });
  await tie.click();
  await expect(tie).toHaveAttribute('aria-expanded', 'true');
  const told = company.locator('ol > li');
  await expect(told).toHaveCount(4);
  // Every story is named with its sentence, or says where each of the two stands.
  for (const story of await told.all()) expect(await story.getByRole('link').count()).toBeGreaterThan(0);
  await told.first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/story\//);
  await page.goBack();
  await company.getByText('4 قصص فأكثر').click();
  await expect(page).toHaveURL(/shared=4/);
  await expect(company.getByRole('heading', { level: 3 })).toHaveCount(1);
});

test('the map: one stop, arrows walk, what has the focus lights its lines, a line opens its sentences', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/entities');
  const map = main(page).getByRole('group', { name: 'خريطة من مع من' });
  await map.scrollIntoViewIfNeeded();
  await expect(map.getByRole('link')).toHaveCount(15);
  const places = () => map.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('style')));
  const before = await places();
  expect(await map.locator('a').evaluateAll((links) => links.filter((link) => link.tabIndex === 0).length)).toBe(1);
  await map.getByRole('link', { name: /أوكرانيا/ }).focus();
  const faint = () => map.locator('svg g.opacity-25').count();
  await expect.poll(faint).toBeGreaterThan(5);
  await page.keyboard.press('ArrowDown');
  await expect(map.getByRole('link', { name: /أوكرانيا/ })).not.toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/entity\//);
  await page.goBack();
  await expect(map.getByRole('link')).toHaveCount(15);
  expect(await places()).toEqual(before);
  // Words never lie over other words.
  const boxes = await map.locator('[data-words]').evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes.length).toBeGreaterThan(8);
  expect(boxes.filter((a, i) => boxes.some((b, j) => j > i && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1))).toEqual([]);
  await map.locator('line.cursor-pointer').last().dispatchEvent('click');
  const opened = main(page).getByRole('region', { name: 'من مع من' }).locator('[data-tie][aria-expanded=true]');
  await expect(opened).toBeFocused();
});

test('on a phone the row is the target, heads stand upright, and the list is all of the map', async ({ page }) => {
  test.skip(!isPhone(page), 'a wide screen has links in its cells');
  await page.goto('/entities');
  await expect(table(page).locator('td a')).toHaveCount(0);
  expect(await table(page).locator('thead a').count()).toBe(0);
  await expect(main(page).getByRole('group', { name: 'خريطة من مع من' })).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  // What lies over the cell takes the tap.
  await rowOf(page, 'أوكرانيا').first().getByRole('cell').nth(4).click({ force: true });
  await expect(page.getByRole('heading', { level: 1, name: 'أوكرانيا' })).toBeVisible();
});

test('many stories stand in stretches of time, and a cell leads to its stories', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`${manyUrl}/entities`);
  await expect(table(page)).toBeVisible();
  await expect(main(page).getByRole('heading', { name: 'من ومتى' })).toBeVisible();
  expect(await table(page).getByRole('columnheader').count()).toBeLessThanOrEqual(14);
  const cell = table(page).locator('td a').first();
  const stories = numberIn((await cell.textContent()) ?? '1 في قصة واحدة');
  await cell.click();
  await expect(page).toHaveURL(/entity=.*from=.*to=/);
  await atRest(page);
  await expect(main(page).locator('[aria-live=polite]').first()).toContainText(String(stories));
});
