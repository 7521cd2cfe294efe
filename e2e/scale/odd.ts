/**
 * `npm run hostile:scale -- [--share S]`: dossiers of an odd shape, each built and opened on its main screens: a month of ten thousand stories,
 * a day of a thousand, none with a day, one outlet, ten thousand outlets, a text of 19 MB, fifty thousand names. `--share 0.1` makes a tenth of each.
 * Exit 0: all open; 1: one does not, and is named.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import { build, open } from './sites.ts';

type Item = { readonly title: string; readonly text: string; readonly date?: string; readonly source?: string };

const DAY = 86_400_000;
const dayAfter = (first: string, days: number): string => new Date(Date.parse(first) + days * DAY).toISOString().slice(0, 10);
/** A number in letters: names and outlets that differ in words, not in digits. */
const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const inLetters = (number: number): string => [0, 1, 2].map((place) => LETTERS[Math.floor(number / LETTERS.length ** place) % LETTERS.length]).join('');
const textOf = (number: number): string => `أعلن محافظ القاهرة خطة جديدة للنقل في المدينة، وهي الخطة ${inLetters(number)} هذا العام.\n\nوقال مسؤولون في بيروت إنهم يدرسون خطة مثلها، على أن تعرض بعد شهرين.`;
const story = (number: number, rest: Partial<Item>): Item => ({ title: `خطة النقل ${inLetters(number)} في القاهرة`, text: textOf(number), date: dayAfter('2024-01-01', number % 300), source: 'وكالة الميناء', ...rest });
const many = (count: number, rest: (number: number) => Partial<Item>): Item[] => Array.from({ length: Math.max(1, Math.round(count)) }, (_, number) => story(number, rest(number)));

const SHAPES: Readonly<Record<string, (share: number) => Item[]>> = {
  'a month of ten thousand stories': (share) => many(10_000 * share, (number) => ({ date: dayAfter('2024-03-01', number % 31) })),
  'a day of a thousand': (share) => many(1_000 * share, () => ({ date: '2024-03-05' })),
  'none with a day': (share) => many(1_000 * share, () => ({ date: undefined })),
  'one outlet': (share) => many(1_000 * share, () => ({})),
  'ten thousand outlets': (share) => many(10_000 * share, (number) => ({ source: `صحيفة ${inLetters(number)}` })),
  'a text of 19 MB': (share) => [story(1, { text: Array.from({ length: Math.round(60_000 * share) }, (_, number) => textOf(number)).join('\n\n') }), story(2, {})],
  'fifty thousand names': (share) =>
    many(5_000 * share, (number) => ({ text: Array.from({ length: 10 }, (_, i) => `وقال الوزير سامر ال${inLetters(number * 10 + i)}${inLetters(number)} إن العمل يستمر.`).join('\n\n') })),
};

const { values } = parseArgs({ options: { share: { type: 'string', default: '1' } } });
const folder = mkdtempSync(join(tmpdir(), 'siyaq-odd-'));
const path = findChromium();
try {
  for (const [number, [shape, make]] of Object.entries(SHAPES).entries()) {
    const at = join(folder, String(number));
    const from = join(at, 'from');
    mkdirSync(from, { recursive: true });
    const items = make(Number(values.share));
    writeFileSync(join(from, 'items.jsonl'), items.map((item) => JSON.stringify(item)).join('\n'));
    const built = build(at, items.length, 1);
    const site = await open(built.folder);
    const browser = await chromium.launch({ executablePath: path, chromiumSandbox: process.getuid?.() !== 0 });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.setDefaultTimeout(60_000);
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(error.message));
      for (const screen of ['/', '/timeline', '/timeline?by=published', '/entities', '/search?q=%D8%AE%D8%B7%D8%A9']) {
        await page.goto(site.url + screen);
        await page.getByRole('heading', { level: 1 }).waitFor();
        if (screen !== '/entities') await page.getByRole('article').first().waitFor();
      }
      const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
      await page.getByRole('article').first().getByRole('link').first().click();
      await page.locator('#p0, [data-paragraph]').first().waitFor();
      if (wrong.length > 0) throw new Error(wrong[0]);
      console.log(`opens  ${shape}: ${items.length} stories, bundle ${built.bundle?.seconds.toFixed(1)} s, ${built.bundle?.megabytes} MB; ${nodes} DOM nodes of its search`);
    } catch (error) {
      console.log(`FAILS  ${shape}: ${(error as Error).message}`);
      process.exitCode = 1;
    } finally {
      await browser.close();
      site.close();
    }
    rmSync(at, { recursive: true, force: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
