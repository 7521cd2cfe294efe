/** `npm run browser`: build once, find a browser, run the browser tests; with `--full` each in its long form. Other arguments go to Playwright. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium, versionOf } from './chromium.ts';

const given = process.argv.slice(2);
const full = given.includes('--full');

try {
  const path = findChromium();
  console.log(`${versionOf(path)} (${path})`);
  const run = spawnSync(process.execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--config', 'e2e/playwright.config.ts', ...given.filter((argument) => argument !== '--full')], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROMIUM_PATH: path, ...(full && { SIYAQ_FULL: '1' }) },
  });
  process.exitCode = run.status ?? 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
