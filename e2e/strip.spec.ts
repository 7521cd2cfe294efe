import { readFileSync } from 'node:fs';
import { expect, isPhone, test, type Page } from './reader.ts';

const strip = (page: Page) => page.getByRole('group', { name: 'شريط الزمن' });
const events = (page: Page) => page.getByRole('list', { name: 'الأحداث' }).getByRole('listitem');
const rows = (page: Page) => page.getByRole('list', { name: 'الأحداث' }).locator('> li');
const end = (page: Page, name: 'بداية المدى' | 'نهاية المدى') => strip(page).getByRole('slider', { name });

test('the treaty stands once on the timeline, and its sentences are folded beneath it', async ({ page }) => {
  await page.goto('/timeline');
  await expect(events(page)).toHaveCount(13);
  const row = rows(page).filter({ hasText: 'يوقّعان معاهدة الشراكة' });
  await expect(row).toContainText('في 4 قصص');
  await expect(row.getByRole('link')).toHaveCount(0);
  await row.getByRole('button', { expanded: false }).click();
  for (const said of ['يومي 18 و19 حزيران 2024', 'وكان توقيعها في 19 حزيران 2024', 'اتفاقية للدفاع المشترك', 'دون تأخير'])
    await expect(row.getByRole('link').filter({ hasText: said })).toBeVisible();
});

test('where stories differ on a day, a line says which says what', async ({ page }) => {
  await page.goto('/timeline');
  const row = rows(page).filter({ hasText: 'معاهدة الشراكة تصير نافذة' });
  await expect(row).toContainText('4 أو 5 كانون الأول');
  await expect(row).toContainText('تختلف القصص في يومه: المصدر غير مذكور، 4 كانون الأول 2024؛ عن الوطن، 5 كانون الأول 2024');
  await row.getByRole('link', { name: 'عن الوطن' }).click();
  await expect(page).toHaveURL(/\/story\/pyongyang-answers-the-g7#p\d+$/);
});

test('the list begins with its oldest or its newest event, and the choice is remembered', async ({ page }) => {
  await page.goto('/timeline');
  await expect(rows(page).first()).toContainText('جسر بري');
  await page.getByRole('radio', { name: 'الأقدم أولًا' }).check();
  await expect(rows(page).first()).toContainText('معاهدة الصداقة');
  await expect(page).toHaveURL(/order=old/);
  await page.goto('/timeline');
  await expect(rows(page).first()).toContainText('معاهدة الصداقة');
});

test('the ends of the strip filter the list, by key and by hand', async ({ page }) => {
  await page.goto('/timeline');
  await end(page, 'بداية المدى').focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/from=\d{4}-\d{2}-\d{2}/);
  await expect(rows(page)).not.toHaveCount(13);
  await expect(end(page, 'بداية المدى')).toHaveAttribute('aria-valuetext', /\d{4}/);
  await page.keyboard.press('Home');
  await expect(rows(page)).toHaveCount(13);
  await expect(page).not.toHaveURL(/from=/);
  const box = (await end(page, 'نهاية المدى').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  // Time runs from right to left: the newest stand at the left.
  await page.mouse.move(box.x + box.width / 2 + 120, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/to=\d{4}-\d{2}-\d{2}/);
  await expect(rows(page)).not.toHaveCount(13);
  await page.goBack();
  await expect(rows(page)).toHaveCount(13);
});

test('the strip is one stop; arrows walk from event to event as they are drawn, and Enter leads to the row', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/timeline?lane=kind');
  await expect(rows(page)).toHaveCount(13);
  await end(page, 'بداية المدى').focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  // The events are the one stop before the ends of the brush.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Home');
  await expect.poll(focused).toContain('معاهدة الصداقة وحسن الجوار');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(focused).toContain('بوتين في بيونغ يانغ');
  await page.keyboard.press('Enter');
  const row = rows(page).filter({ hasText: 'يوقّعان معاهدة الشراكة' });
  await expect(row.getByRole('button', { expanded: true })).toBeFocused();
  await expect(row.getByRole('button', { expanded: true })).toBeInViewport();
});

test('zoom, lanes and the direction of time stand in the address, and time turns', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/timeline');
  await strip(page).getByRole('radio', { name: 'يوم' }).check();
  await expect(page).toHaveURL(/zoom=day/);
  await strip(page).getByRole('radio', { name: 'النوع' }).check();
  await expect(page).toHaveURL(/lane=kind/);
  await expect(strip(page)).toContainText('اتفاقات');
  await strip(page).getByRole('button', { name: 'عكس اتجاه الزمن' }).click();
  await expect(page).toHaveURL(/axis=ltr/);
  const [oldest, newest] = await Promise.all([
    strip(page)
      .getByText(/^الأقدم/)
      .boundingBox(),
    strip(page)
      .getByText(/^الأحدث/)
      .boundingBox(),
  ]);
  expect(oldest!.x).toBeLessThan(newest!.x);
  // A filter keeps them.
  await page
    .getByRole('group', { name: 'الدولة' })
    .getByRole('checkbox', { name: /^اليابان/ })
    .check();
  await expect(page).toHaveURL(/country=JP.*lane=kind.*zoom=day.*axis=ltr/);
});

test('what the address says wrongly of the strip is left out, and said', async ({ page }) => {
  await page.goto('/timeline?lane=planet&zoom=hour&order=sideways');
  await expect(rows(page)).toHaveCount(13);
  for (const value of ['planet', 'hour', 'sideways']) await expect(page.getByRole('status').filter({ hasText: value })).toBeVisible();
});

test('on a phone the strip is one lane without zoom, and nothing stands out of the sides', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/timeline');
  await expect(end(page, 'بداية المدى')).toBeVisible();
  expect(isPhone(page)).toBe(true);
  await expect(strip(page).getByRole('radio')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a band of the strip stays while the list is scrolled, and has no stop of its own', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/timeline');
  await expect(rows(page)).toHaveCount(13);
  await expect(page.locator('.strip-band')).toHaveCount(0);
  await page.mouse.wheel(0, 1200);
  await expect(page.locator('.strip-band')).toBeInViewport();
  await expect(page.getByRole('slider')).toHaveCount(2);
});

test('what is filtered is taken along as a table and as a calendar, and the file says so', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/timeline?country=JP');
  await expect(rows(page)).toHaveCount(5);
  for (const [name, ending, count] of [
    ['جدول', 'csv', 5],
    ['تقويم', 'ics', 5],
  ] as const) {
    await page.getByRole('button', { name: 'تصدير' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
    expect(download.suggestedFilename()).toContain('5 أحداث من 13');
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
    const text = readFileSync((await download.path())!, 'utf8');
    expect(text.match(ending === 'csv' ? /^\d{4}-\d{2}-\d{2},/gmu : /^BEGIN:VEVENT/gmu)).toHaveLength(count);
  }
});

test('the strip is taken along as a drawing and as a picture', { tag: '@laptop' }, async ({ page }) => {
  await page.goto('/timeline?country=JP&zoom=week');
  await expect(strip(page)).toContainText('المعروض');
  const take = async (name: string) => {
    await page.getByRole('button', { name: 'تصدير' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync((await download.path())!) };
  };
  const drawing = await take('رسم الشريط');
  expect(drawing.name).toMatch(/5 أحداث من 13.*\.svg$/);
  // A page of its own: the app's policy lets no text be parsed.
  const reader = await page.context().newPage();
  const { root, width, height, marks, faces } = await reader.evaluate((text) => {
    const { documentElement: svg } = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      root: svg.nodeName,
      width: Number(svg.getAttribute('width')),
      height: Number(svg.getAttribute('height')),
      marks: svg.querySelectorAll('[data-event], [data-count]').length,
      faces: svg.querySelector('style')?.textContent?.match(/url\("?data:/g)?.length ?? 0,
    };
  }, drawing.bytes.toString('utf8'));
  await reader.close();
  expect({ root, faces: faces >= 2, marks: marks > 0 }).toEqual({ root: 'svg', faces: true, marks: true });
  const picture = await take('صورة الشريط');
  expect(picture.name).toMatch(/\.png$/);
  expect(picture.bytes.toString('latin1', 1, 4)).toBe('PNG');
  expect([picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)]).toEqual([Math.round(width * 2), Math.round(height * 2)]);
});
