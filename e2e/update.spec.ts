import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../src/build/serve.ts';
import { expect, keptOffline, test } from './reader.ts';

test.use({ serviceWorkers: 'allow' });

/** A release on a server of its own, to be replaced while a page is open. */
async function publish(): Promise<{ url: string; change: (file: string, edit: (text: string) => string) => Promise<void>; stop: () => void }> {
  const site = mkdtempSync(join(tmpdir(), 'siyaq-release-'));
  cpSync(join(import.meta.dirname, '../.reports/dist'), site, { recursive: true });
  let server: Server = await serve(site, 0);
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return {
    url: `http://localhost:${port}`,
    async change(file, edit) {
      const path = join(site, file);
      writeFileSync(path, edit(readFileSync(path, 'utf8')));
      for (const ending of ['.br', '.gz']) rmSync(path + ending, { force: true });
      await close();
      server = await serve(site, port);
    },
    stop: () => void close().then(() => rmSync(site, { recursive: true })),
  };
}

const nextRevision = (text: string) => text.replace(/(url:|"url":)(["`])index\.html\2,(revision:|"revision":)(["`])\w+\4/, '$1$2index.html$2,$3$4next$4');

test('a new release is offered, waits for the reader, and opens once', { tag: '@laptop' }, async ({ page }) => {
  const release = await publish();
  await page.goto(`${release.url}/saved`);
  await keptOffline(page);
  await release.change('index.html', (text) => text.replace('<title>', '<meta name="release" content="next"><title>'));
  await release.change('sw.js', (text) => {
    const changed = nextRevision(text);
    expect(changed).not.toBe(text);
    return changed;
  });
  await page.reload();
  await expect(page.locator('meta[name="release"]')).toHaveCount(0);
  await expect(page.getByText('صدرت نسخة جديدة من الملف.')).toBeVisible();
  await page.getByRole('button', { name: 'التحديث الآن' }).click();
  await expect(page.locator('meta[name="release"]')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1, name: 'المحفوظات' })).toBeVisible();
  await expect(page.getByText('صدرت نسخة جديدة من الملف.')).toHaveCount(0);
  release.stop();
});

test.describe('a broken release', () => {
  test.use({ expectedErrors: [/bad-precaching-response|404|Failed to load/] });
  test('leaves the one before at work, offline too', { tag: '@laptop' }, async ({ page, context }) => {
    const release = await publish();
    await page.goto(`${release.url}/`);
    await keptOffline(page);
    await release.change('sw.js', (text) => {
      const changed = text.replace(/\{("?url"?):(["`])index\.html\2/, '{$1:$2assets/lost-00000000.js$2,revision:null},{$1:$2index.html$2');
      expect(changed).toContain('lost-00000000');
      return changed;
    });
    const fate = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const seen = new Promise<string>((tell) => {
        registration.addEventListener('updatefound', () => {
          const next = registration.installing!;
          next.addEventListener('statechange', () => tell(next.state));
        });
      });
      await registration.update().catch(() => undefined);
      return seen;
    });
    expect(fate).toBe('redundant');
    await page.reload();
    await expect(page.getByRole('article')).toHaveCount(9);
    await expect(page.getByText('صدرت نسخة جديدة من الملف.')).toHaveCount(0);
    await context.setOffline(true);
    await page.goto(`${release.url}/story/belousov-in-pyongyang`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('كيم يستقبل');
    release.stop();
  });
});
