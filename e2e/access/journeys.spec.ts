/** Whole journeys by keyboard alone. Every stop must show its focus, lie free of the bars, and lead on. */
import { atRest, expect, isPhone, test, withSettings, type Page } from '../reader.ts';
import { FULL, RAW, STORY, WORDS, type Language } from './scenes.ts';
import { Walker } from './walker.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const ready = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await atRest(page);
};
async function start(page: Page, language: Language, path: string): Promise<Walker> {
  await withSettings(page, { language, theme: 'light' });
  await page.goto(path);
  await ready(page);
  return new Walker(page);
}

for (const language of FULL ? (['ar', 'en'] as const) : (['ar'] as const)) {
  const words = WORDS[language];
  const onward = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
  const navigation = (page: Page, name: string) => page.getByRole('navigation', { name: words.app.navigation }).getByRole('link', { name });

  test.describe(language, () => {
    test('from the first page into a story, through it, on to the next and back', async ({ page }) => {
      const reader = await start(page, language, '/');
      await reader.use(page.getByRole('link', { name: words.app.skip }));
      await expect(page.getByRole('main')).toBeFocused();
      await reader.use(page.getByRole('article').first().getByRole('link').first());
      await expect(page).toHaveURL(/\/story\//);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await reader.press('ArrowDown', 6);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
      const first = page.url();
      await reader.use(page.getByRole('navigation', { name: words.story.sequence }).getByRole('link').first());
      await expect(page).not.toHaveURL(first);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await page.goBack();
      await expect(page).toHaveURL(first);
      reader.done('reading');
    });

    test('the timeline by country and by day, and cleared', async ({ page }) => {
      const reader = await start(page, language, '/timeline');
      const phone = isPhone(page);
      const filters = page.getByRole('region', { name: words.filters.title });
      const country = language === 'ar' ? /^اليابان/ : /^Japan/;
      if (phone) await reader.use(filters.getByRole('button', { name: words.filters.country }));
      await reader.use(page.getByRole('checkbox', { name: country }), 'Space');
      await expect(page).toHaveURL(/country=JP/);
      if (phone) {
        await reader.press('Escape');
        await expect(filters.getByRole('button', { name: words.filters.country })).toBeFocused();
        await reader.use(filters.getByRole('button', { name: words.filters.date }));
      }
      const from = page.getByRole('group', { name: words.filters.from, exact: true });
      await reader.to(from.getByRole('combobox', { name: words.filters.year }));
      await reader.press('ArrowDown', 1);
      await expect(page).toHaveURL(/from=\d{4}/);
      if (phone) {
        await reader.press('Escape');
        await expect(filters.getByRole('button', { name: words.filters.date })).toBeFocused();
      }
      await reader.use(button(page, words.filters.clear), 'Enter', phone ? 'Tab' : 'Shift+Tab');
      await expect(page).toHaveURL(/\/timeline$/);
      await reader.to(page.getByRole('article').first().getByRole('link').first());
      reader.done('filters');
    });

    test('a search and its result', async ({ page }) => {
      const reader = await start(page, language, '/');
      await reader.use(page.getByRole('link', { name: words.nav.search, exact: true }));
      await expect(page.getByRole('combobox', { name: words.palette.field })).toBeFocused();
      await page.keyboard.insertText('كورسك');
      await reader.press('ArrowUp');
      await reader.press('Enter');
      await expect(page).toHaveURL(/\/search\?q=/);
      await reader.use(page.getByRole('article').first().getByRole('link').first());
      await expect(page).toHaveURL(/\/story\//);
      reader.done('search');
    });

    test('saved, found, taken out and back again', async ({ page }) => {
      const reader = await start(page, language, STORY);
      await reader.use(button(page, words.saved.save), 'Space');
      await expect(button(page, words.saved.save)).toHaveAttribute('aria-pressed', 'true');
      await reader.use(navigation(page, words.nav.saved), 'Enter', 'Shift+Tab');
      await expect(page).toHaveURL(/\/saved$/);
      await expect(page.getByRole('article')).toHaveCount(1);
      await reader.use(button(page, words.saved.save), 'Space', isPhone(page) ? 'Shift+Tab' : 'Tab');
      await expect(page.getByRole('article')).toHaveCount(0);
      await reader.use(button(page, words.saved.undo));
      await expect(page.getByRole('article')).toHaveCount(1);
      reader.done('saving');
    });

    test('theme and size beside the story', async ({ page }) => {
      const reader = await start(page, language, STORY);
      const opener = button(page, words.story.readingSettings);
      await reader.use(opener);
      await reader.to(page.getByRole('radio', { name: words.settings.themes.light }));
      await reader.press('ArrowDown');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await reader.to(page.getByRole('group', { name: words.settings.size }).getByRole('radio', { checked: true }));
      await reader.press(onward);
      await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
      await reader.press('Escape');
      await expect(opener).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`${STORY}$`));
      reader.done('reading settings');
    });

    test('a name’s card, its link, and back to the name', async ({ page }) => {
      const reader = await start(page, language, STORY);
      const name = page.locator('.mention').nth(1);
      await reader.use(name);
      const all = page.locator('#mention').getByRole('link', { name: words.mention.all });
      await reader.to(all);
      await reader.press('Escape');
      await expect(name).toBeFocused();
      await reader.press('Enter');
      await reader.use(all);
      await expect(page).toHaveURL(/\/entity\//);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      reader.done('a name');
    });

    test('share, cite, copy', async ({ page }) => {
      const reader = await start(page, language, STORY);
      const opener = button(page, words.share.title);
      await reader.use(opener);
      await expect(page.getByRole('menuitem').first()).toBeFocused();
      const cite = page.getByRole('menuitem', { name: words.share.cite });
      for (let i = 0; i < 8 && !(await cite.evaluate((item) => item === document.activeElement)); i++) await reader.press('ArrowDown');
      await reader.press('Enter');
      await reader.to(page.getByRole('tab', { selected: true }));
      await reader.press(onward);
      await expect(page.getByRole('tab', { name: words.cite.ris })).toBeFocused();
      await reader.use(page.getByRole('dialog').getByRole('button', { name: words.share.copy, exact: true }));
      await expect(page.getByRole('dialog').getByText(words.share.copied, { exact: true })).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('TY  - NEWS');
      await reader.press('Escape');
      await expect(opener).toBeFocused();
      reader.done('citing');
    });

    test('clutter put back and taken out', async ({ page }) => {
      const reader = await start(page, language, `${RAW}/story/stampedheader`);
      await reader.use(page.locator('summary', { hasText: words.story.clutter }));
      const pieces = page.getByRole('note');
      const before = await pieces.count();
      const piece = page.locator('details', { hasText: words.story.clutter }).getByRole('listitem').first();
      await reader.use(piece.getByRole('button', { name: words.story.putBack }));
      await expect(pieces).toHaveCount(before + 1);
      await reader.use(pieces.getByRole('button', { name: words.story.takeOut }), 'Enter', 'Shift+Tab');
      await expect(pieces).toHaveCount(before);
      reader.done('clutter');
    });

    test('the settings, where a choice keeps the focus', async ({ page }) => {
      const reader = await start(page, language, '/settings');
      const language2 = page.getByRole('radio', { name: language === 'ar' ? 'العربية' : 'English' });
      const other = page.getByRole('radio', { name: language === 'ar' ? 'English' : 'العربية' });
      await reader.to(language2);
      await reader.press(language === 'ar' ? 'ArrowDown' : 'ArrowUp');
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'ar' ? 'en' : 'ar');
      await expect(other).toBeFocused();
      reader.done('settings');
    });

    test('the palette by the search pill', async ({ page }) => {
      const reader = await start(page, language, '/');
      const opener = page.getByRole('link', { name: words.nav.search, exact: true });
      await reader.use(opener);
      await expect(page.getByRole('combobox', { name: words.palette.field })).toBeFocused();
      await reader.press('ArrowDown', 2);
      await reader.press('Escape');
      await expect(opener).toBeFocused();
      await reader.press('Enter');
      await expect(page.getByRole('combobox', { name: words.palette.field })).toBeFocused();
      await page.keyboard.insertText(words.nav.timeline);
      await reader.press('Enter');
      await expect(page).toHaveURL(/\/timeline$/);
      reader.done('the palette');
    });

    test('round every screen there and back, with no trap', { tag: FULL ? [] : '@laptop' }, async ({ page }) => {
      await withSettings(page, { language, theme: 'light' });
      const reader = new Walker(page);
      for (const path of ['/', '/timeline', '/said', '/entities', '/entity/Q423', '/search', '/saved', '/settings', STORY, `${RAW}/story/stampedheader`]) {
        await page.goto(path);
        await ready(page);
        await page.evaluate(() => (document.activeElement as HTMLElement).blur());
        // The field of the search screen has the focus at first: from the end of that round the next begins at the top.
        if (path === '/search') await reader.round('Tab');
        const there = await reader.round('Tab');
        const back = await reader.round('Shift+Tab');
        expect(there, path).toBeGreaterThan(8);
        expect(back, path).toBe(there);
      }
      reader.done('all the way round');
    });
  });
}

test('the walker sees a focus that does not show, that lies behind something, and a trap', async ({ page }) => {
  const reader = await start(page, 'ar', '/settings');
  await page.evaluate(() => {
    const [unseen, behind] = [document.createElement('button'), document.createElement('button')];
    unseen.style.outline = 'none';
    const cover = document.createElement('div');
    Object.assign(cover.style, { position: 'fixed', inset: '0', zIndex: '99' });
    document.querySelector('main')!.prepend(unseen, behind);
    behind.addEventListener('focus', () => document.body.append(cover));
    behind.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault());
    unseen.textContent = behind.textContent = 'زر';
  });
  await expect(reader.round('Tab')).rejects.toThrow(/a trap/);
  expect(reader.breaches.join()).toContain('no outline');
  expect(reader.breaches.join()).toContain('hidden: 0 of');
});
