import { readFileSync } from 'node:fs';
import { fillLocal, wipe } from './bothStores.ts';
import { expect, test, type Page } from './reader.ts';

const STORY = '/story/belousov-in-pyongyang';
const KEY = 'siyaq:bookmark:belousov-in-pyongyang';
const save = (page: Page) => page.getByRole('button', { name: 'حفظ', exact: true }).first();

test('a bookmark is one key, survives a reload, shows in a second tab, and can be undone', async ({ page, context }) => {
  await page.goto(STORY);
  await expect(save(page)).toHaveAttribute('aria-pressed', 'false');
  await save(page).click();
  await expect(save(page)).toHaveAttribute('aria-pressed', 'true');
  const record = JSON.parse((await page.evaluate((key) => localStorage.getItem(key), KEY)) ?? 'null') as { id: string; v: number };
  expect(record).toMatchObject({ id: 'belousov-in-pyongyang', v: 1 });
  await page.reload();
  await expect(save(page)).toHaveAttribute('aria-pressed', 'true');

  const other = await context.newPage();
  await other.goto('/saved');
  await expect(other.getByRole('article')).toHaveCount(1);
  await save(other).click();
  await expect(save(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(other.getByRole('heading', { name: 'لا محفوظات بعد' })).toBeVisible();
  await other.getByRole('button', { name: 'تراجع' }).click();
  await expect(other.getByRole('article')).toHaveCount(1);
  await expect(save(page)).toHaveAttribute('aria-pressed', 'true');
});

test('junk in our keys is set aside, never a white page, and other sites\u2019 keys stay', { tag: '@laptop' }, async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('theirs') !== null) return;
    localStorage.setItem('theirs', 'kept');
    localStorage.setItem('siyaq:settings', '{"theme":[');
    localStorage.setItem('siyaq:bookmark:belousov-in-pyongyang', '{broken');
    localStorage.setItem('siyaq:bookmark:bridge-between-russia-and-north-korea', '{"id":"bridge-between-russia-and-north-korea","v":1,"updatedAt":5,"title":"جسر"}');
    localStorage.setItem('siyaq:bookmark:future', '{"id":"future","v":99}');
  });
  await page.goto('/saved');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByText('عنصران محفوظان تعذّرت قراءتهما')).toBeVisible();
  await page.goto(STORY);
  await save(page).click();
  await expect(save(page)).toHaveAttribute('aria-pressed', 'true');
  const stored = await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>);
  expect(stored['theirs']).toBe('kept');
  expect(Object.entries(stored).filter(([key, text]) => key.startsWith('siyaq:quarantine:') && text === '{broken')).toHaveLength(1);
  expect(stored['siyaq:bookmark:future']).toBe('{"id":"future","v":99}');
});

test('export, wipe, import gives back what was there, and an import can be undone', async ({ page }) => {
  await page.goto('/');
  for (const index of [0, 1, 2]) await page.getByRole('button', { name: 'حفظ', exact: true }).nth(index).click();
  await page.goto('/saved');
  await expect(page.getByRole('article')).toHaveCount(3);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'تصدير إلى ملف' }).click()]);
  const file = await download.path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'siyaq-backup', version: 1, counts: { bookmarks: 3 } });
  await wipe(page);
  await page.goto('/saved');
  await expect(page.getByRole('heading', { name: 'لا محفوظات بعد' })).toBeVisible();
  await page.getByLabel('ملف محفوظات').setInputFiles(file);
  await expect(page.getByRole('article')).toHaveCount(3);
  await page.getByRole('button', { name: 'تراجع' }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('a file that is no backup changes nothing and says why', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/saved');
  for (const [text, said] of [
    ['{', 'ليس ملف JSON'],
    ['{"a":1}', 'ليس ملف محفوظات من «سياق»'],
    ['{"format":"siyaq-backup","version":7}', 'نسخة أحدث'],
    ['{"format":"siyaq-backup","version":1,"createdAt":"x","counts":{"bookmarks":1},"bookmarks":[{"id":""}]}', 'تالف'],
  ] as const) {
    await page.getByLabel('ملف محفوظات').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByText(said)).toBeVisible();
  }
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('siyaq:bookmark')))).toEqual([]);
});

test('where all storage is blocked the reader works and says that nothing will be kept', { tag: '@laptop' }, async ({ page }) => {
  await page.addInitScript(() => {
    for (const store of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, store, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.goto(STORY);
  await expect(page.getByText('يمنع متصفحك التخزين')).toBeVisible();
  await save(page).click();
  await expect(page.getByText('المتصفح يمنع التخزين لهذا الموقع')).toBeVisible();
  await expect(save(page)).toHaveAttribute('aria-pressed', 'false');
});

test('where one place is full and the other refused it is said that nothing was saved', { tag: '@laptop' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(STORY);
  await fillLocal(page);
  await save(page).click();
  await expect(page.getByText('امتلأت مساحة التخزين')).toBeVisible();
  await expect(save(page)).toHaveAttribute('aria-pressed', 'false');
});
