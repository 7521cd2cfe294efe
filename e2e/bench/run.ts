/**
 * `npm run bench:timeline -- [--events 100,1000,10000]`: the strip of time beside vis-timeline and TimelineJS3, with the same made
 * events in one run of the browser. Exit 0: measured; 1: it could not be.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import { build, preview } from 'vite';
import { fonts } from '../../src/build/fonts.ts';
import { findChromium, versionOf } from '../chromium.ts';
import { quantile } from '../scale/measures.ts';
import { measure, type Figures, type Which } from './measure.ts';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
const NAMES: Readonly<Record<Which, string>> = { ours: 'strip of time', vis: 'vis-timeline', knight: 'TimelineJS3' };
/** Nobody else is asked for more events than this. */
const MOST_FOR_OTHERS = 10_000;

/** Have the other timelines, as the lockfile beside this names them. */
function install(): void {
  if (existsSync(join(HERE, 'node_modules', 'vis-timeline'))) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The other timelines could not be installed (npm ci in e2e/bench).');
}

/** Build the pages, serve them, and give their address. */
async function serve(outDir: string): Promise<{ url: string; close: () => Promise<void> }> {
  const config = { configFile: false, root: join(HERE, 'pages'), logLevel: 'error' } as const;
  await build({ ...config, plugins: [react(), tailwindcss(), fonts(ROOT)], build: { outDir, target: 'es2022', emptyOutDir: true, chunkSizeWarningLimit: 10_000 } });
  const port = await freePort();
  const server = await preview({ ...config, build: { outDir }, preview: { port, strictPort: true } });
  return { url: `http://localhost:${port}`, close: () => server.close() };
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

const figure = (value: number, unit: string): string => (Number.isNaN(value) ? '–' : `${value >= 100 ? Math.round(value) : value.toFixed(1)} ${unit}`);

function print(events: number, which: Which, figures: Figures | string): void {
  const cells =
    typeof figures === 'string'
      ? [figures, '', '', '']
      : [figure(figures.firstPaint, 'ms'), figure(quantile(figures.pan, 0.95), 'ms'), figure(quantile(figures.zoom, 0.95), 'ms'), figure(figures.heap, 'MB')];
  console.log(`| ${[events, NAMES[which], ...cells].join(' | ')} |`);
}

async function compare(browser: Browser, url: string, counts: readonly number[]): Promise<void> {
  console.log('| events | | first paint | work a frame, pan, p95 | zoom, p95 | heap |\n|---|---|---|---|---|---|');
  const gaveUp = new Set<Which>();
  for (const events of counts) {
    for (const which of ['ours', 'vis', 'knight'] as const) {
      if (which !== 'ours' && events > MOST_FOR_OTHERS) continue;
      const figures = gaveUp.has(which) ? 'gave up with fewer' : await measure(browser, url, which, events);
      if (typeof figures === 'string') gaveUp.add(which);
      print(events, which, figures);
    }
  }
}

async function bench(counts: readonly number[]): Promise<void> {
  install();
  const outDir = mkdtempSync(join(tmpdir(), 'siyaq-timelines-'));
  const path = findChromium();
  const server = await serve(outDir);
  const browser = await chromium.launch({ executablePath: path, chromiumSandbox: process.getuid?.() !== 0 });
  console.log(`${versionOf(path)}, slowed 4×; work is processor time of the main thread\n`);
  try {
    await compare(browser, server.url, counts);
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { events: { type: 'string', default: '100,1000,10000,100000' } } });
try {
  await bench(values.events.split(',').map(Number));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
