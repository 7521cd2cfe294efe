/** What a reader puts right of names and events holds everywhere at once, in every tab, after a reload and in the backup, and can be taken back. */
import { wipe } from './bothStores.ts';
import { expect, test, type Page } from './reader.ts';

const KIM = '/entity/Q56226';
const PUTIN = '/entity/Q7747';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(heading(page)).toBeVisible();
}

/** Choose what is put right on the page of a name. */
async function choose(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: 'تصحيح', exact: true }).click();
  await page.getByRole('menuitem', { name: what }).click();
}

async function merge(page: Page): Promise<void> {
  await open(page, KIM);
  await choose(page, 'دمج مع اسم آخر');
  const asked = dialog(page, 'دمج مع اسم آخر');
  await asked.getByLabel('اسم من أسماء الملف').first().fill('بوتين');
  await asked.getByRole('radio', { name: /بوتين/ }).click();
  await asked.getByRole('button', { name: 'تطبيق' }).click();
  await expect(page.getByText('صار الاسمان واحدًا')).toBeVisible();
}

test('two names are one everywhere, after a reload too, until the reader takes it back', async ({ page }) => {
  await merge(page);
  await expect(heading(page)).toHaveText('فلاديمير بوتين');
  await page.reload();
  await expect(heading(page)).toHaveText('فلاديمير بوتين');
  await expect(page.getByRole('region', { name: 'تصحيحاتك هنا' })).toContainText('كيم جونغ أون');
  await open(page, '/story/belousov-in-pyongyang');
  await expect(page.locator(`a.mention[href="${KIM}"]`)).toHaveCount(0);
  await expect(page.locator(`a.mention[href="${PUTIN}"]`).first()).toBeVisible();
  await open(page, '/?entity=Q7747');
  const both = await page.getByRole('main').getByRole('article').count();
  await open(page, '/saved?show=corrections');
  await page.getByRole('button', { name: 'إلغاء التصحيح' }).click();
  await expect(page.getByText('لا تصحيحات بعد')).toBeVisible();
  await open(page, '/?entity=Q7747');
  await expect.poll(() => page.getByRole('main').getByRole('article').count()).toBeLessThan(both);
  await open(page, KIM);
  await expect(heading(page)).toHaveText('كيم جونغ أون');
});

test('another tab shows it at once, and its undoing', async ({ page, context }) => {
  await open(page, PUTIN);
  const other = await context.newPage();
  await open(other, PUTIN);
  await choose(page, 'تغيير النوع');
  await dialog(page, 'تغيير النوع').getByRole('radio', { name: 'جهة' }).click();
  await dialog(page, 'تغيير النوع').getByRole('button', { name: 'تطبيق' }).click();
  const renamed = 'الرئيس الروسي';
  await choose(page, 'تغيير الاسم');
  await dialog(page, 'تغيير الاسم').getByRole('textbox').fill(renamed);
  await dialog(page, 'تغيير الاسم').getByRole('button', { name: 'تطبيق' }).click();
  await expect(heading(page)).toHaveText(renamed);
  await expect(heading(other)).toHaveText(renamed);
  await page.getByRole('button', { name: 'تراجع' }).last().click();
  await expect(heading(page)).toHaveText('فلاديمير بوتين');
  await expect(heading(other)).toHaveText('فلاديمير بوتين');
});

test('a hidden name stands nowhere, and its page leads back', async ({ page }) => {
  await open(page, PUTIN);
  await choose(page, 'إخفاء');
  await expect(heading(page)).toHaveText('أخفيتَ هذا الاسم');
  await open(page, '/entities');
  await expect(page.getByRole('link', { name: /كيم جونغ أون/ }).first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /فلاديمير بوتين/ })).toHaveCount(0);
  await open(page, PUTIN);
  await page.getByRole('button', { name: 'إلغاء التصحيح' }).click();
  await expect(heading(page)).toHaveText('فلاديمير بوتين');
});

test('a name in a story that stands for somebody else is taken off it, or gets a page of its own', async ({ page }) => {
  await open(page, '/story/belousov-in-pyongyang');
  const names = page.locator(`a.mention[href="${KIM}"]`);
  const all = await names.count();
  expect(all).toBeGreaterThan(1);
  await names.first().click();
  await page.getByRole('button', { name: 'ليس هذا المقصود' }).click();
  const asked = dialog(page, 'من المقصود هنا؟');
  await asked.getByRole('radio', { name: 'لا اسم في الملف' }).click();
  await asked.getByRole('button', { name: 'تطبيق' }).click();
  await expect(names).toHaveCount(all - 1);
  await page.getByRole('button', { name: 'تراجع' }).click();
  await expect(names).toHaveCount(all);
  await names.first().click();
  await page.getByRole('button', { name: 'ليس هذا المقصود' }).click();
  await asked.getByRole('radio', { name: 'غيره، وله الاسم نفسه' }).click();
  await asked.getByRole('textbox').fill('كيم آخر');
  await asked.getByRole('radio', { name: /في مواضعه كلها/ }).click();
  await asked.getByRole('button', { name: 'تطبيق' }).click();
  await expect(names).toHaveCount(0);
  const own = page.locator('a.mention[href^="/entity/own"]');
  await expect(own).toHaveCount(all);
  await page.goto((await own.first().getAttribute('href'))!);
  await expect(heading(page)).toHaveText('كيم آخر');
});

test('a mention among all of a name is taken off it', async ({ page }) => {
  await open(page, KIM);
  const mentions = page.getByRole('region', { name: 'كل ذِكر في جملته' }).getByRole('listitem');
  const all = await mentions.count();
  await mentions.first().hover();
  await mentions.first().getByRole('button', { name: 'ليس هذا المقصود' }).click();
  await dialog(page, 'من المقصود هنا؟').getByRole('button', { name: 'تطبيق' }).click();
  await expect(mentions).toHaveCount(all - 1);
  await page.getByRole('button', { name: 'تراجع' }).last().click();
  await expect(mentions).toHaveCount(all);
});

test('an event is parted in two on the timeline', async ({ page }) => {
  await open(page, '/timeline');
  const events = page.getByRole('list', { name: 'الأحداث' }).getByRole('listitem');
  const row = page.getByRole('button', { name: /في \d+ قصص|في قصتين/ }).first();
  await row.click();
  await page.getByRole('button', { name: 'فصل حدث عن هذا' }).first().click();
  const asked = dialog(page, 'فصل حدث عن هذا');
  await asked.getByRole('checkbox').first().check();
  await asked.getByLabel('عنوان الحدث الآخر').fill('حدث سمّاه القارئ');
  await asked.getByRole('button', { name: 'تطبيق' }).click();
  await expect(page.getByText('صار الحدث حدثين')).toBeVisible();
  await expect(events.getByText('حدث سمّاه القارئ').first()).toBeVisible();
  await page.getByRole('button', { name: 'تراجع' }).click();
  await expect(page.getByText('حدث سمّاه القارئ')).toHaveCount(0);
});

test('another way to write a name is found by search and marked in stories', async ({ page }) => {
  await open(page, KIM);
  await choose(page, 'إضافة صيغة');
  const asked = dialog(page, 'إضافة صيغة');
  await asked.getByRole('textbox').fill('صيغة ليست في قصة');
  await asked.getByRole('button', { name: 'تطبيق' }).click();
  await expect(asked.getByRole('status')).toContainText('ليست هذه الصيغة في أي قصة');
  await asked.getByRole('textbox').fill('الزعيم الكوري الشمالي');
  await asked.getByRole('button', { name: 'تطبيق' }).click();
  await expect(page.getByText('أُضيفت الصيغة')).toBeVisible();
  await open(page, '/search?q=الزعيم الكوري الشمالي');
  await expect(page.getByRole('main').getByRole('link', { name: /كيم جونغ أون/ }).first()).toBeVisible();
});

test('the backup holds corrections, and brings them back', async ({ page }) => {
  await merge(page);
  await open(page, '/saved');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'تصدير إلى ملف' }).click()]);
  const path = await file.path();
  await wipe(page);
  await open(page, KIM);
  await expect(heading(page)).toHaveText('كيم جونغ أون');
  await open(page, '/saved');
  await page.getByLabel('ملف محفوظات').setInputFiles(path);
  await expect(page.getByRole('tab', { name: 'التصحيحات (1)' })).toBeVisible();
  await open(page, KIM);
  await expect(heading(page)).toHaveText('فلاديمير بوتين');
});
