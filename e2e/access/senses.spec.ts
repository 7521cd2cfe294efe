/** Readers who enlarge, who space text out, who set their own colours, and whom motion makes ill. */
import type { Locator } from '@playwright/test';
import { notFitting } from './judges.ts';
import { FULL, openScene, ROUTE_SCENES, scenesAt, STATE_SCENES, STORY, VARIANT_SCENES, WORDS, type Look } from './scenes.ts';
import { atRest, expect, test, type Page } from '../reader.ts';

test.use({ expectedErrors: [/Failed to load resource/] });

const ALL = [...ROUTE_SCENES, ...VARIANT_SCENES, ...STATE_SCENES];
const BRIEF = [...ROUTE_SCENES, ...STATE_SCENES];
const look = (language: Look['language'], width: number): Look => ({ language, width, theme: 'light' });
const both = <T>(list: readonly T[], brief: readonly T[]): readonly T[] => (FULL ? list : brief);

/** WCAG 1.4.12. Arabic is not spaced by letters, but a reader's style sheet may do so, and nothing may break. */
const SPACED = '* { line-height: 1.5 !important; word-spacing: 0.16em !important; letter-spacing: 0.12em !important; } p { margin-block-end: 2em !important; }';
const spaceOut = (page: Page) =>
  page.evaluate((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];
    // A card goes with its word, which longer lines above may push below the screen: the reader follows it.
    const foot = document.querySelector('[popover]:popover-open')?.getBoundingClientRect().bottom ?? 0;
    if (foot > innerHeight) scrollBy({ top: foot - innerHeight + 16, behavior: 'instant' });
  }, SPACED);

/** A laptop's screen enlarged twice and four times (a width of 320), a phone's and a laptop's as they are. */
const SCREENS = [
  { width: 640, height: 400, scale: 2 },
  { width: 320, height: 256, scale: 4 },
  { width: 390, height: 844, scale: 1 },
  { width: 1280, height: 800, scale: 1 },
] as const;
const LOOKS = both(
  (['ar', 'en'] as const).flatMap((language) => SCREENS.map((screen) => ({ language, ...screen }))),
  [
    { language: 'ar', ...SCREENS[0] },
    { language: 'en', ...SCREENS[1] },
  ],
);

for (const { language, width, height, scale } of LOOKS) {
  test.describe(`${language}, ${width}, enlarged ${scale} times`, { tag: '@laptop' }, () => {
    test.use({ deviceScaleFactor: scale });
    test('nothing is lost, nor when the text is spaced out', async ({ context }) => {
      const breaches: string[] = [];
      const scenes = scenesAt(FULL ? ALL : BRIEF, width);
      for (const scene of scenes) {
        const page = await context.newPage();
        await openScene(page, scene, look(language, width), height);
        breaches.push(...(await notFitting(page)).map((breach) => `${scene.name}: ${breach}`));
        await spaceOut(page);
        breaches.push(...(await notFitting(page)).map((breach) => `${scene.name}, spaced out: ${breach}`));
        await page.close();
      }
      console.log(`${language}, ${width}, ${scale} times: ${scenes.length} screens, ${breaches.length} breaches`);
      expect([...new Set(breaches)]).toEqual([]);
    });
  });
}

/** The share of pixels that differ between two pictures of one size. */
const difference = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
          canvas.drawImage(bitmap, 0, 0);
          return canvas.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      const width = Math.min(a!.width, b!.width);
      const height = Math.min(a!.height, b!.height);
      let differing = 0;
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const [i, j] = [(y * a!.width + x) * 4, (y * b!.width + x) * 4];
          if (Math.abs(a!.data[i]! - b!.data[j]!) + Math.abs(a!.data[i + 1]! - b!.data[j + 1]!) + Math.abs(a!.data[i + 2]! - b!.data[j + 2]!) > 90) differing++;
        }
      }
      return differing / (width * height);
    },
    [one.toString('base64'), other.toString('base64')],
  );

const pictureOf = async (page: Page, part: Locator): Promise<Buffer> => {
  await part.scrollIntoViewIfNeeded();
  const box = (await part.boundingBox())!;
  return page.screenshot({ clip: { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 }, animations: 'disabled' });
};

for (const scheme of both(['light', 'dark'] as const, ['dark'] as const)) {
  test(`forced colours tell apart what is focused, pressed, chosen, found and read: ${scheme}`, { tag: '@laptop' }, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    const at = look('ar', 1280);
    const words = WORDS.ar;
    const shares: [string, number][] = [];
    const compare = async (what: string, part: Locator, change: () => Promise<unknown>) => {
      const before = await pictureOf(page, part);
      await change();
      await atRest(page);
      shares.push([what, await difference(page, before, await pictureOf(page, part))]);
    };
    await openScene(page, { name: '', path: STORY }, at);
    const save = page.getByRole('button', { name: words.saved.save, exact: true });
    await compare('nothing at all', save, () => Promise.resolve());
    await compare('a pressed toggle', save, () => save.click().then(() => page.mouse.move(0, 0)));
    await page.getByRole('button', { name: words.share.title }).focus();
    await compare('the focus', save, async () => {
      await page.keyboard.press('Shift+Tab');
      await expect(save).toBeFocused();
    });
    const bar = page.locator('div.fixed.inset-x-0.top-0 > div');
    await page.evaluate(() => scrollTo(0, 500));
    await atRest(page);
    const strip = await page.screenshot({ clip: { x: 0, y: 0, width: 1280, height: 3 } });
    await bar.evaluate((element) => Object.assign(element.style, { visibility: 'hidden' }));
    shares.push(['how far the reading is', await difference(page, strip, await page.screenshot({ clip: { x: 0, y: 0, width: 1280, height: 3 } }))]);
    await openScene(page, { name: '', path: `${STORY}#p2` }, at);
    const aimed = page.locator('#p2');
    await compare('the paragraph led to', aimed, () => aimed.evaluate((element) => element.classList.remove('bg-wash')));
    await openScene(page, { name: '', path: '/settings' }, at);
    const radio = page.locator('label', { has: page.getByRole('radio', { name: words.settings.sizes.giant }) });
    await compare('a checked radio', radio, () => radio.locator('input').check().then(() => page.locator('h1').evaluate((heading: HTMLElement) => heading.focus())));
    const screens = page.getByRole('navigation', { name: words.app.navigation }).getByRole('link', { name: words.nav.settings });
    await compare('the screen that is open', screens, () => screens.evaluate((link) => link.removeAttribute('aria-current')));
    await openScene(page, { name: '', path: '/search?q=روسيا' }, at);
    await page.locator('mark').first().evaluate((element) => (element.id = 'found'));
    const mark = page.locator('#found');
    await compare('a word found', mark, () => mark.evaluate((element) => element.replaceWith(Object.assign(document.createElement('span'), { textContent: element.textContent, id: 'found' }))));
    console.log(`${scheme}: ${shares.map(([what, share]) => `${what} ${(share * 100).toFixed(1)} %`).join(', ')}`);
    const [control, ...told] = shares;
    expect(control![1]).toBe(0);
    expect(told.filter(([, share]) => share < 0.02).map(([what]) => what)).toEqual([]);
  });
}

/** Count what moves from the first script on. */
const countMotion = (page: Page) =>
  page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    for (const kind of ['animationstart', 'transitionrun'])
      addEventListener(kind, (event) => moved.push(`${kind} ${event instanceof AnimationEvent ? event.animationName : ''} on ${(event.target as Element).localName}`), true);
  });
const moved = (page: Page) => page.evaluate(() => [...(window as unknown as { moved: string[] }).moved, ...document.getAnimations().map((animation) => `running ${animation.playState}`)]);

test('nothing moves where the reader wants no motion', { tag: '@laptop' }, async ({ page }) => {
  const found: string[] = [];
  for (const scene of STATE_SCENES) {
    const fresh = await page.context().newPage();
    await countMotion(fresh);
    await openScene(fresh, scene, look('ar', scene.only === 'narrow' ? 390 : 1280));
    found.push(...(await moved(fresh)).map((motion) => `${scene.name}: ${motion}`));
    await fresh.close();
  }
  console.log(`without motion: ${STATE_SCENES.length} screens, ${found.length} motions`);
  expect(found).toEqual([]);
  await countMotion(page);
  await openScene(page, { name: 'with motion', path: STORY }, look('ar', 1280));
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.getByRole('button', { name: WORDS.ar.story.readingSettings }).click();
  await expect.poll(() => moved(page)).not.toEqual([]);
});
