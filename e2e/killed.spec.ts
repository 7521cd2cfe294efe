/**
 * What is said to be saved is there after the browser was killed. A real browser on a profile of its own, ended with SIGKILL
 * at the moment of the word, or within four seconds of it, and started again on the same profile.
 * What localStorage alone holds after each kill is counted too, and said: how much that is depends on the machine.
 * That the look after the start sees a loss is shown at the end, where both places are made to forget.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import { randomOf, type Random } from '../src/build/hostile/random.ts';
import { inDatabase, inLocal, OUTSIDE, wipe } from './bothStores.ts';

const FULL = process.env['SIYAQ_FULL'] === '1';
const SEED = Number(process.env['SIYAQ_SEED'] ?? 20260721);
/** The longest wait before a kill, in milliseconds. */
const LATEST = 4000;

type Started = { page: Page; kill: () => Promise<void> };

/** Start a browser on a profile; it leads a process group of its own, so that all of it can be killed at once. */
async function start(profile: string, baseURL: string): Promise<Started> {
  const root = process.getuid?.() === 0;
  const browser: ChildProcess = spawn(
    process.env['CHROMIUM_PATH']!,
    ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--window-size=1280,800', ...(root ? ['--no-sandbox'] : []), 'about:blank'],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((done) => browser.once('exit', () => done()));
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    browser.stderr!.on('data', (data: Buffer) => {
      said += data.toString();
      const match = /DevTools listening on (ws:\S+)/.exec(said);
      if (match) found(match[1]!);
    });
    void ended.then(() => failed(new Error(`The browser ended by itself: ${said.slice(-500)}`)));
  });
  const connection = await chromium.connectOverCDP(address);
  const context = connection.contexts()[0]!;
  const page = context.pages()[0] ?? (await context.newPage());
  const url = (path: string) => new URL(path, baseURL).href;
  const goto = page.goto.bind(page);
  page.goto = (path, options) => goto(url(path), options);
  return {
    page,
    async kill() {
      process.kill(-browser.pid!, 'SIGKILL');
      await ended;
      await connection.close().catch(() => {});
    },
  };
}

/** Kill at once every other time, otherwise at a moment within four seconds. */
async function killSoon(started: Started, round: number, random: Random): Promise<void> {
  if (round % 2 === 1) await new Promise((later) => setTimeout(later, random.below(LATEST)));
  await started.kill();
}

const withProfile = async (run: (profile: string) => Promise<void>): Promise<void> => {
  const profile = mkdtempSync(join(tmpdir(), 'siyaq-profile-'));
  try {
    await run(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
};

test.describe.configure({ mode: 'serial' });
test.skip(process.platform === 'win32', 'process groups are killed as POSIX systems do');

test('«حُفظت القصة» is kept through a killed browser', { tag: '@laptop' }, async ({ baseURL }) => {
  const rounds = FULL ? 20 : 6;
  const random = randomOf(SEED);
  const saved = new Set<string>();
  let lost = 0;
  let lostLocally = 0;
  let last: { key: string; text: string } | null = null;
  await withProfile(async (profile) => {
    for (let round = 0; round <= rounds; round++) {
      const started = await start(profile, baseURL!);
      const { page } = started;
      const found = async () => (await page.getByRole('article').getByRole('heading').getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')!))).toSorted();
      if (last) {
        await page.goto(OUTSIDE);
        if ((await inLocal(page))[last.key] !== last.text) lostLocally++;
        await page.goto('/saved');
        await expect.poll(found, { message: `round ${round}: ${last.key}` }).toEqual([...saved].toSorted()).catch(() => lost++);
      }
      if (round < rounds) {
        await page.goto('/');
        const stories = page.getByRole('article');
        await expect(stories).toHaveCount(9);
        const story = stories.nth(round % 9);
        const href = (await story.getByRole('heading').getByRole('link').getAttribute('href'))!;
        const button = story.getByRole('button', { name: 'حفظ', exact: true });
        await expect(button).toHaveAttribute('aria-pressed', String(saved.has(href)));
        await button.click();
        await page.getByText(saved.has(href) ? 'أُزيلت من المحفوظات' : 'حُفظت القصة').waitFor();
        if (!saved.delete(href)) saved.add(href);
        const key = `bookmark:${decodeURIComponent(href.replace('/story/', ''))}`;
        last = { key, text: (await inLocal(page))[key]! };
        expect(last.text).toContain('"updatedAt"');
        await killSoon(started, round, random);
      } else {
        // The control: what both places forgot is not found.
        expect(saved.size).toBeGreaterThan(0);
        await wipe(page);
        await page.goto('/saved');
        await expect(page.getByRole('heading', { name: 'لا محفوظات بعد' })).toBeVisible();
        expect(await found()).toEqual([]);
        await started.kill();
      }
    }
  });
  console.log(`killed ${rounds} times (seed ${SEED}): ${lost} lost; in localStorage alone ${lostLocally} would be`);
  expect(lost).toBe(0);
});

/** Select some words of a paragraph, as a drag does. */
const select = (page: Page, paragraph: number) =>
  page.evaluate((n) => {
    const element = document.querySelector(`[data-paragraph="${n}"]`)!;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode() as Text;
    for (let next = node; next; next = walker.nextNode() as Text) if (next.length > node.length) node = next;
    getSelection()!.setBaseAndExtent(node, 0, node, node.data.indexOf(' ', 8));
  }, paragraph);

test('a highlight with its note, a place and a read mark are kept through a killed browser', { tag: '@laptop' }, async ({ baseURL }) => {
  const rounds = FULL ? 21 : 3;
  const random = randomOf(SEED + 1);
  let lost = 0;
  let lostLocally = 0;
  let last: Record<string, string> | null = null;
  const acts: ((page: Page, round: number) => Promise<string>)[] = [
    async (page, round) => {
      await select(page, round % 3);
      await page.getByRole('toolbar').getByRole('button', { name: 'ملاحظة' }).click();
      await page.getByLabel('ملاحظة', { exact: true }).fill(`للمراجعة ${round}`);
      await page.getByText('حُفظت الملاحظة').waitFor();
      return 'highlight:';
    },
    async (page) => {
      const before = (await inDatabase(page))['place:belousov-in-pyongyang'];
      await page.mouse.move(640, 400);
      await page.mouse.wheel(0, 500);
      await expect.poll(async () => (await inDatabase(page))['place:belousov-in-pyongyang']).not.toBe(before);
      return 'place:';
    },
    async (page) => {
      const mark = page.getByRole('button', { name: /قراءتها|قُرئت/ });
      const pressed = await mark.getAttribute('aria-pressed');
      await mark.click();
      await expect(mark).toHaveAttribute('aria-pressed', pressed === 'true' ? 'false' : 'true');
      return 'place:';
    },
  ];
  await withProfile(async (profile) => {
    for (let round = 0; round <= rounds; round++) {
      const started = await start(profile, baseURL!);
      const { page } = started;
      if (last) {
        await page.goto(OUTSIDE);
        const local = await inLocal(page);
        if (Object.entries(last).some(([key, text]) => local[key] !== text)) lostLocally++;
        await page.goto('/saved?show=highlights');
        await expect.poll(() => inLocal(page), { message: `round ${round}` }).toMatchObject(last).catch(() => lost++);
      }
      if (round < rounds) {
        await page.goto('/story/belousov-in-pyongyang');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const kind = await acts[round % acts.length]!(page, round);
        last = Object.fromEntries(Object.entries(await inLocal(page)).filter(([key]) => key.startsWith(kind)));
        expect(Object.keys(last).length).toBeGreaterThan(0);
        await killSoon(started, round, random);
      } else {
        // The control: what both places forgot is not found.
        await wipe(page);
        await page.goto('/saved?show=highlights');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await inLocal(page)).not.toMatchObject(last!);
        await started.kill();
      }
    }
  });
  console.log(`killed ${rounds} times (seed ${SEED + 1}): ${lost} lost; in localStorage alone ${lostLocally} would be`);
  expect(lost).toBe(0);
});
