/** Days as a reader meets them: concluded ones say why, undated stories have no place in time, no sign reads as a digit, months follow the setting. */
import type { Story } from '../src/bundle/storySchema.ts';
import { realBundle, serveStory } from './bundleParts.ts';
import { expect, ROUTES, test, withSettings, type Page } from './reader.ts';
import config from './playwright.config.ts';

const raw = (path: string) => (config.metadata as { rawUrl: string }).rawUrl + path;
const BRIDGE = '/story/bridge-between-russia-and-north-korea';
const inferred = (page: Page) => page.getByRole('button', { name: /^تاريخ مستنتَج: / });

test.describe('a concluded day says why, in place', () => {
  const whyBridge = /أول أربعاء|يوم الأربعاء/;
  for (const [where, path, within, why] of [
    ['in the story’s head', BRIDGE, 'article header', whyBridge],
    ['on a card', '/', 'article', whyBridge],
    ['on the timeline', '/timeline', '[role="listitem"], li', whyBridge],
    ['on a search result', '/search?q=جسر', 'article', whyBridge],
    ['on an entity’s page', '/entity/mikhail-mishustin', 'article', whyBridge],
  ] as const) {
    test(where, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const button = page.locator(within).filter({ hasText: '30 نيسان' }).first().getByRole('button', { name: /تاريخ مستنتَج: 30 نيسان 2025/ }).first();
      await expect(button).toHaveText('تاريخ مستنتَج');
      await button.click();
      const reason = page.getByRole('dialog', { name: /تاريخ مستنتَج: 30 نيسان 2025/ });
      await expect(reason).toContainText(why);
      await page.keyboard.press('Escape');
      await expect(reason).toBeHidden();
      await expect(button).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`${path.split('?')[0]}(?:\\?.*)?$`));
      await page.keyboard.press('Enter');
      await expect(reason).toBeVisible();
    });
  }

  test('among the facts and the events around', { tag: '@laptop' }, async ({ page }) => {
    await page.goto('/story/russian-gas-through-ukraine-ends');
    const facts = page.getByRole('complementary', { name: 'عن هذه القصة' });
    await facts.getByRole('button', { name: /تاريخ مستنتَج: 1 كانون الثاني 2025/ }).click();
    await expect(page.getByRole('dialog', { name: /1 كانون الثاني 2025/ })).toContainText('أمس الأربعاء');
    await page.keyboard.press('Escape');
    const around = page.getByRole('region', { name: 'ما وقع قبلها وبعدها' });
    await page.getByRole('navigation', { name: 'قبلها وبعدها' }).scrollIntoViewIfNeeded();
    await around.getByRole('button', { name: /تاريخ مستنتَج/ }).first().click();
    await expect(page.getByRole('dialog', { name: /تاريخ مستنتَج/ })).toContainText(/تذكر الصفحة|تقول الصفحة/);
  });

  test('of an outlet’s own page, from its words', { tag: '@laptop' }, async ({ page }) => {
    await page.goto(raw('/timeline'));
    await page.getByRole('button', { name: /تاريخ مستنتَج: 8 آذار 2025/ }).click();
    await expect(page.getByRole('dialog', { name: /8 آذار 2025/ })).toContainText('تقول القصة «أمس السبت»، وحُسب التاريخ من يوم نشرها.');
  });

  test('on paper, where nothing can be pressed', { tag: '@laptop' }, async ({ page }) => {
    await page.goto(BRIDGE);
    await expect(inferred(page).first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(inferred(page).first()).toBeHidden();
    await expect(page.locator('article header')).toContainText(/\(تاريخ مستنتَج: تقول الصفحة إن البناء بدأ يوم الأربعاء/);
  });

  test('and no button lies in a link', { tag: '@laptop' }, async ({ page }) => {
    let buttons = 0;
    for (const path of [...ROUTES, BRIDGE]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      buttons += await inferred(page).count();
      await expect(page.locator('a button, a [popover]')).toHaveCount(0);
    }
    expect(buttons).toBeGreaterThan(20);
  });
});

test('how often somebody is named adds up on the page', async ({ page }) => {
  for (const id of ['Q159', 'Q884', 'kursk']) {
    await page.goto(`/entity/${id}`);
    const forms = page.getByRole('region', { name: 'كيف يُكتب الاسم' });
    await expect(forms).toContainText('دون عناوينها الرئيسة');
    const numbers = await forms.locator('td svg + span').allTextContents();
    const sum = numbers.reduce((all, one) => all + Number(one), 0);
    expect(sum).toBeGreaterThan(2);
    const said = { 3: 'ذُكر 3 مرات' }[sum] ?? `ذُكر ${sum} `;
    await expect(page.getByText(said).first()).toBeVisible();
  }
});

test.describe('stories without a day', () => {
  test('are neither older nor newer than others', { tag: '@laptop' }, async ({ page }) => {
    await page.goto(raw('/'));
    const heading = page.getByRole('heading', { name: 'بلا تاريخ' });
    await expect(heading).toBeVisible();
    const all = await page.getByRole('article').count();
    const undated = page.getByRole('region', { name: 'بلا تاريخ' }).getByRole('article');
    expect(await undated.count()).toBeGreaterThan(0);
    expect(await undated.count()).toBeLessThan(all);
    // They stand last.
    expect(await page.getByRole('article').last().evaluate((card) => card.closest('section[aria-labelledby]')?.textContent?.includes('بلا تاريخ'))).toBe(true);
    await undated.first().getByRole('link').first().click();
    await expect(page.locator('#p1')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'قبلها وبعدها' })).toHaveCount(0);
    // A story with a day never leads to one without.
    await page.goto(raw('/story/linksinside'));
    await expect(page.getByRole('navigation', { name: 'قبلها وبعدها' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'قبلها وبعدها' })).not.toContainText('بلا تاريخ');
  });
});

test('with ١٢٣ no separator reads as a digit', { tag: '@laptop' }, async ({ page }) => {
  await withSettings(page, { digits: 'arab', hijri: 'on' });
  let digits = 0;
  for (const path of [...ROUTES, BRIDGE, raw('/'), raw('/story/stampedheader')]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (path.includes('/story/')) await page.getByRole('navigation', { name: 'قبلها وبعدها' }).scrollIntoViewIfNeeded();
    const seen = await page.evaluate(() => ({
      text: document.body.innerText + document.title,
      // A list's own sign before a number, drawn by the style sheet.
      signs: [...document.querySelectorAll('li, .listed')].filter((item) => getComputedStyle(item).display === 'list-item' && /disc|circle/.test(getComputedStyle(item).listStyleType)).length,
      drawn: [...document.querySelectorAll('*')].flatMap((element) => ['::before', '::after'].map((part) => getComputedStyle(element, part).content)).filter((content) => /[·•∙⋅۰٠]/.test(content)),
    }));
    digits += seen.text.match(/[٠-٩]/g)?.length ?? 0;
    expect([path, seen.text.match(/.{0,12}[·•∙⋅‧⋯۰].{0,12}/g), seen.signs, seen.drawn]).toEqual([path, null, 0, []]);
  }
  expect(digits).toBeGreaterThan(300);
});

test.describe('Arabic inside the English interface', () => {
  test.beforeEach(({ page }) => withSettings(page, { language: 'en' }));
  for (const path of ['/', '/timeline', '/search?q=جسر', '/story/stampedheader', '/saved']) {
    test(`begins at its own side, and is cut at its own end: ${path}`, { tag: '@laptop' }, async ({ page }) => {
      await page.goto(raw(path));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (path.includes('/story/')) await page.locator('nav, section').last().scrollIntoViewIfNeeded();
      const blocksOf = () => page.evaluate(() => {
        const isArabic = (text: string) => (text.match(/[\u0621-\u064A]/g)?.length ?? 0) > text.length / 2;
        const lined = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
          const text = element.textContent ?? '';
          const style = getComputedStyle(element);
          const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && isArabic(node.textContent ?? '') && node.textContent!.trim().length > 30);
          return own && isArabic(text) && style.display !== 'none' && element.getClientRects().length > 0;
        });
        return lined.map((element) => {
          let box: HTMLElement = element;
          while (getComputedStyle(box).display.startsWith('inline')) box = box.parentElement!;
          return { text: element.textContent!.slice(0, 40), direction: getComputedStyle(box).direction, align: getComputedStyle(box).textAlign };
        });
      });
      if (path !== '/saved') await expect.poll(async () => (await blocksOf()).length).toBeGreaterThan(0);
      const blocks = await blocksOf();
      expect(blocks.filter(({ direction, align }) => direction !== 'rtl' || !['start', 'right', 'justify'].includes(align))).toEqual([]);
    });
  }
});

test.describe('months in a text are named as the reader chose', () => {
  const STORY = '/story/belousov-in-pyongyang';
  const setMonths = async (page: Page, months: string) => {
    await page.evaluate((value) => localStorage.setItem('siyaq:settings', JSON.stringify({ months: value, updatedAt: Date.now() })), months);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  };
  const painted = (page: Page) => page.evaluate(() => [...CSS.highlights.entries()].flatMap(([name, ranges]) => (name === 'siyaq-important' ? [...ranges].map((range) => (range as Range).toString()) : [])));

  test('in the story, on the timeline and in the dossier', { tag: '@laptop' }, async ({ page }) => {
    await page.goto(STORY);
    await expect(page.locator('#p1')).toContainText('29 تشرين الثاني 2024');
    await setMonths(page, 'gregorian');
    await expect(page.locator('#p1')).toContainText('29 نوفمبر 2024');
    await setMonths(page, 'both');
    await expect(page.locator('#p1')).toContainText('29 نوفمبر/تشرين الثاني 2024');
    await page.goto('/timeline');
    const bridge = page.getByRole('list', { name: 'الأحداث' }).getByRole('listitem').filter({ hasText: 'مدّ أول جسر بري' });
    await bridge.getByRole('button', { expanded: false }).click();
    await expect(bridge.getByRole('link').first()).toContainText('30 أبريل/نيسان 2025');
    await page.goto('/');
    await expect(page.getByText('إلى روسيا في سبتمبر/أيلول 2023').first()).toBeVisible();
  });

  test('and a highlight over them holds under every choice, in the words that are written', { tag: '@laptop' }, async ({ page }) => {
    await page.goto(STORY);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await setMonths(page, 'gregorian');
    // From within نوفمبر to the year.
    await page.evaluate(() => {
      const month = document.querySelector('#p1 [data-written="تشرين الثاني"]')!.firstChild!;
      const rest = document.createTreeWalker(document.getElementById('p1')!, NodeFilter.SHOW_TEXT);
      rest.currentNode = month;
      const after = rest.nextNode()!;
      getSelection()!.setBaseAndExtent(month, 2, after, 5);
    });
    await page.getByRole('toolbar').getByRole('button', { name: 'مهم' }).click();
    const quote = () => page.evaluate(() => Object.entries(localStorage).flatMap(([key, text]) => (key.startsWith('siyaq:highlight:') ? [(JSON.parse(text) as { parts: { quote: string }[] }).parts[0]!.quote] : [])));
    await expect.poll(quote).toEqual(['تشرين الثاني 2024']);
    for (const [months, words] of [
      ['gregorian', 'نوفمبر 2024'],
      ['levant', 'تشرين الثاني 2024'],
      ['both', 'نوفمبر/تشرين الثاني 2024'],
      ['maghreb', 'نونبر 2024'],
    ] as const) {
      await setMonths(page, months);
      await expect.poll(() => painted(page)).toEqual([words]);
    }
  });

  test('and what is found in a search is marked whole', { tag: '@laptop' }, async ({ page }) => {
    await withSettings(page, { months: 'gregorian' });
    await page.goto('/search?q=%22تشرين الثاني%22');
    await expect(page.getByRole('article').locator('mark', { hasText: 'نوفمبر' }).first()).toBeVisible();
  });

  test.describe('but not in a name', () => {

    test('of an outlet or an entity', { tag: '@laptop' }, async ({ page }) => {
      const name = 'جريدة 8 آذار';
      await withSettings(page, { months: 'gregorian' });
      const inText = (text: string) => text.replace(/"(?:الجزيرة|كورسك)"/g, `"${name}"`);
      await page.route(/\/bundle\/(?:head|directory)-.*\.json/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: inText(await response.text()) });
      });
      const story = await (await realBundle()).story(STORY.slice('/story/'.length));
      await serveStory(page, JSON.parse(inText(JSON.stringify(story))) as Story);
      for (const path of ['/', '/entities', STORY]) {
        await page.goto(path);
        await expect(page.getByRole('main').getByText(name).first()).toBeAttached();
        await expect(page.getByRole('main').getByText('8 مارس')).toHaveCount(0);
      }
      await expect(page.locator('#p1')).toContainText('29 نوفمبر 2024');
    });
  });

  test('the setting says so', async ({ page }) => {
    await page.goto('/settings');
    await expect(page.getByRole('group', { name: 'أسماء الشهور في التواريخ والنصوص' })).toBeVisible();
  });
});
