/** The faces: which are fetched and when, that nothing jumps for them, and that cutting them down left Arabic as it was. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARABIC, LATIN } from '../src/build/fonts.ts';
import { charactersIn } from './characters.ts';
import { atRest, expect, keptOffline, test, watchShift, type Page } from './reader.ts';

const SLOW = 2000;

/** Let the faces come late, and sum what moves on the page. */
async function lateFaces(page: Page): Promise<() => Promise<number>> {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW));
    await route.continue().catch(() => {});
  });
  return watchShift(page);
}

/** The faces that the text of an element is really set in. */
async function facesOf(page: Page, selector: string): Promise<readonly { familyName: string; isCustomFont: boolean }[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts;
}

test.describe('on the wire', () => {

  test('faces that come two seconds late move nothing, and are shown with the next screen', { tag: '@laptop' }, async ({ page }) => {
    const shift = await lateFaces(page);
    for (const path of ['/', '/story/belousov-in-pyongyang', '/timeline', '/settings']) {
      await page.goto(path, { waitUntil: 'commit' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('data-faces', 'late');
      await page.waitForFunction(() => document.fonts.status === 'loaded' && document.fonts.check('600 1em "Siyaq Display"', 'سياق'));
      await atRest(page);
      expect(await shift(), path).toBeLessThanOrEqual(0.01);
    }
    await page.getByRole('link', { name: 'المحفوظات' }).click();
    await expect(page.locator('html')).not.toHaveAttribute('data-faces');
    expect((await facesOf(page, 'h1')).map((face) => face.familyName)).toEqual(['Markazi Text']);
  });

  test('faces shown where the reader is, in place of ones of another width, would be seen to move the page', { tag: '@laptop' }, async ({ page }) => {
    const shift = await lateFaces(page);
    await page.goto('/story/belousov-in-pyongyang', { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.style.setProperty('--font-display', 'monospace');
      document.documentElement.style.setProperty('--font-naskh', 'monospace');
    });
    await expect.poll(shift).toBeGreaterThan(0.01);
  });

  test('a first visit fetches two families; the modern one comes when it is chosen', { tag: '@laptop' }, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => request.url().endsWith('.woff2') && fetched.push(/\/([a-z-]+)-(?:arabic|latin)-[\w-]{8}\.woff2/.exec(request.url())![1]!));
    await page.goto('/settings');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await atRest(page);
    expect(new Set(fetched)).toEqual(new Set(['markazi-text', 'noto-naskh-arabic']));
    await page.getByRole('radio', { name: 'حديث' }).check();
    await expect.poll(() => fetched).toContain('noto-sans-arabic');
    await expect.poll(async () => (await facesOf(page, '.reading')).filter((face) => face.isCustomFont).map((face) => face.familyName)).toContain('Noto Sans Arabic');
  });
});

test.describe('kept on the device', () => {
  test.use({ serviceWorkers: 'allow' });
  test('the modern face is there without a connection, though it was never seen before', { tag: '@laptop' }, async ({ page, context }) => {
    await page.goto('/settings');
    await keptOffline(page);
    await context.setOffline(true);
    await page.getByRole('radio', { name: 'حديث' }).check();
    await page.goto('/story/belousov-in-pyongyang');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const faces = await facesOf(page, '#p1');
    expect(new Set(faces.map((face) => face.familyName))).toEqual(new Set(['Noto Sans Arabic']));
    expect(faces.every((face) => face.isCustomFont)).toBe(true);
  });
});

/** Joiners and the soft hyphen act on their neighbours and are never drawn. */
const NO_GLYPH = /[\u00AD\u200C\u200D]/;

/** The files that a family is made of in the style sheet, in its order, each with the characters it is asked for. */
async function facesNamed(page: Page, family: string): Promise<{ url: string; covers: (code: number) => boolean }[]> {
  const rules = await page.evaluate(
    (name) =>
      [...document.styleSheets].flatMap((sheet) =>
        [...sheet.cssRules].flatMap((rule) => {
          if (!(rule instanceof CSSFontFaceRule) || rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '') !== name) return [];
          const file = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1];
          return file === undefined ? [] : [{ url: new URL(file, sheet.href ?? location.href).href, range: rule.style.getPropertyValue('unicode-range') }];
        }),
      ),
    family,
  );
  return rules.map(({ url, range }) => {
    const ranges = range.split(',').map((one) => {
      const [from = '', to] = one.trim().slice(2).split('-');
      return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to ?? from.replaceAll('?', 'F'), 16)] as const;
    });
    return { url, covers: (code: number) => ranges.some(([from, to]) => code >= from && code <= to) };
  });
}

/** Our faces, each with the whole file that it was cut from. */
const FAMILIES = { 'Siyaq Display': 'markazi-text', 'Siyaq Naskh': 'noto-naskh-arabic', 'Siyaq Sans': 'noto-sans-arabic' } as const;
const wholeFile = (family: keyof typeof FAMILIES): Buffer =>
  readFileSync(join(import.meta.dirname, '../node_modules/@fontsource-variable', FAMILIES[family], 'files', `${FAMILIES[family]}-arabic-wght-normal.woff2`));

/** How wide texts are in a face of ours and in the whole one, at 100 px. */
const widths = (page: Page, family: keyof typeof FAMILIES, texts: readonly string[]): Promise<{ ours: number[]; whole: number[] }> =>
  page.evaluate(
    async ([face, file, words]) => {
      document.fonts.add(await new FontFace('whole', Uint8Array.from(atob(file), (char) => char.charCodeAt(0)), { weight: '400 700' }).load());
      await document.fonts.load(`400 100px "${face}"`, 'سياق 1a');
      const measure = (name: string) =>
        words.map((text) => {
          const span = Object.assign(document.createElement('span'), { textContent: text });
          Object.assign(span.style, { font: `400 100px "${name}"`, position: 'absolute', whiteSpace: 'nowrap' });
          document.body.append(span);
          const { width } = span.getBoundingClientRect();
          span.remove();
          return width;
        });
      return { ours: measure(face), whole: measure('whole') };
    },
    [family, wholeFile(family).toString('base64'), texts] as const,
  );

const MARKED = [['محمد', 'مُحَمَّدٌ'], ['كتب', 'كَتَبَ'], ['شدة', 'شِدَّةً'], ['على', 'عَلَىٰ']] as const;
const SHAPED = ['لا', 'لأ', 'لإ', 'لآ', 'سلام', 'الله', 'ﷲ', 'ﷺ', 'بيونغ يانغ', 'مسؤولية', 'پچژگکی', '٠١٢٣٤٥٦٧٨٩', '۴۵۶', '،؛؟', ...MARKED.flat()];

for (const family of Object.keys(FAMILIES) as (keyof typeof FAMILIES)[]) {
  test(`${family} shapes Arabic as the whole face does: lam-alef is one sign, marks take no room`, { tag: '@laptop' }, async ({ page }) => {
    await page.goto('/settings');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // What the whole face has not, comes from another one in ours.
    const has = await charactersIn(wholeFile(family), SHAPED.join(''));
    const shaped = SHAPED.filter((text) => [...text].every((letter) => has.has(letter)));
    expect(shaped.length).toBeGreaterThanOrEqual(SHAPED.length - 2);
    const { ours, whole } = await widths(page, family, shaped);
    expect(ours).toEqual(whole);
    expect(Math.min(...ours)).toBeGreaterThan(10);
    for (const [bare, marked] of MARKED) expect(Math.abs(ours[shaped.indexOf(marked)]! - ours[shaped.indexOf(bare)]!), marked).toBeLessThan(ours[shaped.indexOf(bare)]! * 0.02);
    // A joiner between the two keeps them from becoming one sign, so that their width is another: the measure would see it.
    const apart = await widths(page, family, ['ل\u200Dا', 'س\u200Cل\u200Cا\u200Cم']);
    expect(Math.abs(apart.ours[0]! - ours[shaped.indexOf('لا')]!)).toBeGreaterThan(1);
    expect(apart.ours[1]).toBeGreaterThan(ours[shaped.indexOf('سلام')]!);
  });

  test(`every letter asked of ${family} is drawn by a face of ours that has it, whatever fonts the machine has`, { tag: '@laptop' }, async ({ page }) => {
    await page.goto('/settings');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const faces = await facesNamed(page, family);
    const nowhere = async (letters: string) => {
      const has = new Map(await Promise.all(faces.map(async ({ url }) => [url, await charactersIn(await (await page.request.get(url)).body(), letters)] as const)));
      return [...letters].filter((letter) => !NO_GLYPH.test(letter) && !has.get(faces.findLast(({ covers }) => covers(letter.codePointAt(0)!))?.url ?? '')?.has(letter));
    };
    expect(faces.length).toBeGreaterThan(2);
    expect(await nowhere(ARABIC + LATIN)).toEqual([]);
    expect(await nowhere('سڝ漢'), 'letters that no face of ours has').toEqual(['ڝ', '漢']);
  });

  test(`what the browser draws in ${family} are faces of ours`, { tag: '@laptop' }, async ({ page }) => {
    await page.goto('/settings');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const shown = [...ARABIC + LATIN].filter((letter) => !NO_GLYPH.test(letter)).map((letter) => (/\p{M}/u.test(letter) ? `ب${letter}` : letter)).join(' ');
    await page.evaluate(
      async ([face, letters]) => {
        const sample = Object.assign(document.createElement('p'), { id: 'letters', textContent: letters });
        sample.style.fontFamily = `"${face}"`;
        document.body.append(sample);
        await document.fonts.load(`400 1em "${face}"`, letters);
      },
      [family, shown] as const,
    );
    await expect.poll(async () => (await facesOf(page, '#letters')).filter((face) => !face.isCustomFont)).toEqual([]);
    await page.evaluate(() => document.querySelector('#letters')!.append(' 漢'));
    await expect.poll(async () => (await facesOf(page, '#letters')).filter((face) => !face.isCustomFont).length, 'a letter that no face of ours has').toBeGreaterThan(0);
  });
}
