import type { Locator } from '@playwright/test';
import { closeFilters, expect, filterGroup, isPhone, test } from './reader.ts';

test('the timeline filters by country, says it in the address, and goes back and forward', async ({ page }) => {
  await page.goto('/timeline');
  const articles = page.getByRole('article');
  await expect(articles).toHaveCount(9);
  const group = await filterGroup(page, 'الدولة');
  await group.getByRole('checkbox', { name: /^اليابان/ }).check();
  await closeFilters(page);
  await expect(page).toHaveURL(/\?country=JP$/);
  await expect(articles).toHaveCount(3);
  await page.getByRole('button', { name: 'إزالة «اليابان»' }).click();
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
  await group.getByRole('button', { name: 'استبعاد كوريا الجنوبية' }).click();
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
  ['/?from=2023-10-15&to=2023-10-15', 1],
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
  await expect(page.getByText(/تجاهلنا في الرابط/)).toContainText('country=ZZ');
  await expect(page.getByText(/تجاهلنا في الرابط/)).toContainText('from=2024-13');
  await expect(page.getByRole('button', { name: /حتى 2024/ })).toBeVisible();
});

test('filters that leave nothing say so and are cleared by one tap', async ({ page }) => {
  await page.goto('/?country=NZ&outlet=الجزيرة');
  await expect(page.getByRole('heading', { name: 'لا شيء يطابق هذه التصفية' })).toBeVisible();
  // Each that alone stands in the way can be lifted alone.
  await page.getByRole('button', { name: 'دون «نيوزيلندا»: قصة واحدة' }).click();
  await expect(page).toHaveURL(/\/\?outlet=/);
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.goBack();
  await page.getByRole('main').getByRole('button', { name: 'مسح التصفية' }).last().click();
  await expect(page.getByRole('article')).toHaveCount(9);
  await expect(page).toHaveURL(/\/$/);
});

test('events and publications are two orders of time', async ({ page }) => {
  await page.goto('/timeline');
  await page.getByRole('radio', { name: 'تاريخ النشر' }).check();
  await expect(page).toHaveURL(/\?by=published$/);
  await expect(page.getByRole('article')).toHaveCount(9);
  await page.getByRole('radio', { name: 'تاريخ الحدث' }).check();
  await expect(page).toHaveURL(/\/timeline$/);
});

test('a month of the strip opens that month', async ({ page }) => {
  await page.goto('/timeline?by=published');
  await page.getByRole('navigation', { name: 'القصص شهرًا بشهر' }).getByRole('link', { name: 'حزيران 2024: قصة واحدة' }).click();
  await expect(page).toHaveURL(/\/timeline\?from=2024-06&to=2024-06&by=published$/);
  await expect(page.getByRole('heading', { level: 2, name: /2024/ })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('the filter groups stand open where there is room', { tag: '@laptop' }, async ({ page }) => {
  for (const path of ['/', '/timeline', '/search?q=روسيا']) {
    await page.goto(path);
    for (const name of ['الدولة', 'المصدر', 'التاريخ']) await expect(page.getByRole('group', { name, exact: true })).toBeVisible();
  }
});

test('one month chosen is one chip, and taking it away lifts both ends', async ({ page }) => {
  for (const [address, chip] of [
    ['/timeline?from=2024-11&to=2024-11', 'تشرين الثاني 2024'],
    ['/?from=2024&to=2024', '2024'],
    ['/?from=2024-06-19&to=2024-06-19', '19 حزيران 2024'],
    ['/timeline?from=2024-10&to=2024-12', 'تشرين الأول – كانون الأول 2024'],
  ] as const) {
    await page.goto(address);
    const chips = page.getByRole('list', { name: 'التصفية الحالية' });
    await expect(chips.getByRole('listitem')).toHaveText([chip, 'مسح التصفية', 'حفظ التصفية']);
    await chips.getByRole('button', { name: `إزالة «${chip}»` }).click();
    await expect(page).not.toHaveURL(/from|to=/);
  }
  await page.goto('/?from=2024-06');
  await expect(page.getByRole('button', { name: 'إزالة «منذ حزيران 2024»' })).toBeVisible();
});

test('a group without values has no heading', async ({ page }) => {
  const said = (name: string) => (isPhone(page) ? page.getByRole('region', { name: 'التصفية' }).getByRole('button', { name }) : page.getByRole('group', { name, exact: true }));
  await page.goto('/?country=DE');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(said('الدولة')).toBeVisible();
  await expect(said('المصدر')).toHaveCount(0);
  await page.goto('/?country=NZ&outlet=الجزيرة');
  await expect(said('المصدر')).toBeVisible();
});

test('every year, month and day offered leaves something', { tag: '@laptop' }, async ({ page }) => {
  const offered = async (name: string) =>
    (await page.getByRole('group', { name: 'من', exact: true }).getByRole('combobox', { name }).locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))).filter(Boolean);
  await page.goto('/timeline?outlet=بوابة الفجر');
  await expect(page.getByRole('article')).toHaveCount(1);
  expect(await offered('السنة')).toEqual(['2024', '2000']);
  await page.goto('/timeline?country=JP');
  await expect(page.getByRole('article')).toHaveCount(3);
  const years = await offered('السنة');
  expect(years).not.toContain('2025');
  for (const year of years) {
    await page.goto(`/timeline?country=JP&from=${year}&to=${year}`);
    await expect(page.getByRole('article').first()).toBeVisible();
    for (const month of await (await page.goto(`/timeline?country=JP&from=${year}`), offered('الشهر'))) {
      await page.goto(`/timeline?country=JP&from=${year}-${month}&to=${year}-${month}`);
      await expect(page.getByRole('article').first(), `${year}-${month}`).toBeVisible();
    }
  }
});

test('what excludes a value says so in words where it is touched, and shows that it did', async ({ page }) => {
  await page.goto('/');
  const group = await filterGroup(page, 'الدولة');
  const exclude = group.getByRole('button', { name: 'استبعاد روسيا', exact: true });
  await expect(exclude).toHaveAttribute('aria-pressed', 'false');
  if (isPhone(page)) await expect(exclude.getByText('استبعاد')).toBeVisible();
  await expect(group.getByText('مستبعد')).toHaveCount(0);
  await exclude.click();
  await expect(exclude).toHaveAttribute('aria-pressed', 'true');
  await expect(group.getByText('مستبعد', { exact: true })).toBeVisible();
  await expect(group.getByRole('checkbox', { name: /^روسيا مستبعد/ })).toBeVisible();
});

test('the focus stays on what was pressed, and goes on where that goes away', async ({ page }) => {
  await page.goto('/timeline?country=JP&country=-AU&from=2024');
  const box = (await filterGroup(page, 'الدولة')).getByRole('checkbox', { name: /^كوريا الجنوبية/ });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/country=KR/);
  await expect(box).toBeFocused();
  await closeFilters(page);
  await page.getByRole('button', { name: 'إزالة «كوريا الجنوبية»' }).press('Enter');
  await expect(page.getByRole('button', { name: 'إزالة «ما عدا أستراليا»' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'إزالة «منذ 2024»' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'إزالة «اليابان»' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#shown')).toBeFocused();
});

test('a value that leaves its group when it is unticked hands the focus to its neighbour', async ({ page }) => {
  await page.goto('/timeline?country=NZ&outlet=الجزيرة');
  const group = await filterGroup(page, 'الدولة');
  const gone = group.getByRole('checkbox', { name: /^نيوزيلندا/ });
  await gone.focus();
  await page.keyboard.press('Space');
  await expect(gone).toHaveCount(0);
  await expect(group.getByRole('checkbox').last()).toBeFocused();
  await expect(page).toHaveURL(/\/timeline\?outlet=/);
});

test('filters go along to the other screens and come off in one tap', async ({ page }) => {
  const goTo = (name: string) => page.getByRole('navigation', { name: 'التنقل الرئيس' }).getByRole('link', { name }).click();
  const articles = page.getByRole('article');
  await page.goto('/?country=JP&from=2024-12');
  await expect(articles).toHaveCount(1);
  await goTo('الخط الزمني');
  await expect(page).toHaveURL(/\/timeline\?country=JP&from=2024-12&by=published$/);
  await expect(articles).toHaveCount(1);
  await page.getByRole('button', { name: 'إزالة «منذ كانون الأول 2024»' }).click();
  await expect(articles).toHaveCount(3);
  await page.goto('/timeline?country=JP&from=2024-12');
  await goTo('الملف');
  await expect(page).toHaveURL(/\/\?country=JP&from=2024-12&by=event$/);
  await expect(articles).toHaveCount(1);
  await page.goto('/timeline?country=JP');
  await page.goto('/search?country=JP');
  await expect(articles).toHaveCount(3);
  await page.getByRole('searchbox', { name: 'بحث' }).fill('ستولتنبرغ');
  await expect(articles).toHaveCount(1);
  await goTo('الملف');
  await expect(page.getByRole('button', { name: 'إزالة «ستولتنبرغ»' })).toBeVisible();
  await page.getByRole('button', { name: 'مسح التصفية' }).click();
  await expect(articles).toHaveCount(9);
  await goTo('الخط الزمني');
  await expect(page).toHaveURL(/\/timeline$/);
});

test('the filters stand at the start of all three screens, at one place', { tag: '@laptop' }, async ({ page }) => {
  for (const [language, width] of [['ar', 1280], ['ar', 1024], ['en', 1280]] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/settings');
    await page.getByRole('group', { name: /اللغة|Language/ }).getByRole('radio', { name: language === 'ar' ? 'العربية' : 'English' }).check();
    const edges = new Set<number>();
    for (const path of ['/?country=KR', '/timeline?country=KR', '/search?country=KR']) {
      await page.goto(path);
      const rail = (await page.getByRole('region', { name: /التصفية|Filters/ }).boundingBox())!;
      const card = (await page.getByRole('article').first().boundingBox())!;
      edges.add(Math.round(language === 'ar' ? rail.x + rail.width : rail.x));
      expect(language === 'ar' ? rail.x >= card.x + card.width : rail.x + rail.width <= card.x, `${language} ${path}`).toBe(true);
      expect(Math.round(rail.width)).toBeLessThan(240);
    }
    expect(edges.size).toBe(1);
  }
});

test('the column of filters stays in sight, and nothing with the focus is covered', { tag: '@laptop' }, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  await page.goto('/timeline?country=KR');
  const rail = page.getByRole('region', { name: 'التصفية' });
  await expect(rail).toBeVisible();
  await page.evaluate(() => scrollTo(0, 1500));
  await expect.poll(async () => (await rail.boundingBox())!.y).toBeGreaterThanOrEqual(0);
  expect((await rail.boundingBox())!.height).toBeLessThan(420);
  await rail.getByRole('checkbox').first().focus();
  const seen = () =>
    page.evaluate(() => {
      const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      return (document.activeElement!.closest('label') ?? document.activeElement!).contains(at);
    });
  const last = rail.getByRole('combobox').last();
  let stops = 0;
  while (!(await last.evaluate((element) => element === document.activeElement))) {
    expect(await seen(), await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 200))).toBe(true);
    await page.keyboard.press('Tab');
    expect(++stops).toBeLessThan(60);
  }
  expect(await seen()).toBe(true);
  expect(stops).toBeGreaterThan(10);
  await page.evaluate(() => Object.assign(document.body.appendChild(document.createElement('div')).style, { position: 'fixed', inset: '0' }));
  expect(await seen(), 'the control: what is covered is found').toBe(false);
});

/** Tell whether the middle of an element is on the screen and not under something else. */
const uncovered = (part: Locator) =>
  part.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = document.elementFromPoint(left + width / 2, top + height / 2);
    return at !== null && (element.contains(at) || at.contains(element));
  });

for (const [path, done, first] of [
  ['/', 'عرض 3 قصص', 'article h3'],
  ['/timeline', 'عرض 5 أحداث', 'main ol > li > div'],
  ['/timeline?by=published', 'عرض 3 قصص', 'article h4'],
  ['/search?q=روسيا', 'عرض 3 قصص', 'article h2'],
] as const)
  test(`the sheet on ${path} says «${done}» and shows the first of them`, { tag: '@phone' }, async ({ page }) => {
    for (const size of [{ width: 390, height: 844 }, { width: 320, height: 640 }]) {
      await page.setViewportSize(size);
      await page.goto(path);
      await (await filterGroup(page, 'الدولة')).getByRole('checkbox', { name: /^اليابان/ }).check();
      const button = page.getByRole('dialog').getByRole('button', { name: done, exact: true });
      await expect(button).toBeInViewport({ ratio: 1 });
      await button.click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      const chip = page.getByRole('button', { name: 'إزالة «اليابان»' });
      for (const part of [chip, page.locator(first).first()]) {
        await expect(part).toBeInViewport({ ratio: 0.9 });
        expect(await uncovered(part)).toBe(true);
      }
    }
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(page.getByRole('button', { name: 'إزالة «اليابان»' })).not.toBeInViewport();
  });

test('a sheet that leaves nothing says so on its button', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/?country=NZ&outlet=الجزيرة');
  await filterGroup(page, 'الدولة');
  await page.getByRole('dialog').getByRole('button', { name: 'إغلاق (لا قصص)' }).click();
  await expect(page.getByRole('heading', { name: 'لا شيء يطابق هذه التصفية' })).toBeVisible();
});

test('why it matters is told near the top of a phone’s page, behind the first headline', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  const why = page.locator('summary', { hasText: 'لماذا يهم' });
  expect((await why.boundingBox())!.y).toBeLessThan(1.6 * 844);
  await why.scrollIntoViewIfNeeded();
  expect(await uncovered(why)).toBe(true);
  const words = page.locator('details', { has: why }).locator('p').first();
  await expect(words).toBeHidden();
  await why.click();
  await expect(words).toBeVisible();
});

test('how many are shown is said politely', async ({ page }) => {
  await page.goto('/timeline');
  const said = page.locator('header > div > [aria-live="polite"]');
  await expect(said).toHaveText('13 حدثًا، 9 قصص');
  await (await filterGroup(page, 'الدولة')).getByRole('checkbox', { name: /^اليابان/ }).check();
  if (isPhone(page)) await expect(page.getByRole('dialog').getByRole('status')).toHaveText('عرض 5 أحداث');
  await closeFilters(page);
  await expect(said).toHaveText('5 أحداث من 13 عن اليابان، في 3 قصص من 9');
});

for (const [address, sentence] of [
  ['/timeline?country=JP&from=2024-06&to=2025-03', '3 أحداث من 13 عن اليابان بين حزيران 2024 وآذار 2025، في قصتين من 9'],
  ['/timeline?kind=meeting&kind=vote&country=-RU', 'لا أحداث، نوع الحدث: لقاءات أو انتخابات، ما عدا روسيا'],
  ['/timeline?from=2024-06&by=published', '8 قصص من 9، في ما نُشر منذ حزيران 2024'],
  ['/?entity=Q7747&from=2024&to=2024&by=event', '4 قصص من 9 عن أحداث في 2024، مع ذكر فلاديمير بوتين'],
  ['/?q=بيلوسوف&outlet=الجزيرة', 'قصة واحدة من 9، نقلًا عن الجزيرة، بحثًا عن «بيلوسوف»'],
] as const) {
  test(`${address} is said as «${sentence}»`, { tag: '@laptop' }, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('[aria-live="polite"]').filter({ hasText: /قص|أحداث/ }).first()).toHaveText(sentence);
  });
}

test('events are filtered by kind, and stories are those that tell one', async ({ page }) => {
  await page.goto('/timeline');
  const group = await filterGroup(page, 'النوع');
  await group.getByRole('checkbox', { name: /^لقاءات/ }).check();
  await closeFilters(page);
  await expect(page).toHaveURL(/\?kind=meeting$/);
  await expect(page.getByRole('list', { name: 'الأحداث' }).first()).toBeVisible();
  await expect(page.locator('li[id^="event-"]')).toHaveCount(3);
  await expect(page.getByRole('article')).toHaveCount(3);
  await page.getByRole('link', { name: 'الملف' }).first().click();
  await expect(page).toHaveURL(/\/\?kind=meeting$/);
  await expect(page.getByRole('article')).toHaveCount(3);
});

test('people are chosen by name, in any spelling, of as many as there are', async ({ page }) => {
  await page.goto('/');
  const group = await filterGroup(page, 'الأشخاص');
  await expect(group.getByRole('checkbox')).toHaveCount(7);
  await group.getByRole('button', { name: 'عرض المزيد' }).click();
  await expect(group.getByRole('checkbox')).toHaveCount(17);
  await group.getByRole('textbox', { name: 'بحث في الأشخاص' }).fill('بوتن');
  await expect(group.getByRole('checkbox')).toHaveCount(1);
  await group.getByRole('checkbox', { name: /^فلاديمير بوتين/ }).check();
  await closeFilters(page);
  await expect(page).toHaveURL(/\?entity=Q7747$/);
  await expect(page.getByRole('article')).toHaveCount(5);
});

test('only what was saved is shown, and what is taken out meanwhile goes', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('group', { name: 'المحفوظات' })).toHaveCount(0);
  const second = page.getByRole('article').nth(1);
  await second.getByRole('button', { name: 'حفظ', exact: true }).click();
  await expect(page.getByText('حُفظت القصة')).toBeVisible();
  const group = await filterGroup(page, 'المحفوظات');
  await group.getByRole('checkbox', { name: /^المحفوظة وحدها\s*1$/ }).check();
  await closeFilters(page);
  await expect(page).toHaveURL(/\?saved=1$/);
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('article').getByRole('button', { name: 'حفظ', exact: true }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('a filter is kept under a name, leads back to what it leaves on each screen, is renamed, taken out and brought back', async ({ page }) => {
  await page.goto('/timeline?country=JP&from=2024-06');
  await page.getByRole('button', { name: 'حفظ التصفية' }).click();
  const dialog = page.getByRole('dialog', { name: 'حفظ التصفية' });
  await expect(dialog.getByRole('textbox', { name: 'اسم التصفية' })).toHaveValue('اليابان، منذ حزيران 2024');
  await dialog.getByRole('textbox', { name: 'اسم التصفية' }).fill('اليابان أخيرًا');
  await page.keyboard.press('Enter');
  await expect(page.getByText('حُفظت التصفية')).toBeVisible();
  await page.goto('/');
  const group = await filterGroup(page, 'تصفيات محفوظة');
  await group.getByRole('link', { name: 'اليابان أخيرًا' }).click();
  await expect(page).toHaveURL(/\/\?country=JP&from=2024-06&by=event$/);
  await group.getByRole('button', { name: 'تغيير اسم «اليابان أخيرًا»' }).click();
  await page.getByRole('dialog', { name: 'حفظ التصفية' }).getByRole('textbox').fill('طوكيو');
  await page.keyboard.press('Enter');
  await expect(group.getByRole('link', { name: 'طوكيو' })).toBeVisible();
  await group.getByRole('button', { name: 'حذف «طوكيو»' }).click();
  await expect(group.getByRole('link', { name: 'طوكيو' })).toHaveCount(0);
  await page.getByRole('button', { name: 'تراجع' }).click();
  await expect(group.getByRole('link', { name: 'طوكيو' })).toBeVisible();
});
