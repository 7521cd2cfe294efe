import { expect, isPhone, test } from './reader.ts';

test('the dossier leads to a story, its facts, its entities and back', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('من فوستوتشني إلى كورسك');
  await expect(page.getByText('9 قصص').first()).toBeAttached();
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(9);
  await expect(cards.first()).toContainText('30 نيسان 2025');

  await cards.filter({ hasText: 'وزير الدفاع الروسي ويؤيد' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/story\/belousov-in-pyongyang$/);
  await expect(page.getByText('كتبناها عن: الجزيرة، 30 تشرين الثاني 2024')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  if (isPhone(page)) await page.getByText('عن هذه القصة').click();
  await expect(page.getByText('29 تشرين الثاني 2024', { exact: true })).toBeVisible();

  await page.getByRole('article').locator('.mention', { hasText: 'أندريه بيلوسوف' }).first().click();
  const card = page.getByRole('dialog', { name: 'أندريه بيلوسوف' });
  await expect(card).toContainText('صيغ الاسم في القصص');
  await card.getByRole('link', { name: 'فتح صفحة الكيان' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'أندريه بيلوسوف' })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(/\/story\/belousov-in-pyongyang$/);
});

test('related stories say why, and time leads to the story before and after', async ({ page }) => {
  await page.goto('/story/seoul-sanctions-moscow-pyongyang');
  const related = page.getByRole('region', { name: 'في السياق نفسه' });
  await expect(related.getByRole('link').first()).toContainText(/(?:في كلتيهما: |كلتاهما تذكر ).*، (?:وبينهما|ونُشرتا)/);
  const sequence = page.getByRole('navigation', { name: 'قبلها وبعدها' });
  await expect(sequence.getByRole('link')).toHaveCount(2);
  await sequence.getByRole('link', { name: /القصة الأقدم/ }).click();
  await expect(page).not.toHaveURL(/seoul-sanctions/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what happened before and after stands there with the story, so that nothing moves when it comes', async ({ page }) => {
  await page.route('**/bundle/events-*.json', (route) => route.abort());
  await page.goto('/story/seoul-sanctions-moscow-pyongyang');
  const around = page.getByRole('region', { name: 'ما وقع قبلها وبعدها' });
  await expect(around.getByRole('listitem')).toHaveCount(2);
  const text = await page.getByRole('article').boundingBox();
  const end = await around.boundingBox();
  expect(text!.y + text!.height - end!.y - end!.height, 'no room is held below').toBeLessThan(1);
});

test('a name in the text says who it is without leaving the page, and leads to its other sentences', async ({ page }) => {
  await page.goto('/story/belousov-in-pyongyang');
  const name = page.locator('.mention', { hasText: 'كورسك' }).first();
  await name.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'كورسك' });
  await expect(card).toContainText('مكان');
  await expect(card).toContainText('في قصص أخرى: قصتان');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(name).toBeFocused();
  await expect(page).toHaveURL(/\/story\/belousov-in-pyongyang$/);
  await page.locator('.mention', { hasText: 'كيم' }).first().click();
  await page.getByRole('dialog').getByRole('listitem').nth(2).getByRole('link').press('Enter');
  await expect(page).toHaveURL(/#p\d+$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an event leads to the sentence that dates it', async ({ page }) => {
  await page.goto('/timeline');
  const row = page.getByRole('list', { name: 'الأحداث' }).getByRole('listitem').filter({ hasText: 'معاهدة الصداقة وحسن الجوار' });
  const title = row.getByRole('button', { expanded: false });
  await title.click();
  await row.getByRole('link', { name: '9 شباط 2000' }).click();
  await expect(page).toHaveURL(/\/story\/stoltenberg-on-the-treaty#p\d+$/);
  await expect(page.getByText('9 شباط 2000').last()).toBeInViewport();
  await page.goBack();
  await expect(row.getByRole('button', { expanded: true })).toBeInViewport();
});

test('Latin names stand isolated in Arabic lines', async ({ page }) => {
  await page.goto('/story/seoul-sanctions-moscow-pyongyang');
  for (const name of ['Timer Bank', 'PARSEK', 'Verus']) await expect(page.locator('p bdi', { hasText: name }).first()).toBeVisible();
});

test('an entity shows its spellings, its stories in order, its events and its company', async ({ page }) => {
  await page.goto('/entities');
  for (const type of ['دول', 'أشخاص', 'جهات', 'أماكن']) await expect(page.getByRole('table').getByRole('heading', { name: type })).toBeVisible();
  await page.getByRole('textbox', { name: 'تصفية بالاسم' }).fill('كوريا الشما');
  await page.getByRole('link', { name: /^دولة: كوريا الشمالية/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'كوريا الشمالية' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'كيف يُكتب الاسم' })).toContainText('بيونغ يانغ');
  await expect(page.getByRole('region', { name: 'أحداث يرد فيها' }).getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'أسماء ترد معه' }).getByRole('link').first()).toBeVisible();
});

test('addresses that lead nowhere say so and lead back', { tag: '@laptop' }, async ({ page }) => {
  for (const [path, said] of [
    ['/story/nowhere', 'لا قصة بهذا الرابط'],
    ['/entity/nobody', 'لا كيان بهذا الرابط'],
    ['/no/such/page', 'لا صفحة بهذا الرابط'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: said })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(1);
  }
});

test('the keyboard reaches the content past the navigation', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'تجاوز إلى المحتوى' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('all seven screens are links with their names, at any width', async ({ page }) => {
  await page.goto('/');
  for (const name of ['الملف', 'الخط الزمني', 'قالوا', 'الكيانات', 'البحث', 'المحفوظات', 'الإعدادات']) await expect(page.getByRole('link', { name, exact: true })).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: 'التنقل الرئيس' }).getByRole('link', { name: 'الملف', exact: true })).toHaveAttribute('aria-current', 'page');
});
