/** On paper: every screen without what can only be pressed, with what a reader needs of it. */
import { ALL_WORDS } from '../src/testing/allWords.ts';
import { expect, isPhone, test, withSettings, type Page } from './reader.ts';

const { ar } = ALL_WORDS;

const STORY = '/story/belousov-in-pyongyang';
const SCREENS = ['/', '/timeline', '/timeline?by=published&country=KR', '/compare', '/compare/stoltenberg-on-the-treaty.1', '/search', '/search?q=روسيا', '/said', '/entities', '/entity/Q423', '/saved', '/saved?show=highlights', '/settings', STORY, '/story/nowhere'];

const highlight = (id: string, quote: string, paragraph: number, note: string) => ({
  [`siyaq:highlight:${id}`]: JSON.stringify({
    id, v: 1, updatedAt: 5, createdAt: 5, story: 'belousov-in-pyongyang', title: 'كيم يستقبل', kind: 'important', note,
    parts: [{ quote, prefix: '', suffix: '', paragraph, start: 0, rival: -1, hash: '' }],
  }),
});

/** What the reader has kept before the page opens. The words are of the story's first two paragraphs. */
const keep = (page: Page) =>
  page.addInitScript((stored) => {
    for (const [key, text] of Object.entries(stored)) localStorage.setItem(key, text);
  }, {
    ...highlight('a', 'أندريه بيلوسوف', 0, 'قارن مع بيان موسكو'),
    ...highlight('b', 'وكالة الأنباء', 1, 'who says so?'),
    ...highlight('c', 'كلمات لم تعد في النص', 0, 'ملاحظة على ما غاب'),
    ...highlight('d', 'الزعيم الكوري', 0, ''),
    'siyaq:bookmark:belousov-in-pyongyang': JSON.stringify({ id: 'belousov-in-pyongyang', v: 1, updatedAt: 5, title: 'كيم' }),
    'siyaq:place:seoul-summons-russian-ambassador': JSON.stringify({ id: 'seoul-summons-russian-ambassador', v: 1, updatedAt: 5, paragraph: 1, offset: 3, share: 0.4, read: false }),
  });

/** What can be pressed, filled in or opened, and empty boxes with an edge or a ground; as they are seen now. */
const uselessOnPaper = (page: Page) =>
  page.evaluate(() => {
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getBoundingClientRect().width > 1;
    const told = (element: Element) => `<${element.localName}> ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`;
    const parts = [...document.querySelectorAll('button, input, select, textarea, summary, nav, dialog, form, [role="tablist"], [role="toolbar"], [popover], [data-toast], .skip')].filter(seen);
    const empty = [...document.querySelectorAll('body *')].filter((element) => {
      const { borderTopWidth, borderBottomWidth } = getComputedStyle(element);
      const edged = borderTopWidth !== '0px' && borderBottomWidth !== '0px';
      return edged && seen(element) && element.textContent!.trim() === '' && !element.closest('[aria-hidden="true"], svg');
    });
    return [...parts, ...empty].map(told);
  });

for (const language of ['ar', 'en'] as const) {
  test(`on paper no screen has a button, a field or navigation, and each has its heading and its words: ${language}`, async ({ page }) => {
    await withSettings(page, { language, theme: 'dark' });
    await keep(page);
    for (const path of SCREENS) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (path.includes('q=')) await expect(page.locator('mark').first()).toBeVisible();
      await expect.poll(() => uselessOnPaper(page), 'the check sees what can be pressed').not.toEqual([]);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => uselessOnPaper(page), path).toEqual([]);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => document.querySelector('main')!.innerText.length), path).toBeGreaterThan(path === '/search' || path === '/story/nowhere' ? 4 : 80);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), path).toBe('rgb(255, 255, 255)');
    }
  });
}

test('a printed story says whose it is, its day, how that is known and why', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/story/seoul-sanctions-moscow-pyongyang');
  await expect(page.locator('footer')).toContainText(`كانون الأول 2024 (${ar.story.inferred})`);
  await expect(page.locator('article header')).toContainText('تقول الصفحة إن المعاهدة سرت');
  await page.goto(STORY);
  await expect(page.locator('footer')).toContainText(`سياق، عن الجزيرة، 30 تشرين الثاني 2024 (${ar.story.stated})`);
  await expect(page.locator('footer')).toContainText('/story/belousov-in-pyongyang');
});

test('between the summary and the text of a printed story there is room', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(STORY);
  await expect(page.locator('#p1')).toBeVisible();
  const gap = await page.evaluate(() => document.querySelector('#p1')!.getBoundingClientRect().top - document.querySelector('article header p.text-deck')!.getBoundingClientRect().bottom);
  expect(gap).toBeGreaterThanOrEqual(20);
});

test('why the dossier matters is printed under its heading, on a sheet of any width', { tag: '@laptop' }, async ({ page }) => {
  for (const width of [640, 794, 1280]) {
    await page.setViewportSize({ width, height: 1000 });
    await page.emulateMedia({ media: 'screen' });
    await page.goto('/');
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const heading = page.getByRole('heading', { name: ar.dossier.why });
    await expect(heading, `${width}`).toBeVisible();
    await expect(heading.locator('xpath=following-sibling::p[1]'), `${width}`).toBeVisible();
  }
});

test('a printed story has the reader’s notes under it, each with its number behind the words', async ({ page }) => {
  await keep(page);
  await page.goto(STORY);
  await expect(page.getByText('قارن مع بيان موسكو')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const notes = page.getByRole('listitem').filter({ hasText: /قارن|who says|ما غاب/ });
  await expect(notes).toHaveText([/^1«أندريه بيلوسوف».*قارن مع بيان موسكو$/, /^2«وكالة الأنباء».*who says so\?$/, /^3«كلمات لم تعد في النص».*ملاحظة على ما غاب$/]);
  const numbers = page.locator('[data-number]');
  await expect(numbers).toHaveCount(2);
  expect(await numbers.evaluateAll((found) => found.map((element) => [element.getAttribute('data-number'), getComputedStyle(element, '::after').content, element.previousElementSibling?.textContent]))).toEqual([
    ['1', '"1"', 'أندريه بيلوسوف'],
    ['2', '"2"', 'وكالة الأنباء'],
  ]);
  await expect(page.locator('.reading mark')).toHaveText(['الزعيم ', 'الكوري', 'أندريه بيلوسوف', 'وكالة الأنباء']);
  await page.emulateMedia({ media: 'screen' });
  await expect(numbers).toHaveCount(0);
});

test('the numbers of notes are there when the browser itself prints', { tag: '@laptop' }, async ({ page }) => {
  await keep(page);
  await page.addInitScript(() => addEventListener('afterprint', () => Object.assign(window, { printed: document.querySelectorAll('.reading [data-number]').length })));
  await page.goto(STORY);
  await expect(page.getByRole('button', { name: /تظليلات|4/ }).first()).toBeVisible();
  await page.waitForFunction(() => CSS.highlights.has('siyaq-important'));
  await page.pdf({ format: 'A4' });
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(2);
});

test('printed highlights stand whole, with their notes', async ({ page }) => {
  await keep(page);
  await page.goto('/saved?show=highlights');
  await expect(page.getByText('who says so?')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const words of ['قارن مع بيان موسكو', 'who says so?', 'أندريه بيلوسوف', 'كلمات لم تعد في النص']) await expect(page.getByText(words).first()).toBeVisible();
  expect(await page.locator('blockquote .line-clamp-4').evaluateAll((found) => found.filter((element) => element.scrollHeight > element.clientHeight + 1).length)).toBe(0);
});

test('printed filters, words and settings are said in words', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/?country=KR&country=-US');
  await expect(page.getByText(/^التصفية الحالية: كوريا الجنوبية/)).toBeVisible();
  await page.goto('/search?q=روسيا');
  await expect(page.getByText('روسيا', { exact: true }).first()).toBeVisible();
  await page.goto('/settings');
  for (const chosen of ['العربية', ar.settings.families.naskh, 'كما كُتبت']) await expect(page.getByText(chosen, { exact: true })).toBeVisible();
  await expect(page.getByText('English', { exact: true })).toBeHidden();
  if (isPhone(page)) await expect(page.getByRole('navigation')).toHaveCount(0);
});
