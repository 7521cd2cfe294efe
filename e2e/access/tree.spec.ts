/** What assistive technology is told of the main screens, in both languages, held as files beside this one: `--update-snapshots` writes them anew. */
import { openScene, STATE_SCENES, STORY, type Scene } from './scenes.ts';
import { expect, test } from '../reader.ts';


const named = (name: string): Scene => STATE_SCENES.find((scene) => scene.name === name)!;
const SCREENS: readonly (readonly [file: string, scene: Scene])[] = [
  // Filtered to one story, so that a file shows the screen and not the dossier.
  ['dossier', { name: 'dossier', path: '/?country=NZ' }],
  ['timeline', { name: 'timeline', path: '/timeline?country=NZ' }],
  ['compare', { name: 'compare', path: '/compare' }],
  ['comparedEvent', { name: 'one event compared', path: '/compare/seoul-sanctions-moscow-pyongyang.2' }],
  ['said', { name: 'said', path: '/said?country=NZ' }],
  ['entities', { name: 'entities', path: '/entities' }],
  ['entity', { name: 'entity', path: '/entity/Q142' }],
  ['search', { name: 'search', path: '/search?q=روسيا&country=NZ' }],
  ['saved', { name: 'saved', path: '/saved' }],
  ['settings', { name: 'settings', path: '/settings' }],
  ['story', { name: 'story', path: STORY }],
  ['mention', named('a name’s card')],
  ['citation', named('a citation')],
  ['clutter', named('clutter put back')],
];

for (const language of ['ar', 'en'] as const) {
  test(`the tree of each main screen, ${language}`, { tag: '@laptop' }, async ({ context }) => {
    for (const [file, scene] of SCREENS) {
      const page = await context.newPage();
      await openScene(page, scene, { language, theme: 'light', width: 1280 });
      await expect.soft(page.locator('body')).toMatchAriaSnapshot({ name: `${file}.${language}.aria.yml` });
      await page.close();
    }
  });
}

test('a tree sees a name that is lost', { tag: '@laptop' }, async ({ page }) => {
  test.skip(test.info().config.updateSnapshots === 'all', 'trees are being written');
  await openScene(page, SCREENS.find(([file]) => file === 'saved')![1], { language: 'ar', theme: 'light', width: 1280 });
  const tree = () => expect(page.locator('body')).toMatchAriaSnapshot({ name: 'saved.ar.aria.yml', timeout: 2_000 });
  await tree();
  await page.locator('nav[aria-label]').first().evaluate((element) => element.removeAttribute('aria-label'));
  await expect(tree()).rejects.toThrow();
});
