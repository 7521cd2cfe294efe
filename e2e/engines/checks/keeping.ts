/** What is copied, filtered, found, saved, shared, and what is there without a connection. */
import assert from 'node:assert/strict';
import { hashOf } from '../../../src/text/anchor.ts';
import { partsOf, sharedWordsHash } from '../../../src/url/sharedWords.ts';
import type { Visitor } from '../visitor.ts';
import { say } from '../words.ts';
import { LAPTOP, STORY, type Check } from './check.ts';

const ACTIONS = { role: 'group', name: say('story.actions') } as const;
const articles = (visitor: Visitor): Promise<number> => visitor.driver.evaluate(() => document.querySelectorAll('main article').length);

export const keeping: readonly Check[] = [
  {
    name: 'the text of a story is copied with its source the first time',
    run: async (visitor) => {
      await visitor.comeAnew();
      await visitor.open(STORY);
      await visitor.press('button', say('share.title'), ACTIONS);
      await visitor.press('menuitem', say('share.text'));
      await visitor.message(say('share.copied'));
      const first = await visitor.driver.evaluate(() => document.getElementById('p1')!.textContent);
      // What was copied is what another field pastes.
      await visitor.driver.evaluate(() => {
        const field = document.createElement('textarea');
        document.querySelector('main')!.prepend(field);
        field.focus();
      });
      await visitor.driver.press('Control+V');
      const pasted = await visitor.until('the pasted text', () => visitor.driver.evaluate(() => document.querySelector<HTMLTextAreaElement>('main > textarea')!.value));
      assert.ok(pasted.includes(first), pasted.slice(0, 80));
    },
  },
  {
    name: 'a country leaves its stories on the timeline, in the address, and is taken out again',
    widths: [LAPTOP],
    run: async (visitor) => {
      await visitor.comeAnew();
      await visitor.open('/timeline');
      const all = await visitor.until('stories', () => articles(visitor));
      await visitor.press('checkbox', 'اليابان', { role: 'group', name: say('filters.country') });
      const left = await visitor.until('fewer stories', () => articles(visitor), (count) => count > 0 && count < all);
      assert.match(await visitor.driver.evaluate(() => location.search), /^\?country=[A-Z]{2}$/);
      await visitor.driver.evaluate(() => history.back());
      await visitor.until('all stories again', () => articles(visitor), (count) => count === all);
      await visitor.driver.evaluate(() => history.forward());
      await visitor.until('fewer stories again', () => articles(visitor), (count) => count === left);
    },
  },
  {
    name: 'a search finds stories and marks why',
    run: async (visitor) => {
      await visitor.comeAnew();
      await visitor.open(`/search?q=${encodeURIComponent('بيلوسوف')}`);
      await visitor.until('stories', () => articles(visitor));
      await visitor.until('the mark', () => visitor.driver.evaluate(() => [...document.querySelectorAll('main article mark')].map((mark) => mark.textContent)), (marked) => marked.some((words) => words.includes('بيلوسوف')));
    },
  },
  {
    name: 'a saved story is saved after a reload, and stands among what was saved',
    run: async (visitor) => {
      await visitor.comeAnew();
      await visitor.open(STORY);
      await visitor.press('button', say('saved.save'), ACTIONS);
      await visitor.message(say('saved.saved'));
      await visitor.open(STORY);
      assert.equal((await visitor.see('button', say('saved.save'), ACTIONS)).pressed, 'true');
      await visitor.open('/saved');
      await visitor.until('the story', () => articles(visitor), (count) => count === 1);
    },
  },
  {
    name: 'a link to some words leads to them and marks them',
    run: async (visitor) => {
      await visitor.comeAnew();
      await visitor.open(STORY);
      const texts = await visitor.driver.evaluate(() => [...document.querySelectorAll('[data-paragraph]')].map((paragraph) => paragraph.textContent));
      const paragraph = texts.length - 1;
      const ends = { paragraph, start: 0, last: paragraph, end: 12 };
      const quote = partsOf(ends, texts).map(({ words }) => words);
      await visitor.open('/');
      await visitor.open(STORY + sharedWordsHash({ ...ends, sum: hashOf(quote) }, quote));
      await visitor.until('the marked words', () => visitor.driver.evaluate(() => (typeof Highlight === 'function' && CSS.highlights.get('shared')?.size) || document.querySelectorAll('[data-painted="shared"] > *').length));
      const { top, height } = await visitor.driver.evaluate((index) => ({ top: document.querySelector(`[data-paragraph="${index}"]`)!.getBoundingClientRect().top, height: innerHeight }), paragraph);
      assert.ok(top > 0 && top < height, `the words stand at ${top} of ${height}`);
    },
  },
];

/** Last of all, with the server gone: what was visited opens, and what was not. */
export const offlineStart: Check = {
  name: 'without a connection the dossier and a story that was never opened start from the device',
  widths: [LAPTOP],
  run: async (visitor) => {
    await visitor.open('/');
    assert.ok(await articles(visitor));
    await visitor.open('/story/seoul-summons-russian-ambassador');
    await visitor.until('the text', () => visitor.driver.evaluate(() => document.querySelectorAll('[data-paragraph]').length > 2));
  },
};

/** The release is on the device and the page is in its hands. */
export const keptOffline: Check = {
  name: 'the release is kept on the device',
  widths: [LAPTOP],
  run: async (visitor) => {
    await visitor.open('/');
    await visitor.until('a page in the hands of the worker', () => visitor.driver.evaluate(() => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)));
  },
};
