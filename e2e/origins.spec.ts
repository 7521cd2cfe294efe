/** Stories that are one text count as one: in the counts, in the evidence of an event, and on their own pages. */
import type { DossierEvent } from '../src/bundle/schema.ts';
import { expect, isPhone, test } from './reader.ts';
import { realBundle } from './bundleParts.ts';
import config from './playwright.config.ts';

const MANY = (config.metadata as { manyUrl: string }).manyUrl;

/** Give an event of the dossier that copies tell, and the words that its row says of them. */
async function copiedEvent(): Promise<{ event: DossierEvent; told: RegExp }> {
  const bundle = await realBundle(MANY);
  const { events } = await bundle.head();
  for (let number = 0; number < events; number++) {
    const event = await bundle.event(number);
    const { stories, origins } = event.told;
    const copies = event.mentions.filter(({ origin }, i, all) => origin !== undefined && all.findIndex((one) => one.origin === origin) !== i);
    if (event.precision === 'day' && origins < stories && copies.length > 0 && new Set(event.mentions.map(({ story }) => story.id)).size === stories)
      return { event, told: new RegExp(`^في ${stories === 2 ? 'قصتين' : `${stories} قص[صة]+`}، من\\s(?:أصل\\sواحد|أصلين|${origins}\\sأصول)$`) };
  }
  throw new Error('no event is told by copies');
}

test('an event says in how many stories and of how many origins it is told; copies fold under theirs', async ({ page }) => {
  const { event, told } = await copiedEvent();
  await page.goto(`${MANY}/timeline?from=${event.from}&to=${event.to}`);
  const row = page.locator(`[id="event-${event.id}"]`);
  await expect(row.getByText(told)).toBeVisible();
  await row.getByRole('button', { expanded: false }).first().click();
  await expect(row.getByText('نعدّ القصص التي تنشر نصًّا واحدًا')).toBeVisible();
  const sentences = row.locator('li a[dir=rtl]');
  await expect(sentences).toHaveCount(event.mentions.length);
  const hidden = sentences.filter({ visible: false });
  await expect(hidden).not.toHaveCount(0);
  const folded = row.getByText(/^و(?:نسخة|نسختان|\d+ نسخ|\d+ نسخة) منه: /);
  for (let i = 0; i < (await folded.count()); i++) await folded.nth(i).click();
  await expect(hidden).toHaveCount(0);
});

test('a copy leads to its origin, and shows what it changed as edits; nothing jumps', async ({ page }) => {
  const { event } = await copiedEvent();
  const bundle = await realBundle(MANY);
  const ids = event.mentions.filter(({ origin }) => origin !== undefined).map(({ story }) => story.id);
  const stories = await Promise.all(ids.map((id) => bundle.story(id)));
  const copy = stories.find((story) => story?.origin && !story.origin.isFirst)!;
  const first = copy.origin!.others[0]!;
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    const keep = (list: PerformanceObserverEntryList) => list.getEntries().forEach((entry) => shifts.push(Number(Reflect.get(entry, 'value'))));
    new PerformanceObserver(keep).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${MANY}/story/${copy.id}`);
  await expect(page.getByRole('region', { name: 'نص واحد في أكثر من قصة' })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0))).toBeLessThan(0.01);
  const facts = page.locator('dl').first();
  if (isPhone(page)) await page.getByText('عن هذه القصة').click();
  await expect(facts.getByText(/^(?:نسخة من نص القصة|نصها وارد ضمن القصة|أخذت قسمًا من نص القصة)/)).toBeVisible();
  await expect(facts.locator(`a[href$="/story/${first.id}"]`)).toBeVisible();
  const part = page.getByRole('region', { name: 'نص واحد في أكثر من قصة' });
  await part.getByText(/^ما تغيّر عن الأصل:/).click();
  await expect(part.getByText('العنوان', { exact: true })).toBeVisible();
  await expect(part.locator('ins, del').or(part.getByText(/كما هي|لم يتغيّر/)).first()).toBeVisible();
  await facts.locator(`a[href$="/story/${first.id}"]`).click();
  await expect(page).toHaveURL(new RegExp(`/story/${first.id}$`));
  await expect(page.getByRole('region', { name: 'نص واحد في أكثر من قصة' }).getByText(/^ما غيّرته النسخة:/).first()).toBeVisible();
});

test('where every story is an origin of its own, the number of stories says it, and the evidence that none was found', async ({ page }) => {
  const bundle = await realBundle();
  const { events, stories, origins } = await bundle.head();
  expect(origins).toBe(stories);
  const all = await Promise.all(Array.from({ length: events }, (_, number) => bundle.event(number)));
  const event = all.find(({ told }) => told.stories > 2)!;
  await page.goto('/timeline');
  const row = page.locator(`[id="event-${event.id}"]`);
  await expect(row.getByText(/^في \d+ قصص$/)).toBeVisible();
  await row.getByRole('button', { expanded: false }).first().click();
  await expect(row.getByText('لم نجد لهذه القصص أصلًا مشتركًا.')).toBeVisible();
  await expect(page.getByText(/، من\s(?:أصل|\d+\sأص)/)).toHaveCount(0);
});
