import { expect, isPhone, test, type Page } from './reader.ts';

const messages = (page: Page) => page.locator('[data-toast]');
const undo = (page: Page, about: string) => messages(page).filter({ hasText: about }).getByRole('button', { name: 'تراجع' });
const card = (page: Page, title: string) => page.getByRole('article').filter({ hasText: title });

/** Keep three stories and open the list of them. Gives their titles. */
async function savedThree(page: Page): Promise<string[]> {
  await page.addInitScript(() => {
    if (localStorage.length > 0) return;
    const ids = ['belousov-in-pyongyang', 'bridge-between-russia-and-north-korea', 'stoltenberg-on-the-treaty'];
    for (const id of ids) localStorage.setItem(`siyaq:bookmark:${id}`, JSON.stringify({ id, v: 1, updatedAt: 5, title: id }));
  });
  await page.clock.install();
  await page.goto('/saved');
  await expect(page.getByRole('article')).toHaveCount(3);
  return page.getByRole('article').getByRole('heading').allTextContents();
}

const take = (page: Page, title: string) => card(page, title).getByRole('button', { name: 'حفظ', exact: true }).click();

test('each thing that was taken out comes back by an undo of its own, in any order', async ({ page }) => {
  const [one, two, three] = await savedThree(page);
  for (const title of [one!, two!, three!]) await take(page, title);
  await expect(messages(page)).toHaveCount(3);
  await expect(page.getByRole('article')).toHaveCount(0);
  await undo(page, one!).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(card(page, one!)).toBeVisible();
  await expect(messages(page)).toHaveCount(2);
  await undo(page, three!).click();
  await expect(card(page, three!)).toBeVisible();
  await undo(page, two!).click();
  await expect(page.getByRole('article')).toHaveCount(3);
  await expect(messages(page)).toHaveCount(0);
});

test('each message has a life of its own, and a fourth takes the place of the first', async ({ page }) => {
  const [one, two] = await savedThree(page);
  await take(page, one!);
  await expect(messages(page)).toHaveCount(1);
  await page.clock.runFor(5000);
  await take(page, two!);
  await expect(messages(page)).toHaveCount(2);
  await page.mouse.move(5, 5);
  await page.clock.runFor(5000);
  await expect(messages(page)).toHaveCount(1);
  await expect(messages(page)).toContainText(two!);
  await page.clock.runFor(5000);
  await expect(messages(page)).toHaveCount(0);
  await page.goto('/');
  const save = page.getByRole('button', { name: 'حفظ', exact: true });
  for (let i = 0; i < 4; i++) await save.nth(i).click();
  await expect(messages(page)).toHaveCount(3);
  for (const box of await messages(page).all()) await expect(box).toBeInViewport({ ratio: 1 });
});

test('what was done and done back to one story has one undo, the last', async ({ page }) => {
  await savedThree(page);
  await page.goto('/');
  const save = page.getByRole('button', { name: 'حفظ', exact: true }).nth(3);
  const was = await save.getAttribute('aria-pressed');
  await save.click();
  await expect(save).not.toHaveAttribute('aria-pressed', was!);
  await expect(messages(page)).toHaveCount(1);
  const said = await messages(page).textContent();
  await save.click();
  await expect(messages(page)).not.toHaveText(said!);
  await expect(messages(page)).toHaveCount(1);
  await messages(page).getByRole('button', { name: 'تراجع' }).click();
  await expect(save).not.toHaveAttribute('aria-pressed', was!);
});

test('they stay while one is pointed at or has the focus', { tag: '@laptop' }, async ({ page }) => {
  const [one, two] = await savedThree(page);
  await take(page, one!);
  await take(page, two!);
  await messages(page).first().hover();
  await page.clock.runFor(60_000);
  await expect(messages(page)).toHaveCount(2);
  await page.mouse.move(5, 5);
  await undo(page, two!).focus();
  await page.clock.runFor(60_000);
  await expect(messages(page)).toHaveCount(2);
  await undo(page, two!).blur();
  await page.clock.runFor(9000);
  await expect(messages(page)).toHaveCount(0);
});

test('by keyboard: Tab leads to them, Escape sends one away, and the focus goes back when the last is gone', async ({ page }) => {
  await savedThree(page);
  const save = page.getByRole('button', { name: 'حفظ', exact: true });
  await page.goto('/');
  for (const i of [3, 4]) {
    await save.nth(i).focus();
    await page.keyboard.press('Space');
    await expect(messages(page)).toHaveCount(i - 2);
  }
  const [first, second] = [messages(page).nth(0), messages(page).nth(1)];
  const before = await save.nth(4).evaluateHandle((button) => button);
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('Shift+Tab');
    await page.clock.runFor(5000);
  }
  await save.nth(4).focus();
  await first.getByRole('button', { name: 'تراجع' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(second.getByRole('button', { name: 'تراجع' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(messages(page)).toHaveCount(1);
  await expect(first.getByRole('button', { name: 'تراجع' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(messages(page)).toHaveCount(0);
  expect(await before.evaluate((button) => button === document.activeElement)).toBe(true);
  await expect(page).toHaveURL(/\/$/);
});

test.describe('where the code of the messages could not be loaded', () => {
  test.use({ expectedErrors: [/ERR_|Failed to load/] });

  test('their words stand alone, go after a while or when they are pressed, and the next message tries again', async ({ page }) => {
    await page.clock.install();
    const code = '**/assets/ToastStack-*.js';
    await page.route(code, (route) => route.abort());
    await page.goto('/');
    const save = page.getByRole('button', { name: 'حفظ', exact: true });
    for (const i of [0, 1]) await save.nth(i).click();
    await expect(messages(page)).toHaveCount(2);
    await messages(page).last().click();
    await expect(messages(page)).toHaveCount(1);
    await page.clock.runFor(9000);
    await expect(messages(page)).toHaveCount(0);
    await page.unroute(code);
    await save.nth(2).click();
    await expect(messages(page).getByRole('button', { name: 'تراجع' })).toBeVisible();
  });
});

test('what is said is heard once: a message that comes does not have the others read again', async ({ page }) => {
  const [one, two] = await savedThree(page);
  await take(page, one!);
  await take(page, two!);
  const region = page.getByRole('status').filter({ has: messages(page).first() });
  await expect(region).toHaveAttribute('aria-atomic', 'false');
  if (isPhone(page)) {
    // The messages clear the bar of the phone.
    const bar = (await page.getByRole('navigation').boundingBox())!;
    const last = (await messages(page).last().boundingBox())!;
    expect(last.y + last.height).toBeLessThanOrEqual(bar.y);
  }
});
