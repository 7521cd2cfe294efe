/** The English interface: set as Latin wants it, in its own faces from the first words, with English names. */
import { expect, isPhone, test, withSettings, type Page } from './reader.ts';


/** The height of an element's line by the size of its letters. */
const lineOf = (page: Page, selector: string) =>
  page.locator(selector).first().evaluate((element) => {
    const { lineHeight, fontSize } = getComputedStyle(element);
    return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
  });

test('English headlines and summaries stand closer than Arabic ones', async ({ page }) => {
  const of: Record<string, number[]> = {};
  for (const language of ['ar', 'en']) {
    await withSettings(page, { language });
    const lines: number[] = [];
    for (const [path, ...selectors] of [['/', 'h1', 'p.text-deck', 'article :is(h2, h3)'], ['/story/belousov-in-pyongyang', 'h1', 'p.text-deck'], ['/timeline', 'h1']] as const) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const selector of selectors) lines.push(await lineOf(page, selector));
    }
    of[language] = lines;
  }
  const [headline, deck] = [1.15, 1.6];
  of['en']!.forEach((line, i) => expect(line).toBeCloseTo([headline, deck, headline, headline, deck, headline][i]!, 1));
  of['ar']!.forEach((line, i) => expect(line).toBeGreaterThan(of['en']![i]! + 0.04));
  // The story's own text stays Arabic, and keeps the lines of Arabic.
  await page.goto('/story/belousov-in-pyongyang');
  await expect(page.locator('#p1')).toBeVisible();
  expect(await lineOf(page, '#p1')).toBeCloseTo(2, 1);
});

/** The faces that were fetched: by which part of the page, in order. */
const faces = (page: Page) =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.woff2'))
      .map(({ name, initiatorType }) => ({ face: /\/([a-z-]+)-[\w-]{8}\.woff2$/.exec(name)![1]!, by: initiatorType })),
  );

test('a first visit in English preloads the Latin faces, each once, and the first words are set in them', { tag: '@laptop' }, async ({ page }) => {
  await withSettings(page, { language: 'en' });
  const fetched: string[] = [];
  page.on('request', (request) => request.url().endsWith('.woff2') && fetched.push(request.url()));
  // The style sheet and the app come only when the faces have been asked for.
  let asked = () => {};
  const latin = new Promise<void>((resolve) => (asked = resolve));
  page.on('request', (request) => /noto-naskh-arabic-latin/.test(request.url()) && asked());
  await page.route(/\/assets\/index-.*\.(?:css|js)$/, async (route) => {
    await latin;
    await route.continue();
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: /^[A-Z]/ })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-faces');
  expect((await faces(page)).filter(({ by }) => by === 'link').map(({ face }) => face).toSorted()).toEqual(['markazi-text-arabic', 'markazi-text-latin', 'noto-naskh-arabic-arabic', 'noto-naskh-arabic-latin']);
  expect(fetched.length).toBe(new Set(fetched).size);
});

test('a first visit in Arabic preloads the Arabic faces alone', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect((await faces(page)).filter(({ by }) => by === 'link').map(({ face }) => face).toSorted()).toEqual(['markazi-text-arabic', 'noto-naskh-arabic-arabic']);
});

test('outlets have their English names: in lists, on the story, in its facts and in the filters', async ({ page }) => {
  await withSettings(page, { language: 'en' });
  await page.goto('/');
  for (const name of ['Al Jazeera', 'Sada El-Balad', 'Al-Watan', 'El Fagr']) await expect(page.getByRole('article').getByText(name).first()).toBeVisible();
  await expect(page.getByRole('article').getByText('الجزيرة')).toHaveCount(0);
  await page.goto('/?outlet=الجزيرة');
  await expect(page.getByRole('list', { name: 'Current filters' })).toContainText('Al Jazeera');
  await expect(page.getByRole('article')).toHaveCount(1);
  if (isPhone(page)) await page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: 'Outlet' }).click();
  await expect(page.getByRole('group', { name: 'Outlet' }).getByRole('checkbox', { name: /Al Jazeera/ })).toBeChecked();
  await page.goto('/story/belousov-in-pyongyang');
  await expect(page.locator('article header')).toContainText('Al Jazeera');
  if (isPhone(page)) await page.getByText('About this story').click();
  await expect(page.locator('dd', { hasText: 'Al Jazeera' })).toBeVisible();
});

for (const [language, sequence] of [['en', 'Before and after'], ['ar', 'قبلها وبعدها']] as const) {
  test(`an event has its title in the language of the interface, on the timeline and beside a story: ${language}`, { tag: '@laptop' }, async ({ page }) => {
    await withSettings(page, { language });
    const title = { en: 'Kim Jong Un visits Russia and confers with Putin', ar: 'كيم جونغ أون يزور روسيا ويتباحث مع بوتين' };
    for (const path of ['/timeline?from=2023-09&to=2023-09', '/story/stoltenberg-on-the-treaty']) {
      await page.goto(path);
      // What happened around a story comes when its place comes near.
      if (path.startsWith('/story')) await page.getByRole('navigation', { name: sequence }).scrollIntoViewIfNeeded();
      const row = page.getByRole('listitem').filter({ hasText: title[language] });
      await expect(row).toHaveCount(1);
      await expect(row.getByText(title[language === 'en' ? 'ar' : 'en'])).toHaveCount(0);
    }
  });
}
