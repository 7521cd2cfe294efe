import { readFileSync } from 'node:fs';
import { hashOf } from '../src/text/anchor.ts';
import { sharedWordsHash } from '../src/url/sharedWords.ts';
import { atRest, expect, test, type Page } from './reader.ts';

const STORY = '/story/belousov-in-pyongyang';
const menu = async (page: Page, item: string) => {
  await page.evaluate(() => document.fonts.ready);
  await page.getByRole('button', { name: 'مشاركة' }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

test.describe('passing a story on', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('its address, and its text with its source', async ({ page, baseURL }) => {
    await page.goto(STORY);
    await menu(page, 'نسخ الرابط');
    await expect(page.getByText('نُسخ', { exact: true })).toBeVisible();
    expect(await clipboard(page)).toBe(baseURL + STORY);
    await menu(page, 'نسخ النص مع مصدره');
    await expect.poll(() => clipboard(page)).toContain('سياق، عن الجزيرة، 30 تشرين الثاني 2024');
    expect(await clipboard(page)).toContain((await page.locator('#p1').textContent())!);
  });

  test('as a citation in four forms, to copy and as a file', async ({ page }) => {
    await page.goto(STORY);
    await menu(page, 'توثيق');
    const dialog = page.getByRole('dialog', { name: 'توثيق' });
    await expect(dialog.getByRole('tab', { name: 'حاشية' })).toHaveAttribute('aria-selected', 'true');
    await expect(dialog).toContainText('اطُّلع عليه في');
    for (const [tab, ending, begins] of [
      ['RIS', 'ris', 'TY  - NEWS'],
      ['BibTeX', 'bib', '@online{'],
      ['CSL', 'json', '['],
    ] as const) {
      await page.keyboard.press('Escape');
      await menu(page, 'توثيق');
      await dialog.getByRole('tab', { name: tab }).click();
      const download = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'تنزيل ملف' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`belousov-in-pyongyang.${ending}`);
      expect(readFileSync(await file.path(), 'utf8').startsWith(begins)).toBe(true);
      await dialog.getByRole('button', { name: 'نسخ', exact: true }).click();
      await expect.poll(() => clipboard(page)).toContain(begins);
    }
  });
});

test('the menu is walked with arrows and gives the focus back', async ({ page }) => {
  await page.goto(STORY);
  const button = page.getByRole('button', { name: 'مشاركة' });
  await button.focus();
  await page.keyboard.press('Enter');
  const items = page.getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${STORY}$`));
});

test('on paper the story stands alone, with its source', { tag: '@laptop' }, async ({ page }) => {
  await page.goto(STORY);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#p1')).toBeVisible();
  await expect(page.getByText(/طُبعت في/)).toBeVisible();
  for (const gone of [page.getByRole('navigation', { name: 'التنقل الرئيس' }), page.getByRole('button', { name: 'مشاركة' }), page.getByRole('region', { name: 'في السياق نفسه' })]) await expect(gone).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.length).toBeGreaterThan(10_000);
});

test('without an Arabic voice nothing offers to read aloud', { tag: '@laptop' }, async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(speechSynthesis, 'getVoices', { value: () => [{ lang: 'en-US', localService: true, name: 'English' }] }));
  await page.goto(STORY);
  await expect(page.getByRole('button', { name: 'مشاركة' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'استماع' })).toHaveCount(0);
});

/** This browser has no voice of its own here: one that says each sentence in 150 ms stands in for it. */
test('the sentence that is read aloud is followed', { tag: '@laptop' }, async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const voice = { lang: 'ar-EG', localService: true, name: 'Arabic', default: true, voiceURI: 'ar' };
    class Utterance extends EventTarget {
      text: string;
      voice: unknown;
      lang = '';
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
    let timer = 0;
    Object.defineProperties(speechSynthesis, {
      getVoices: { value: () => [voice] },
      cancel: { value: () => void (clearTimeout(timer), (timer = 0)) },
      speaking: { get: () => timer !== 0 },
      speak: {
        value: (utterance: Utterance) => {
          said.push(utterance.text);
          timer = window.setTimeout(() => {
            timer = 0;
            utterance.dispatchEvent(new Event('end'));
          }, 150);
        },
      },
    });
  });
  await page.goto(STORY);
  await page.getByRole('button', { name: 'استماع' }).click();
  const bar = page.getByRole('region', { name: 'استماع' });
  await expect(bar).toContainText(/الجملة [3-9] من/);
  const followed = await page.evaluate(() => [...CSS.highlights.get('listening')!].map((range) => range.toString()));
  expect(followed).toHaveLength(1);
  await bar.getByRole('button', { name: 'إيقاف مؤقت' }).click();
  // Nothing is being said, so nothing will end and lead on.
  await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  const at = await bar.getByRole('status').textContent();
  await atRest(page);
  expect(await bar.getByRole('status').textContent()).toBe(at);
  await bar.getByRole('button', { name: 'الجملة السابقة' }).click();
  await expect(bar.getByRole('status')).not.toHaveText(at!);
  await bar.getByRole('button', { name: 'إنهاء الاستماع' }).click();
  await expect(bar).toHaveCount(0);
  expect(await page.evaluate(() => CSS.highlights.has('listening'))).toBe(false);
});

test.describe('a link to some words', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const shared = (page: Page) => page.evaluate(() => [...(CSS.highlights.get('shared') ?? [])].map((range) => range.toString()));

  test('opens on them, and says when they have changed', { tag: '@laptop' }, async ({ page, context }) => {
    await page.goto(STORY);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const words = await page.evaluate(() => {
      const text = document.getElementById('p4')!;
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const node = walker.nextNode()!;
      getSelection()!.setBaseAndExtent(node, 0, node, Math.min(12, node.textContent!.length));
      return getSelection()!.toString().trim();
    });
    await page.getByRole('toolbar').getByRole('button', { name: 'نسخ رابط المقطع' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#p4:0-');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(':~:text=');
    const opened = await context.newPage();
    await opened.goto(link);
    await expect.poll(() => shared(opened)).toEqual([words]);
    await expect(opened.locator('#p4')).toBeInViewport();
    await opened.goto(link.replace(/\.[0-9a-f]{4}/, '.0000'));
    await opened.reload();
    await expect(opened.getByText('تغيّرت هذه الكلمات منذ أُنشئ الرابط.')).toBeVisible();
    expect(await shared(opened)).toEqual([]);
  });

  test('leads to words of several paragraphs as well', { tag: '@laptop' }, async ({ page, context }) => {
    await page.goto(STORY);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const [end, beginning] = await page.evaluate(() => {
      const nodesOf = (id: string) => {
        const walker = document.createTreeWalker(document.getElementById(id)!, NodeFilter.SHOW_TEXT);
        const nodes: Node[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        return nodes;
      };
      const [from, to] = [nodesOf('p2').at(-1)!, nodesOf('p4')[0]!];
      getSelection()!.setBaseAndExtent(from, from.textContent!.length - 7, to, to.textContent!.length);
      return [from.textContent!.slice(-7).trim(), to.textContent!.trim()];
    });
    await page.getByRole('toolbar').getByRole('button', { name: 'نسخ رابط المقطع' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/#p2:\d+-p4:\d+\./);
    const opened = await context.newPage();
    await opened.goto(await page.evaluate(() => navigator.clipboard.readText()));
    await expect.poll(async () => (await shared(opened)).length).toBe(3);
    expect((await shared(opened))[0]).toBe(end);
    expect((await shared(opened))[2]).toBe(beginning);
    await expect(opened.locator('#p3')).toBeInViewport();
  });

  /** A link to some words, as a search result gives it. */
  const linkTo = async (page: Page, paragraph: number, quote: string): Promise<string> => {
    const text = (await page.locator(`#p${paragraph + 1}`).textContent())!;
    const start = text.indexOf(quote);
    expect(start).toBeGreaterThan(-1);
    return STORY + sharedWordsHash({ paragraph, start, last: paragraph, end: start + quote.length, sum: hashOf([quote]) }, [quote]);
  };
  /** Open a story on words of its last paragraph, from another page. */
  const openWords = async (page: Page): Promise<string> => {
    await page.goto(STORY);
    await expect(page.locator('#p1')).toBeVisible();
    const last = (await page.locator('[data-paragraph]').count()) - 1;
    const words = (await page.locator(`#p${last + 1}`).textContent())!.split(' ').slice(1, 4).join(' ');
    const link = await linkTo(page, last, words);
    await page.goto('/');
    await page.goto(link);
    await expect.poll(() => shared(page)).toEqual([words]);
    return words;
  };
  const placeOfWords = (page: Page) => page.evaluate(() => [...CSS.highlights.get('shared')!].map((range) => (range as Range).getBoundingClientRect().toJSON() as DOMRect)[0]!);

  test('shows them marked below the head of the page, and keeps no place and reads nothing', async ({ page }) => {
    await page.clock.install();
    await openWords(page);
    const { height } = page.viewportSize()!;
    const { top, bottom } = await placeOfWords(page);
    expect(top).toBeGreaterThan(80);
    expect(bottom).toBeLessThan(height - 120);
    await page.clock.runFor(300_000);
    expect((await shared(page)).length).toBe(1);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('siyaq:place:')))).toEqual([]);
  });

  test('keeps them marked until Escape or a tap on them, or the reader leaves; whoever comes back is where he was', async ({ page }) => {
    const words = await openWords(page);
    const { top } = await placeOfWords(page);
    await page.mouse.wheel(0, -300);
    await expect.poll(async () => Math.round((await placeOfWords(page)).top)).toBe(Math.round(top + 300));
    const at = await page.evaluate(() => scrollY);
    await page.goto('/timeline');
    await page.goBack();
    await expect.poll(() => shared(page)).toEqual([words]);
    expect(await page.evaluate(() => scrollY)).toBe(at);
    await page.keyboard.press('Escape');
    await expect.poll(() => shared(page)).toEqual([]);
    await expect(page).toHaveURL(new RegExp(`${STORY}$`));
    expect(await page.evaluate(() => scrollY)).toBe(at);
    await page.reload();
    await expect(page.getByRole('button', { name: 'مشاركة' })).toBeVisible();
    expect(await shared(page)).toEqual([]);

    await openWords(page);
    // How far down the page can be put depends on what has come of its end: not always where they stood before.
    // What stands above may still come to rest: it is looked for and tapped until it is hit.
    await expect(async () => {
      if ((await shared(page)).length > 0) {
        const again = await placeOfWords(page);
        await page.mouse.click(again.right - 6, again.top + again.height / 2);
      }
      expect(await shared(page)).toEqual([]);
    }).toPass();
    await expect(page).toHaveURL(new RegExp(`${STORY}$`));
  });
});
