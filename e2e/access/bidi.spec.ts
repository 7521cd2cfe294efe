/** Texts full of direction controls in every field of the bundle, and in what is stored and asked for: no field turns its neighbour. */
import { withoutTurns } from '../../src/text/clean.ts';
import { realBundle, serveStory } from '../bundleParts.ts';
import { filled, hostileTexts, plainTexts, type Data, type Texts } from './hostileText.ts';
import { blocksOf, onOneLine, turned, wordsOf, type Block } from './neighbours.ts';
import { FULL, STORY, WORDS, type Language } from './scenes.ts';
import { expect, test, withSettings, type Page } from '../reader.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const TEXTS = FULL ? 20_000 : 1_000;
const SEED = Number(process.env['SIYAQ_SEED'] ?? 1);

/** Fetch what is filled with texts, once. */
async function realParts(): Promise<Data> {
  const bundle = await realBundle();
  const [head, story, entity] = await Promise.all([bundle.head(), bundle.story(STORY.slice('/story/'.length)), bundle.entity('Q423')]);
  return { head, story: story!, entity: entity! };
}

/** Serve a bundle filled with the texts; gives an outlet that an address can ask for. */
async function serve(page: Page, parts: Data, texts: Texts): Promise<string> {
  const data = filled(parts, texts);
  await page.unrouteAll({ behavior: 'wait' });
  for (const [kind, json] of Object.entries(data.parts)) await page.route(`**/bundle/${kind}-*.json`, (asked) => asked.fulfill({ json }));
  await serveStory(page, data.story);
  return withoutTurns(data.cards.find(({ outlet }) => outlet && /^[^\uD800-\uDFFF\0]*$/.test(outlet))!.outlet!);
}

/** Wait until the screen and its lists have come. */
async function ready(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(page.locator('main .skeleton')).toHaveCount(0);
}

/** Walk the screens that show what others wrote and give all blocks of words beside fields. */
async function walk(page: Page, language: Language, texts: Texts, outlet: string): Promise<Block[]> {
  const blocks: Block[] = [];
  /** Look when nothing more comes: parts of a screen come when it has nothing else to do. */
  const look = async (within?: string) => {
    let found = await blocksOf(page, within);
    for (let same = 0; same < 2; ) {
      await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(done), { timeout: 2000 })));
      const now = await blocksOf(page, within);
      same = now.length === found.length ? same + 1 : 0;
      found = now;
    }
    blocks.push(...found);
  };
  const address = (path: string) => page.goto(path);
  await address('/');
  await ready(page);
  await onOneLine(page);
  await look();
  await address(STORY);
  await ready(page);
  await onOneLine(page);
  await look();
  await page.locator('.mention').first().click();
  await expect(page.locator('#mention a').last()).toBeVisible();
  await look('#mention');
  await address(`/timeline?${new URLSearchParams([['outlet', texts.next()], ['outlet', texts.next()], ['q', texts.next()], ['country', texts.next()]])}`);
  await ready(page);
  await onOneLine(page);
  await look();
  await address(`/?${new URLSearchParams({ outlet: `-${outlet}` })}`);
  await ready(page);
  await onOneLine(page);
  await look('[aria-label="' + WORDS[language].filters.active + '"]');
  await address('/entity/e4');
  await ready(page);
  await onOneLine(page);
  await look();
  await address(`/search?${new URLSearchParams({ q: texts.next() })}`);
  await ready(page);
  await expect(page.getByRole('status').first()).toContainText(language === 'ar' ? /نتيجة|نتائج|نتيجتان/ : /result/);
  await onOneLine(page);
  await look();
  await page.evaluate(
    ([title, note, quote]) => {
      localStorage.setItem('siyaq:bookmark:left', JSON.stringify({ id: 'left', v: 1, updatedAt: 1, title }));
      const part = { quote, prefix: '', suffix: '', paragraph: 0, start: 0, rival: -1, hash: '' };
      localStorage.setItem('siyaq:highlight:h', JSON.stringify({ id: 'h', v: 1, updatedAt: 1, createdAt: 1, story: 'left', title, kind: 'quote', note, parts: [part, part] }));
    },
    [texts.next(), texts.next(), texts.next()],
  );
  for (const path of ['/saved', '/saved?show=highlights']) {
    await address(path);
    await ready(page);
    // The view of highlights comes in a chunk of its own.
    if (path.endsWith('highlights')) await expect(page.getByRole('main').getByRole('listitem').first()).toBeAttached();
    await onOneLine(page);
    await look();
  }
  return blocks;
}

for (const language of ['ar', 'en'] as const) {
  test(`no field turns its neighbour: ${language}`, { tag: '@laptop' }, async ({ page }) => {
    if (FULL) test.setTimeout(3_000_000);
    await withSettings(page, { language, theme: 'light' });
    const parts = await realParts();
    const without = plainTexts();
    const plain = await walk(page, language, without, await serve(page, parts, without));
    expect(plain.length).toBeGreaterThan(40);
    const breaches: string[] = [];
    let shown = 0;
    let compared = 0;
    for (let round = 0; shown < TEXTS / 2; round++) {
      const texts = hostileTexts(SEED * 1000 + round);
      const blocks = await walk(page, language, texts, await serve(page, parts, texts));
      // A search for such a text may find more than the plain one does, never less.
      if (blocks.length < plain.length) breaches.push(`seed ${SEED}, round ${round}: ${blocks.length} blocks for ${plain.length}`);
      for (const block of blocks) {
        const same = plain.find((one) => wordsOf(one) === wordsOf(block));
        const breach = same ? turned(same, block) : `no plain block has the words of ${JSON.stringify(block.map(({ text }) => text).join(''))}`;
        if (breach) breaches.push(`seed ${SEED}, round ${round}: ${breach}`);
      }
      shown += texts.given();
      compared += blocks.length;
    }
    console.log(`${language}, seed ${SEED}: ${shown} texts, ${compared} blocks of words beside them, ${breaches.length} turned`);
    expect(breaches.slice(0, 20)).toEqual([]);
  });
}

test('the judge sees fields that are let loose', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/settings');
  await ready(page);
  const rows = async (texts: Texts): Promise<Block[]> => {
    await page.evaluate(
      ({ fields, word }) => {
        document.querySelector('main')!.replaceChildren(
          ...fields.map((text) => {
            const row = document.createElement('p');
            row.textContent = `${word} ${text}، 30 (11) ${word}`;
            return row;
          }),
        );
      },
      { fields: Array.from({ length: 200 }, () => texts.next()), word: WORDS.ar.nav.timeline },
    );
    await onOneLine(page);
    return blocksOf(page, 'main');
  };
  const plain = await rows(plainTexts());
  const loose = await rows(hostileTexts(SEED));
  expect(plain).toHaveLength(200);
  expect(plain.filter((block, i) => turned(block, plain[(i + 1) % 200]!))).toEqual([]);
  const seen = loose.filter((block, i) => turned(plain[i]!, block)).length;
  console.log(`let loose: ${seen} of 200 turned`);
  expect(seen).toBeGreaterThan(50);
});
