import { expect, isPhone, test, withSettings, type Page } from './reader.ts';

const STORY = '/story/belousov-in-pyongyang';
const OTHER = '/story/stoltenberg-on-the-treaty';
const KEY = 'siyaq:place:belousov-in-pyongyang';
const BACK = 'عدنا بك إلى حيث توقفت.';
const KEPT = { id: 'belousov-in-pyongyang', v: 1, updatedAt: 5, paragraph: 4, offset: 0, share: 0.5, read: false };

type Kept = { paragraph: number; share: number; read: boolean; paced?: number[] };
const kept = (page: Page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null, KEY);
const keep = (page: Page, place: object) => page.addInitScript(([key, text]) => localStorage.getItem(key!) ?? localStorage.setItem(key!, text!), [KEY, JSON.stringify(place)]);

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
/** Open a page by its address, as the address bar does. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(headline(page)).toBeVisible();
}

const heightOf = (page: Page) => page.evaluate(() => Math.round(scrollY));
/** How far the bar at the top of the screen is, in hundredths of its way. */
async function barOf(page: Page): Promise<number> {
  const bar = page.locator('.fixed.top-0 > .bg-accent');
  // It is drawn once the text has been measured.
  await expect(bar).toHaveAttribute('style', /inline-size/);
  return bar.evaluate((element: HTMLElement) => parseFloat(element.style.inlineSize));
}

/** Scroll as a reader does, and wait until the place is written: the one that the bar shows. */
async function readOn(page: Page, pixels: number): Promise<void> {
  const before = await heightOf(page);
  await page.mouse.wheel(0, pixels);
  await expect.poll(() => heightOf(page)).toBe(before + pixels);
  await expect.poll(async () => Math.abs(((await kept(page))?.share ?? -1) * 100 - (await barOf(page)))).toBeLessThan(0.01);
}

/** The words that stand at the line of reading: where a line begins, 96 px below the top. */
const wordsAtTop = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const text = document.querySelector('.reading')!;
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let i = 0; i < node.textContent!.length; i++) {
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        if (range.getBoundingClientRect().bottom > 97) return node.textContent!.slice(i, i + 12);
      }
    }
    return '';
  });

test.describe('where a page opens', () => {
  test('a story opened by its address starts at its top, however far down the page before it was, and is not read', async ({ page }) => {
    await open(page, STORY);
    const far = isPhone(page) ? 1963 : 1500;
    await page.mouse.wheel(0, far);
    await expect.poll(() => heightOf(page)).toBe(far);
    await open(page, OTHER);
    expect(await heightOf(page)).toBe(0);
    expect(await barOf(page)).toBe(0);
    await expect(page.getByRole('button', { name: 'أتممتُ قراءتها' })).toBeAttached();
    // What was kept would have been by the time that the page has gone.
    await open(page, '/settings');
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('siyaq:place:stoltenberg')))).toEqual([]);
  });

  for (const path of ['/timeline', '/entities', '/entity/Q423']) {
    test(`so does ${path} after the front page`, async ({ page }) => {
      await open(page, '/');
      await page.mouse.wheel(0, 1500);
      await expect.poll(() => heightOf(page)).toBe(1500);
      await open(page, path);
      expect(await heightOf(page)).toBe(0);
    });
  }

  test('so does a story after a link within the page was followed', { tag: '@laptop' }, async ({ page }) => {
    await open(page, STORY);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#content$/);
    await page.mouse.wheel(0, 700);
    await expect.poll(() => heightOf(page)).toBeGreaterThan(600);
    await open(page, OTHER);
    expect(await heightOf(page)).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#content$/);
    expect(await heightOf(page)).toBeLessThan(300);
  });

  test('so does the next story by its key, pressed as the page before it is scrolled', async ({ page }) => {
    await open(page, STORY);
    for (let i = 0; i < 2; i++) {
      const before = (await headline(page).textContent())!;
      await page.evaluate(() => scrollTo(0, 900));
      await page.keyboard.press('n');
      await expect(headline(page)).not.toHaveText(before);
      // What would move the page does so with the frame that shows the story.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))));
      expect(await heightOf(page)).toBe(0);
    }
  });

  test.describe('and comes back', () => {
    // The browser ends the emulation of touch just before a page goes: what is taller for a finger would shrink as the page's height is kept.
    // On a real phone the pointer stays as it is.
    test.use({ hasTouch: false });

    test('Back and Forward show each page where it was, by links and by addresses, and a reload leaves it there', async ({ page }) => {
      await open(page, '/');
      const card = page.getByRole('article').nth(3);
      await card.scrollIntoViewIfNeeded();
      const onFront = await heightOf(page);
      expect(onFront).toBeGreaterThan(300);
      await card.getByRole('link').first().click();
      await expect(page.getByRole('button', { name: 'مشاركة' })).toBeVisible();
      expect(await heightOf(page)).toBe(0);
      await page.mouse.wheel(0, 900);
      await expect.poll(() => heightOf(page)).toBe(900);
      await open(page, '/timeline');
      expect(await heightOf(page)).toBe(0);
      await page.mouse.wheel(0, 600);
      await expect.poll(() => heightOf(page)).toBe(600);

      await page.goBack();
      await expect.poll(() => heightOf(page)).toBe(900);
      await page.reload();
      await expect(page.getByRole('button', { name: 'مشاركة' })).toBeVisible();
      await expect.poll(() => heightOf(page)).toBe(900);
      await page.goBack();
      await expect.poll(() => heightOf(page)).toBe(onFront);
      await page.goForward();
      await expect.poll(() => heightOf(page)).toBe(900);
      await page.goForward();
      await expect(page).toHaveURL(/timeline/);
      await expect.poll(() => heightOf(page)).toBe(600);
    });
  });

  test.describe('and comes back though the faces come late', () => {
    // A service worker would answer for them, and of touch see above.
    test.use({ hasTouch: false });

    for (const [when, isSoon] of [
      ['after the data, in time to be waited for', true],
      ['when the page has long been shown without them', false],
    ] as const) {
      test(when, async ({ page }) => {
        await open(page, STORY);
        await page.mouse.wheel(0, 900);
        await expect.poll(() => heightOf(page)).toBe(900);
        await open(page, '/timeline');

        let release = () => {};
        const released = new Promise<void>((done) => (release = done));
        let held = 0;
        await page.route('**/*.woff2', async (route) => {
          held++;
          await released;
          await route.continue().catch(() => {});
        });
        if (isSoon) page.on('requestfinished', (request) => /\/bundle\/story-.*\.json/.test(request.url()) && release());
        for (const act of [() => page.goBack({ waitUntil: 'commit' }), () => page.reload({ waitUntil: 'commit' })]) {
          await act();
          await expect(page.getByRole('button', { name: 'مشاركة' })).toBeVisible();
          await expect.poll(() => heightOf(page)).toBe(900);
        }
        expect(held).toBeGreaterThan(0);
        release();
      });
    }
  });

  test('a story opens at its top and offers to go on; «متابعة القراءة» leads to where the reading stopped', async ({ page }) => {
    await open(page, STORY);
    await readOn(page, isPhone(page) ? 1100 : 500);
    const words = await wordsAtTop(page);
    await open(page, '/');
    const begun = page.getByRole('region', { name: 'متابعة القراءة' });
    await expect(begun.getByRole('link')).toHaveCount(1);
    await begun.getByRole('link').click();
    await expect(page.getByText(BACK)).toBeVisible();
    expect(await wordsAtTop(page)).toBe(words);
    await page.getByRole('button', { name: 'البدء من البداية' }).click();
    await expect(headline(page)).toBeInViewport();
    await expect(headline(page)).toBeFocused();

    await page.goBack();
    // Until the list is there, the story's own article stands.
    await expect(page.getByRole('article')).toHaveCount(9);
    await page.getByRole('article').filter({ hasText: 'كيم يستقبل' }).getByRole('link').first().click();
    await expect(page.getByRole('button', { name: 'مشاركة' })).toBeVisible();
    expect(await heightOf(page)).toBe(0);
    await page.getByRole('button', { name: 'متابعة القراءة' }).click();
    expect(await wordsAtTop(page)).toBe(words);
    // What the note offers belongs to the story.
    await page.keyboard.press('n');
    await expect(page.locator('[data-toast]')).toHaveCount(0);
  });

  test('a glance at the top of a story that was begun does not take its place away', async ({ page }) => {
    await keep(page, { ...KEPT, paragraph: 3 });
    await page.clock.install();
    await open(page, STORY);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => heightOf(page)).toBe(200);
    await page.clock.runFor(3000);
    expect(await kept(page)).toMatchObject({ paragraph: 3, share: 0.5 });
    // Whoever reads on there has begun anew.
    await page.clock.runFor(20_000);
    await page.mouse.wheel(0, 50);
    await expect.poll(() => heightOf(page)).toBe(250);
    await page.clock.runFor(1000);
    expect((await kept(page))!.paragraph).toBe(0);
  });

  test('the line being read stays when the text is set larger or the screen turns', async ({ page }) => {
    await open(page, STORY);
    await readOn(page, isPhone(page) ? 1200 : 600);
    const { paragraph } = (await kept(page))!;
    const stays = async (what: string) => {
      const box = () => page.evaluate((i) => document.getElementById(`p${i + 1}`)!.getBoundingClientRect().toJSON() as DOMRect, paragraph);
      await expect.poll(async () => (await box()).top, what).toBeLessThan(140);
      await expect.poll(async () => (await box()).bottom, what).toBeGreaterThan(60);
    };
    const { width, height } = page.viewportSize()!;
    for (const size of [{ width: Math.round(width * 0.7), height }, { width: height, height: width }, { width, height }]) {
      await page.setViewportSize(size);
      await page.waitForFunction((wide) => document.querySelector<HTMLElement>('.reading')!.offsetWidth <= wide && innerWidth === wide, size.width);
      await stays(`at ${size.width}`);
    }
    const tall = await page.evaluate(() => document.querySelector<HTMLElement>('.reading')!.offsetHeight);
    await page.evaluate(() => (document.documentElement.dataset['size'] = 'huge'));
    await page.waitForFunction((before) => document.querySelector<HTMLElement>('.reading')!.offsetHeight > before, tall);
    await stays('set larger');
  });

  test('a place kept on a laptop holds on a phone and in another size', async ({ page }) => {
    await withSettings(page, { size: isPhone(page) ? 'small' : 'huge' });
    await keep(page, KEPT);
    await page.goto(`${STORY}#place`);
    await expect(page.getByText(BACK)).toBeVisible();
    const start = await page.evaluate(() => document.getElementById('p5')!.textContent!.slice(0, 12));
    expect(await wordsAtTop(page)).toBe(start);
  });

  test('a place that cannot be read is left alone, and the story opens at its top', { tag: '@laptop' }, async ({ page }) => {
    await page.addInitScript((key) => localStorage.setItem(key, '{"id":'), KEY);
    await page.goto(`${STORY}#place`);
    await expect(headline(page)).toBeInViewport();
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe('{"id":');
  });
});

test.describe('how much has passed', () => {
  test('is nothing at the top, all at the last line; the bar, the card and the kept place say one figure', async ({ page }) => {
    await open(page, STORY);
    expect(await barOf(page)).toBe(0);
    // The headline passes, not the text.
    await page.mouse.wheel(0, 100);
    await expect.poll(() => heightOf(page)).toBe(100);
    expect(await barOf(page)).toBe(0);
    await readOn(page, isPhone(page) ? 1200 : 500);
    const half = await barOf(page);
    expect(half).toBeGreaterThan(5);
    expect(half).toBeLessThan(95);
    await page.evaluate(() => {
      const bar = document.querySelector<HTMLElement>('[data-bottom-bar]')?.offsetHeight ?? 0;
      scrollBy({ top: [...document.querySelectorAll('[data-paragraph]')].at(-1)!.getBoundingClientRect().bottom - (innerHeight - bar) - 60, behavior: 'instant' });
    });
    await expect.poll(() => barOf(page)).toBeGreaterThan(half);
    expect(await barOf(page)).toBeLessThan(100);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => barOf(page)).toBe(100);
    await page.mouse.wheel(0, -400);
    await expect.poll(async () => Math.abs(((await kept(page))?.share ?? -1) * 100 - (await barOf(page)))).toBeLessThan(0.01);
    const shown = Math.round(await barOf(page));
    await open(page, '/');
    await expect(page.getByRole('article').filter({ hasText: 'كيم يستقبل' })).toContainText(`قرأت منها ${shown}%`);
    await page.getByRole('region', { name: 'متابعة القراءة' }).getByRole('link').click();
    await expect(page.getByText(BACK)).toBeVisible();
    expect(Math.abs((await barOf(page)) - shown)).toBeLessThanOrEqual(1);
  });

  test('of a text that one look shows is nothing until it is read', { tag: '@laptop' }, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 2400 });
    await page.clock.install();
    await open(page, STORY);
    await page.clock.runFor(20_000);
    expect(await barOf(page)).toBe(0);
    await page.clock.runFor(100_000);
    expect(await barOf(page)).toBe(100);
    await expect(page.getByRole('button', { name: 'قُرئت' })).toHaveAttribute('aria-pressed', 'true');
  });
});

test.describe('a story is read', () => {
  /** Pass the text screen by screen, so long each (of a clock that the test moves). */
  async function pass(page: Page, milliseconds: number): Promise<void> {
    const atEnd = () => page.evaluate(() => [...document.querySelectorAll('[data-paragraph]')].at(-1)!.getBoundingClientRect().bottom < innerHeight - 80);
    for (let screen = 0; screen < 20; screen++) {
      await page.clock.runFor(milliseconds);
      if (await atEnd()) return;
      await page.evaluate(() => scrollBy({ top: innerHeight * 0.6, behavior: 'instant' }));
    }
    throw new Error('the text has no end');
  }
  const read = (page: Page) => page.getByRole('button', { name: 'قُرئت' });

  test('when its text was passed at reading pace, and can be made unread', async ({ page }) => {
    await page.clock.install();
    await open(page, STORY);
    await pass(page, 60_000);
    await expect(read(page)).toHaveAttribute('aria-pressed', 'true');
    expect(await kept(page)).toMatchObject({ read: true, share: 1 });
    await open(page, '/');
    const card = page.getByRole('article').filter({ hasText: 'كيم يستقبل' });
    await expect(card.getByText('قُرئت')).toBeVisible();
    await expect(page.getByRole('region', { name: 'متابعة القراءة' })).toHaveCount(0);
    await card.getByRole('link').first().click();
    await read(page).click();
    await expect(page.getByRole('button', { name: 'أتممتُ قراءتها' })).toBeVisible();
    // The reader's word stands, however long the text stays on the screen.
    await page.clock.runFor(200_000);
    expect(await kept(page)).toMatchObject({ read: false, share: 0 });
    await open(page, '/');
    await expect(page.getByRole('article')).toHaveCount(9);
    await expect(card.getByText('قُرئت')).toHaveCount(0);
  });

  test('on two days, a part on each', { tag: '@laptop' }, async ({ page }) => {
    await page.clock.install();
    await open(page, STORY);
    await page.clock.runFor(60_000);
    await page.evaluate(() => scrollBy({ top: 500, behavior: 'instant' }));
    await page.clock.runFor(60_000);
    await open(page, '/');
    expect((await kept(page))!.paced!.length).toBe(2);
    await page.getByRole('region', { name: 'متابعة القراءة' }).getByRole('link').click();
    await expect(page.getByText(BACK)).toBeVisible();
    await pass(page, 60_000);
    await expect(read(page)).toHaveAttribute('aria-pressed', 'true');
  });

  test('not when it was skimmed', async ({ page }) => {
    await page.clock.install();
    await open(page, STORY);
    await pass(page, 2000);
    await page.clock.runFor(3000);
    expect(await barOf(page)).toBe(100);
    await open(page, '/');
    // Nothing kept says so as well.
    expect((await kept(page))?.read ?? false).toBe(false);
    await expect(page.getByRole('article').filter({ hasText: 'كيم يستقبل' }).getByText('قُرئت')).toHaveCount(0);
  });

  for (const [how, jump] of [
    ['the End key', (page: Page) => page.keyboard.press('End')],
    ['the scroll bar', (page: Page) => page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))],
    [
      'a link to the last paragraph',
      (page: Page) =>
        page.evaluate(() => {
          location.hash = [...document.querySelectorAll('[data-paragraph]')].at(-1)!.id;
        }),
    ],
  ] as const) {
    test(`not when ${how} leads to its end, however long the reader stays there`, { tag: '@laptop' }, async ({ page }) => {
      await page.clock.install();
      await open(page, STORY);
      await jump(page);
      await expect.poll(() => barOf(page)).toBe(100);
      await page.clock.runFor(300_000);
      await open(page, '/');
      expect(await kept(page)).toBeNull();
      await expect(page.getByRole('article').filter({ hasText: 'كيم يستقبل' }).getByText(/قُرئت|قرأت منها/)).toHaveCount(0);
    });
  }
});
