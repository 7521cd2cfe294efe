/** The front page: what the story is, where it stands, how it came there, who is in it; then the stories. */
import config from './playwright.config.ts';
import { expect, isPhone, test, watchShift, withSettings, atRest, type Page } from './reader.ts';

const { rawUrl: RAW, manyUrl: MANY } = config.metadata as { rawUrl: string; manyUrl: string };
const turns = (page: Page) => page.getByRole('region', { name: 'منعطفات القصة' });

test('the turning points stand on a line, none of their words over another’s, and lead to their sentences', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/');
  const items = turns(page).getByRole('listitem');
  await expect(items).toHaveCount(7);
  const boxes = await items.evaluateAll((all) => all.map((item) => item.getBoundingClientRect()).map(({ x, y, right, bottom }) => ({ x, y, right, bottom })));
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1)) expect(a.right <= b.x || b.right <= a.x || a.bottom <= b.y || b.bottom <= a.y, JSON.stringify([a, b])).toBe(true);
  // Nothing is cut: neither words nor the line of them.
  expect(await items.evaluateAll((all) => all.filter((item) => item.querySelector('.line-clamp-4')!.scrollHeight > item.querySelector('.line-clamp-4')!.clientHeight + 2).length)).toBe(0);
  await expect(items.nth(4)).toContainText('4 أو 5 كانون الأول 2024');
  await expect(items.nth(4)).toContainText('يوم على خلاف');
  // Oldest first, and time runs from the right.
  expect(boxes[0]!.x).toBeGreaterThan(boxes[6]!.x);
  await items.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/story\/im-chon-il-answers-washington#p\d+$/);
});

test('on a small screen the first headline stands within it, and the turning points are a list', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  const headline = (await page.getByRole('article').first().getByRole('heading').boundingBox())!;
  const bar = (await page.getByRole('navigation', { name: 'التنقل الرئيس' }).boundingBox())!;
  expect(headline.y + headline.height).toBeLessThanOrEqual(bar.y);
  await expect(turns(page).getByRole('listitem')).toHaveCount(7);
  await expect(page.getByRole('article')).toHaveCount(9);
  // The deck is cut, and whole on request.
  const deck = page.locator('header p').first();
  const cut = (await deck.boundingBox())!.height;
  await page.getByRole('button', { name: 'المزيد', exact: true }).first().click();
  expect((await deck.boundingBox())!.height).toBeGreaterThan(cut);
});

test('where the story stands is said with its latest day, and its claims lead to their stories', async ({ page }) => {
  await page.goto('/');
  const stands = page.getByRole('region', { name: 'أين وصلت القصة' });
  await expect(stands).toContainText('30 نيسان 2025');
  await expect(stands.getByRole('button', { name: /^تاريخ مستنتَج/ })).toBeVisible();
  await stands.getByRole('link', { name: 'أول جسر بري يصل روسيا بكوريا الشمالية' }).click();
  await expect(page).toHaveURL(/\/story\/bridge-between-russia-and-north-korea$/);
});

test('as of an earlier day it stands where it stood, without the editor’s later words', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/?asof=2024-11-30');
  await expect(page.getByRole('region', { name: 'أين وصلت القصة' })).not.toContainText('جسر');
  await expect(turns(page).getByRole('listitem')).toHaveCount(4);
  await expect(page.getByRole('main')).not.toContainText('2025');
});

test('what filters leave out rests on the line, and the way down says what is left', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/?country=NZ');
  await expect(turns(page).getByRole('listitem')).toHaveCount(7);
  await expect(turns(page).locator('li.text-soft')).not.toHaveCount(0);
  await page.getByRole('button', { name: /^قصة واحدة من 9/ }).click();
  await expect(page.locator('#shown')).toBeFocused();
  await expect(page.getByRole('article').first()).toBeInViewport();
});

test('what stories give differently is asked and answered, and each answer leads to its words', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/');
  const differ = page.getByRole('region', { name: 'على خلاف' });
  await expect(differ.getByRole('listitem')).toHaveCount(2);
  await expect(differ).toContainText('من 1500 إلى 10,900، 4 أرقام');
  const figures = page.getByRole('region', { name: 'كم جنديًّا أُرسل؟' });
  await expect(figures.getByRole('listitem')).toHaveText([/1500/, /10,900/, /نحو 10 آلاف/, /ما يزيد على 10 آلاف/]);
  await figures.getByRole('link').nth(2).click();
  await expect(page).toHaveURL(/\/story\/belousov-in-pyongyang#p\d+:/);
  await page.goBack();
  await differ.getByRole('link', { name: 'معاهدة الشراكة تصير نافذة' }).click();
  await expect(page).toHaveURL(/\/compare\//);
});

test('a folder of raw pages has what was read of it, and nothing that nobody wrote', async ({ page }) => {
  await page.goto(`${RAW}/`);
  await expect(page.getByRole('region', { name: 'من فيها' }).getByRole('listitem')).not.toHaveCount(0);
  await expect(page.getByRole('region', { name: 'أين وصلت القصة' }).getByRole('link').first()).toBeVisible();
  await expect(page.getByText('لماذا يهم')).toHaveCount(0);
});

test('where no editor chose them the turning points are what most stories tell', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(`${MANY}/`);
  await expect(turns(page)).toContainText('أكثر ما روته القصص');
  await expect(turns(page).getByRole('listitem')).toHaveCount(7);
});

test.describe('since the last visit', () => {
  const FRESH = 'bridge-between-russia-and-north-korea';
  const visited = (page: Page, hoursAgo: number) =>
    page.addInitScript(
      ([fresh, ago]) => {
        if (localStorage.getItem('siyaq:visit:dossier')) return;
        const others = ['russian-gas-through-ukraine-ends', 'belousov-in-pyongyang', 'pyongyang-answers-the-g7', 'stoltenberg-on-the-treaty', 'north-korean-soldiers-in-kursk',
          'seoul-sanctions-moscow-pyongyang', 'seoul-summons-russian-ambassador', 'im-chon-il-answers-washington'];
        const visit = { id: 'dossier', v: 1, updatedAt: Date.now() - Number(ago) * 3_600_000, newest: others, before: null };
        localStorage.setItem('siyaq:visit:dossier', JSON.stringify(visit));
        if (others.includes(String(fresh))) throw new Error('it must be new');
      },
      [FRESH, hoursAgo] as const,
    );

  test('a first visit marks nothing', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect(page.getByText('منذ زيارتك')).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect(page.getByText('منذ زيارتك')).toHaveCount(0);
  });

  test('what was not there is marked, also after a reload, until it has been opened', async ({ page }) => {
    await visited(page, 24);
    const shift = await watchShift(page);
    await page.goto('/');
    await expect(page.getByText('قصة جديدة منذ زيارتك')).toBeVisible();
    await expect(page.getByRole('article').first()).toContainText('جديد منذ زيارتك');
    await expect(page.getByText('جديد منذ زيارتك', { exact: true })).toHaveCount(1);
    await atRest(page);
    expect(await shift()).toBeLessThanOrEqual(0.01);
    await page.reload();
    await page.getByRole('article').first().getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('جسر');
    await page.goBack();
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect(page.getByText('جديد منذ زيارتك', { exact: true })).toHaveCount(0);
    await page.goto('/');
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect(page.getByText('جديد منذ زيارتك', { exact: true })).toHaveCount(0);
  });
});

test('nothing jumps while it comes', async ({ page }) => {
  if (!isPhone(page)) await page.setViewportSize({ width: 1024, height: 768 });
  await withSettings(page, { language: 'en' });
  const shift = await watchShift(page);
  await page.goto('/');
  await expect(page.getByRole('article').first()).toBeVisible();
  await atRest(page);
  expect(await shift()).toBeLessThanOrEqual(0.01);
});
