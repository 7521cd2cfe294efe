/** What is judged: every route, and every state that a route can be brought into, each in the reader's language. */
import { ALL_WORDS } from '../../src/testing/allWords.ts';
import { wipe } from '../bothStores.ts';
import config from '../playwright.config.ts';
import { expect, type Page } from '../reader.ts';

/** The whole matrix (`npm run test:full`), or the short form. */
export const FULL = process.env['SIYAQ_FULL'] === '1';
export const RAW = (config.metadata as { rawUrl: string }).rawUrl;
export const WORDS = ALL_WORDS;
export type Language = keyof typeof WORDS;
export type Words = (typeof WORDS)['ar' | 'en'];
export type Look = { readonly language: Language; readonly theme: 'light' | 'dark' | 'sepia' | 'contrast'; readonly width: number };

export const STORY = '/story/belousov-in-pyongyang';
const HEIGHTS: Readonly<Record<number, number>> = { 320: 640, 390: 844, 768: 1024, 1280: 800, 1680: 1050 };

export type Scene = {
  readonly name: string;
  readonly path: string;
  /** Stored before the page opens, under keys without our prefix. */
  readonly stored?: Readonly<Record<string, string>>;
  /** Before the page opens. */
  readonly arrange?: (page: Page) => Promise<unknown>;
  /** Bring the open page into the state. */
  readonly open?: (page: Page, words: Words, isWide: boolean) => Promise<unknown>;
  /** A rule of axe that does not hold here, by the nature of the scene. */
  readonly without?: string;
  /** Shown at these widths only. */
  readonly only?: 'narrow' | 'wide';
};

const route = (path: string, name = path): Scene => ({ name, path });
const bookmark = (id: string, title: string) => ({ [`bookmark:${id}`]: JSON.stringify({ id, v: 1, updatedAt: 5, title }) });
const place = (id: string, share: number, read: boolean) => ({ [`place:${id}`]: JSON.stringify({ id, v: 1, updatedAt: 5, paragraph: 1, offset: 3, share, read }) });
const highlight = (id: string, quote: string, kind: string, note: string) => ({
  [`highlight:${id}`]: JSON.stringify({
    id,
    v: 1,
    updatedAt: 5,
    createdAt: 5,
    story: 'belousov-in-pyongyang',
    title: 'كيم يستقبل',
    kind,
    note,
    parts: [{ quote, prefix: '', suffix: '', paragraph: 0, start: 0, rival: -1, hash: '' }],
  }),
});
const HIGHLIGHTS = { ...highlight('a', 'توثيق الروابط العسكرية', 'important', 'قارن مع بيان Timer Bank'), ...highlight('b', 'وزير الدفاع الروسي', 'question', 'who else was there؟'), ...highlight('c', 'كلمات لم تعد في النص', 'verify', '') };
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export const ROUTE_SCENES: readonly Scene[] = [
  route('/'),
  route('/timeline'),
  route('/compare'),
  route('/compare/stoltenberg-on-the-treaty.1'),
  route('/compare/seoul-sanctions-moscow-pyongyang.2'),
  route('/said'),
  route('/entities'),
  route('/entity/Q423'),
  route('/search?q=روسيا'),
  route('/saved'),
  route('/settings'),
  route(STORY),
];

export const VARIANT_SCENES: readonly Scene[] = [
  route('/search'),
  route('/search?q=ظظظظظظ', 'nothing found'),
  route('/timeline?country=ZZ&country=KR&by=published', 'by published, with a filter in vain'),
  route('/?country=NZ&outlet=الجزيرة', 'nothing left'),
  route('/said?group=time&form=direct&pin=belousov-in-pyongyang.3&pin=stoltenberg-on-the-treaty.1', 'two sayings pinned'),
  route('/said?form=direct&speaker=none&q=جسر&verb=shout', 'no saying left'),
  route('/entities?type=person&type=place&order=letter', 'names of two types by letter'),
  route('/entities?name=بوتين&outlet=الجزيرة', 'a name in the stories of an outlet'),
  route('/entities?from=1999&to=1999', 'no story left to name anybody'),
  route('/entities?name=ظظظظظظ&type=place', 'no such name'),
  {
    name: 'two names and the sentences that they share',
    path: '/entities',
    open: async (page, words) => {
      const company = page.getByRole('region', { name: words.entities.company });
      await company.locator('[data-tie]').first().click();
      await company.locator('ol > li').first().waitFor();
    },
  },
  route('/story/nowhere', 'no story'),
  route('/entity/nobody', 'no entity'),
  route('/compare/nowhere.1', 'no event to compare'),
  route('/no/such/page', 'no page'),
  route(`${STORY}#p2`, 'a paragraph led to'),
  route(`${RAW}/`, 'raw pages'),
  route(`${RAW}/compare`, 'raw pages compared'),
  route(`${RAW}/story/stampedheader-2`, 'an embedded story'),
];

const fakeVoice = (page: Page) =>
  page.addInitScript(() => {
    const voice = { lang: 'ar-EG', localService: true, name: 'Arabic', default: true, voiceURI: 'ar' };
    Object.assign(window, { SpeechSynthesisUtterance: EventTarget });
    Object.defineProperties(speechSynthesis, { getVoices: { value: () => [voice] }, cancel: { value: () => {} }, speak: { value: () => {} } });
  });

export const STATE_SCENES: readonly Scene[] = [
  { name: 'the keys', path: '/', open: (page, words) => page.keyboard.press('?').then(() => expect(page.getByRole('dialog', { name: words.keys.title })).toBeVisible()) },
  {
    name: 'the palette',
    path: '/',
    open: async (page, words) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: words.palette.field }).fill('كو');
    },
  },
  {
    name: 'the countries to filter by',
    path: '/timeline?country=-US&country=KR',
    only: 'narrow',
    open: (page, words) => page.getByRole('region', { name: words.filters.title }).getByRole('button', { name: words.filters.country }).click(),
  },
  {
    name: 'the days to filter by',
    path: '/timeline?from=2024-06-01',
    only: 'narrow',
    open: (page, words) => page.getByRole('region', { name: words.filters.title }).getByRole('button', { name: words.filters.date }).click(),
  },
  { name: 'filters in use', path: '/?country=-US&country=KR&from=2024-06-01', only: 'wide' },
  {
    name: 'a name’s card',
    path: STORY,
    open: async (page) => {
      await page.locator('.mention').first().click();
      await expect(page.locator('#mention a').last()).toBeVisible();
    },
  },
  {
    name: 'reading settings',
    path: STORY,
    open: async (page, words) => {
      await button(page, words.story.readingSettings).click();
      await expect(page.getByRole('group', { name: words.settings.align })).toBeVisible();
    },
  },
  {
    name: 'the share menu',
    path: STORY,
    open: async (page, words) => {
      await button(page, words.share.title).click();
      await expect(page.getByRole('menuitem').first()).toBeFocused();
    },
  },
  {
    name: 'a citation',
    path: STORY,
    open: async (page, words) => {
      await button(page, words.share.title).click();
      await page.getByRole('menuitem', { name: words.share.cite }).click();
      await page.getByRole('tab', { name: words.cite.bibtex }).click();
    },
  },
  { name: 'read aloud', path: STORY, arrange: fakeVoice, open: (page, words) => button(page, words.listen.title).click() },
  { name: 'the facts open', path: STORY, only: 'narrow', open: (page, words) => page.getByText(words.story.facts, { exact: true }).click() },
  {
    name: 'clutter put back',
    path: `${RAW}/story/stampedheader`,
    open: async (page, words) => {
      await page.locator('summary', { hasText: words.story.clutter }).click();
      await button(page, words.story.putAllBack).click();
      await expect(button(page, words.story.takeAllOut)).toBeVisible();
    },
  },
  {
    name: 'saved, one gone, one unreadable, and one just taken out',
    path: '/saved',
    stored: {
      ...bookmark('belousov-in-pyongyang', 'كيم يستقبل'),
      ...bookmark('seoul-summons-russian-ambassador', 'سيول تستدعي'),
      ...bookmark('left', 'قصة غادرت الملف مع Timer Bank'),
      'bookmark:broken': '{',
      ...place('belousov-in-pyongyang', 1, true),
      ...place('seoul-summons-russian-ambassador', 0.4, false),
    },
    open: async (page, words) => {
      await button(page, words.saved.save).first().click();
      await expect(button(page, words.saved.undo)).toBeVisible();
    },
  },
  { name: 'stories begun', path: '/', stored: { ...place('belousov-in-pyongyang', 0.4, false), ...place('stoltenberg-on-the-treaty', 1, true) } },
  { name: 'a story begun, with the way on', path: STORY, stored: place('belousov-in-pyongyang', 0.6, false), open: (page, words) => expect(button(page, words.place.continue)).toBeVisible() },
  { name: 'back where the reading stopped', path: `${STORY}#place`, stored: place('belousov-in-pyongyang', 0.6, false), open: (page, words) => expect(button(page, words.place.anew)).toBeVisible() },
  { name: 'highlights in the text', path: STORY, stored: HIGHLIGHTS },
  {
    name: 'highlights and notes',
    path: '/saved?show=highlights',
    stored: HIGHLIGHTS,
    open: async (page) => {
      for (const more of await page.locator('main li summary').all()) await more.click();
    },
  },
  { name: 'no data', path: '/', arrange: (page) => page.route('**/bundle/head*', (asked) => asked.abort()) },
  { name: 'waiting for data', path: '/timeline', without: 'page-has-heading-one', arrange: (page) => page.route('**/bundle/head*', () => {}) },
  {
    name: 'no storage',
    path: '/settings',
    arrange: (page) => page.addInitScript(() => Object.defineProperty(Storage.prototype, 'setItem', { value: () => { throw new DOMException('denied', 'SecurityError'); } })),
  },
];

/** Give the scenes that a width shows. */
export const scenesAt = (scenes: readonly Scene[], width: number): readonly Scene[] => scenes.filter(({ only }) => only === undefined || (only === 'wide') === width >= 1024);

/** Open a scene as the reader with that look sees it, still and complete. The service worker must be blocked, so that each scene stands for itself. */
export async function openScene(page: Page, scene: Scene, look: Look, height = HEIGHTS[look.width] ?? 800): Promise<void> {
  const origin = scene.path.startsWith('http') ? new URL(scene.path).origin : '';
  await page.setViewportSize({ width: look.width, height });
  await wipe(page, origin);
  await page.evaluate(
    (stored) => {
      for (const [key, text] of Object.entries(stored)) localStorage.setItem(`siyaq:${key}`, text);
    },
    { settings: JSON.stringify({ language: look.language, theme: look.theme }), ...scene.stored },
  );
  await scene.arrange?.(page);
  await page.goto(scene.path);
  await (scene.without ? expect(page.getByRole('status').first()).toBeAttached() : expect(page.getByRole('heading', { level: 1 })).toBeVisible());
  await page.evaluate(() => document.fonts.ready);
  await scene.open?.(page, WORDS[look.language], look.width >= 1024);
}
