/** What opens over the page stands on the screen, beside what it belongs to, wherever the page was scrolled to. */
import assert from 'node:assert/strict';
import { assertBeside, assertOnScreen } from '../beside.ts';
import { selectWords } from '../sight.ts';
import type { Visitor } from '../visitor.ts';
import { say } from '../words.ts';
import { STORY, type Check } from './check.ts';

/** The parts of the screen's height that the page is scrolled to: what is opened stands near the top, in the middle, near the foot. */
const HEIGHTS = [0.12, 0.5, 0.85];
const ACTIONS = { role: 'group', name: say('story.actions') } as const;
const bar = ['toolbar', say('marks.bar')] as const;

const scrolled = (visitor: Visitor): Promise<number> => visitor.driver.evaluate(() => scrollY);

/** Open a panel with a button of the story, at every height that the page can be scrolled to, and look where it stands. */
async function fromButton(visitor: Visitor, button: string, panel: readonly [role: string, name: string]): Promise<void> {
  await visitor.open(STORY);
  for (const height of HEIGHTS) {
    const owner = await visitor.press('button', button, ACTIONS, height);
    assertBeside(await visitor.see(...panel), owner, visitor.isWide);
    await visitor.driver.press('Escape');
    await visitor.gone(...panel);
  }
  assert.ok(await visitor.sight('button', button, ACTIONS), 'the story is still open');
}

/** Where the last name in the text is, with the page scrolled so that it stands at a height of the screen. */
const lastMention = (visitor: Visitor, height: number) =>
  visitor.driver.evaluate((standAt) => {
    const mention = [...document.querySelectorAll('[data-paragraph] a.mention')].findLast((link) => link.getClientRects().length === 1)!;
    const before = mention.getBoundingClientRect();
    scrollBy({ top: (before.top + before.bottom) / 2 - innerHeight * standAt, behavior: 'instant' });
    const { left, top, right, bottom } = mention.getBoundingClientRect();
    return { left, top, right, bottom };
  }, height);

async function withSelection(visitor: Visitor, height: number) {
  const last = await visitor.driver.evaluate(() => document.querySelectorAll('[data-paragraph]').length - 1);
  return visitor.driver.evaluate(selectWords, last, 12, height);
}

export const panels: readonly Check[] = [
  {
    name: 'the share menu stands by its button, as tall as its items',
    run: async (visitor) => {
      await visitor.comeAnew();
      await fromButton(visitor, say('share.title'), ['menu', say('share.title')]);
      await visitor.press('button', say('share.title'), ACTIONS);
      const menu = await visitor.see('menu', say('share.title'));
      const items = await visitor.driver.evaluate(() => [...document.querySelectorAll('[role="menuitem"]')].map((item) => item.getBoundingClientRect()).filter(({ width }) => width > 0).map(({ height }) => height));
      assert.ok(items.length > 2 && Math.max(...items) <= 64, `items of ${items.join(', ')} px`);
      const all = items.reduce((sum, height) => sum + height, 0);
      assert.ok(menu.bottom - menu.top - all < 24, `a menu of ${menu.bottom - menu.top} px around items of ${all} px`);
    },
  },
  {
    name: 'the reading settings stand by their button',
    run: async (visitor) => {
      await visitor.comeAnew();
      await fromButton(visitor, say('story.readingSettings'), ['dialog', say('story.readingSettings')]);
    },
  },
  {
    name: 'in English the share menu stands by its button too',
    run: async (visitor) => {
      await visitor.comeAnew({ language: 'en' });
      await visitor.open(STORY);
      for (const height of HEIGHTS) {
        const owner = await visitor.press('button', say('share.title', {}, 'en'), { role: 'group', name: say('story.actions', {}, 'en') }, height);
        assertBeside(await visitor.see('menu'), owner, visitor.isWide);
        await visitor.driver.press('Escape');
        await visitor.gone('menu');
      }
    },
  },
  {
    name: 'the card of a name stands by the name, deep in a scrolled story',
    run: async (visitor) => {
      await visitor.comeAnew();
      await visitor.open(STORY);
      for (const height of HEIGHTS) {
        const owner = await lastMention(visitor, height);
        assert.ok((await scrolled(visitor)) > 150, 'the page is scrolled');
        await visitor.driver.click((owner.left + owner.right) / 2, (owner.top + owner.bottom) / 2);
        await visitor.see('link', say('mention.all'), { role: 'dialog' });
        assertBeside(await visitor.see('dialog'), owner, visitor.isWide);
        await visitor.driver.press('Escape');
        await visitor.gone('dialog');
      }
    },
  },
  {
    name: 'the bar at selected words stands by them, deep in a scrolled story',
    run: async (visitor) => {
      await visitor.comeAnew();
      await visitor.open(STORY);
      for (const height of HEIGHTS) {
        const words = await withSelection(visitor, height);
        assert.ok((await scrolled(visitor)) > 150, 'the page is scrolled');
        assertBeside(await visitor.see(...bar), words, visitor.isWide);
        await visitor.driver.press('Escape');
        await visitor.gone(...bar);
      }
    },
  },
  {
    name: 'words are highlighted and noted in a card that stands by them, and are still so after a reload',
    run: async (visitor) => {
      await visitor.comeAnew();
      await visitor.open(STORY);
      for (const height of HEIGHTS) {
        const words = await withSelection(visitor, height);
        const { left, right, top, bottom } = await visitor.see('button', say('marks.note'), { role: 'toolbar', name: say('marks.bar') });
        await visitor.driver.click((left + right) / 2, (top + bottom) / 2);
        assertBeside(await visitor.see('dialog', say('marks.card')), words, visitor.isWide);
        await visitor.driver.press('Escape');
        await visitor.gone('dialog');
      }
      await visitor.open(STORY);
      await visitor.until('a painted highlight', () => visitor.driver.evaluate(() => (typeof Highlight === 'function' ? [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0) : document.querySelectorAll('.reading mark').length)));
    },
  },
  {
    name: 'the palette opens with Control and K, on the screen, and closes with Escape',
    run: async (visitor) => {
      await visitor.comeAnew();
      await visitor.open(STORY);
      await lastMention(visitor, 0.5);
      await visitor.driver.press('Control+K');
      assertOnScreen(await visitor.see('dialog', say('palette.title')));
      await visitor.driver.press('Escape');
      await visitor.gone('dialog', say('palette.title'));
    },
  },
];
