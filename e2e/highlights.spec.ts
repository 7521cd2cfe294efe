import type { Story } from '../src/bundle/storySchema.ts';
import { realBundle, serveStory } from './bundleParts.ts';
import { readFileSync } from 'node:fs';
import { wipe } from './bothStores.ts';
import { expect, isPhone, test, withSettings, type Page } from './reader.ts';

const STORY = '/story/belousov-in-pyongyang';
const bar = (page: Page) => page.getByRole('toolbar', { name: 'تظليل ما اخترته' });
const card = (page: Page) => page.getByRole('dialog', { name: 'بطاقة التظليل' });
const list = (page: Page) => page.getByRole('button', { name: /^(?:تظليل واحد|تظليلان|[\d,]+ تظليل)/ });

/** Open a story whose text is there. */
async function open(page: Page, path = STORY): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Where words stand on the screen, scrolled into sight; `select` makes them the selection, as the keyboard and the system's handles do. */
const boxOf = (page: Page, words: string, select = false) =>
  page.evaluate(({ wanted, select }) => {
    const paragraph = [...document.querySelectorAll('[data-paragraph]')].find((element) => element.textContent.includes(wanted))!;
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const start = paragraph.textContent.indexOf(wanted);
    let at = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent!.length;
      if (start >= at && start < at + length) range.setStart(node, start - at);
      if (start + wanted.length > at && start + wanted.length <= at + length) range.setEnd(node, start + wanted.length - at);
      at += length;
    }
    if (select) getSelection()!.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    const boxes = [...range.getClientRects()];
    const [first, last] = [boxes[0]!, boxes.at(-1)!];
    return { right: first.right, top: first.top + first.height / 2, left: last.left, bottom: last.top + last.height / 2 };
  }, { wanted: words, select });

/** Select words as a mouse does: press at their beginning, draw to their end. */
async function selectByMouse(page: Page, words: string): Promise<void> {
  const box = await boxOf(page, words);
  await page.mouse.move(box.right - 1, box.top);
  await page.mouse.down();
  await page.mouse.move((box.right + box.left) / 2, box.bottom, { steps: 4 });
  await page.mouse.move(box.left + 1, box.bottom);
  await page.mouse.up();
  await expect(bar(page)).toBeVisible();
}

async function highlight(page: Page, words: string, kind = 'مهم'): Promise<void> {
  await selectByMouse(page, words);
  await bar(page).getByRole('button', { name: kind, exact: true }).click();
  await expect(bar(page)).toBeHidden();
}

type Stored = { id: string; kind: string; note: string; deleted?: boolean; parts: { quote: string; paragraph: number; start: number }[] };
const stored = (page: Page) =>
  page.evaluate(() => Object.entries(localStorage).flatMap(([key, text]) => (key.startsWith('siyaq:highlight:') ? [JSON.parse(text) as Stored] : [])));

/** What the browser paints, by kind. */
const painted = (page: Page) =>
  page.evaluate(() => [...CSS.highlights].flatMap(([name, ranges]) => [...ranges].map((range) => [name.replace('siyaq-', ''), (range as Range).toString()])).toSorted((a, b) => (a[1]! < b[1]! ? -1 : 1)));

test('words chosen with the mouse become a highlight of a kind, grown to whole words, and stay after a reload', async ({ page }) => {
  await open(page);
  await highlight(page, 'توثيق الروابط العسكرية');
  await highlight(page, 'لسيادة', 'سؤال');
  await expect.poll(() => painted(page)).toEqual([
    ['question', 'السيادة'],
    ['important', 'توثيق الروابط العسكرية'],
  ]);
  expect((await stored(page)).map(({ kind, parts }) => [kind, parts.map(({ quote }) => quote)]).toSorted()).toEqual([
    ['important', ['توثيق الروابط العسكرية']],
    ['question', ['السيادة']],
  ]);
  await expect(list(page)).toHaveText('تظليلان');
  await page.reload();
  await expect(list(page)).toHaveText('تظليلان');
  await expect.poll(async () => (await painted(page)).length).toBe(2);
});

test('the selection goes with the press that highlights it, the word comes when it is on disk', async ({ page }) => {
  await open(page);
  await selectByMouse(page, 'توثيق الروابط العسكرية');
  const selected = await bar(page)
    .getByRole('button', { name: 'مهم', exact: true })
    .evaluate((button: HTMLElement) => {
      button.click();
      return getSelection()!.toString();
    });
  expect(selected).toBe('');
  await expect.poll(() => painted(page)).toEqual([['important', 'توثيق الروابط العسكرية']]);
  await expect(page.locator('[data-toast]').getByText('ظُلّل: مهم')).toBeVisible();
});

test('the bar stands clear of the words, in the top layer, at the bottom of a phone', async ({ page }) => {
  await open(page);
  const words = 'توثيق الروابط العسكرية';
  await selectByMouse(page, words);
  await bar(page).evaluate((element) => Promise.all(element.getAnimations().map((one) => one.finished)).then(() => undefined));
  const [at, box] = [await boxOf(page, words), (await bar(page).boundingBox())!];
  expect(box.y >= at.bottom || box.y + box.height <= at.top).toBe(true);
  if (isPhone(page)) expect(box.y + box.height).toBeCloseTo(page.viewportSize()!.height, 0);
  else expect(box.y - at.bottom).toBeLessThan(80);
  expect(await bar(page).evaluate((element) => element.matches(':popover-open'))).toBe(true);
  for (const button of await bar(page).getByRole('button').all()) expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
});

test('words chosen by touch, as the system marks them, are highlighted with a tap', { tag: '@phone' }, async ({ page }) => {
  await open(page);
  const box = await boxOf(page, 'الجانبين');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: (box.left + box.right) / 2, y: box.top }] });
  await boxOf(page, 'الجانبين', true);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await bar(page).getByRole('button', { name: 'اقتباس', exact: true }).tap();
  await expect(list(page)).toHaveText('تظليل واحد');
  expect((await stored(page))[0]!.parts[0]!.quote).toBe('الجانبين');
});

test('by keyboard alone: a sentence is chosen, highlighted, given a kind and a note, and taken out', { tag: '@laptop' }, async ({ page }) => {
  await open(page);
  const sentences = await page.locator('[data-paragraph="0"]').textContent();
  await page.keyboard.press('h');
  const walk = page.getByRole('application', { name: 'اختيار جملة' });
  await expect(walk).toBeFocused();
  await expect(walk.getByRole('status').first()).toHaveText(sentences!);
  await page.keyboard.press('ArrowDown');
  await expect(walk.getByRole('status').first()).toContainText('وذكرت وكالة');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(walk.getByRole('status').last()).toContainText('ظُلّلت: مهم');
  expect((await stored(page)).map(({ parts }) => parts[0]!.quote)).toEqual([sentences]);

  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(card(page).getByRole('radio', { name: 'اقتباس' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('هل تغيّر العدد؟');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(walk).toBeFocused();
  await expect.poll(async () => (await stored(page)).map(({ kind, note }) => [kind, note])).toEqual([['quote', 'هل تغيّر العدد؟']]);

  await page.keyboard.press('ArrowDown');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button', { name: 'مهم' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(list(page)).toHaveText('تظليلان');
  await expect(walk).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(walk).toHaveCount(0);
  await expect(bar(page)).toBeHidden();

  await list(page).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'تظليلات هذه القصة' });
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  await panel.getByText('تعديل النوع أو الملاحظة').first().focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'إزالة التظليل' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('listitem')).toHaveCount(1);
});

test('a button leads to choosing sentences: with a click or a tap, up to another, or freely', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'تظليل', exact: true }).click();
  const walk = page.getByRole('application', { name: 'اختيار جملة' });
  await expect(walk).toBeFocused();
  // A name in the text leads nowhere meanwhile.
  const named = await boxOf(page, 'بيلوسوف دفعة');
  await page.mouse.click(named.right - 8, named.top);
  await expect(walk).toBeFocused();
  await expect(walk.getByRole('status').first()).toContainText('دفعة لتعاون');
  await expect(page).toHaveURL(/belousov-in-pyongyang$/);
  const chosen = await walk.getByRole('status').first().textContent();
  await bar(page).getByRole('button', { name: 'اقتباس', exact: true }).click();
  await expect(list(page)).toHaveText('تظليل واحد');
  expect((await stored(page))[0]!.parts.map(({ quote }) => quote)).toEqual([chosen]);
  await bar(page).getByRole('button', { name: 'إنهاء' }).click();
  await expect(walk).toHaveCount(0);
  await expect(bar(page)).toBeHidden();
  await expect(list(page)).toBeFocused();

  await list(page).click();
  await page.getByRole('button', { name: 'تظليل جملة' }).click();
  await expect(walk).toBeFocused();
  const [from, to] = [await boxOf(page, 'توقع كيم'), await boxOf(page, 'مباشر في النزاع')];
  await page.mouse.click(from.right - 8, from.top);
  await page.keyboard.down('Shift');
  await page.mouse.click(to.right - 8, to.top);
  await page.keyboard.up('Shift');
  await expect(walk.getByRole('status').first()).toHaveText(/^توقع كيم.*النزاع».$/);
  await expect(walk).toBeFocused();
  await selectByMouse(page, 'توثيق الروابط العسكرية');
  await expect(walk).toHaveCount(0);
  await bar(page).getByRole('button', { name: 'سؤال', exact: true }).click();
  await expect(list(page)).toHaveText('تظليلان');
  expect((await stored(page)).map(({ parts }) => parts[0]!.quote)).toContain('توثيق الروابط العسكرية');
});

test('Shift and the arrows of a caret: h leads into the bar, Escape back', { tag: '@laptop' }, async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const text = document.querySelector('[data-paragraph="1"]')!.firstChild!;
    getSelection()!.collapse(text, 0);
    for (let i = 0; i < 5; i++) getSelection()!.modify('extend', 'forward', 'character');
  });
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('h');
  await expect(bar(page).getByRole('button', { name: 'مهم' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect((await stored(page))[0]!.parts[0]!.quote).toBe('وذكرت');
});

test('a highlight grows to whole words by touch and by keyboard too, over no mark of punctuation, and the same words again change it', async ({ page }) => {
  await open(page);
  // As the handles of a touch screen and Shift with the arrows leave it: in the middle of words.
  await boxOf(page, 'يادة والأم', true);
  await bar(page).getByRole('button', { name: 'مهم', exact: true }).click();
  await expect.poll(() => painted(page)).toEqual([['important', 'السيادة والأمن']]);
  await boxOf(page, 'سيا', true);
  await bar(page).getByRole('button', { name: 'سؤال', exact: true }).click();
  await expect.poll(async () => (await stored(page)).map(({ kind, parts }) => [kind, parts[0]!.quote]).toSorted()).toEqual([
    ['important', 'السيادة والأمن'],
    ['question', 'السيادة'],
  ]);
  await boxOf(page, 'لسيادة والأ', true);
  await expect(bar(page).getByRole('button', { name: 'مهم', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  const [quoted, around] = await page.evaluate(() => {
    const text = document.querySelector('[data-paragraph="0"]')!.textContent;
    const word = /(\p{L}{4,})[،.»]/u.exec(text)!;
    return [word[1]!, word[0]];
  });
  await boxOf(page, around, true);
  await page.evaluate(() => {
    const selection = getSelection()!;
    selection.modify('extend', 'backward', 'character');
    selection.modify('extend', 'backward', 'character');
  });
  await bar(page).getByRole('button', { name: 'اقتباس', exact: true }).click();
  await expect.poll(async () => (await stored(page)).find(({ kind }) => kind === 'quote')?.parts[0]!.quote).toBe(quoted);
});

test('one highlight spans paragraphs: one record, one card', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const [one, two] = [0, 1].map((i) => document.querySelector(`[data-paragraph="${i}"]`)!);
    getSelection()!.setBaseAndExtent(one!.lastChild!, 0, two!.firstChild!, 5);
  });
  await bar(page).getByRole('button', { name: 'للتحقق', exact: true }).click();
  await expect(list(page)).toHaveText('تظليل واحد');
  expect((await stored(page))[0]!.parts.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
  await expect.poll(async () => (await painted(page)).length).toBe(2);
});

test('a click opens the card: the note is kept as it is written, the kind changes, removal can be undone', async ({ page }) => {
  await open(page);
  const words = 'توثيق الروابط';
  await highlight(page, words);
  const box = await boxOf(page, words);
  await page.mouse.click(box.right - 6, box.top);
  await expect(card(page).getByRole('radio', { name: 'مهم' })).toBeChecked();
  await card(page).getByRole('textbox', { name: 'ملاحظة' }).fill('راجع البيان');
  await expect.poll(async () => (await stored(page))[0]!.note).toBe('راجع البيان');
  await card(page).getByRole('radio', { name: 'سؤال' }).check();
  await expect.poll(() => painted(page)).toEqual([['question', words]]);
  const remove = card(page).getByRole('button', { name: 'إزالة التظليل' });
  // A message at the bottom keeps its room: what lies in it is brought up first, and the card goes with its words.
  await remove.focus();
  await remove.press('Enter');
  await expect(card(page)).toBeHidden();
  await expect.poll(() => painted(page)).toEqual([]);
  expect((await stored(page))[0]).toMatchObject({ deleted: true, note: '', parts: [] });
  await page.locator('[data-toast]').filter({ hasText: 'أُزيل' }).getByRole('button', { name: 'تراجع' }).click();
  await expect.poll(() => painted(page)).toEqual([['question', words]]);
  expect((await stored(page))[0]!.note).toBe('راجع البيان');
});

test('«ملاحظة» highlights and leads to the note; what is written last is kept when the page goes', async ({ page }) => {
  await open(page);
  await selectByMouse(page, 'توثيق الروابط');
  await bar(page).getByRole('button', { name: 'ملاحظة' }).click();
  await expect(card(page).getByRole('textbox', { name: 'ملاحظة' })).toBeFocused();
  await page.keyboard.type('سريعًا');
  await page.goto('/saved?show=highlights');
  await expect(page.getByRole('listitem').filter({ hasText: 'سريعًا' })).toBeVisible();
});

test('a copy comes with its source', { tag: '@laptop' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.bringToFront();
  await selectByMouse(page, 'توثيق الروابط');
  await bar(page).getByRole('button', { name: 'نسخ مع المصدر' }).click();
  await expect(page.getByText('نُسخ مع مصدره')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^توثيق الروابط\n— «كيم يستقبل.*»، سياق، عن الجزيرة، 30 تشرين الثاني 2024$/);
});

test('two tabs see each other’s highlights', { tag: '@laptop' }, async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await highlight(page, 'توثيق الروابط');
  await expect.poll(() => painted(other)).toEqual([['important', 'توثيق الروابط']]);
  await highlight(other, 'لسيادة');
  await expect.poll(async () => (await painted(page)).length).toBe(2);
});

test('highlights follow their words through other numerals and sizes, while the story is open', { tag: '@laptop' }, async ({ page, context }) => {
  await open(page);
  await boxOf(page, '29 تشرين الثاني 2024', true);
  await bar(page).getByRole('button', { name: 'مهم', exact: true }).click();
  const settings = await context.newPage();
  await settings.goto('/settings');
  await settings.getByRole('radio', { name: '١٢٣' }).check();
  await expect.poll(() => painted(page)).toEqual([['important', '٢٩ تشرين الثاني ٢٠٢٤']]);
  await settings.getByRole('radio', { name: 'كبير', exact: true }).check();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
  await expect.poll(() => painted(page)).toEqual([['important', '٢٩ تشرين الثاني ٢٠٢٤']]);
});

test.describe('where the story has changed', () => {
  test('words that moved are found, words that are gone are said to be, with their quotation', { tag: '@laptop' }, async ({ page }) => {
    await open(page);
    await highlight(page, 'توثيق الروابط العسكرية');
    await highlight(page, 'لسيادة والأمن', 'سؤال');
    const story = await (await realBundle()).story(page.url().split('/').at(-1)!);
    const changed = JSON.stringify(story).replace('السيادة والأمن', 'الحدود').replace('اجتمع الزعيم', 'وفي لقاء طويل اجتمع الزعيم');
    await serveStory(page, JSON.parse(changed) as Story);
    await page.reload();
    await expect(list(page)).toHaveText('تظليلان');
    await expect.poll(() => painted(page)).toEqual([['important', 'توثيق الروابط العسكرية']]);
    await list(page).click();
    const orphan = page.getByRole('dialog', { name: 'تظليلات هذه القصة' }).getByRole('listitem').filter({ hasText: 'لم نجد فيه موضع هذه الكلمات' });
    await expect(orphan).toContainText('السيادة والأمن');
    await expect(orphan.getByRole('link')).toHaveCount(0);
    await page.goto('/saved?show=highlights');
    await expect(page.getByText('لم نجد فيه موضع هذه الكلمات')).toHaveCount(1);
  });
});

test('where the browser paints no ranges, elements stand in, for whole words', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
  await open(page);
  // Chosen at once, before the tools have come: these must not draw the text anew under the selection.
  await boxOf(page, 'لسيادة', true);
  await expect(bar(page)).toBeVisible();
  expect(await page.evaluate(() => getSelection()!.toString())).toBe('لسيادة');
  await bar(page).getByRole('button', { name: 'اقتباس', exact: true }).click();
  await expect(bar(page)).toBeHidden();
  const mark = page.locator('[data-paragraph] mark');
  await expect(mark).toHaveText('السيادة');
  const style = await mark.evaluate((element) => {
    const { paddingInline, borderWidth, display, backgroundColor } = getComputedStyle(element);
    return { paddingInline, borderWidth, display, painted: backgroundColor !== 'rgba(0, 0, 0, 0)' };
  });
  expect(style).toEqual({ paddingInline: '0px', borderWidth: '0px', display: 'inline', painted: true });
  await page.reload();
  await expect(mark).toHaveText('السيادة');
});

test('with forced colours highlights keep a ground of their own', { tag: '@laptop' }, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await highlight(page, 'توثيق الروابط');
  const ground = await page.evaluate(() => {
    const paragraph = document.querySelector('[data-paragraph="0"]')!;
    return [getComputedStyle(paragraph, '::highlight(siyaq-important)').backgroundColor, getComputedStyle(document.body).backgroundColor];
  });
  expect(ground[0]).not.toBe(ground[1]);
  expect(ground[0]).not.toBe('rgba(0, 0, 0, 0)');
});

test('all of them on one page: searched, of one kind, leading to their sentence, taken along', async ({ page }) => {
  await open(page);
  await highlight(page, 'توثيق الروابط العسكرية');
  await highlight(page, 'لسيادة والأمن', 'للتحقق');
  await page.goto('/saved');
  await page.getByRole('tab', { name: 'التظليلات والملاحظات (2)' }).click();
  await expect(page).toHaveURL(/\/saved\?show=highlights$/);
  const entries = page.getByRole('tabpanel').getByRole('listitem');
  await expect(entries).toHaveCount(2);
  await page.getByRole('searchbox', { name: 'ابحث في التظليلات والملاحظات' }).fill('الامن');
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText('لسيادة والأمن');
  await page.getByRole('radio', { name: 'مهم' }).check();
  await expect(page.getByRole('heading', { name: 'لا تظليل يطابق بحثك' })).toBeVisible();
  await page.getByRole('radio', { name: 'الكل' }).check();
  await page.getByRole('searchbox').fill('');
  await expect(entries).toHaveCount(2);
  // What a change makes no match any more stays while it is worked on.
  await page.getByRole('radio', { name: 'للتحقق' }).check();
  await expect(entries).toHaveCount(1);
  await entries.getByText('تعديل النوع أو الملاحظة').click();
  await entries.getByRole('radio', { name: 'سؤال' }).check();
  await expect(entries.getByRole('textbox')).toBeVisible();
  await page.getByRole('radio', { name: 'الكل' }).check();
  await expect(entries).toHaveCount(2);

  await page.getByRole('button', { name: 'تصدير التظليلات' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'ملف Markdown' }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.md$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('> توثيق الروابط العسكرية');
  expect(text).toMatch(/«كيم يستقبل.*»، سياق، عن الجزيرة، 30 تشرين الثاني 2024، <http/);

  await entries.filter({ hasText: 'لسيادة' }).getByRole('link').click();
  await expect(page).toHaveURL(/belousov-in-pyongyang#mark-/);
  await expect(page.locator('[data-arrived]').first()).toBeInViewport();
  await expect(page.locator('[data-arrived]')).toHaveCount(0);
});

test('export, wipe, import gives back highlights with their notes', { tag: '@laptop' }, async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'حفظ', exact: true }).first().click();
  await highlight(page, 'توثيق الروابط');
  await selectByMouse(page, 'لسيادة والأمن');
  await bar(page).getByRole('button', { name: 'ملاحظة' }).click();
  await expect(card(page).getByRole('textbox', { name: 'ملاحظة' })).toBeFocused();
  await page.keyboard.type('للمراجعة');
  await page.keyboard.press('Escape');
  await page.goto('/saved');
  const kept = await stored(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'تصدير إلى ملف' }).click()]);
  const file = await download.path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: 1, counts: { bookmarks: 1, highlights: 2 } });
  await wipe(page);
  await page.goto('/saved');
  await page.getByLabel('ملف محفوظات').setInputFiles(file);
  await expect(page.getByRole('tab', { name: 'التظليلات والملاحظات (2)' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'القصص (1)' })).toBeVisible();
  const byId = (records: Stored[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(await stored(page))).toEqual(byId(kept));
  await page.getByRole('button', { name: 'تراجع' }).click();
  await expect(page.getByRole('tab', { name: 'التظليلات والملاحظات (0)' })).toBeVisible();
});

test('what cannot be read is left alone, and the rest is shown', { tag: '@laptop' }, async ({ page }) => {
  await open(page);
  await highlight(page, 'توثيق الروابط');
  await page.evaluate(() => {
    localStorage.setItem('siyaq:highlight:junk', '{broken');
    localStorage.setItem('siyaq:highlight:next', '{"id":"next","v":9}');
  });
  await page.reload();
  await expect(list(page)).toHaveText('تظليل واحد');
  await page.goto('/saved');
  await expect(page.getByText('عنصران محفوظان تعذّرت قراءتهما')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('siyaq:highlight:next'))).toBe('{"id":"next","v":9}');
});

test('where nothing is kept it is said, and nothing is shown as kept', { tag: '@laptop' }, async ({ page }) => {
  await page.addInitScript(() => {
    for (const store of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, store, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await open(page);
  await selectByMouse(page, 'توثيق الروابط');
  await bar(page).getByRole('button', { name: 'مهم', exact: true }).click();
  await expect(page.getByText('المتصفح يمنع التخزين لهذا الموقع')).toBeVisible();
  await expect.poll(() => painted(page)).toEqual([]);
});

test('in English the bar follows the page’s direction and speaks English', { tag: '@laptop' }, async ({ page }) => {
  await withSettings(page, { language: 'en', theme: 'dark' });
  await open(page);
  const words = 'توثيق الروابط';
  const box = await boxOf(page, words);
  await page.mouse.move(box.right - 1, box.top);
  await page.mouse.down();
  await page.mouse.move(box.left + 1, box.bottom, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('toolbar', { name: 'Highlight the selection' }).getByRole('button', { name: 'To verify' }).click();
  await expect(page.getByRole('button', { name: '1 highlight' })).toBeVisible();
});
