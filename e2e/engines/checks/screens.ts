/** Every screen opens, in both languages, and is set as it should be. */
import assert from 'node:assert/strict';
import { say, type Language } from '../words.ts';
import { LAPTOP, STORY, type Check } from './check.ts';

const SCREENS = ['/', STORY, '/timeline', '/compare', '/compare/stoltenberg-on-the-treaty.1', '/said', '/entities', '/entity/Q423', '/search?q=روسيا', '/saved', '/settings', '/no/such'];
const FACES = ['600 1em "Siyaq Display"', '400 1em "Siyaq Naskh"'];

const opens = (language: Language, path: string): Check => ({
  name: `${path} opens in ${language === 'ar' ? 'Arabic' : 'English'}, in our faces, and nothing stands out of its sides`,
  run: async (visitor) => {
    await visitor.comeAnew({ language, theme: 'light' });
    await visitor.open(encodeURI(path));
    const faces = () => visitor.until('faces', () => visitor.driver.evaluate((wanted) => wanted.every((face) => document.fonts.check(face, 'سياق')), FACES));
    try {
      await faces();
    } catch {
      // One that was lost on its way is not asked for again by its page: it comes with the next visit.
      await visitor.open(encodeURI(path));
      await faces();
    }
    const page = await visitor.driver.evaluate(() => {
      const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
      return { lang, dir, wider: scrollWidth - clientWidth, width: innerWidth, letters: document.body.innerText.length };
    });
    assert.deepEqual({ ...page, letters: page.letters > 60 }, { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr', wider: 0, width: visitor.width, letters: true });
  },
});

export const screens: readonly Check[] = [
  ...SCREENS.flatMap((path) => [opens('ar', path), opens('en', path)]),
  {
    name: 'a first visit shows the stories of the dossier, each as an article that leads to it',
    run: async (visitor) => {
      await visitor.comeAnew();
      await visitor.open('/');
      const articles = await visitor.driver.evaluate(() => [...document.querySelectorAll('main article')].map((article) => article.querySelector('a')?.getAttribute('href') ?? ''));
      assert.ok(articles.length >= 5, `${articles.length} articles`);
      assert.deepEqual(articles.filter((href) => !href.startsWith('/story/')), []);
    },
  },
  {
    name: 'a story is read from right to left, in lines of its own face',
    run: async (visitor) => {
      await visitor.comeAnew();
      await visitor.open(STORY);
      const text = await visitor.driver.evaluate(() => {
        const first = document.getElementById('p1')!;
        const letter = document.createRange();
        letter.setStart(document.createTreeWalker(first, NodeFilter.SHOW_TEXT).nextNode()!, 0);
        letter.setEnd(letter.startContainer, 1);
        const [paragraph, beginning] = [first.getBoundingClientRect(), letter.getBoundingClientRect()];
        return { fromStart: paragraph.right - beginning.right, fromEnd: beginning.left - paragraph.left, lines: Math.round(paragraph.height / Number.parseFloat(getComputedStyle(first).lineHeight)) };
      });
      assert.ok(text.fromStart < 3 && text.fromEnd > 100 && text.lines > 1, JSON.stringify(text));
    },
  },
  {
    name: 'the dark theme is dark from the first frame and its text is light',
    run: async (visitor) => {
      await visitor.comeAnew({ theme: 'dark' });
      await visitor.open(STORY);
      const light = await visitor.driver.evaluate(() => {
        const lightness = (color: string) => Math.max(...(color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
        const { backgroundColor, color } = getComputedStyle(document.body);
        return { theme: document.documentElement.dataset['theme'], ground: lightness(backgroundColor), text: lightness(color) };
      });
      assert.equal(light.theme, 'dark');
      assert.ok(light.ground < 60 && light.text > 200, JSON.stringify(light));
    },
  },
  {
    name: 'Arabic digits stand in dates and in the text of a story',
    widths: [LAPTOP],
    run: async (visitor) => {
      await visitor.comeAnew();
      await visitor.open('/settings');
      await visitor.press('radio', say('settings.digitSets.arab'));
      await visitor.open(STORY);
      const shown = await visitor.driver.evaluate(() => {
        const paragraphs = [...document.querySelectorAll('[data-paragraph]')].map((paragraph) => paragraph.textContent).join('\n');
        return { arabic: /[٠-٩]/.test(paragraphs), latin: /[0-9]/.test(paragraphs), head: document.querySelector('article')?.textContent.match(/[0-9٠-٩]{4}/)?.[0] ?? '' };
      });
      assert.deepEqual({ ...shown, head: /^[٠-٩]{4}$/.test(shown.head) }, { arabic: true, latin: false, head: true });
    },
  },
  {
    name: 'in the settings each choice stands in a row of its own with its name, nothing squeezed',
    run: async (visitor) => {
      await visitor.comeAnew();
      await visitor.open('/settings');
      await visitor.until('choices', () => visitor.driver.evaluate(() => document.querySelectorAll('.settings > fieldset').length > 5));
      const rows = await visitor.driver.evaluate(() =>
        [...document.querySelectorAll('.settings > fieldset')].map((row) => {
          const [name, choices] = [row.children[0]!.getBoundingClientRect(), row.children[1]!.getBoundingClientRect()];
          const around = row.getBoundingClientRect();
          const lines = new Set([...row.querySelectorAll('label')].map((label) => Math.round(label.getBoundingClientRect().top))).size;
          const needed = [...row.querySelectorAll('label')].reduce((sum, label) => sum + label.getBoundingClientRect().width + 4, 8);
          return {
            name: row.children[0]!.textContent,
            beside: Math.abs((name.top + name.bottom) / 2 - (choices.top + choices.bottom) / 2) < 20 && (name.left >= choices.right || name.right <= choices.left),
            above: name.bottom <= choices.top + 2,
            inside: name.top >= around.top && choices.bottom <= around.bottom + 1,
            // More lines than the width of the page asks for.
            squeezed: lines > Math.ceil(needed / (around.width - (around.width > 600 ? 180 : 0)) + 0.35),
          };
        }),
      );
      assert.deepEqual(rows.filter((row) => !(visitor.isWide ? row.beside : row.above) || !row.inside || row.squeezed), []);
    },
  },
];
