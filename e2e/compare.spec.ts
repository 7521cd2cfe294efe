/** «المقارنة»: what stories give differently, one event side by side, and who covered what; every answer leads to its words. */
import { expect, isPhone, keptOffline, test } from './reader.ts';

const DISPUTED = '/compare/seoul-sanctions-moscow-pyongyang.2';
const VISIT = '/compare/stoltenberg-on-the-treaty.1';

test('what stories give differently: the day of the treaty, and how many soldiers', async ({ page }) => {
  await page.goto('/compare');
  const days = page.getByRole('region', { name: 'أيام على خلاف' });
  await expect(days.getByRole('heading', { level: 3 })).toHaveText(['≠معاهدة الشراكة تصير نافذة']);
  await expect(days.getByRole('term')).toHaveText([/^4 كانون الأول 2024/, /^5 كانون الأول 2024/]);
  const figures = page.getByRole('region', { name: 'أرقام مختلفة' });
  await expect(figures.getByRole('heading', { level: 3 })).toHaveText(['≠كم جنديًّا أُرسل؟']);
  await expect(figures.getByRole('rowheader')).toHaveText([/^1500 جندي/, /^قرابة 10,900/, /^نحو 10 آلاف/, /^ما يزيد على 10 آلاف/]);
  await expect(figures.getByRole('img')).toHaveAccessibleName(/كم جنديًّا أُرسل؟ 4 أرقام بين 1500 و10,900/);
  await expect(page.getByRole('region', { name: 'أسماء كُتبت بأكثر من صيغة' })).toHaveCount(0);
  await figures.getByRole('link', { name: 'نحو 10 آلاف' }).click();
  await expect(page).toHaveURL(/\/story\/belousov-in-pyongyang#p\d+:\d+-\d+\./);
  await expect(page.getByText('ويقدّر الغرب عدد الجنود')).toBeInViewport();
});

test('no word of a drawing is cut off', async ({ page }) => {
  await page.goto('/compare');
  const drawing = page.getByRole('img', { name: /كم جنديًّا/ });
  await expect(drawing.getByText('الأقدم')).toBeVisible();
  const beyond = await drawing.evaluate((svg) => {
    const whole = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('text')].flatMap((text) => {
      const { x, right } = text.getBoundingClientRect();
      return x < whole.x - 0.5 || right > whole.right + 0.5 ? [text.textContent] : [];
    });
  });
  expect(beyond).toEqual([]);
});

test('time runs left to right where the address says so', { tag: '@laptop' }, async ({ page }) => {
  const oldest = page.getByRole('img', { name: /كم جنديًّا/ }).getByText('الأقدم');
  const middle = async () => {
    const [mark, drawing] = [await oldest.boundingBox(), await page.getByRole('img', { name: /كم جنديًّا/ }).boundingBox()];
    return mark!.x < drawing!.x + drawing!.width / 2;
  };
  await page.goto('/compare');
  await expect(oldest).toBeVisible();
  expect(await middle()).toBe(false);
  await page.goto('/compare?axis=ltr');
  await expect(oldest).toBeVisible();
  expect(await middle()).toBe(true);
});

test('one event side by side: days that differ are marked and counted, and what is left out is said', async ({ page }) => {
  await page.goto(DISPUTED);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('معاهدة الشراكة تصير نافذة');
  await expect(page.getByText(/تختلف القصص في يومه: قصة تجعله في 4\sكانون\sالأول\s2024 وقصة تجعله في 5\sكانون\sالأول\s2024\./)).toBeVisible();
  await expect(page.getByRole('img')).toHaveAccessibleName(/4 كانون الأول 2024 في المصدر غير مذكور و5 كانون الأول 2024 في الوطن/);
  await expect(page.getByText('يومان مختلفان')).toBeVisible();
  await expect(page.getByText('لا تذكره القصة', { exact: true }).first()).toBeAttached();
  if (!isPhone(page)) {
    await expect(page.getByRole('columnheader')).toHaveText(['السؤال', /^المصدر غير مذكور/, /^عن الوطن/]);
    await expect(page.getByRole('rowheader', { name: 'متى وقع' })).toBeVisible();
  }
  await page.getByRole('link', { name: '5 كانون الأول 2024', exact: true }).click();
  await expect(page).toHaveURL(/\/story\/pyongyang-answers-the-g7#p\d+:/);
});

test('a month and the days in it do not contradict, and nothing is marked', async ({ page }) => {
  await page.goto(VISIT);
  await expect(page.getByText('ترويه 4 قصص، ولا تعارض بينها في اليوم.')).toBeVisible();
  await expect(page.getByText('لا تعارض', { exact: true })).toBeVisible();
  await expect(page.getByText('مختلفان')).toHaveCount(0);
  await expect(page.getByText(/أقدم ما نُشر عنه: عن بوابة الفجر، 28\sحزيران\s2024/)).toBeVisible();
});

test('stories are chosen by boxes, the address keeps them, and one always stays', async ({ page }) => {
  await page.goto(VISIT);
  const boxes = page.getByRole('group', { name: 'القصص: 4 من 4' }).getByRole('checkbox');
  await expect(boxes).toHaveCount(4);
  for (let left = 4; left > 1; left--) {
    await page.getByRole('checkbox', { checked: true }).first().uncheck();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(left - 1);
  }
  await expect(page).toHaveURL(/\?story=bridge-between-russia-and-north-korea$/);
  await expect(page.getByRole('checkbox', { checked: true })).toBeDisabled();
  await page.reload();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('who covered what: number, first day and who surely was first; by names as well', async ({ page }) => {
  await page.goto('/compare');
  const coverage = page.getByRole('region', { name: 'من غطّى ماذا' });
  await expect(coverage.getByRole('columnheader')).toHaveText(['الأحداث', /^الجزيرة/, /^الوطن/, /^بوابة الفجر/, /^صدى البلد/, /^المصدر غير مذكور/]);
  const visit = coverage.getByRole('row', { name: /بوتين في بيونغ يانغ/ });
  await expect(visit.getByText('الأسبق')).toHaveCount(1);
  await expect(visit.getByRole('link', { name: /الأسبق/ })).toContainText('28 حزيران 2024');
  await coverage.getByRole('radio', { name: 'الأسماء' }).check();
  await expect(coverage.getByRole('rowheader', { name: /فلاديمير بوتين/ })).toBeVisible();
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(width[0]).toBe(width[1]);
});

test('it is reached from the navigation, from the line of a disputed day and from an unfolded event', async ({ page }) => {
  await page.goto('/timeline');
  await page.getByRole('link', { name: 'مقارنة القصص' }).first().click();
  await expect(page).toHaveURL(new RegExp(`${DISPUTED.replace('.', '\\.')}$`));
  await page.goto('/timeline');
  await page.getByRole('button', { name: /بوتين في بيونغ يانغ/ }).click();
  await page.locator('li').filter({ hasText: 'بوتين في بيونغ يانغ' }).getByRole('link', { name: 'مقارنة القصص' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('بوتين في بيونغ يانغ');
  await page.getByRole('navigation').getByRole('link', { name: 'المقارنة', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compare$/);
});

test('as of a day before the second story nothing is disputed, and the soldiers are two numbers less', async ({ page }) => {
  await page.goto('/compare?asof=2024-11-30');
  await expect(page.getByRole('region', { name: 'أيام على خلاف' })).toHaveCount(0);
  const figures = page.getByRole('region', { name: 'أرقام مختلفة' });
  await expect(figures.getByRole('rowheader')).toHaveText([/^1500/, /^قرابة 10,900/, /^نحو 10 آلاف/]);
  await page.goto(`${DISPUTED}?asof=2024-11-30`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('لا حدث بهذا الرابط');
});

test('an event that is there no longer is said to be, with the way back', async ({ page }) => {
  await page.goto('/compare/no-such-story.3');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('لا حدث بهذا الرابط');
  await page.getByRole('main').getByRole('link', { name: 'المقارنة' }).click();
  await expect(page).toHaveURL(/\/compare$/);
});

test('a folder of raw pages that share nothing says so', { tag: '@laptop' }, async ({ page }) => {
  const { rawUrl } = test.info().config.metadata as { rawUrl: string };
  await page.goto(`${rawUrl}/compare`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('المقارنة');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow' });
  test('both screens open', { tag: '@laptop' }, async ({ page, context }) => {
    await page.goto('/');
    await keptOffline(page);
    await context.setOffline(true);
    await page.goto(DISPUTED);
    await expect(page.getByText('يومان مختلفان')).toBeVisible();
    await page.goto('/compare');
    await expect(page.getByRole('region', { name: 'أرقام مختلفة' })).toBeVisible();
  });
});
