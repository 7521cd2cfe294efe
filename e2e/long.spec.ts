/** A dossier of more stories than a screen can draw: what lists lose by drawing few of them, which is to be nothing. */
import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileOf } from '../src/bundle/parts.ts';
import { serve } from '../src/build/serve.ts';
import { axeViolations, notFitting, wrongLanguages } from './access/judges.ts';
import { realBundle } from './bundleParts.ts';
import config from './playwright.config.ts';
import { atRest, expect, filterGroup, keptOffline, test, type Page } from './reader.ts';

const { manyUrl } = config.metadata as { manyUrl: string };
const MOST_NODES = 2500;

test.use({ baseURL: manyUrl });

/** Give the place in its list of the thing that holds the focus. */
const placeOf = (page: Page, selector: string) => page.evaluate((wanted) => document.activeElement?.closest(wanted)?.getAttribute('aria-posinset') ?? null, selector);
const cards = (page: Page) => page.getByRole('main').getByRole('article');
const firstLink = (page: Page) => cards(page).first().getByRole('link').first();

for (const path of ['/', '/timeline', '/timeline?by=published', '/search?q=%D9%85%D9%86']) {
  test(`${path}: few things are drawn, and Home and End lead to the first and the last of all`, async ({ page }) => {
    await page.goto(path);
    await expect(cards(page).first()).toBeVisible();
    await atRest(page);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(MOST_NODES);
    expect([...(await axeViolations(page)), ...(await wrongLanguages(page)), ...(await notFitting(page))]).toEqual([]);
    const item = path === '/timeline' ? 'li[aria-posinset]' : 'article[aria-posinset]';
    const item1 = page.locator(item).first();
    const all = Number(await item1.getAttribute('aria-setsize'));
    expect(all).toBeGreaterThan(100);
    await item1.getByRole(path === '/timeline' ? 'button' : 'link').first().focus();
    await page.keyboard.press('End');
    await expect.poll(() => placeOf(page, item)).toBe(String(all));
    await expect(page.locator(':focus')).toBeInViewport();
    await page.keyboard.press('Home');
    await expect.poll(() => placeOf(page, item)).toBe('1');
    await expect(page.locator(':focus')).toBeInViewport();
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(MOST_NODES);
  });
}

test('the keyboard goes from card to card past what was drawn at first', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/search?q=%D9%85%D9%86');
  await expect(firstLink(page)).toBeVisible();
  await firstLink(page).focus();
  const seen = new Set<string>();
  for (let press = 0; press < 400 && seen.size < 40; press++) {
    await page.keyboard.press('Tab');
    const at = await placeOf(page, 'article[aria-posinset]');
    if (at) seen.add(at);
  }
  expect([...seen].map(Number)).toEqual(Array.from({ length: seen.size }, (_, i) => i + 1));
  expect(seen.size).toBe(40);
});

test('a month is chosen, and its stories are there', async ({ page }) => {
  await page.goto('/timeline?by=published');
  await expect(cards(page).first()).toBeVisible();
  const jump = page.getByRole('combobox', { name: 'الانتقال إلى' }).first();
  const months = await jump.getByRole('option').allTextContents();
  const wanted = months.at(-4)!;
  await jump.selectOption(wanted);
  await expect(page.getByRole('heading', { name: wanted.split(' ')[0]!, exact: true }).last()).toBeInViewport();
});

test('Back leads to the same row, however far down', async ({ page }) => {
  await page.goto('/timeline?by=published');
  await expect(cards(page).first()).toBeVisible();
  for (let part = 1; part <= 6; part++) {
    await page.evaluate((share) => scrollTo(0, document.documentElement.scrollHeight * share), part / 9);
    await atRest(page);
  }
  const seen = () =>
    page.evaluate(() => {
      const card = [...document.querySelectorAll('main article')].find((one) => one.getBoundingClientRect().top > 150)!;
      return { at: card.getAttribute('aria-posinset'), top: Math.round(card.getBoundingClientRect().top) };
    });
  const before = await seen();
  expect(Number(before.at)).toBeGreaterThan(100);
  await page.locator(`article[aria-posinset="${before.at}"]`).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/story\//);
  await page.goBack();
  await expect(page.locator(`article[aria-posinset="${before.at}"]`)).toBeInViewport();
  await atRest(page);
  const after = await seen();
  expect(after.at).toBe(before.at);
  expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(2);
});

test('Ctrl F opens our own search, as the browser’s sees only what is drawn; pressed again, it is the browser’s', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/timeline');
  await expect(cards(page).first()).toBeVisible();
  await page.evaluate(() => {
    Object.assign(window, { taken: [] as boolean[] });
    window.addEventListener('keydown', (event) => event.key === 'f' && setTimeout(() => (window as unknown as { taken: boolean[] }).taken.push(event.defaultPrevented)));
  });
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Control+f');
  await expect.poll(() => page.evaluate(() => (window as unknown as { taken: boolean[] }).taken)).toEqual([true, false]);
});

test('Ctrl P says how long the list is, and prints all of it where the reader wants that', { tag: '@laptop' }, async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      Object.assign(window, { printed: document.querySelectorAll('main article').length });
      dispatchEvent(new Event('afterprint'));
    };
  });
  await page.goto('/');
  await expect(cards(page).first()).toBeVisible();
  const all = Number(await cards(page).first().getAttribute('aria-setsize'));
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'طباعة القائمة' });
  await expect(dialog).toContainText(/نحو \d+ صفحة/);
  await dialog.getByRole('button', { name: 'طباعة القائمة كلها' }).click();
  await expect.poll(() => page.evaluate(() => (window as unknown as { printed?: number }).printed)).toBe(all);
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => cards(page).count()).toBeLessThan(60);
});

test('filters and counts are those of the whole: the one match in the last part is found', async ({ page }) => {
  const bundle = await realBundle(manyUrl);
  const last = bundle.count('cards') - 1;
  expect(last).toBeGreaterThan(0);
  // Stories are numbered oldest first: the first part is the one that no screen begins with.
  const oldest = await bundle.card(0);
  await page.goto('/');
  await expect(cards(page).first()).toBeVisible();
  await page.goto(`/timeline?by=published&to=${oldest.published!.to}&outlet=${encodeURIComponent(oldest.outlet!)}`);
  await expect(cards(page).first().getByRole('heading')).toHaveText(oldest.title.ar);
  await page.goto(`/search?q=${encodeURIComponent(oldest.title.ar)}`);
  await expect(cards(page).filter({ hasText: oldest.title.ar }).first()).toBeVisible();
  await page.goto('/');
  const group = await filterGroup(page, 'الدولة');
  const counts = await group.getByRole('listitem').evaluateAll((rows) => rows.map((row) => Number(/\d+/.exec(row.textContent ?? '')?.[0])));
  const head = await bundle.head();
  expect(counts[0]).toBe(head.countries[0]!.stories);
});

test.describe('a part that cannot be had', () => {
  test.use({ expectedErrors: [/ERR_|Failed to load|404/] });
  for (const [what, fulfil] of [
    ['missing', { status: 404, body: 'not found' }],
    ['cut short', { status: 200, contentType: 'application/json', body: '{"version":4,"first":0,"car' }],
    ['of another release', { status: 200, contentType: 'application/json', body: '{"version":3,"first":0,"cards":[]}' }],
  ] as const) {
    test(`${what}: its months are named, the rest is there, and trying again brings it`, { tag: '@laptop' }, async ({ page }) => {
      await page.route('**/bundle/cards-0-*.json', (route) => route.fulfill(fulfil));
      await page.goto('/timeline?by=published');
      await expect(cards(page).first()).toBeVisible();
      const jump = page.getByRole('combobox', { name: 'الانتقال إلى' });
      await jump.selectOption((await jump.getByRole('option').allTextContents()).at(-1)!);
      const notice = page.getByText('تعذّر جلب جزء من الملف');
      await expect(notice).toBeAttached();
      await expect(page.getByText(/كانون الثاني 2022|شباط 2022|آذار 2022/).first()).toBeAttached();
      await page.evaluate(() => scrollTo(0, 0));
      await expect(cards(page).first()).toBeVisible();
      await jump.selectOption((await jump.getByRole('option').allTextContents()).at(-1)!);
      await page.unroute('**/bundle/cards-0-*.json');
      await page.getByRole('button', { name: 'إعادة المحاولة' }).click();
      await expect(notice).toHaveCount(0);
      await expect(cards(page).last()).toBeVisible();
    });
  }

  test('«nothing matches» and «could not be had» are two things', { tag: '@laptop' }, async ({ page }) => {
    await page.route('**/bundle/postings-*.json', (route) => route.fulfill({ status: 404, body: 'not found' }));
    const { title } = await (await realBundle(manyUrl)).card(0);
    await page.goto(`/search?q=${encodeURIComponent(title.ar)}`);
    await expect(page.getByRole('button', { name: 'إعادة المحاولة' })).toBeVisible();
    await expect(page.getByText('لا نتائج')).toHaveCount(0);
    await page.unroute('**/bundle/postings-*.json');
    await page.getByRole('button', { name: 'إعادة المحاولة' }).click();
    await expect(page.getByRole('status').first()).toContainText(/نتيجة|نتائج/);
  });
});

test.describe('kept on the device', () => {
  test.use({ serviceWorkers: 'allow', expectedErrors: [/404|Failed to load/] });

  test('the app is kept first and is of use; its parts follow, and go on where they were broken off', { tag: '@laptop' }, async ({ page, context }) => {
    const site = mkdtempSync(join(tmpdir(), 'siyaq-many-'));
    cpSync(join(import.meta.dirname, '../.reports/dist-many'), site, { recursive: true });
    const server = await serve(site, 0);
    const url = `http://localhost:${(server.address() as AddressInfo).port}`;
    const asked: string[] = [];
    server.on('request', ({ url: path = '' }: IncomingMessage) => asked.push(path));
    const bundle = await realBundle(url);
    const lost = join(site, 'bundle', fileOf(bundle.manifest, 'text', 1)!);
    renameSync(lost, `${lost}.away`);
    await page.goto(`${url}/settings`);
    await keptOffline(page);
    // One part cannot be had: the others are kept, and how much of the whole that is is said.
    await expect(page.getByText(/نحفظ الملف على هذا الجهاز الآن: \d+%/)).toBeVisible();
    await context.setOffline(true);
    await page.goto(`${url}/timeline`);
    await expect(cards(page).first()).toBeVisible();
    await page.goto(`${url}/story/${(await bundle.card(0)).id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText((await bundle.card(0)).title.ar);
    await context.setOffline(false);
    renameSync(`${lost}.away`, lost);
    asked.length = 0;
    await page.goto(`${url}/settings`);
    await expect(page.getByText('كل الملف محفوظ على هذا الجهاز، ويُفتح بلا اتصال.')).toBeVisible();
    expect(asked.filter((path) => path.startsWith('/bundle/'))).toEqual([`/bundle/${basename(lost)}`]);
    server.close();
    server.closeAllConnections();
    rmSync(site, { recursive: true });
  });
});
