import { expect, ROUTES, test, withSettings, type Page } from './reader.ts';

const STORY = '/story/seoul-sanctions-moscow-pyongyang';
const ready = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible();

/** Press a key as a keyboard set to Arabic sends it: the place of the key, and the letter printed there. */
const pressArabic = (page: Page, code: string, key: string, shiftKey = false) =>
  page.evaluate(
    (init) => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })),
    { code, key, shiftKey },
  );

test('the keys of a story: save, paragraph by paragraph, story by story', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page.goto(STORY);
  await ready(page);
  const save = page.getByRole('button', { name: 'حفظ', exact: true }).first();
  await page.keyboard.press('b');
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('b');
  await expect(save).toHaveAttribute('aria-pressed', 'false');
  const topOf = (id: string) => page.evaluate((name) => Math.round(document.getElementById(name)!.getBoundingClientRect().top), id);
  await page.keyboard.press('j');
  await expect.poll(() => topOf('p1')).toBeLessThan(110);
  await page.keyboard.press('j');
  await expect.poll(() => topOf('p2')).toBeLessThan(110);
  await page.keyboard.press('k');
  await expect.poll(() => topOf('p1')).toBeGreaterThan(80);
  const headline = page.getByRole('heading', { level: 1 });
  const first = await headline.textContent();
  await page.keyboard.press('n');
  await expect(page).not.toHaveURL(new RegExp(STORY));
  await expect(headline).not.toHaveText(first!);
  await page.keyboard.press('p');
  await expect(page).toHaveURL(new RegExp(STORY));
});

for (const path of ROUTES) {
  test(`Escape with nothing open changes nothing on ${path}`, { tag: '@laptop' }, async ({ page }) => {
    await page.goto('/entities');
    await ready(page);
    await page.goto(path);
    await ready(page);
    const [address, entries] = [page.url(), await page.evaluate(() => history.length)];
    const words = await page.locator('input[type="search"]').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    // What was left would be seen: the palette opens and closes over the same page.
    for (let i = 0; i < 2; i++) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    expect([page.url(), await page.evaluate(() => history.length)]).toEqual([address, entries]);
    expect(await page.locator('input[type="search"]').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))).toEqual(words);
    if (path.startsWith('/search')) expect(words).toEqual(['روسيا']);
  });
}

test('Escape closes what is open and no more: a menu, a card, a panel, a tooltip over none of them', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(STORY);
  await ready(page);
  await page.getByRole('button', { name: 'مشاركة' }).click();
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menuitem')).toHaveCount(0);
  await page.locator('.mention').first().click();
  await expect(page.locator('#mention')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#mention')).toBeHidden();
  // The pointer rests on the button whose name showed: what it opened closes first.
  await page.getByRole('banner').getByRole('link', { name: 'البحث' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${STORY}$`));
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('Esc')).toHaveCount(0);
  await expect(page.getByRole('dialog').locator('kbd')).not.toHaveCount(0);
});

test('Escape in the palette leaves selected words selected; the next lets them go', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(STORY);
  await ready(page);
  await page.evaluate(() => getSelection()!.selectAllChildren(document.getElementById('p2')!));
  const bar = page.getByRole('toolbar', { name: 'تظليل ما اخترته' });
  await expect(bar).toBeVisible();
  await page.keyboard.press('Control+k');
  // The field takes the focus, and with it the selection of the page.
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(bar).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${STORY}$`));
});

for (const [language, later] of [
  ['ar', 'ArrowLeft'],
  ['en', 'ArrowRight'],
] as const) {
  test(`onward is ${later} in ${language}`, { tag: '@laptop' }, async ({ page }) => {
    await withSettings(page, { language });
    await page.goto(STORY);
    await ready(page);
    const headline = page.getByRole('heading', { level: 1 });
    const first = await headline.textContent();
    await page.keyboard.press(later);
    await expect(page).not.toHaveURL(new RegExp(STORY));
    await expect(headline).not.toHaveText(first!);
    await page.keyboard.press(later === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft');
    await expect(page).toHaveURL(new RegExp(STORY));
  });
}

test('keys go by their place under an Arabic layout', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(STORY);
  await ready(page);
  await pressArabic(page, 'KeyB', 'لا');
  await expect(page.getByRole('button', { name: 'حفظ', exact: true }).first()).toHaveAttribute('aria-pressed', 'true');
  await pressArabic(page, 'Slash', '؟', true);
  await expect(page.getByRole('dialog', { name: 'اختصارات لوحة المفاتيح' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(STORY));
  await pressArabic(page, 'Slash', 'ظ');
  await expect(page.getByRole('searchbox', { name: 'بحث' })).toBeFocused();
});

test('lists are walked with j and k, and Enter opens', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  const first = page.getByRole('article').first().getByRole('link').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/story\//);
});

test('letters typed into a field are letters, and can be switched off as keys', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/search');
  await page.getByRole('searchbox', { name: 'بحث' }).pressSequentially('b?/j');
  await expect(page.getByRole('searchbox', { name: 'بحث' })).toHaveValue('b?/j');
  await page.goto('/');
  await ready(page);
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByRole('radio', { name: 'معطّلة' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'لوحة الأوامر' })).toBeVisible();
});

test('the palette reaches a screen, a story and an entity by name in any spelling', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/');
  await ready(page);
  const field = page.getByRole('combobox', { name: 'أمر أو قصة أو كيان' });
  for (const [typed, address] of [
    ['الخط الزمني', /\/timeline$/],
    ['كيم يستقبل', /\/story\/belousov-in-pyongyang$/],
    ['موسكو', /\/entity\/Q159$/],
  ] as const) {
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await field.fill(typed);
    await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
    await ready(page);
  }
  await page.keyboard.press('Control+k');
  await field.fill('كورسك');
  await page.keyboard.press('End');
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText('البحث في القصص عن «كورسك»');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
});
