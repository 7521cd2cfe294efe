/** Who said what: by speaker and in time, filtered, pinned beside each other, copied with its source, and read in its story. */
import config from './playwright.config.ts';
import { atRest, closeFilters, expect, isPhone, test, type Page } from './reader.ts';

const { manyUrl } = config.metadata as { manyUrl: string };
const KIM = 'تدخل عسكري مباشر في النزاع';
const STOLTENBERG = 'يؤخذ هذا على محمل الجد';
const ZAKHAROVA = 'كييف هي صاحبة القرار بقطع الغاز';

const main = (page: Page) => page.getByRole('main');
const saying = (page: Page, words: string) => main(page).locator('ol > li').filter({ hasText: words });
const quotations = (page: Page) => main(page).locator('ol blockquote');
const pins = (page: Page) => page.getByRole('region', { name: /^(?:قولان جنبًا إلى جنب|قول مثبّت)$/ }).getByRole('listitem');
/** Give how many sayings the sentence under the title tells of. */
const told = async (page: Page): Promise<number> => Number(/^(?:(\d+) (?:أقوال|قول)|قول واحد)/.exec((await main(page).locator('[aria-live=polite]').first().textContent()) ?? '')?.[1] ?? 1);

async function ownGroup(page: Page, name: string): Promise<void> {
  if (isPhone(page)) await page.getByRole('region', { name: 'التصفية' }).getByRole('button', { name }).click();
}

test('sayings stand under their speakers; only what is quoted stands between marks, and the page says so', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: 'قالوا', exact: true }).click();
  await expect(page).toHaveURL(/\/said$/);
  await expect(saying(page, KIM)).toBeVisible();
  const kim = main(page).getByRole('region', { name: 'كيم جونغ أون' });
  await expect(kim.locator('blockquote').filter({ hasText: KIM })).toHaveText(`«${KIM}»`);
  await expect(kim.getByText('زعيم كوريا الشمالية')).toBeVisible();
  await expect(main(page).getByText('ما بين «» منقول بلفظه كما ورد في القصة، وما سواه كلام القصة.')).toBeVisible();
  // What is told in the story's words stands in its sentence alone.
  const reported = saying(page, ZAKHAROVA);
  await expect(reported).toHaveCount(1);
  await expect(reported.locator('blockquote')).toHaveCount(0);
  expect(await main(page).locator('ol > li').count()).toBe(await told(page));
});

test('what is quoted, what is told, and all: each is in the address, and Back goes through them', async ({ page }) => {
  await page.goto('/said');
  await expect(saying(page, KIM)).toBeVisible();
  const all = await told(page);
  await page.getByRole('radio', { name: 'بلفظه' }).check();
  await expect(page).toHaveURL(/\?form=direct$/);
  await expect(main(page).locator('[aria-live=polite]').first()).toContainText('كلها بلفظها');
  const direct = await told(page);
  expect(direct).toBeGreaterThan(3);
  await expect(quotations(page)).toHaveCount(direct);
  await page.getByRole('radio', { name: 'بمعناه' }).check();
  await expect(quotations(page)).toHaveCount(0);
  await expect.poll(() => told(page)).toBe(all - direct);
  await page.goBack();
  await expect(quotations(page)).toHaveCount(direct);
  await page.goBack();
  await expect(page).toHaveURL(/\/said$/);
  await expect.poll(() => told(page)).toBe(all);
});

test('in order of time the speaker stands at each saying, the newest month first, and the order turns', async ({ page }) => {
  await page.goto('/said?form=direct');
  await page.getByRole('radio', { name: 'بحسب الزمن' }).check();
  await expect(page).toHaveURL(/group=time/);
  await expect(saying(page, KIM)).toContainText('كيم جونغ أون');
  const months = () => main(page).locator('section header h2').allTextContents();
  await expect.poll(async () => (await months()).length).toBeGreaterThan(2);
  const newest = (await months()).filter((month) => month !== 'بلا تاريخ');
  await page.getByRole('radio', { name: 'الأقدم أولًا' }).check();
  await expect.poll(async () => (await months()).filter((month) => month !== 'بلا تاريخ')).toEqual(newest.toReversed());
});

test('a speaker and a verb filter, exclude, and are lifted; filters of other screens come along', async ({ page }) => {
  await page.goto('/timeline?country=RU');
  await page.getByRole('navigation').getByRole('link', { name: 'قالوا', exact: true }).click();
  await expect(page).toHaveURL(/\/said\?country=RU$/);
  await ownGroup(page, 'القائل');
  const speakers = page.getByRole('group', { name: 'القائل', exact: true });
  const more = speakers.getByRole('button', { name: 'عرض المزيد' });
  await more.click();
  await speakers.getByRole('checkbox', { name: /كيم جونغ أون/ }).check();
  await closeFilters(page);
  await expect(page).toHaveURL(/country=RU&speaker=Q56226$/);
  await expect(main(page).locator('section header h2')).toHaveText(['كيم جونغ أون']);
  await page.getByRole('button', { name: 'إزالة «كيم جونغ أون»' }).click();
  await ownGroup(page, 'القائل');
  // A sheet begins anew; a group that stands open stays as it was.
  if (isPhone(page)) await more.click();
  await speakers.getByRole('button', { name: 'استبعاد كيم جونغ أون' }).click();
  await closeFilters(page);
  await expect(page).toHaveURL(/speaker=-Q56226$/);
  await expect(saying(page, KIM)).toHaveCount(0);
  await page.getByRole('button', { name: 'مسح التصفية' }).click();
  await expect(page).toHaveURL(/\/said$/);
  await ownGroup(page, 'الفعل');
  await page.getByRole('group', { name: 'الفعل', exact: true }).getByRole('checkbox', { name: /طالب، دعا/ }).check();
  await closeFilters(page);
  await expect(page).toHaveURL(/\?verb=demand$/);
  await expect(saying(page, STOLTENBERG)).toBeVisible();
  await expect(saying(page, KIM)).toHaveCount(0);
});

test('no group of choices stands there empty', { tag: '@laptop' }, async ({ page }) => {
  const groups = (name: string) => page.getByRole('group', { name, exact: true });
  await page.goto('/said?form=direct&verb=deny');
  await expect(page.getByText('لا قول يوافق هذه التصفية')).toBeVisible();
  await expect(groups('الفعل')).toBeVisible();
  await expect(groups('القائل')).toHaveCount(0);
  await page.getByRole('button', { name: 'إزالة «بلفظه»' }).click();
  await expect(groups('القائل')).toBeVisible();
});

test('words are looked for in what is said, in any form, and not beside it', async ({ page }) => {
  await page.goto('/said');
  await ownGroup(page, 'كلمات القول');
  await page.getByRole('searchbox', { name: 'كلمات القول' }).fill('التدخل العسكرى');
  await closeFilters(page);
  await expect(quotations(page)).toHaveText([`«${KIM}»`]);
  // «قال» stands beside sayings, in none of them.
  await page.goto('/said?q=%22%D9%88%D9%82%D8%A7%D9%84%22');
  await expect(page.getByRole('heading', { name: 'لا قول يوافق هذه التصفية' })).toBeVisible();
});

test('two are pinned beside each other with the time between, a third takes the place of the older, and that is undone', async ({ page }) => {
  await page.goto('/said');
  const pin = (words: string) => saying(page, words).getByRole('button', { name: 'تثبيت القول' });
  await pin(KIM).click();
  await expect(page).toHaveURL(/\?pin=belousov-in-pyongyang\.\d+$/);
  await expect(saying(page, KIM).getByRole('button', { name: 'إزالة التثبيت' })).toHaveAttribute('aria-pressed', 'true');
  await pin(STOLTENBERG).click();
  await expect(pins(page)).toHaveCount(2);
  await expect(page.getByText('بين نشرهما نحو 5 أشهر')).toBeVisible();
  await pin(ZAKHAROVA).click();
  await expect(page.getByText('ثُبّت القول مكان أقدم القولين')).toBeVisible();
  await expect(pins(page)).toHaveCount(2);
  await expect(pins(page).filter({ hasText: KIM })).toHaveCount(0);
  await page.getByRole('button', { name: 'تراجع' }).click();
  await expect(pins(page).filter({ hasText: KIM })).toHaveCount(1);
  // Whoever is given the address sees the same pair, whatever is filtered.
  await page.goto(`${page.url()}&form=reported`);
  await expect(pins(page)).toHaveCount(2);
  await pins(page).filter({ hasText: KIM }).getByRole('button', { name: 'إزالة التثبيت' }).click();
  await expect(pins(page)).toHaveCount(1);
});

test('a saying leads to its words in its story', async ({ page }) => {
  await page.goto('/said?form=direct');
  await saying(page, KIM).getByRole('link', { name: 'قراءته في قصته' }).click();
  await expect(page).toHaveURL(/\/story\/belousov-in-pyongyang#p\d+:\d+-\d+\.[0-9a-f]+$/);
  await expect.poll(() => page.evaluate(() => [...(CSS.highlights.get('shared') ?? [])].map(String))).toEqual([KIM]);
  await page.goBack();
  await expect(saying(page, KIM)).toBeInViewport();
});

test('a saying is copied with who says it and where it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/said?form=direct');
  await saying(page, KIM).getByRole('button', { name: 'نسخ مع المصدر' }).click();
  await expect(page.getByText('نُسخ مع مصدره')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(`^كيم جونغ أون: «${KIM}»\n— «[^»]+»، سياق، عن الجزيرة، 30 تشرين الثاني 2024$`),
  );
});

test('what is not there is ignored and said, and what stands in the way can be lifted alone', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/said?speaker=nobody-at-all&verb=shout&pin=gone.3&form=direct&form=loud');
  await expect(page.getByText(/تجاهلنا في الرابط ما لم نفهمه/)).toContainText('verb=shout');
  for (const value of ['speaker=nobody-at-all', 'pin=gone.3', 'form=loud']) await expect(page.getByText(/تجاهلنا في الرابط ما لم نفهمه/)).toContainText(value);
  await expect(quotations(page)).not.toHaveCount(0);
  await page.goto('/said?speaker=Q56226&form=direct&verb=demand');
  await expect(page.getByRole('heading', { name: 'لا قول يوافق هذه التصفية' })).toBeVisible();
  await page.getByRole('button', { name: /^دون «طالب، دعا، حذّر»/ }).click();
  await expect(page).toHaveURL(/\?speaker=Q56226&form=direct$/);
  await expect(saying(page, KIM)).toBeVisible();
});

test('as of a day nothing of a later story stands there', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/said?asof=2024-10-31');
  await expect(saying(page, STOLTENBERG)).toBeVisible();
  await expect(saying(page, KIM)).toHaveCount(0);
  await page.goto('/said?asof=2024-10-31&pin=belousov-in-pyongyang.3');
  await expect(page.getByText(/تجاهلنا في الرابط ما لم نفهمه/)).toContainText('pin=');
});

test('a part that could not be had is said, and asked for again', { tag: '@laptop' }, async ({ page }) => {
  await page.route(/\/bundle\/said-/, (route) => route.abort());
  await page.goto('/said');
  await expect(page.getByRole('heading', { name: 'تعذّر جلب جزء من الملف' })).toBeVisible();
  await page.unroute(/\/bundle\/said-/);
  await page.getByRole('button', { name: 'إعادة المحاولة' }).click();
  await expect(saying(page, KIM)).toBeVisible();
});

test('the page of one who is quoted leads to what is said, and that of one who is not does not', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/entity/Q56226');
  await page.getByRole('link', { name: /^عرض الأقوال \(\d+\)$/ }).click();
  await expect(page).toHaveURL(/\/said\?speaker=Q56226$/);
  await expect(main(page).locator('section header h2')).toHaveText(['كيم جونغ أون']);
  await page.goto('/entity/Q142');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await atRest(page);
  await expect(page.getByRole('link', { name: /عرض الأقوال/ })).toHaveCount(0);
});

test('the palette leads there', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('قالوا');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/said$/);
});

test.describe('of very many stories', () => {
  test.use({ baseURL: manyUrl });
  test('few sayings are drawn, Home and End lead to the first and the last', { tag: '@laptop' }, async ({ page }) => {
    await page.goto('/said');
    const rows = page.locator('li[aria-posinset]');
    await expect(rows.first()).toBeVisible();
    await atRest(page);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(2500);
    const all = Number(await rows.first().getAttribute('aria-setsize'));
    expect(all).toBeGreaterThan(100);
    const place = () => page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset') ?? null);
    await rows.first().getByRole('link').first().focus();
    await page.keyboard.press('End');
    await expect.poll(place).toBe(String(all));
    await page.keyboard.press('Home');
    await expect.poll(place).toBe('1');
  });

  test('of many speakers one is found by typing its name', { tag: '@laptop' }, async ({ page }) => {
    await page.goto('/said');
    const speakers = page.getByRole('group', { name: 'القائل', exact: true });
    await speakers.getByRole('button', { name: 'عرض المزيد' }).click();
    const names = speakers.getByRole('listitem');
    await expect.poll(() => names.count()).toBeGreaterThan(12);
    const name = (await names.nth(11).locator('bdi').first().textContent()) ?? '';
    await speakers.getByRole('textbox').fill(name.replaceAll(/[أإ]/g, 'ا'));
    await expect(names.first()).toContainText(name);
    await names.first().getByRole('checkbox').check();
    await expect(page).toHaveURL(/speaker=/);
    await expect(main(page).locator('section header h2, ol').first()).toBeVisible();
  });
});
