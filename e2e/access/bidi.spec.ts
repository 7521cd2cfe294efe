/** Texts full of direction controls in every field of the bundle, and in what is stored and asked for: no field turns its neighbour. */
import type { Dossier, DossierEvent, Story } from '../../src/bundle/schema.ts';
import { withoutTurns } from '../../src/text/clean.ts';
import { filled, hostileTexts, plainTexts, type Texts } from './hostileText.ts';
import { blocksOf, onOneLine, turned, wordsOf, type Block } from './neighbours.ts';
import { FULL, STORY, WORDS, type Language } from './scenes.ts';
import { expect, test, withSettings, type Page } from '../reader.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 1280, height: 800 } });

const TEXTS = FULL ? 20_000 : 1_000;
const SEED = Number(process.env['SIYAQ_SEED'] ?? 1);

type Parts = { dossier: Dossier; story: Story; events: { version: 1; events: DossierEvent[] } };
const FILES = { dossier: '**/bundle/dossier-*.json', story: '**/bundle/story-*.json', events: '**/bundle/events-*.json' } as const;

/** Fetch the real bundle once. */
async function realParts(page: Page): Promise<Parts> {
  const get = async <T>(file: string) => (await (await page.request.get(`/bundle/${file}`)).json()) as T;
  const manifest = await get<{ dossier: string; events: string; stories: Record<string, string> }>('manifest.json');
  const [dossier, events, story] = await Promise.all([get<Dossier>(manifest.dossier), get<Parts['events']>(manifest.events), get<Story>(manifest.stories[STORY.slice('/story/'.length)]!)]);
  return { dossier, events, story };
}

/** Serve a bundle filled with the texts; gives an outlet that an address can ask for. */
async function serve(page: Page, parts: Parts, texts: Texts): Promise<string> {
  const data = filled({ dossier: parts.dossier, story: parts.story, events: parts.events.events }, texts);
  const bodies = { dossier: data.dossier, story: data.story, events: { ...parts.events, events: data.events } };
  await page.unrouteAll();
  for (const [name, pattern] of Object.entries(FILES)) await page.route(pattern, (asked) => asked.fulfill({ json: bodies[name as keyof typeof bodies] }));
  return withoutTurns(data.dossier.stories.find(({ outlet }) => outlet && /^[^\uD800-\uDFFF\0]*$/.test(outlet))!.outlet!);
}

const ready = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toBeAttached();

/** Walk the screens that show what others wrote and give all blocks of words beside fields. */
async function walk(page: Page, language: Language, texts: Texts, outlet: string): Promise<Block[]> {
  const blocks: Block[] = [];
  const look = async (within?: string) => blocks.push(...(await blocksOf(page, within)));
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
    await onOneLine(page);
    await look();
  }
  return blocks;
}

for (const language of ['ar', 'en'] as const) {
  test(`no field turns its neighbour: ${language}`, { tag: '@laptop' }, async ({ page }) => {
    test.setTimeout(FULL ? 1_200_000 : 120_000);
    await withSettings(page, { language, theme: 'light' });
    const parts = await realParts(page);
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
