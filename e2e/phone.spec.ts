/** Phones: what stands at the edges of the screen, under the thumb, over the keyboard. */
import { atRest, expect, filterGroup, ROUTES, test, withSettings, type Page } from './reader.ts';

test.use({ isMobile: true, hasTouch: true });

const STORY = '/story/belousov-in-pyongyang';
type Insets = { top?: number; bottom?: number; left?: number; right?: number };

/** Let the screen have a home indicator, or a camera at its side. */
async function withInsets(page: Page, insets: Insets): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
}

const HOME = 34;

/** Open the palette, once the page answers to keys. */
async function openPalette(page: Page) {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

test('a message and the end of a page stand clear of the bar and the home indicator', { tag: '@phone' }, async ({ page }) => {
  await withInsets(page, { bottom: HOME });
  await page.goto(STORY);
  await page.getByRole('button', { name: 'حفظ', exact: true }).or(page.getByRole('button', { name: 'احفظ', exact: true })).first().click();
  await page.getByRole('button', { pressed: true }).first().click();
  const bar = (await page.getByRole('navigation', { name: 'التنقل الرئيس' }).boundingBox())!;
  expect(bar.y + bar.height).toBe(844);
  expect(bar.height).toBeGreaterThan(HOME + 50);
  const links = await page.getByRole('navigation', { name: 'التنقل الرئيس' }).getByRole('link').evaluateAll((all) => Math.max(...all.map((link) => link.getBoundingClientRect().bottom)));
  expect(links).toBeLessThanOrEqual(844 - HOME);
  const message = (await page.locator('[data-toast]').last().boundingBox())!;
  expect(message.y + message.height).toBeLessThanOrEqual(bar.y - 4);
  for (const path of ROUTES) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // What comes only when it is near makes a page longer.
    for (const _ of [1, 2]) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await atRest(page);
    }
    const end = await page.locator('main').evaluate((main) => Math.max(...[...main.querySelectorAll('*')].filter((element) => element.checkVisibility() && element.closest('.sr-only') === null).map((element) => element.getBoundingClientRect().bottom)));
    expect(end, path).toBeLessThanOrEqual(bar.y);
  }
});

for (const [language, start] of [['ar', 'right'], ['en', 'left']] as const) {
  test(`on its side the page keeps clear of the camera, at the start and at the end: ${language}`, { tag: '@phone' }, async ({ page }) => {
    await withSettings(page, { language });
    await page.setViewportSize({ width: 740, height: 360 });
    const edges = () =>
      page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.page, nav.fixed')].map((part) => {
          const { paddingLeft, paddingRight } = getComputedStyle(part);
          return { left: Number.parseFloat(paddingLeft), right: Number.parseFloat(paddingRight) };
        });
        return { left: Math.min(...boxes.map(({ left }) => left)), right: Math.min(...boxes.map(({ right }) => right)) };
      });
    for (const side of ['left', 'right'] as const) {
      await withInsets(page, { [side]: 59 });
      await page.goto(STORY);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const found = await edges();
      expect(found[side], `${side}, the ${side === start ? 'start' : 'end'}`).toBeGreaterThanOrEqual(59);
      expect(found[side === 'left' ? 'right' : 'left']).toBeLessThan(59);
    }
  });
}

test('no field has letters so small that a phone enlarges the page for it', { tag: '@phone' }, async ({ page }) => {
  await withSettings(page, { size: 'small' });
  const fields = () =>
    page.locator('input:not([type="radio"]):not([type="checkbox"]):not([type="file"]), select, textarea').evaluateAll((all) => all.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)));
  let seen = 0;
  const judge = async () => {
    await expect.poll(async () => (await fields()).length).toBeGreaterThan(0);
    const sizes = await fields();
    seen += sizes.length;
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  };
  await page.goto('/search');
  await judge();
  await page.goto('/entities');
  await judge();
  await page.goto('/timeline?from=2024-06-01');
  await filterGroup(page, 'التاريخ');
  await judge();
  await openPalette(page);
  await judge();
  await page.addInitScript(() => localStorage.setItem('siyaq:highlight:a', JSON.stringify({ id: 'a', v: 1, updatedAt: 5, createdAt: 5, story: 'belousov-in-pyongyang', title: 'كيم', kind: 'important', note: 'قارن', parts: [{ quote: 'أندريه بيلوسوف', prefix: '', suffix: '', paragraph: 0, start: 0, rival: -1, hash: '' }] })));
  await page.goto('/saved?show=highlights');
  await page.locator('main li summary').first().click();
  await judge();
  expect(seen).toBeGreaterThan(6);
});

test('every sheet has a way to close it in sight, which a tap reaches', { tag: '@phone' }, async ({ page }) => {
  await page.goto(STORY);
  const sheet = page.locator('[popover]:popover-open:not(.tooltip)');
  const close = async (what: string) => {
    await expect(sheet, what).toBeVisible();
    const cross = sheet.getByRole('button', { name: /^(?:أغلق|إغلاق)$/ }).or(sheet.getByRole('menuitem', { name: /^(?:أغلق|إغلاق)$/ }));
    await expect(cross, what).toBeInViewport();
    expect(Math.min(...Object.values((await cross.boundingBox())!).slice(2)), what).toBeGreaterThanOrEqual(44);
    await cross.tap();
    await expect(sheet, what).toHaveCount(0);
  };
  const tools = page.getByRole('group', { name: 'أدوات القصة' }).getByRole('button');
  await page.locator('.mention').first().tap();
  await close('a name’s card');
  await tools.filter({ hasText: 'القراءة' }).tap();
  await expect(page.getByRole('group', { name: 'حجم النص' })).toBeVisible();
  await close('the reading settings');
  await tools.nth(1).tap();
  await close('the share menu');
  await page.evaluate(() => {
    const words = document.createTreeWalker(document.querySelector('#p1')!, NodeFilter.SHOW_TEXT).nextNode()!;
    getSelection()!.setBaseAndExtent(words, 0, words, words.textContent!.length);
  });
  await close('the bar at selected words');
  expect(await page.evaluate(() => getSelection()!.isCollapsed)).toBe(true);
});

test('beside its button, on a wide screen, a panel has no cross', { tag: '@laptop' }, async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL!, viewport: { width: 1280, height: 800 } });
  await page.goto(STORY);
  await page.locator('.mention').first().click();
  await expect(page.locator('#mention a').last()).toBeVisible();
  await expect(page.locator('#mention [data-sheet]')).toBeHidden();
  await page.close();
});

test('the keyboard covers neither the palette, which stands at the top, nor a sheet, which stands on it', { tag: '@phone' }, async ({ page }) => {
  // Only a device has an on-screen keyboard; what it does to the page is the visual viewport that it leaves.
  const cover = (height: number) =>
    page.evaluate((covered) => {
      Object.defineProperty(visualViewport!, 'height', { configurable: true, get: () => innerHeight - covered });
      visualViewport!.dispatchEvent(new Event('resize'));
    }, height);
  const palette = await openPalette(page);
  const field = page.getByRole('combobox');
  await expect(field).toBeFocused();
  await field.fill('كو');
  const bottom = async (part = palette) => part.evaluate((element) => Math.round(element.getBoundingClientRect().bottom));
  await expect.poll(() => bottom()).toBeGreaterThan(844 - 336);
  await cover(336);
  await expect.poll(() => bottom()).toBeLessThanOrEqual(844 - 336);
  expect((await palette.boundingBox())!.y).toBeGreaterThanOrEqual(0);
  await expect(field).toBeInViewport();
  expect(await bottom(field)).toBeLessThan(844 - 336);
  // The list of highlights is a sheet with a field for a note in each row.
  await page.goto(STORY);
  await page.getByRole('button', { name: 'تظليل', exact: true }).click();
  await page.locator('[data-paragraph="0"]').click();
  await page.getByRole('toolbar', { name: 'تظليل ما اخترته' }).getByRole('button', { name: 'مهم' }).click();
  await page.getByRole('button', { name: 'تظليل واحد' }).click();
  const sheet = page.getByRole('dialog', { name: 'تظليلات هذه القصة' });
  await sheet.getByText('تعديل النوع أو الملاحظة').click();
  await sheet.getByRole('textbox').focus();
  expect(await bottom(sheet)).toBe(844);
  await cover(336);
  await expect.poll(() => bottom(sheet)).toBe(844 - 336);
  await cover(0);
  await expect.poll(() => bottom(sheet)).toBe(844);
});

test('a dialog stays when a press that began in it ends outside, or the other way round, and closes by a press outside', async ({ page }) => {
  const dialog = await openPalette(page);
  const box = (await dialog.boundingBox())!;
  // Beside a panel or above a sheet; below the palette of a phone, which stands at the top.
  const x = box.x + box.width / 2;
  const [inside, outside] = [{ x, y: box.y + 30 }, { x, y: box.y > 44 ? box.y - 40 : box.y + box.height + 40 }];
  for (const [from, to] of [[inside, outside], [outside, inside]] as const) {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await expect(dialog).toBeVisible();
  }
  await page.mouse.click(outside.x, outside.y);
  await expect(dialog).toHaveCount(0);
});

test('a press outside closes a sheet once: opened again, it stays as keys are pressed in it', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  const button = page.getByRole('region', { name: 'التصفية' }).getByRole('button', { name: 'الدولة' });
  const sheet = page.getByRole('dialog', { name: 'الدولة' });
  await button.click();
  await page.mouse.click(195, 40);
  await expect(sheet).toHaveCount(0);
  await button.press('Enter');
  const box = sheet.getByRole('checkbox').first();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await expect(page).toHaveURL(/country=/);
  await expect(sheet).toBeVisible();
});

test('under a finger every chip is at least 36 px tall, on every screen', async ({ page }) => {
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  const small = () =>
    page.evaluate(() => {
      const NAMED = /^(?:دولة|شخص|جهة|مكان|كيان)/;
      const chips = [...document.querySelectorAll<HTMLElement>('main a, main button, aside a')].filter(
        (chip) => chip.checkVisibility() && (NAMED.test(chip.querySelector('.sr-only')?.textContent ?? '') || getComputedStyle(chip).borderStartStartRadius === '999px'),
      );
      return { all: chips.length, small: chips.filter((chip) => chip.getBoundingClientRect().height < 36).map((chip) => `${chip.textContent} ${chip.getBoundingClientRect().height}`) };
    });
  const seen: Record<string, number> = {};
  for (const path of ['/', '/?country=KR&country=-US', '/timeline?country=KR', '/said', '/entities', '/entity/Q423', '/search', '/search?q=روسيا', STORY]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const facts of await page.locator('article > details summary').all()) await facts.tap();
    const found = await small();
    expect(found.small, path).toEqual([]);
    seen[path] = found.all;
  }
  for (const path of ['/', '/entities', '/entity/Q423', STORY]) expect(seen[path], path).toBeGreaterThan(4);
});
