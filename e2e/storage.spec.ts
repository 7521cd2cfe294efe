/** Two places for what the reader keeps: either may be wiped, full, refused, silent, closed or overtaken, and nothing that the other holds is lost. */
import { deleteDatabase, DATABASE, fillLocal, inDatabase, inLocal, OUTSIDE } from './bothStores.ts';
import { expect, test, type Page } from './reader.ts';

const STORY = '/story/belousov-in-pyongyang';
const OTHER = '/story/seoul-summons-russian-ambassador';
const KEY = 'bookmark:belousov-in-pyongyang';
const OTHER_KEY = 'bookmark:seoul-summons-russian-ambassador';
const FRAGILE = 'كُتب في التخزين السريع وحده';
const SAVED = 'حُفظت القصة';

const save = (page: Page) => page.getByRole('button', { name: 'حفظ', exact: true }).first();
const isSaved = (page: Page, saved = true) => expect(save(page)).toHaveAttribute('aria-pressed', String(saved));
async function saveStory(page: Page, path = STORY): Promise<void> {
  await page.goto(path);
  await save(page).click();
  await expect(page.getByText(SAVED)).toBeVisible();
  await isSaved(page);
}
/** Go to the front page by its link, and wait until it stands: a story's own page names other stories too. */
async function toFront(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'الملف' }).first().click();
  await expect(page.getByRole('article')).toHaveCount(9);
}
/** The line that says how storage fares. */
const banner = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });

/** Make the browser refuse one of the two, as it does where a site's data is blocked. */
const refuse = (page: Page, store: 'localStorage' | 'indexedDB') =>
  page.addInitScript((name) => {
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  }, store);

/** Hold the database open from outside the app, deaf to requests to let go; gives the way to let go. */
async function hold(page: Page): Promise<() => Promise<void>> {
  await page.goto(OUTSIDE);
  await page.evaluate(
    (name) =>
      new Promise<void>((done) => {
        const request = indexedDB.open(name, 1);
        request.addEventListener('upgradeneeded', () => request.result.createObjectStore('records'));
        request.addEventListener('success', () => {
          Object.assign(window, { held: request.result });
          done();
        });
      }),
    DATABASE,
  );
  return () => page.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
}


test('a saved story is in both places, and comes back where either alone was wiped', async ({ page }) => {
  await saveStory(page);
  const text = (await inLocal(page))[KEY]!;
  expect(await inDatabase(page)).toMatchObject({ [KEY]: text });

  await page.goto(OUTSIDE);
  await page.evaluate(() => localStorage.clear());
  await page.goto(STORY);
  await isSaved(page);
  await expect.poll(() => inLocal(page)).toMatchObject({ [KEY]: text });

  await page.goto(OUTSIDE);
  await deleteDatabase(page);
  expect(await inDatabase(page)).toEqual({});
  await page.goto(STORY);
  await isSaved(page);
  await expect.poll(() => inDatabase(page)).toMatchObject({ [KEY]: text });

  // The control: wiped in both places it is gone.
  await page.goto(OUTSIDE);
  await page.evaluate(() => localStorage.clear());
  await deleteDatabase(page);
  await page.goto('/saved');
  await expect(page.getByRole('heading', { name: 'لا محفوظات بعد' })).toBeVisible();
  await page.goto(STORY);
  await isSaved(page, false);
});

test('what was taken out stays out, whichever place still has it', { tag: '@laptop' }, async ({ page }) => {
  await saveStory(page);
  const before = (await inLocal(page))[KEY]!;
  await save(page).click();
  await isSaved(page, false);
  await page.goto(OUTSIDE);
  await page.evaluate(([key, text]) => localStorage.setItem(`siyaq:${key}`, text!), [KEY, before]);
  await page.goto(STORY);
  await expect.poll(async () => JSON.parse((await inLocal(page))[KEY]!) as object).toMatchObject({ deleted: true });
  await isSaved(page, false);
});

test('a record from a far future is changed like any other, and the change stays', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(OUTSIDE);
  const far = JSON.stringify({ id: 'belousov-in-pyongyang', v: 1, updatedAt: 8_000_000_000_000, title: 'جسر' });
  await page.evaluate(([key, text]) => localStorage.setItem(`siyaq:${key}`, text!), [KEY, far]);
  await page.goto(STORY);
  await isSaved(page);
  await expect.poll(() => inDatabase(page)).toMatchObject({ [KEY]: far });
  await save(page).click();
  await isSaved(page, false);
  // One side forgets the change, as a killed browser does.
  await page.goto(OUTSIDE);
  await page.evaluate(([key, text]) => localStorage.setItem(`siyaq:${key}`, text!), [KEY, far]);
  await page.goto(STORY);
  await expect.poll(async () => JSON.parse((await inLocal(page))[KEY]!) as object).toMatchObject({ deleted: true });
  await isSaved(page, false);
});

test('with localStorage full the database alone keeps it, says so, and other tabs see it', { tag: '@laptop' }, async ({ page, context }) => {
  await page.goto(STORY);
  await fillLocal(page);
  const other = await context.newPage();
  await other.goto(STORY);
  await isSaved(other, false);
  await save(page).click();
  await expect(page.getByText(SAVED)).toBeVisible();
  await isSaved(page);
  await expect(banner(page, 'امتلأ التخزين السريع')).toBeVisible();
  await isSaved(other);
  expect(await inLocal(page)).not.toHaveProperty(KEY);
  await page.reload();
  await isSaved(page);
  await page.goto('/saved');
  await expect(page.getByRole('article')).toHaveCount(1);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'تصدير إلى ملف' }).click()]);
  expect(await download.failure()).toBeNull();
});

test('with localStorage blocked the database alone keeps it', { tag: '@laptop' }, async ({ page }) => {
  await refuse(page, 'localStorage');
  await saveStory(page);
  await expect(banner(page, 'يمنع متصفحك التخزين السريع')).toBeVisible();
  await page.reload();
  await isSaved(page);
});

test('with localStorage blocked a newer release’s record in the database is not overwritten', { tag: '@laptop' }, async ({ page }) => {
  const newer = JSON.stringify({ id: 'belousov-in-pyongyang', v: 9, updatedAt: 5 });
  await saveStory(page);
  await page.goto(OUTSIDE);
  await page.evaluate(
    ([name, key, text]) =>
      new Promise<void>((done) => {
        const request = indexedDB.open(name!);
        request.addEventListener('success', () => {
          const transaction = request.result.transaction('records', 'readwrite');
          transaction.objectStore('records').put(text, key);
          transaction.addEventListener('complete', () => {
            request.result.close();
            done();
          });
        });
      }),
    [DATABASE, KEY, newer],
  );
  await refuse(page, 'localStorage');
  await page.goto('/saved');
  await expect(page.getByText('عنصر محفوظ تعذّرت قراءته')).toBeVisible();
  await toFront(page);
  const story = page.getByRole('article').filter({ has: page.locator(`a[href="${STORY}"]`) });
  await story.getByRole('button', { name: 'حفظ', exact: true }).click();
  await expect(page.getByText('هذا العنصر مكتوب بنسخة أحدث')).toBeVisible();
  expect((await inDatabase(page))[KEY]).toBe(newer);
});

test('with the database refused localStorage keeps it, and what that means is said', { tag: '@laptop' }, async ({ page }) => {
  await refuse(page, 'indexedDB');
  await page.goto(STORY);
  await expect(banner(page, 'لا تستجيب قاعدة بيانات المتصفح')).toBeVisible();
  await save(page).click();
  await expect(page.getByText(FRAGILE)).toBeVisible();
  await expect(page.getByText(SAVED)).toHaveCount(0);
  await isSaved(page);
  await page.reload();
  await isSaved(page);
});

test('a database that does not answer is not waited for beyond three seconds, and gets what it missed when it does', { tag: '@laptop' }, async ({ page, context }) => {
  const outside = await context.newPage();
  const letGo = await hold(outside);
  await outside.evaluate((name) => void indexedDB.deleteDatabase(name), DATABASE);
  await page.goto(STORY);
  await save(page).click();
  await expect(page.getByText(FRAGILE)).toBeVisible();
  await isSaved(page);
  await expect(banner(page, 'لا تستجيب قاعدة بيانات المتصفح')).toBeVisible();
  await letGo();
  await expect(banner(page, 'لا تستجيب قاعدة بيانات المتصفح')).toHaveCount(0);
  await expect.poll(() => inDatabase(page)).toHaveProperty(KEY);
});

test('a transaction that does not end is not waited for, and what it held up is written when it does', { tag: '@laptop' }, async ({ page, context }) => {
  await saveStory(page, OTHER);
  await toFront(page);
  const button = page.getByRole('article').filter({ has: page.locator(`a[href="${STORY}"]`) }).getByRole('button', { name: 'حفظ', exact: true });
  await expect(button).toBeVisible();
  const outside = await context.newPage();
  await outside.goto(OUTSIDE);
  await outside.evaluate(
    (name) =>
      new Promise<void>((done) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => {
          const store = request.result.transaction('records', 'readwrite').objectStore('records');
          const goOn = () => {
            if (!('letGo' in window)) store.get('').addEventListener('success', goOn);
            done();
          };
          goOn();
        });
      }),
    DATABASE,
  );
  await button.click();
  await expect(page.getByText(FRAGILE)).toBeVisible();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(banner(page, 'لا تستجيب قاعدة بيانات المتصفح')).toBeVisible();
  await outside.evaluate(() => Object.assign(window, { letGo: true }));
  await expect(banner(page, 'لا تستجيب قاعدة بيانات المتصفح')).toHaveCount(0);
  await expect.poll(() => inDatabase(page)).toHaveProperty(KEY);
});

test('a browser that never lists its databases keeps records in one all the same', { tag: '@laptop' }, async ({ page, context }) => {
  const outside = await context.newPage();
  await outside.goto(OUTSIDE);
  await page.addInitScript(() => (IDBFactory.prototype.databases = () => new Promise(() => {})));
  await page.goto(STORY);
  await expect.poll(() => outside.evaluate(async (name) => (await indexedDB.databases()).some((one) => one.name === name), DATABASE)).toBe(true);
  await save(page).click();
  await expect(page.getByText(SAVED)).toBeVisible();
  await expect.poll(() => inDatabase(outside)).toHaveProperty(KEY);
  await expect(banner(page, 'لا تستجيب قاعدة بيانات المتصفح')).toHaveCount(0);
});

test('code for the database that does not come is not waited for beyond three seconds, and writes what was missed when it does', { tag: '@laptop' }, async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route(/assets\/connection-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(STORY);
  await save(page).click();
  await expect(page.getByText(FRAGILE)).toBeVisible();
  await isSaved(page);
  await expect(banner(page, 'لا تستجيب قاعدة بيانات المتصفح')).toBeVisible();
  release();
  await expect(banner(page, 'لا تستجيب قاعدة بيانات المتصفح')).toHaveCount(0);
  await expect.poll(() => inDatabase(page)).toHaveProperty(KEY);
});

test('a database that the browser closed is opened anew for the next save', { tag: '@laptop' }, async ({ page, context }) => {
  await saveStory(page);
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' });
  await toFront(page);
  const story = page.getByRole('article').filter({ has: page.locator(`a[href="${OTHER}"]`) });
  await story.getByRole('button', { name: 'حفظ', exact: true }).click();
  await expect(story.getByRole('button', { name: 'حفظ', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(FRAGILE)).toHaveCount(0);
  await expect.poll(async () => Object.keys(await inDatabase(page)).filter((key) => key.startsWith('bookmark:')).toSorted()).toEqual([KEY, OTHER_KEY]);
});

test('a tab whose database another tab upgrades lets go, says so, writes no more and offers to load anew', { tag: '@laptop' }, async ({ page, context }) => {
  await saveStory(page);
  const outside = await context.newPage();
  await outside.goto(OUTSIDE);
  const version = await outside.evaluate(
    (name) =>
      new Promise<number>((done, failed) => {
        const request = indexedDB.open(name, 2);
        request.addEventListener('blocked', () => failed(new Error('blocked')));
        request.addEventListener('success', () => done(request.result.version));
      }),
    DATABASE,
  );
  expect(version).toBe(2);
  await expect(banner(page, 'توقّف الحفظ في هذه الصفحة')).toBeVisible();
  const before = await inLocal(page);
  await save(page).click();
  await expect(page.getByText('فُتحت نسخة أحدث من «سياق»')).toBeVisible();
  await isSaved(page);
  expect(await inLocal(page)).toEqual(before);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'إعادة التحميل' }).click()]);
  await isSaved(page);
});

test('a database that another tab deletes is let go, and opened again with the next save', { tag: '@laptop' }, async ({ page, context }) => {
  await saveStory(page);
  const outside = await context.newPage();
  await outside.goto(OUTSIDE);
  await deleteDatabase(outside);
  await expect(banner(page, 'أُغلقت قاعدة محفوظاتك')).toBeVisible();
  await save(page).click();
  await isSaved(page, false);
  await expect(banner(page, 'أُغلقت قاعدة محفوظاتك')).toHaveCount(0);
  await expect.poll(async () => JSON.parse((await inDatabase(page))[KEY] ?? '{}') as object).toMatchObject({ deleted: true });
});

test('a release that an older tab keeps from its database says so, and goes on by itself', { tag: '@laptop' }, async ({ page, context }) => {
  const outside = await context.newPage();
  const letGo = await hold(outside);
  // The release to come: the same code, with the next layout of the database.
  await page.addInitScript((name) => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (asked, version) {
      return open.call(this, asked, asked === name ? 2 : version);
    };
  }, DATABASE);
  await page.goto(STORY);
  await save(page).click();
  await expect(banner(page, 'تمنع فتح قاعدة محفوظاتك')).toBeVisible();
  await expect(page.getByText(FRAGILE)).toBeVisible();
  await letGo();
  await expect(banner(page, 'تمنع فتح قاعدة محفوظاتك')).toHaveCount(0);
  await expect.poll(() => inDatabase(page)).toHaveProperty(KEY);
});

test('where a newer format is stored a tab shows what is saved and writes nothing', { tag: '@laptop' }, async ({ page }) => {
  await saveStory(page);
  await page.goto(OUTSIDE);
  await page.evaluate(() => new Promise((done) => indexedDB.open('siyaq-2').addEventListener('success', done)));
  await page.goto(STORY);
  await expect(banner(page, 'توقّف الحفظ في هذه الصفحة')).toBeVisible();
  await isSaved(page);
  const before = [await inLocal(page), await inDatabase(page)];
  await save(page).click();
  await expect(page.getByText('فُتحت نسخة أحدث من «سياق»')).toBeVisible();
  await isSaved(page);
  expect([await inLocal(page), await inDatabase(page)]).toEqual(before);
});

test('a tab hears from a tab of a newer format that it has been overtaken', { tag: '@laptop' }, async ({ page, context }) => {
  await saveStory(page);
  const outside = await context.newPage();
  await outside.goto(OUTSIDE);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  await outside.evaluate(() => new BroadcastChannel('siyaq').postMessage({ format: 2, items: [], hello: true }));
  await expect(banner(page, 'توقّف الحفظ في هذه الصفحة')).toBeVisible();
});

test('what other tabs save while a page still loads is kept and shown', { tag: '@laptop' }, async ({ page, context }) => {
  await saveStory(page, OTHER);
  await fillLocal(page);
  const loading = await context.newPage();
  let open = () => {};
  const held = new Promise<void>((done) => (open = done));
  let asked = false;
  await loading.route(/assets\/database-.*\.js$/, async (route) => {
    asked = true;
    await held;
    await route.continue();
  });
  await loading.goto(STORY);
  await isSaved(loading, false);
  await expect.poll(() => asked).toBe(true);
  await toFront(page);
  await page.getByRole('article').filter({ has: page.locator(`a[href="${STORY}"]`) }).getByRole('button', { name: 'حفظ', exact: true }).click();
  await isSaved(loading);
  open();
  await expect(banner(loading, 'امتلأ التخزين السريع')).toBeVisible();
  await loading.goto('/saved');
  await expect(loading.getByRole('article')).toHaveCount(2);
});

test('a page that goes away at once has written its place', { tag: '@laptop' }, async ({ page }) => {
  // The clock stands still: what is written at intervals has not been when the page goes.
  await page.clock.install();
  await saveStory(page);
  await page.clock.pauseAt(Date.now() + 2000);
  await page.locator('[data-paragraph]').nth(1).evaluate((paragraph) => scrollBy(0, paragraph.getBoundingClientRect().top));
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  expect(await inDatabase(page)).not.toHaveProperty('place:belousov-in-pyongyang');
  await page.goto(OUTSIDE);
  expect(await inDatabase(page)).toHaveProperty('place:belousov-in-pyongyang');
});
