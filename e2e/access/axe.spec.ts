/** Every route and state × language × theme × width, judged by axe, by the language of each word, by its targets, and by what does not fit. */
import { axeViolations, MAIN_TARGETS, notFitting, smallTargets, wrongLanguages } from './judges.ts';
import { expect, test } from '../reader.ts';
import { FULL, openScene, ROUTE_SCENES, scenesAt, STATE_SCENES, VARIANT_SCENES, type Look, type Scene } from './scenes.ts';

test.use({ expectedErrors: [/Failed to load resource/] });

const LANGUAGES = ['ar', 'en'] as const;
const THEMES = ['light', 'dark', 'sepia', 'contrast'] as const;
const WIDTHS = [320, 390, 768, 1280, 1680];
/** The short form: each language, theme and width once; one look shows the states too. */
const SHORT: readonly (Look & { readonly states: boolean })[] = [
  { language: 'ar', theme: 'light', width: 390, states: true },
  { language: 'en', theme: 'dark', width: 1280, states: false },
];
const LOOKS = FULL ? LANGUAGES.flatMap((language) => THEMES.flatMap((theme) => WIDTHS.map((width) => ({ language, theme, width, states: true })))) : SHORT;

for (const look of LOOKS) {
  const scenes: readonly Scene[] = [...ROUTE_SCENES, ...(look.states ? [...VARIANT_SCENES, ...STATE_SCENES] : [])];
  test(`no breach in any route or state: ${look.language}, ${look.theme}, ${look.width}`, { tag: '@laptop' }, async ({ context }) => {
    const breaches: string[] = [];
    const shown = scenesAt(scenes, look.width);
    for (const scene of shown) {
      const page = await context.newPage();
      await openScene(page, scene, look);
      const found = [
        ...(await axeViolations(page)).filter((breach) => !scene.without || !breach.startsWith(scene.without)),
        ...(await wrongLanguages(page)),
        ...(await notFitting(page)),
        ...(await smallTargets(page, look.width < 500 ? MAIN_TARGETS : [])),
      ];
      breaches.push(...new Set(found.map((breach) => `${scene.name}: ${breach}`)));
      await page.close();
    }
    console.log(`${look.language} ${look.theme} ${look.width}: ${shown.length} screens, ${breaches.length} breaches`);
    expect(breaches).toEqual([]);
  });
}

test('each judge sees what is planted', { tag: '@laptop' }, async ({ page }) => {
  await openScene(page, ROUTE_SCENES[0]!, { language: 'ar', theme: 'light', width: 390 });
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    const plant = (style: Partial<CSSStyleDeclaration>, text: string, name = 'button') => {
      const element = document.createElement(name);
      element.textContent = text;
      Object.assign(element.style, style);
      main.append(element);
    };
    plant({ inlineSize: '600px', display: 'block', blockSize: '50px' }, '');
    plant({ inlineSize: '20px', blockSize: '20px', overflow: 'hidden' }, 'Latin words that are cut', 'p');
    for (const text of ['أ', 'ب']) plant({ inlineSize: '12px', blockSize: '12px' }, text);
    plant({ inlineSize: '30px', display: 'block', whiteSpace: 'nowrap' }, 'كلمات تخرج من زرها إلى جانبه');
  });
  expect((await axeViolations(page)).join()).toContain('button-name');
  expect((await wrongLanguages(page)).join()).toContain('Latin under lang=ar');
  expect((await notFitting(page)).map((breach) => breach.split(/[:\d]/)[0])).toEqual(['the page is ', 'cut off', 'words stick out by ']);
  expect((await smallTargets(page)).filter((breach) => breach.startsWith('small and crowded'))).not.toEqual([]);
  expect((await smallTargets(page, ['header a, header button'])).filter((breach) => breach.startsWith('under'))).toEqual([]);
  expect((await smallTargets(page, ['article a'])).filter((breach) => breach.startsWith('under'))).not.toEqual([]);
});
