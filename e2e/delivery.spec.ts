import { atRest, expect, test, watchShift } from './reader.ts';

/** Bytes on the wire on a first visit to a story, by kind; the worker's own keeping apart. */
const BUDGET = { script: 150_000, stylesheet: 15_000, font: 120_000, data: 40_000, all: 350_000, requests: 18 };

test.describe('on the wire', () => {
  test('a first visit to a story stays within its budget and nothing jumps', async ({ page, context }) => {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const kinds = new Map<string, string>();
    const sizes = new Map<string, number>();
    session.on('Network.responseReceived', ({ requestId, type, response }) => kinds.set(requestId, response.url.includes('/bundle/') ? 'data' : type.toLowerCase()));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
    const shift = await watchShift(page);
    await page.goto('/story/seoul-summons-russian-ambassador', { waitUntil: 'load' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await atRest(page);
    const sum = { script: 0, stylesheet: 0, font: 0, data: 0, all: 0, requests: sizes.size };
    for (const [id, size] of sizes) {
      const kind = kinds.get(id) ?? 'other';
      sum.all += size;
      if (kind === 'script' || kind === 'stylesheet' || kind === 'font' || kind === 'data') sum[kind] += size;
    }
    console.log(`first visit: ${JSON.stringify(sum)}`);
    expect(sum.script).toBeGreaterThan(10_000);
    expect(sum.font).toBeGreaterThan(10_000);
    for (const key of Object.keys(BUDGET) as (keyof typeof BUDGET)[]) expect(sum[key], key).toBeLessThanOrEqual(BUDGET[key]);
    expect(await shift()).toBeLessThanOrEqual(0.01);
  });
});

test('the server sends types, compression, security headers, and one page for all paths', { tag: '@laptop' }, async ({ request }) => {
  const page = await request.get('/story/anything', { headers: { accept: 'text/html', 'accept-encoding': 'br' } });
  expect(page.status()).toBe(200);
  const headers = page.headers();
  expect(headers['content-type']).toMatch(/^text\/html/);
  expect(headers['content-encoding']).toBe('br');
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
  const html = await page.text();
  expect(html).toMatch(/<html lang="ar" dir="rtl"/);
  const script = /src="([^"]+\.js)"/.exec(html)![1]!;
  const served = await request.get(script);
  expect(served.headers()['content-type']).toMatch(/javascript/);
  expect(served.headers()['cache-control']).toContain('immutable');
  expect((await request.get('/robots.txt')).headers()['content-type']).toMatch(/^text\/plain/);
  expect((await request.get('/manifest.webmanifest')).headers()['content-type']).toMatch(/manifest\+json/);
  expect((await request.get('/assets/no-such-file.js')).status()).toBe(404);
  expect((await request.post('/')).status()).toBe(405);
});

test('it can be installed: name, icons and start are there', { tag: '@laptop' }, async ({ request }) => {
  const manifest = (await (await request.get('/manifest.webmanifest')).json()) as { name: string; dir: string; icons: { src: string; type: string }[] };
  expect(manifest).toMatchObject({ name: 'سياق', dir: 'rtl', display: 'standalone' });
  for (const icon of manifest.icons) expect((await request.get(`/${icon.src}`)).headers()['content-type']).toBe(icon.type);
});
