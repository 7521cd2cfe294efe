/** The strip, the heading and the list say the same, whatever is filtered: counted as a reader would count them. */
import config from './playwright.config.ts';
import { expect, test, type Page } from './reader.ts';

const RAW = (config.metadata as { rawUrl: string }).rawUrl;

/** Read the number of things that words count: «لا قصص», «حدث واحد», «قصتان», «3 قصص», «3 قصص من 9». */
function counted(said: string): number {
  const [words = ''] = said.split(' من ');
  const digits = /\d+/.exec(words);
  if (digits) return Number(digits[0]);
  if (words.startsWith('لا ')) return 0;
  if (/واحد/.test(words)) return 1;
  if (/تان|ثان/.test(words)) return 2;
  throw new Error(`not a count: ${words}`);
}
const COUNT = /(?:\d+ )?(?:قصة|قصص|أحداث|حدثًا|حدث)(?: واحدة?)?|قصتان|حدثان/g;

/** What the strip says in bars and, for what it cannot place, in words. */
async function inStrip(page: Page): Promise<{ bars: number; rest: number }> {
  const strip = page.getByRole('navigation', { name: /شهرًا بشهر/ });
  const names = await strip.getByRole('link').evaluateAll((links) => links.map((link) => link.querySelector('.sr-only')!.textContent!));
  const bars = names.flatMap((name) => (/خارج المدة/.test(name) ? [] : [counted(name.slice(name.lastIndexOf(': ') + 2))])).reduce((sum, n) => sum + n, 0);
  const said = await page.getByText(/^(?:في الشريط .*)?خارج/).or(page.getByText(/^في الشريط/)).allTextContents();
  const rest = (said[0]?.split(/خارجه?/)[1]?.match(COUNT) ?? []).map(counted).reduce((sum, n) => sum + n, 0);
  return { bars, rest };
}

const FILTERS = ['', 'country=JP', 'country=-KR', 'country=RU&outlet=الجزيرة', 'outlet=الوطن', 'from=2024-06&to=2024-06', 'from=2022', 'to=2024-12-04', 'country=KR&from=2024-10-23', 'entity=kursk', 'q=الغاز', 'country=NZ&outlet=الجزيرة'];

for (const by of ['event', 'published'] as const)
  test(`strip, heading and list of the timeline agree, by=${by}`, { tag: '@laptop' }, async ({ page }) => {
    const totals = new Set<number>();
    for (const filters of FILTERS) {
      await page.goto(`/timeline?by=${by}&${filters}`);
      const [first = ''] = (await page.locator('h1 + [aria-live="polite"]').innerText()).split('، ');
      const heading = counted(first);
      const list = by === 'event' ? await page.locator('main section[aria-label] ol > li').count() : await page.getByRole('article').count();
      expect(list, filters).toBe(heading);
      if (by === 'event') {
        // Drawn, and said: the strip counts what it draws within the chosen days.
        const said = page.getByRole('group', { name: 'شريط الزمن' }).locator('p[aria-live="polite"]');
        await expect(said, filters).toHaveText(/^(?:في المدى|لا أحداث)/);
        expect(counted((await said.innerText()).replace('في المدى ', '')), filters).toBe(heading);
      } else {
        const { bars, rest } = await inStrip(page);
        expect(bars + rest, filters).toBe(heading);
      }
      totals.add(heading);
    }
    // The control: filters that change nothing would agree as well.
    expect(totals.size).toBeGreaterThan(4);
  });

test('heading and list of the dossier agree', { tag: '@laptop' }, async ({ page }) => {
  const totals = new Set<number>();
  for (const filters of [...FILTERS, 'by=event&from=2000&to=2000', 'by=event&to=2022']) {
    await page.goto(`/?${filters}`);
    const [first = ''] = (await page.locator('h2#stories + [aria-live="polite"]').innerText()).split('، ');
    const heading = counted(first);
    expect(await page.getByRole('article').count(), filters).toBe(heading);
    totals.add(heading);
  }
  expect(totals.size).toBeGreaterThan(4);
});

test('stories without a day stand beside the strip in words', { tag: '@laptop' }, async ({ page }) => {
  for (const path of ['/timeline?by=published', '/timeline?by=published&country=LB']) {
    await page.goto(RAW + path);
    await expect(page.getByRole('article').first()).toBeVisible();
    const { bars, rest } = await inStrip(page);
    expect(rest, path).toBeGreaterThan(0);
    expect(bars + rest, path).toBe(await page.getByRole('article').count());
    await expect(page.getByText(/بلا تاريخ\.$/)).toBeVisible();
  }
});

test('a month that the chosen days leave out is still there, and leads to itself', async ({ page }) => {
  await page.goto('/timeline?by=published&from=2024-06&to=2024-06');
  const month = page.getByRole('link', { name: 'تشرين الأول 2024: خارج المدة المختارة' });
  await month.click();
  await expect(page).toHaveURL(/from=2024-10&to=2024-10&by=published$/);
  await expect(page.getByRole('link', { name: 'تشرين الأول 2024: قصة واحدة' })).toBeFocused();
});
