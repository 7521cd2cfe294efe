import { expect, isPhone, test, withSettings, type Page } from './reader.ts';

const STORY = '/story/belousov-in-pyongyang';
const BACK = 'عدنا بك إلى حيث توقفت.';

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

/** Scroll as a reader does, and wait until the place is written. */
async function readOn(page: Page, pixels: number): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.mouse.wheel(0, pixels);
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('siyaq:place:')));
  await page.waitForTimeout(900);
}

test('a story opens where the reading stopped, and from the top when asked', async ({ page }) => {
  await page.goto(STORY);
  await expect(page.getByText(BACK)).toHaveCount(0);
  await readOn(page, isPhone(page) ? 1100 : 500);
  const words = await wordsAtTop(page);
  await page.goto('/');
  const begun = page.getByRole('region', { name: 'تابع القراءة' });
  await expect(begun.getByRole('link')).toHaveCount(1);
  await expect(begun).toContainText(/قرأت منها \d+% · بقي/);
  await begun.getByRole('link').click();
  await expect(page.getByText(BACK)).toBeVisible();
  expect(await wordsAtTop(page)).toBe(words);
  await page.getByRole('button', { name: 'ابدأ من الأول' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the line being read stays when the text is set larger or the screen turns', async ({ page }) => {
  await page.goto(STORY);
  await readOn(page, isPhone(page) ? 1200 : 600);
  const { paragraph } = await page.evaluate(() => JSON.parse(localStorage.getItem('siyaq:place:belousov-in-pyongyang')!) as { paragraph: number });
  const stays = async (what: string) => {
    const box = () => page.evaluate((i) => document.getElementById(`p${i + 1}`)!.getBoundingClientRect().toJSON() as DOMRect, paragraph);
    await expect.poll(async () => (await box()).top, what).toBeLessThan(140);
    expect((await box()).bottom, what).toBeGreaterThan(60);
  };
  const { width, height } = page.viewportSize()!;
  for (const size of [{ width: Math.round(width * 0.7), height }, { width: height, height: width }, { width, height }]) {
    await page.setViewportSize(size);
    await page.waitForTimeout(300);
    await stays(`at ${size.width}`);
  }
  await page.evaluate(() => (document.documentElement.dataset['size'] = 'huge'));
  await page.waitForTimeout(300);
  await stays('set larger');
});

test('a place kept on a laptop holds on a phone and in another size', async ({ page }) => {
  await withSettings(page, { size: isPhone(page) ? 'small' : 'huge' });
  await page.addInitScript(() =>
    localStorage.setItem('siyaq:place:belousov-in-pyongyang', JSON.stringify({ id: 'belousov-in-pyongyang', v: 1, updatedAt: 5, paragraph: 4, offset: 0, share: 0.5, read: false })),
  );
  await page.goto(STORY);
  await expect(page.getByText(BACK)).toBeVisible();
  const start = await page.evaluate(() => document.getElementById('p5')!.textContent!.slice(0, 12));
  expect(await wordsAtTop(page)).toBe(start);
});

test('a story read to its end is read, and can be made unread', async ({ page }) => {
  await page.goto(STORY);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: 'قُرئت' })).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/');
  const card = page.getByRole('article').filter({ hasText: 'كيم يستقبل' });
  await expect(card.getByText('قُرئت')).toBeVisible();
  await expect(page.getByRole('region', { name: 'تابع القراءة' })).toHaveCount(0);
  await card.getByRole('link').first().click();
  // The press comes before the page hears that it was scrolled: the reader's word counts all the same.
  await page.getByRole('button', { name: 'قُرئت' }).evaluate((button: HTMLElement) => {
    button.scrollIntoView({ block: 'end' });
    button.click();
  });
  // Longer than the place waits to be kept.
  await page.waitForTimeout(1000);
  await page.goto('/');
  await expect(card.getByText('قُرئت')).toHaveCount(0);
  await expect(page.getByRole('article')).toHaveCount(9);
});

test('a place that cannot be read is left alone, and the story opens at its top', { tag: '@laptop' }, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('siyaq:place:belousov-in-pyongyang', '{"id":'));
  await page.goto(STORY);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  expect(await page.evaluate(() => localStorage.getItem('siyaq:place:belousov-in-pyongyang'))).toBe('{"id":');
});
