import { expect, test, watchShift, withSettings, type Page } from './reader.ts';

/** The words of a story that are painted because an address led to them. */
const sharedIn = (page: Page) => page.evaluate(() => [...(CSS.highlights.get('shared') ?? [])].map((range) => range.toString()));

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

for (const language of ['ar', 'en'] as const) {
  for (const asked of ['Pyongyang', 'Moscow', 'Putin', 'Kursk', 'sanctions', 'Kim', 'December', 'ديسمبر', 'دجنبر', 'بيونج يانج', 'بوتن']) {
    test(`«${asked}» finds stories in the interface in ${language}, with the words that answer marked`, { tag: '@laptop' }, async ({ page }) => {
      await withSettings(page, { language });
      await page.goto(`/search?q=${encodeURIComponent(asked)}`);
      const first = page.getByRole('article').first();
      await expect(first).toBeVisible();
      await expect(first.locator('mark').first()).toBeVisible();
    });
  }
}

test('months of another tradition are found with a day and a year beside them', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('4 ديسمبر 2024')}`);
  await expect(page.getByRole('article').first().locator('mark').filter({ hasText: 'كانون الأول' }).first()).toBeVisible();
  await page.goto(`/search?q=${encodeURIComponent('8 ديسمبر 1950')}`);
  await expect(page.getByText('لا قصة تجمع كل ما كتبته')).toBeVisible();
});

test('«كيم جون اون» marks Kim and never «أمن», «أن» or «كان»', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('كيم جون اون')}`);
  await expect(page.locator('mark').filter({ hasText: 'كيم جونغ أون' }).first()).toBeVisible();
  const marked = await page.locator('mark').allTextContents();
  expect(marked.length).toBeGreaterThan(2);
  expect(marked.filter((words) => /^[وفبلك]?(?:أمن|أن|كان|يكون|دون)$/.test(words))).toEqual([]);
});

test('a hit opens its story at the words found, and marks them there', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('مشاة البحرية')}`);
  await page.getByRole('article').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/story\/[^#]+#p\d+:/);
  await expect.poll(() => sharedIn(page)).toHaveLength(1);
  expect((await sharedIn(page))[0]).toMatch(/البحرية|مشاة/);
  const seen = () =>
    page.evaluate(() => {
      const box = [...CSS.highlights.get('shared')!].map((range) => (range as Range).getBoundingClientRect())[0]!;
      return box.top >= 0 && box.bottom <= innerHeight;
    });
  await expect.poll(seen).toBe(true);
});

test('a hit of the palette opens its story at the words found', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'البحث', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('مشاة');
  await dialog.getByRole('group', { name: 'قصص' }).getByRole('option').first().click();
  await expect(page).toHaveURL(/\/story\/[^#]+#p\d+:/);
  await expect.poll(() => sharedIn(page)).toHaveLength(1);
  expect((await sharedIn(page))[0]).toMatch(/مشاة/);
});

test('titles are marked too, and a hit without a snippet has its summary, not an empty line', { tag: '@laptop' }, async ({ page }) => {
  await withSettings(page, { language: 'en' });
  await page.goto('/search?q=sanctions');
  const hit = page.getByRole('article').first();
  await expect(hit.getByRole('heading').locator('mark')).toHaveText('sanctions');
  await expect(hit.locator('p').filter({ hasText: 'South Korea' }).first()).toBeVisible();
  expect((await hit.locator('p').allTextContents()).filter((text) => text.trim() === '')).toEqual([]);
  await page.goto(`/search?q=${encodeURIComponent('كورسك')}`);
  await expect(page.getByRole('heading', { name: /Kursk/ }).first().locator('mark')).toHaveText('Kursk');
});

test('the empty search box stands in the direction of the page, and follows what is typed', async ({ page }) => {
  await page.goto('/search');
  const box = page.getByRole('searchbox', { name: 'بحث' });
  const direction = () => box.evaluate((input) => getComputedStyle(input).direction);
  expect(await direction()).toBe('rtl');
  await box.fill('Putin');
  await expect.poll(direction).toBe('ltr');
  await box.fill('بوتين');
  await expect.poll(direction).toBe('rtl');
  await box.fill('');
  await expect.poll(direction).toBe('rtl');
  await withSettings(page, { language: 'en' });
  await page.goto('/search');
  expect(await page.getByRole('searchbox', { name: 'Search' }).evaluate((input) => getComputedStyle(input).direction)).toBe('ltr');
});

test.describe('signs of a query language', () => {
  const titles = (page: Page) => page.getByRole('article').getByRole('link').first().allTextContents();

  test('those that are not understood are said, on the page and in the palette', async ({ page }) => {
    const asked = 'كورسك OR جنود outlet:الجزيرة';
    await page.goto(`/search?q=${encodeURIComponent(asked)}`);
    await expect(page.getByText('لا نفهم بعد:')).toContainText('OR');
    await expect(page.getByText('لا نفهم بعد:')).toContainText('outlet:');
    await expect(page.getByText('لا نفهم بعد:')).toContainText('بحثنا عن الكلمات وحدها');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill(asked);
    await expect(dialog.getByText('لا نفهم بعد:')).toContainText('OR، outlet:');
    await dialog.getByRole('combobox').fill('كورسك');
    await expect(dialog.getByText('لا نفهم بعد:')).toHaveCount(0);
  });

  test('NOT leaves out what the word alone finds, and says so', { tag: '@laptop' }, async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent('غازبروم')}`);
    await expect(page.getByRole('article')).toHaveCount(1);
    const [gas] = await titles(page);
    await page.goto(`/search?q=${encodeURIComponent('أوكرانيا')}`);
    await expect(page.getByRole('article').filter({ hasText: gas! })).toHaveCount(1);
    await page.goto(`/search?q=${encodeURIComponent('أوكرانيا NOT غازبروم')}`);
    await expect(page.getByText('استبعدنا القصص التي فيها «غازبروم».')).toBeVisible();
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect(page.getByRole('article').filter({ hasText: gas! })).toHaveCount(0);
  });

  test('words in quotes stand side by side; where they stand nowhere so, that is said', { tag: '@laptop' }, async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent('«كوريا الشمالية»')}`);
    await expect(page.locator('mark').filter({ hasText: /كوريا الشمالية$/ }).first()).toBeVisible();
    await expect(page.getByText('فبحثنا عن الكلمات متفرقة')).toHaveCount(0);
    await page.goto(`/search?q=${encodeURIComponent('"الشمالية كوريا"')}`);
    await expect(page.getByText('لم نجد «الشمالية كوريا» كما كُتبت، فبحثنا عن الكلمات متفرقة.')).toBeVisible();
  });
});

for (const [typed, name] of [
  ['بيونج يانج', /كوريا الشمالية/],
  ['بيونج', /كوريا الشمالية/],
  ['بوتن', /فلاديمير بوتين/],
  ['Putin', /فلاديمير بوتين/],
  ['Moscow', /روسيا/],
] as const) {
  test(`the filter of entities and the palette know «${typed}»`, { tag: '@laptop' }, async ({ page }) => {
    await page.goto('/entities');
    const links = page.getByRole('main').getByRole('link');
    await expect(links.filter({ hasText: 'أوكرانيا' }).first()).toBeVisible();
    await page.getByRole('textbox').fill(typed);
    await expect(links.filter({ hasText: 'أوكرانيا' })).toHaveCount(0);
    await expect(links.filter({ hasText: name })).toHaveCount(1);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill(typed);
    await expect(page.getByRole('dialog').getByRole('group', { name: 'كيانات' }).getByRole('option').filter({ hasText: name })).toBeVisible();
  });
}
