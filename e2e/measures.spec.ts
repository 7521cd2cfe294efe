/** What can be pressed, chosen or written in has its own height, and stands near what it belongs to, on every screen and at every width. */
import { FULL, openScene, ROUTE_SCENES, VARIANT_SCENES, type Look, type Scene } from './access/scenes.ts';
import { expect, test, type Page } from './reader.ts';

test.use({ expectedErrors: [/Failed to load resource/] });

const WIDTHS = FULL ? [320, 390, 768, 1024, 1280, 1680] : [390, 1280];
const FILTERED: readonly Scene[] = ['/?country=-US&country=KR&from=2024-06', '/timeline?country=JP&from=2024-11&to=2024-11', '/timeline?outlet=الوطن&by=published', '/search?country=KR&q=روسيا', '/search?country=KR'].map((path) => ({ name: path, path }));
const SCENES = [...ROUTE_SCENES, ...VARIANT_SCENES.filter(({ path }) => !path.startsWith('http')), ...FILTERED];

/**
 * Give the controls that are higher than what they hold by more than 40 px, fields higher than theirs should be (a select 48 px, a text field 56, a box 28),
 * groups of controls that are higher than their rows by more than 48 px, and neighbours in a group or a column of filters that stand over 56 px apart.
 */
const stretched = (page: Page): Promise<{ measured: number; breaches: string[] }> =>
  page.evaluate(() => {
    const FIELD: readonly (readonly [string, number])[] = [['select', 48], ['input[type="checkbox"], input[type="radio"]:not([class*="absolute"])', 28], ['input:not([type="checkbox"], [type="radio"])', 56]];
    const [PADDING, SLACK, GAP] = [40, 48, 56];
    const breaches: string[] = [];
    const range = document.createRange();
    const told = (element: Element) => `<${element.localName}> ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`;
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr-only, .skip, nav ol') && element.getBoundingClientRect().height > 0;
    /** From the first to the last line, field or sign within. */
    const heightOfContent = (element: Element) => {
      const boxes = [...element.querySelectorAll('svg, input, select, [aria-hidden="true"]')].map((part) => part.getBoundingClientRect()).filter(({ height }) => height > 0);
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.textContent!.trim() === '' || node.parentElement!.closest('.sr-only, option')) continue;
        range.selectNodeContents(node);
        boxes.push(...range.getClientRects());
      }
      return boxes.length === 0 ? 0 : Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
    };
    const controls = [...document.querySelectorAll('a[href], button, label, summary, select, input')].filter((element) => shown(element) && getComputedStyle(element).display !== 'inline');
    for (const control of controls) {
      const { height } = control.getBoundingClientRect();
      const most = FIELD.find(([selector]) => control.matches(selector))?.[1];
      if (control.matches('select, input') ? most !== undefined && height > most : height - heightOfContent(control) > PADDING) breaches.push(`${Math.round(height)} px high: ${told(control)}`);
    }
    for (const group of [...document.querySelectorAll('fieldset, [role="group"], section.rail, form')].filter(shown)) {
      const box = group.getBoundingClientRect();
      if (group.scrollHeight <= group.clientHeight + 1 && box.height - heightOfContent(group) > SLACK) breaches.push(`a group of ${Math.round(box.height)} px for ${Math.round(heightOfContent(group))}: ${told(group)}`);
      // What is drawn stands where it belongs, not in rows.
      const rows = [...group.children].filter((row) => shown(row) && getComputedStyle(row).position !== 'absolute').map((row) => ({ row, box: row.getBoundingClientRect() }));
      for (const [i, { row, box: below }] of rows.entries()) {
        const above = rows[i - 1];
        if (above && below.top - above.box.bottom > GAP) breaches.push(`${Math.round(below.top - above.box.bottom)} px above ${told(row)}`);
      }
    }
    return { measured: controls.length, breaches };
  });

/** Set a rule that the page's policy would not let a style element bring. */
const style = (page: Page, rules: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);

const look = (language: Look['language'], width: number): Look => ({ language, width, theme: 'light' });

for (const width of WIDTHS)
  test(`controls keep their own height at ${width} px`, { tag: '@laptop' }, async ({ context }) => {
    const breaches: string[] = [];
    let measured = 0;
    for (const scene of SCENES) {
      const page = await context.newPage();
      await openScene(page, scene, look('ar', width));
      const found = await stretched(page);
      expect(found.measured, scene.name).toBeGreaterThan(5);
      measured += found.measured;
      breaches.push(...found.breaches.map((breach) => `${scene.name}: ${breach}`));
      await page.close();
    }
    console.log(`${width} px: ${SCENES.length} screens, ${measured} controls`);
    expect(breaches).toEqual([]);
  });

test('controls that are stretched are found', { tag: '@laptop' }, async ({ page }) => {
  await openScene(page, { name: '', path: '/timeline' }, look('ar', 1280));
  expect((await stretched(page)).breaches).toEqual([]);
  await style(page, 'section.rail { align-self: stretch; align-content: stretch !important; max-block-size: none; block-size: 3000px; position: static } section.rail fieldset { align-content: stretch !important }');
  const { breaches } = await stretched(page);
  expect(breaches.some((breach) => /px high: <select>/.test(breach))).toBe(true);
  expect(breaches.some((breach) => breach.startsWith('a group of'))).toBe(true);
  await style(page, 'section.rail { align-content: start !important; row-gap: 90px !important }');
  expect((await stretched(page)).breaches.some((breach) => breach.startsWith('90 px above'))).toBe(true);
});
