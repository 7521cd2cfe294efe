/** Language, direction, theme and how text is set are right in the first frame and in every one after it, whatever is stored, and nothing jumps. */
import { randomOf, type Random } from '../../src/build/hostile/random.ts';
import { SETTINGS, type Settings } from '../../src/storage/settings.ts';
import { FULL, STORY } from './scenes.ts';
import { atRest, expect, test, type Page } from '../reader.ts';


const LOADS = FULL ? 1_200 : 32;
const PARTS = 4;
const SEED = Number(process.env['SIYAQ_SEED'] ?? 1);
const MOST_SHIFT = 0.01;
const SET_BY = ['family', 'size', 'leading', 'measure', 'align', 'mentions'] as const;
const DEFAULTS = { language: 'ar', theme: 'system', family: 'naskh', size: 'normal', leading: 'normal', measure: 'normal', align: 'start', mentions: 'shown' } as const;

type Stored = { readonly kind: string; readonly text: string | null; readonly blocked: boolean; readonly means: Partial<Settings> };
type Load = { readonly stored: Stored; readonly dark: boolean; readonly path: string };

const settingsOf = (random: Random): Partial<Settings> => Object.fromEntries(Object.entries(SETTINGS).map(([name, values]) => [name, random.pick<string>(values)])) as Partial<Settings>;

/** What may be stored, and what it means. */
const KINDS: readonly ((random: Random) => Stored)[] = [
  (random) => {
    const means = settingsOf(random);
    return { kind: 'all settings', text: JSON.stringify(means), blocked: false, means };
  },
  (random) => {
    const { language, theme } = settingsOf(random);
    return { kind: 'some settings', text: JSON.stringify({ language, theme }), blocked: false, means: { language, theme } as Partial<Settings> };
  },
  (random) => {
    const { language, theme } = settingsOf(random);
    return { kind: 'values of no set', text: JSON.stringify({ language, theme, size: 7, leading: null, family: 'serif', align: ['start'], later: true }), blocked: false, means: { language, theme } as Partial<Settings> };
  },
  (random) => ({ kind: 'broken', text: random.pick(['{"language":"en"', '', 'null', '[]', '"en"', '7', '{"language":{}}', '\u0000', 'undefined']), blocked: false, means: {} }),
  () => ({ kind: 'nothing', text: null, blocked: false, means: {} }),
  () => ({ kind: 'storage blocked', text: null, blocked: true, means: {} }),
];

const loadOf = (random: Random): Load => ({ stored: random.pick(KINDS)(random), dark: random.below(2) === 0, path: random.pick(['/', STORY, '/settings', '/timeline']) });

function expectedFrame({ stored: { means }, dark }: Load): string {
  const settings = { ...DEFAULTS, ...means };
  const theme = settings.theme === 'system' ? (dark ? 'dark' : 'light') : settings.theme;
  return [settings.language, settings.language === 'ar' ? 'rtl' : 'ltr', theme, ...SET_BY.map((name) => settings[name])].join(' ');
}

/** Open one page as stored and give every frame that it showed, and how far things jumped. */
async function framesOf(page: Page, { stored, dark, path }: Load): Promise<{ frames: string[]; shift: number }> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await page.addInitScript(
    ({ text, blocked, names }) => {
      if (text !== null) localStorage.setItem('siyaq:settings', text);
      if (blocked) Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } });
      const seen = { frames: [] as string[], shift: 0 };
      Object.assign(window, { seen });
      const look = () => {
        const { lang, dir, dataset } = document.documentElement;
        if (document.body) seen.frames.push([lang, dir, dataset['theme'], ...names.map((name) => dataset[name])].join(' '));
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    },
    { text: stored.text, blocked: stored.blocked, names: SET_BY },
  );
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await atRest(page);
  return page.evaluate(() => (window as unknown as { seen: { frames: string[]; shift: number } }).seen);
}

for (let part = 0; part < PARTS; part++) {
  test(`the first frame is right, part ${part + 1} of ${PARTS}`, { tag: '@laptop' }, async ({ browser, baseURL }) => {
    test.setTimeout(FULL ? 3_000_000 : 600_000);
    const random = randomOf(SEED * PARTS + part);
    const wrong: string[] = [];
    let worst = 0;
    for (let i = 0; i < LOADS / PARTS; i++) {
      const load = loadOf(random);
      // A context of its own: nothing is in the cache, as on a first visit.
      const context = await browser.newContext({ baseURL: baseURL!, serviceWorkers: 'block', viewport: i % 2 === 0 ? { width: 390, height: 844 } : { width: 1280, height: 800 } });
      const page = await context.newPage();
      const { frames, shift } = await framesOf(page, load);
      const right = expectedFrame(load);
      const others = [...new Set(frames)].filter((frame) => frame !== right);
      if (others.length > 0) wrong.push(`seed ${SEED}, ${load.stored.kind}, ${load.path}: ${others.join(' | ')} for ${right}`);
      if (shift > MOST_SHIFT) wrong.push(`seed ${SEED}, ${load.stored.kind} ${load.stored.text ?? ''}, ${load.path}: a shift of ${shift.toFixed(3)}`);
      worst = Math.max(worst, shift);
      await context.close();
    }
    console.log(`part ${part + 1}, seed ${SEED}: ${LOADS / PARTS} loads, ${wrong.length} wrong, largest shift ${worst.toFixed(4)}`);
    expect(wrong).toEqual([]);
  });
}

test('the check sees a first frame that is wrong, and a jump', { tag: '@laptop' }, async ({ page }) => {
  await page.route('**/settings', async (asked) => {
    const response = await asked.fetch();
    const html = (await response.text()).replace(/<meta http-equiv[^>]*>/, '').replaceAll(/<script>[\s\S]*?<\/script>/g, '');
    await asked.fulfill({ body: html, contentType: 'text/html' });
  });
  const load: Load = { stored: { kind: 'English', text: '{"language":"en","theme":"dark"}', blocked: false, means: { language: 'en', theme: 'dark' } }, dark: false, path: '/settings' };
  const { frames } = await framesOf(page, load);
  expect(frames.filter((frame) => frame !== expectedFrame(load))).not.toEqual([]);
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.blockSize = '300px';
    document.querySelector('main')!.prepend(block);
  });
  await expect.poll(() => page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)).toBeGreaterThan(MOST_SHIFT);
});
