/**
 * `npm run bench:scale -- [--stories N] [--seed S] [--in DIR]`: what a dossier of N stories (10,000) costs its readers and its builder,
 * beside the same with ten, in one run. `--in` keeps what was built for the next run. Exit 0: measured; 1: it could not be.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium, versionOf } from '../chromium.ts';
import { filterClicks, keep, quantile, typing, visit, weight } from './measures.ts';
import { askParts } from './queries.ts';
import { build, open, type Site } from './sites.ts';

const LOADS = 5;
const QUERIES = 2000;
const WORDS = ['كوريا', 'الرئيس', 'اتفاق'];

type Row = readonly [what: string, unit: string, large: number, control: number, reach: string];

const print = ([what, unit, large, control, reach]: Row): void => {
  const figure = (value: number) => `${value >= 100 ? Math.round(value) : value.toFixed(1)} ${unit}`.trim();
  console.log(`| ${what} | ${figure(large)} | ${figure(control)} | ${(large / control).toFixed(2)} | ${reach} |`);
};

async function bench(stories: number, seed: number, folder: string): Promise<void> {
  const [large, small] = [build(join(folder, `${stories}`), stories, seed), build(join(folder, '10'), 10, seed)];
  const path = findChromium();
  console.log(`${versionOf(path)}, ${stories} stories beside 10, seed ${seed}\n\n| what | ${stories} | 10 | ratio | reach |\n|---|---|---|---|---|`);
  if (large.bundle && large.app && small.bundle && small.app) {
    print(['bundle, nothing kept', 's', large.bundle.seconds, small.bundle.seconds, '≤ 150 s']);
    print(['bundle, most memory', 'MB', large.bundle.megabytes, small.bundle.megabytes, '≤ 700 MB']);
    print(['app with its bundle, readings kept', 's', large.app.seconds, small.app.seconds, '≤ 60 s and the bundle again']);
    print(['app, most memory', 'MB', large.app.megabytes, small.app.megabytes, '≤ 700 MB']);
  }
  print(['files of the app', '', large.files, small.files, '≤ 1000']);
  const browser = await chromium.launch({ executablePath: path, chromiumSandbox: process.getuid?.() !== 0 });
  const sites = { large: await open(large.folder), small: await open(small.folder) };
  const both = async <T>(measure: (site: Site) => Promise<T>): Promise<readonly [T, T]> => [await measure(sites.large), await measure(sites.small)];
  try {
    for (const at of ['/', '/timeline']) {
      const loads: (readonly [Awaited<ReturnType<typeof visit>>, Awaited<ReturnType<typeof visit>>])[] = [];
      for (let load = 0; load < LOADS; load++) loads.push(await both((site) => visit(browser, site, at)));
      const median = (which: 0 | 1, what: 'bytes' | 'firstCard') => quantile(loads.map((pair) => pair[which][what]), 0.5);
      print([`${at}: bytes to the first card`, 'kB', median(0, 'bytes') / 1000, median(1, 'bytes') / 1000, '≤ 1.3 times']);
      print([`${at}: first card, slowed 4×`, 'ms', median(0, 'firstCard'), median(1, 'firstCard'), '≤ 1.3 times']);
      const clicks = await both((site) => filterClicks(browser, site, at));
      print([`${at}: filter until drawn, slowed 4×, p95`, 'ms', quantile(clicks[0], 0.95), quantile(clicks[1], 0.95), '≤ 150 ms']);
      const weights = await both((site) => weight(browser, site, at));
      print([`${at}: DOM nodes`, '', weights[0].nodes, weights[1].nodes, '≤ 2500']);
      print([`${at}: heap of the page`, 'MB', weights[0].page, weights[1].page, '≤ 60 MB']);
      print([`${at}: heap with the worker`, 'MB', weights[0].withWorker, weights[1].withWorker, '≤ 120 MB']);
      print([`${at}: frame while scrolling, slowed 4×, p95`, 'ms', quantile(weights[0].frames, 0.95), quantile(weights[1].frames, 0.95), '≤ 33 ms']);
    }
    const typed = await both((site) => typing(browser, site, WORDS));
    print(['letter until hits are drawn, slowed 4×, p95', 'ms', quantile(typed[0].letters, 0.95), quantile(typed[1].letters, 0.95), '≤ 250 ms']);
    print(['longest the page was blocked by it', 'ms', typed[0].blocked, typed[1].blocked, '≤ 50 ms']);
    const [many, few] = [await askParts(large.folder, QUERIES, seed), await askParts(small.folder, QUERIES, seed)];
    print(['core of the index', 'kB', many.core / 1000, few.core / 1000, '']);
    print([`parts that a query asks for, p95 of ${QUERIES}`, 'kB', many.p95 / 1000, few.p95 / 1000, '≤ 300 kB']);
    print(['the most', 'kB', many.most / 1000, few.most / 1000, '≤ 300 kB']);
    print(['queries whose hits are not those of the whole index', '', many.unlike.length, few.unlike.length, '0']);
    const kept = await both((site) => keep(browser, site));
    print(['whole dossier on the device', 's', kept[0].seconds, kept[1].seconds, '≤ 30 s']);
    print(['first card without a connection', 'ms', kept[0].firstCard, kept[1].firstCard, '']);
  } finally {
    await browser.close();
    sites.large.close();
    sites.small.close();
  }
}

const { values } = parseArgs({ options: { stories: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, in: { type: 'string' } } });
const folder = values.in === undefined ? mkdtempSync(join(tmpdir(), 'siyaq-scale-')) : resolve(values.in);
try {
  await bench(Number(values.stories), Number(values.seed), folder);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  if (values.in === undefined) rmSync(folder, { recursive: true, force: true });
}
