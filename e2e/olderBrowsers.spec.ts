/** Browsers that lack something: what cannot do without it is said, what can is done another way. The missing thing is taken from a real browser before the page's scripts run. */
import { hashOf } from '../src/text/anchor.ts';
import { partsOf, sharedWordsHash } from '../src/url/sharedWords.ts';
import { expect, test, type Page } from './reader.ts';

const STORY = '/story/belousov-in-pyongyang';
const arabic = (page: Page) => page.getByText('متصفحك أقدم من أن يعرض «سياق».');
const english = (page: Page) => page.getByText('This browser is too old to show Siyaq.');

const MISSING = {
  popovers: () => delete (HTMLElement.prototype as { popover?: unknown }).popover,
  'sorted copies of arrays': () => delete (Array.prototype as { toSorted?: unknown }).toSorted,
  'looking behind in patterns': () => {
    const Real = RegExp;
    class Old extends Real {
      constructor(pattern: RegExp | string, flags?: string) {
        if (/\(\?<[=!]/.test(String(pattern))) throw new SyntaxError('Invalid group');
        super(pattern, flags);
      }
    }
    Object.assign(window, { RegExp: Old });
  },
} as const;

test.describe('a browser without', () => {
  // What the app is made of cannot begin there; the sentence does not depend on it.
  test.use({ expectedErrors: [/Invalid group|toSorted is not a function/] });
  for (const [name, take] of Object.entries(MISSING)) {
    test(`${name} says so in two languages, instead of an empty page`, { tag: '@laptop' }, async ({ page }) => {
      await page.addInitScript(take);
      await page.goto(STORY);
      await expect(arabic(page)).toBeVisible();
      await expect(english(page)).toBeVisible();
      await expect(arabic(page)).toHaveCSS('direction', 'rtl');
      await expect(page.getByRole('heading')).toHaveCount(0);
    });
  }
});

test.describe('where no module runs', () => {
  test.use({ expectedErrors: [/ERR_FAILED|Failed to load/] });
  test('a browser that is too old says so as well', { tag: '@laptop' }, async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.addInitScript(MISSING.popovers);
    await page.goto('/');
    await expect(arabic(page)).toBeVisible();
  });
});

test('a browser of today is told nothing of the kind', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(STORY);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(arabic(page)).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-old-browser');
});

const takeHighlights = (page: Page) =>
  page.addInitScript(() => {
    delete (CSS as { highlights?: unknown }).highlights;
    delete (window as { Highlight?: unknown }).Highlight;
  });

/** The address of the first words of the story's last paragraphs, from one into the next. */
async function linkToWords(page: Page): Promise<string> {
  await page.goto(STORY);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const texts = await page.evaluate(() => [...document.querySelectorAll('[data-paragraph]')].map((paragraph) => paragraph.textContent));
  const last = texts.length - 1;
  const ends = { paragraph: last - 1, start: Math.max(0, texts[last - 1]!.length - 90), last, end: 60 };
  const quote = partsOf(ends, texts).map(({ words }) => words);
  return STORY + sharedWordsHash({ ...ends, sum: hashOf(quote) }, quote);
}

/** How far the boxes painted under a name are from the lines of some words, in pixels; infinite where their numbers differ. */
const offBy = (page: Page, name: string, first: number) =>
  page.evaluate(
    ([painted, paragraph]) => {
      const boxes = [...document.querySelectorAll(`[data-painted="${painted}"] > *`)].map((box) => box.getBoundingClientRect());
      if (boxes.length === 0) return Infinity;
      const lines = [...document.querySelectorAll('[data-paragraph]')].slice(paragraph).flatMap((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return [...range.getClientRects()];
      });
      // Each box lies within a line of the text, as high as it is.
      return Math.max(
        ...boxes.map((box) => Math.min(...lines.map((line) => Math.max(Math.abs(line.top - box.top), Math.abs(line.bottom - box.bottom), line.left - box.left - 1, box.right - line.right - 1)))),
      );
    },
    [name, first] as const,
  );

test('the words of a link are marked in a browser that paints no ranges, and stay marked where the lines break anew', async ({ page }) => {
  const link = await linkToWords(page);
  const lineOf = () => page.evaluate(() => [...document.querySelectorAll('[data-paragraph]')].map((paragraph) => [paragraph.textContent, paragraph.childNodes.length, paragraph.getBoundingClientRect().height]));
  const before = await lineOf();
  await takeHighlights(page);
  await page.goto('/');
  await page.goto(link);
  const boxes = page.locator('[data-painted="shared"] > *');
  await expect.poll(() => boxes.count()).toBeGreaterThan(1);
  await expect(boxes.first()).toBeInViewport();
  expect(await offBy(page, 'shared', before.length - 2)).toBeLessThan(2);
  await expect(boxes.first()).toHaveCSS('background-color', 'rgb(244, 226, 164)');
  // Nothing of the text itself is changed for it.
  expect(await lineOf()).toEqual(before);
  await page.setViewportSize({ width: 600, height: 800 });
  await expect.poll(() => offBy(page, 'shared', before.length - 2)).toBeLessThan(2);
  // The measure sees boxes that are left behind.
  await boxes.first().evaluate((box) => (box.style.translate = '0 12px'));
  expect(await offBy(page, 'shared', before.length - 2)).toBeGreaterThan(5);
});

test('a browser that paints ranges needs no boxes for them', { tag: '@laptop' }, async ({ page }) => {
  const link = await linkToWords(page);
  await page.goto('/');
  await page.goto(link);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('shared')?.size ?? 0)).toBeGreaterThan(1);
  await expect(page.locator('[data-painted]')).toHaveCount(0);
});

/** A voice that begins, as on iOS, only once it has spoken within a tap, and then says a sentence when it is told to. */
async function voiceAfterTap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    const voice = { lang: 'ar-EG', localService: true, name: 'Arabic', default: true, voiceURI: 'ar' };
    let isTap = false;
    let isFree = false;
    let current: EventTarget | null = null;
    addEventListener('click', () => {
      isTap = true;
      // The tap is over when its task is.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => (isTap = false));
      port1.start();
      port2.postMessage(null);
    }, true);
    class Utterance extends EventTarget {
      text: string;
      lang = '';
      voice: unknown = null;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.assign(window, { said, SpeechSynthesisUtterance: Utterance, finishSentence: () => current?.dispatchEvent(new Event('end')) });
    Object.defineProperties(speechSynthesis, {
      getVoices: { value: () => [voice] },
      cancel: { value: () => (current = null) },
      speak: {
        value: (utterance: Utterance) => {
          isFree ||= isTap;
          if (!isFree) return;
          current = utterance;
          if (utterance.text) said.push(utterance.text);
        },
      },
    });
  });
}
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);
const finishSentence = (page: Page) => page.evaluate(() => (window as unknown as { finishSentence: () => void }).finishSentence());

test.describe('read aloud', () => {
  test('the first tap is heard though what reads aloud comes after it, and the sentence is marked where no ranges are painted', { tag: '@laptop' }, async ({ page }) => {
    await takeHighlights(page);
    await voiceAfterTap(page);
    let arrive = () => {};
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/assets/ListenBar-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(STORY);
    await page.getByRole('button', { name: 'استماع' }).click();
    arrive();
    const boxes = page.locator('[data-painted="listening"] > *');
    await expect.poll(() => boxes.count()).toBeGreaterThan(0);
    expect(await offBy(page, 'listening', 0)).toBeLessThan(2);
    await expect.poll(async () => (await said(page)).length).toBe(1);
    const first = await boxes.first().evaluate((box) => box.getBoundingClientRect().top + scrollY);
    await finishSentence(page);
    await expect.poll(async () => (await said(page)).length).toBe(2);
    await finishSentence(page);
    await expect.poll(() => boxes.first().evaluate((box) => box.getBoundingClientRect().top + scrollY)).not.toBe(first);
    await page.getByRole('region', { name: 'استماع' }).getByRole('button').last().click();
    await expect(page.locator('[data-painted]')).toHaveCount(0);
  });
});
