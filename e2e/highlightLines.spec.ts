/** Highlights inside words move no letter: 100 random ones in short, 1,000 in the full run (`SIYAQ_FULL=1`), painted and by elements. */
import { randomOf, type Random } from '../src/build/hostile/random.ts';
import { anchorsOf, onGraphemes, type Place } from '../src/text/anchor.ts';
import { expect, test, type Page } from './reader.ts';
import { wipe } from './bothStores.ts';

const ALL = process.env['SIYAQ_FULL'] === '1' ? 1000 : 100;
const BATCH = 50;
const STORIES = ['belousov-in-pyongyang', 'seoul-summons-russian-ambassador', 'stoltenberg-on-the-treaty', 'seoul-sanctions-moscow-pyongyang'];
const KINDS = ['important', 'quote', 'question', 'verify'];
const SEED = Number(process.env['SIYAQ_SEED'] ?? 20_241_130);

/** A range that begins and ends inside a word, on whole graphemes. */
function insideWord(texts: readonly string[], random: Random): Place {
  for (;;) {
    const paragraph = random.below(texts.length);
    const words = [...texts[paragraph]!.matchAll(/[\p{L}\p{M}]{3,}/gu)];
    if (words.length === 0) continue;
    const word = random.pick(words);
    const from = word.index + 1 + random.below(word[0].length - 2);
    const [start, end] = onGraphemes(texts[paragraph]!, from, from + 1 + random.below(word.index + word[0].length - 1 - from));
    return { paragraph, start, end };
  }
}

const textsOf = (page: Page) => page.evaluate(() => [...document.querySelectorAll('[data-paragraph]')].map((element) => element.textContent));

/** The width of each line of the text, as its letters stand. */
const lineWidths = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-paragraph]')].map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines: { middle: number; left: number; right: number; height: number }[] = [];
      for (const box of range.getClientRects()) {
        if (box.width === 0) continue;
        const middle = box.top + box.height / 2;
        const line = lines.find((one) => Math.abs(one.middle - middle) < one.height / 2);
        if (!line) lines.push({ middle, left: box.left, right: box.right, height: box.height });
        else Object.assign(line, { left: Math.min(line.left, box.left), right: Math.max(line.right, box.right) });
      }
      return lines.map(({ left, right }) => right - left);
    }),
  );

async function load(page: Page, story: string): Promise<void> {
  await page.goto(`/story/${story}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Put a batch of highlights into a story and give by how much the worst line changed, with how many pieces are marked. */
async function worst(page: Page, story: string, random: Random, spoil = false): Promise<{ most: number; lines: number; marked: number }> {
  await wipe(page);
  await load(page, story);
  const before = await lineWidths(page);
  const texts = await textsOf(page);
  const records = Array.from({ length: BATCH }, (_, i) => {
    const [part] = anchorsOf(texts, [insideWord(texts, random)]);
    return { id: `r${i}`, v: 1, updatedAt: 1, createdAt: i, story, title: '', kind: KINDS[i % KINDS.length], note: '', parts: [part] };
  });
  await page.evaluate((all) => {
    for (const record of all) localStorage.setItem(`siyaq:highlight:${record.id}`, JSON.stringify(record));
  }, records);
  await load(page, story);
  await expect(page.getByRole('button', { name: /^(?:تظليل واحد|تظليلان|[\d,]+ تظليل)/ })).toHaveText(`${BATCH} تظليلًا`);
  const marks = () => page.evaluate(() => (CSS.highlights ? [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0) : document.querySelectorAll('[data-paragraph] mark').length));
  await expect.poll(marks).toBeGreaterThan(BATCH / 2);
  if (spoil) await page.evaluate(() => document.styleSheets[0]!.insertRule('mark { padding-inline: 3px }'));
  const after = await lineWidths(page);
  const marked = await marks();
  let most = 0;
  for (const [i, lines] of before.entries()) {
    if (lines.length !== after[i]!.length) most = Infinity;
    for (const [j, width] of lines.entries()) most = Math.max(most, Math.abs(width - (after[i]![j] ?? Infinity)));
  }
  return { most, lines: before.flat().length, marked };
}

for (const mode of ['painted', 'elements'] as const) {
  test(`no line changes its width by more than half a pixel, ${mode}`, { tag: '@laptop' }, async ({ page }) => {
    test.setTimeout(600_000 + ALL * 2_000);
    if (mode === 'elements') await page.addInitScript(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
    const random = randomOf(SEED);
    let [most, lines, marked] = [0, 0, 0];
    for (let done = 0; done < ALL; done += BATCH) {
      const one = await worst(page, STORIES[(done / BATCH) % STORIES.length]!, random);
      most = Math.max(most, one.most);
      lines += one.lines;
      marked += one.marked;
    }
    console.log(`seed ${SEED}: ${ALL} highlights inside words (${mode}), ${marked} pieces, ${lines} lines; the widest change is ${most.toFixed(3)} px`);
    expect(marked).toBeGreaterThanOrEqual(ALL * 0.8);
    expect(most).toBeLessThanOrEqual(0.5);
  });
}

test('the measure sees a mark that pushes', { tag: '@laptop' }, async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
  expect((await worst(page, STORIES[0]!, randomOf(SEED), true)).most).toBeGreaterThan(0.5);
});
