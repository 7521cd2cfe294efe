/** `npm run engines -- [firefox] [webkit] [--grep WORDS] [--built]`: build once, then look at the app in the engines beside Chromium; `--built` looks at the last build. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../../src/build/serve.ts';
import type { Check } from './checks/check.ts';
import { LAPTOP, PHONE } from './checks/check.ts';
import { controls } from './checks/control.ts';
import { keeping, keptOffline, offlineStart } from './checks/keeping.ts';
import { panels } from './checks/panels.ts';
import { screens } from './checks/screens.ts';
import type { Driver } from './driver.ts';
import { ENGINES, findEngine, type EngineName } from './engines.ts';
import { Session, type Outcome } from './session.ts';

const ROOT = join(import.meta.dirname, '../..');
const REPORTS = join(ROOT, '.reports');
const DIST = join(REPORTS, 'dist-engines');
const PORT = Number(process.env['E2E_PORT'] ?? 4187) + 2;
const BASE = `http://localhost:${PORT}`;
/** An engine that had to be started anew for so many checks is broken. */
const MOST_STARTS = 4;
/** On a strange machine a check may fail once by what else runs there: it is tried again with an engine started anew, and said by name. */
const TRIES = process.env['CI'] ? 2 : 1;

/** Closes what is open, where the run is told to end. */
let closeOpen: () => Promise<void> = async () => {};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void closeOpen().finally(() => process.exit(1)));

/** What is counted; by name what failed, at last or at first. */
const counts = { passed: 0, failed: 0, skipped: 0, startedAnew: 0, failures: [] as string[], triedAgain: [] as string[] };

function report(outcome: 'passed' | 'failed' | 'skipped', line: string): void {
  counts[outcome] += 1;
  if (outcome === 'failed') counts.failures.push(line);
  console.log(`${outcome.padEnd(7)} ${line}`);
}

/** Install the two drivers in their own folder, where they are not as its lockfile has them. */
function installDrivers(): void {
  const [lock, installed] = [join(import.meta.dirname, 'package-lock.json'), join(import.meta.dirname, 'node_modules/.package-lock.json')];
  const packagesIn = (file: string) => JSON.stringify(Object.entries((JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, { version?: string }> }).packages).flatMap(([path, { version }]) => (path ? [`${path} ${version}`] : [])));
  if (existsSync(installed) && packagesIn(installed) === packagesIn(lock)) return;
  execFileSync('npm', ['ci', '--prefix', import.meta.dirname, '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' });
}

const indented = (text: string): string => text.split('\n').join('\n        ');

function reportOutcome(line: string, { error, startedAnew }: Outcome): void {
  if (startedAnew) counts.startedAnew += 1;
  const why = startedAnew ? `\n        engine started anew: ${indented(startedAnew.message)}` : '';
  report(error ? 'failed' : 'passed', `${line}${error ? `\n        ${indented(error.message)}` : ''}${why}`);
}

/** Close a server and what it still talks to. */
const stopServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Judge one engine from its first visit to its start without a server. */
async function look(engine: EngineName, open: () => Promise<Driver>, grep: string): Promise<void> {
  const asked = [...screens, ...panels, ...keeping].filter(({ name }) => name.includes(grep));
  if (asked.length === 0) throw new Error(`no check is called «${grep}»`);
  const session = new Session(open, BASE, LAPTOP);
  closeOpen = () => session.end();
  let server: Server | null = null;
  const serving = async () => void (server ??= await serve(DIST, PORT));
  const stopServing = async () => {
    if (server) await stopServer(server);
    server = null;
  };
  let starts = 0;
  const judge = async ({ name, run }: Check) => {
    let outcome = await session.attempt(run);
    for (let tried = 1; outcome.error && tried < TRIES; tried++) {
      console.log(`tried again: ${engine} ${session.visitor.width}: ${name}\n        ${indented(outcome.error.message)}`);
      counts.triedAgain.push(`${engine} ${session.visitor.width}: ${name}: ${outcome.error.message}`);
      await session.start();
      outcome = await session.attempt(run);
    }
    reportOutcome(`${engine} ${session.visitor.width}: ${name}`, outcome);
    if (outcome.startedAnew && ++starts === MOST_STARTS) throw new Error(`it had to be started anew ${MOST_STARTS} times`);
  };
  try {
    await serving();
    // Each width is a device of its own.
    for (const width of [LAPTOP, PHONE]) {
      await session.start(width);
      if (width === LAPTOP) console.log(session.visitor.driver.name);
      for (const check of asked) if (!check.widths || check.widths.includes(width)) await judge(check);
    }
    await session.widen(LAPTOP);
    await judge(keptOffline);
    await judge({ name: 'nothing is complained of in the console', run: async () => assert.deepEqual(session.complaints.slice(0, 5), []) });
    await judge({
      name: offlineStart.name,
      run: async (visitor) => {
        // An engine that was started anew has to be given the release first.
        await serving();
        await keptOffline.run(visitor);
        await stopServing();
        await offlineStart.run(visitor);
      },
    });
    for (const { name, run } of process.platform === 'win32' ? [] : controls) await judge({ name, run: () => run(session) });
  } finally {
    await stopServing();
    await session.end();
  }
}

async function run(): Promise<void> {
  const { values: options, positionals: asked } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string', default: '' }, built: { type: 'boolean', default: false } } });
  const unknown = asked.filter((name) => !ENGINES.includes(name as EngineName));
  if (unknown.length > 0) throw new Error(`«${unknown.join(' ')}» is no engine here: ${ENGINES.join(', ')}`);
  const engines = ENGINES.filter((name) => asked.length === 0 || asked.includes(name)).map((name) => ({ name, found: findEngine(name) }));
  if (engines.some(({ found }) => 'open' in found)) {
    installDrivers();
    const built = options.built ? { status: 0 } : spawnSync(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, SIYAQ_DIST: DIST } });
    if (built.status !== 0) throw new Error('the build failed');
  }
  for (const { name, found } of engines) {
    if ('missing' in found) {
      report('skipped', `${name}: ${found.missing}`);
      continue;
    }
    await look(name, found.open, options.grep).catch((error: unknown) => report('failed', `${name} ended early: ${(error as Error).message}`));
  }
}

const began = performance.now();
await run().catch((error: unknown) => report('failed', `the run ended early: ${(error as Error).message}`));
mkdirSync(REPORTS, { recursive: true });
writeFileSync(join(REPORTS, 'engines.json'), JSON.stringify(counts));
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped in ${Math.round((performance.now() - began) / 1000)} s`);
if (counts.startedAnew > 0) console.log(`${counts.startedAnew} checks needed an engine that was started anew`);
process.exit(counts.failed > 0 ? 1 : 0);
