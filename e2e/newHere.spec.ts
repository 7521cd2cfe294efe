/** «الجديد هنا»: what earlier stories have told rests in soft ink, and the reader goes from new to new. */
import type { NewHere, Story } from '../src/bundle/storySchema.ts';
import { newRuns } from '../src/features/story/newHere/newRuns.ts';
import { expect, test, type Page } from './reader.ts';
import { realBundle } from './bundleParts.ts';
import config from './playwright.config.ts';

const MANY = (config.metadata as { manyUrl: string }).manyUrl;

type Told = Story & { newHere: NewHere };

/** Give a story of which some is told before and some is new in several places, and one of which nothing is told before. */
async function someStories(): Promise<{ told: Told; fresh: Story }> {
  const bundle = await realBundle(MANY);
  const { stories } = await bundle.head();
  const all = await Promise.all(Array.from({ length: stories }, async (_, number) => bundle.story((await bundle.card(number)).id)));
  const hasBoth = (story: Story): story is Told => story.newHere !== undefined && newRuns(story.paragraphs, story.newHere.told).length > 1;
  const known = all.filter((story) => story !== null);
  const told = known.find(hasBoth);
  const fresh = known.find(({ newHere, published }) => newHere === undefined && published !== null);
  if (!told || !fresh) throw new Error('the dossier has no such stories');
  return { told, fresh };
}

const textAt = ({ paragraphs }: Story, { paragraph, start, end }: { paragraph: number; start: number; end: number }): string =>
  paragraphs[paragraph]!.text.slice(start, end);

/** Words by which a sentence is known: those behind may be shown otherwise, as months are. */
const begins = (text: string): string => text.slice(0, 12);

/** Give how the sentences begin that are painted under a name. */
const painted = async (page: Page, name: string): Promise<string[]> => {
  const texts = await page.evaluate((under) => [...(CSS.highlights.get(under) ?? [])].map((range) => (range instanceof Range ? range.toString() : '')), name);
  return texts.map(begins);
};

const sentencesSaid = (n: number): RegExp => new RegExp(`^الجديد في هذه: (?:${n === 1 ? 'جملة واحدة' : n === 2 ? 'جملتان' : `${n} (?:جمل|جملة)`})$`);

test('the switch is off at first, rests what was told, and is kept for the next story', async ({ page }) => {
  const { told } = await someStories();
  await page.goto(`${MANY}/story/${told.id}`);
  const part = page.getByRole('region', { name: 'الجديد هنا' });
  const button = part.getByRole('button', { name: 'الجديد هنا', exact: true });
  await expect(part.getByText(sentencesSaid(told.newHere.sentences))).toBeVisible();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  expect(await painted(page, 'told')).toEqual([]);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(await painted(page, 'told')).toEqual(told.newHere.told.map((place) => begins(textAt(told, place))));
  await expect(part.getByRole('status')).toContainText('خُفّف لون ما رُوي من قبل');
  await page.reload();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => painted(page, 'told')).toHaveLength(told.newHere.told.length);
  await button.click();
  expect(await painted(page, 'told')).toEqual([]);
});

test('from new to new by button and by key, said to who hears the page', async ({ page }) => {
  const { told } = await someStories();
  const runs = newRuns(told.paragraphs, told.newHere.told);
  await page.goto(`${MANY}/story/${told.id}`);
  const part = page.getByRole('region', { name: 'الجديد هنا' });
  await part.getByRole('button', { name: 'الجديد هنا', exact: true }).click();
  await page.getByRole('button', { name: 'الجديد التالي' }).click();
  const said = part.getByRole('status');
  await expect(said).toContainText(/^الجديد \d+ من \d+:/);
  const [, first = ''] = /^الجديد (\d+) من/.exec((await said.textContent()) ?? '') ?? [];
  const at = Number(first) - 1;
  await expect(said).toContainText(begins(textAt(told, runs[at]![0]!)));
  expect(await painted(page, 'new-here')).toEqual(runs[at]!.map((place) => begins(textAt(told, place))));
  const next = Math.min(at + 1, runs.length - 1);
  await page.keyboard.press('f');
  await expect(said).toContainText(`الجديد ${next + 1} من ${runs.length}:`);
  await page.keyboard.press('d');
  await expect(said).toContainText(`الجديد ${Math.max(0, next - 1) + 1} من ${runs.length}:`);
  await page.keyboard.press('t');
  expect(await painted(page, 'told')).toEqual([]);
  expect(await painted(page, 'new-here')).toEqual([]);
});

test('what is not new leads to the stories that tell it', async ({ page }) => {
  const { told } = await someStories();
  await page.goto(`${MANY}/story/${told.id}`);
  await page.getByRole('button', { name: 'الجديد هنا', exact: true }).click();
  await page.getByRole('button', { name: 'رُوي من قبل في' }).click();
  const links = page.getByRole('dialog', { name: 'رُوي من قبل في' }).getByRole('link');
  await expect(links).toHaveCount(told.newHere.tellers.length);
  await links.first().click();
  await expect(page).toHaveURL(new RegExp(`/story/${told.newHere.tellers[0]!.id}$`));
});

test('where nothing was told before, the switch is not offered, and what rests is as the rest on paper', async ({ page }) => {
  const { told, fresh } = await someStories();
  await page.goto(`${MANY}/story/${fresh.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'الجديد هنا' })).toHaveCount(0);
  await page.goto(`${MANY}/story/${told.id}`);
  await page.getByRole('button', { name: 'الجديد هنا', exact: true }).click();
  const inkOf = () => page.evaluate(() => getComputedStyle(document.getElementById('p1')!, '::highlight(told)').color);
  const onScreen = await inkOf();
  await page.emulateMedia({ media: 'print' });
  expect(await inkOf()).not.toBe(onScreen);
  await expect(page.getByRole('region', { name: 'الجديد هنا' })).toBeHidden();
});
