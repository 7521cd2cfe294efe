import { closeFilters, expect, filterGroup, test } from './reader.ts';

test('the timeline filters by country, says it in the address, and goes back and forward', async ({ page }) => {
  await page.goto('/timeline');
  const articles = page.getByRole('article');
  await expect(articles).toHaveCount(9);
  const group = await filterGroup(page, 'الدولة');
  await group.getByRole('checkbox', { name: /^اليابان/ }).check();
  await closeFilters(page);
  await expect(page).toHaveURL(/\?country=JP$/);
  await expect(articles).toHaveCount(3);
  await page.getByRole('button', { name: 'أزل «اليابان»' }).click();
  await expect(articles).toHaveCount(9);
  await page.goBack();
  await expect(page).toHaveURL(/\?country=JP$/);
  await expect(articles).toHaveCount(3);
  await page.goForward();
  await expect(articles).toHaveCount(9);
});

test('a country can be excluded', async ({ page }) => {
  await page.goto('/');
  const group = await filterGroup(page, 'الدولة');
  await group.getByRole('button', { name: 'استبعد كوريا الجنوبية' }).click();
  await closeFilters(page);
  await expect(page).toHaveURL(/\?country=-KR$/);
  await expect(page.getByRole('article')).toHaveCount(3);
});

test('the timeline filters by dates', async ({ page }) => {
  await page.goto('/timeline');
  const group = await filterGroup(page, 'التاريخ');
  await group.getByRole('group', { name: 'من' }).getByRole('combobox', { name: 'السنة' }).selectOption('2025');
  await closeFilters(page);
  await expect(page).toHaveURL(/\?from=2025$/);
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByRole('heading', { level: 2, name: /2024/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: /2025/ })).toBeVisible();
});

for (const [address, count] of [
  ['/?country=KR&country=JP', 6],
  ['/?country=KR&outlet=الوطن', 1],
  ['/?country=RU&country=-KR', 3],
  ['/?from=2024-12&to=2024-12', 2],
  ['/?from=2023-09-15&to=2023-09-15', 1],
  ['/?entity=kursk', 3],
  ['/?q=بيلوسوف', 1],
  ['/timeline?from=2000&to=2000', 1],
  ['/timeline?from=2025-04-30&to=2025-04-30&by=published', 1],
  ['/?by=event&from=2000&to=2000', 1],
] as const) {
  test(`${address} shows ${count}`, { tag: '@laptop' }, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('article')).toHaveCount(count);
  });
}

test('what is unknown or malformed is ignored and said', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/timeline?country=ZZ&from=2024-13&to=2024&outlet=لا أحد');
  await expect(page.getByText(/تجاهلنا في العنوان/)).toContainText('country=ZZ');
  await expect(page.getByText(/تجاهلنا في العنوان/)).toContainText('from=2024-13');
  await expect(page.getByRole('button', { name: /حتى 2024/ })).toBeVisible();
});

test('filters that leave nothing say so and are cleared by one tap', async ({ page }) => {
  await page.goto('/?country=NZ&outlet=الجزيرة');
  await expect(page.getByRole('heading', { name: 'لا شيء يطابق هذه التصفية' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'امسح التصفية' }).last().click();
  await expect(page.getByRole('article')).toHaveCount(9);
  await expect(page).toHaveURL(/\/$/);
});

test('events and publications are two orders of time', async ({ page }) => {
  await page.goto('/timeline');
  await page.getByRole('radio', { name: 'متى نُشر' }).check();
  await expect(page).toHaveURL(/\?by=published$/);
  await expect(page.getByRole('article')).toHaveCount(9);
  await page.getByRole('radio', { name: 'متى وقع' }).check();
  await expect(page).toHaveURL(/\/timeline$/);
});

test('a month of the strip opens that month', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'الأحداث شهرًا بشهر' }).getByRole('link', { name: /حزيران 2024/ }).click();
  await expect(page).toHaveURL(/\/timeline\?from=2024-06&to=2024-06$/);
  await expect(page.getByRole('heading', { level: 2, name: /2024/ })).toBeVisible();
});

test('the filter groups stand open where there is room', { tag: '@laptop' }, async ({ page }) => {
  for (const path of ['/', '/timeline', '/search?q=روسيا']) {
    await page.goto(path);
    for (const name of ['الدولة', 'المصدر', 'التاريخ']) await expect(page.getByRole('group', { name, exact: true })).toBeVisible();
  }
});
