/** `npm run browser`: build once, find a browser, run the browser tests. Arguments go to Playwright. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium, versionOf } from './chromium.ts';

try {
  const path = findChromium();
  console.log(`${versionOf(path)} (${path})`);
  const run = spawnSync(process.execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROMIUM_PATH: path },
  });
  process.exitCode = run.status ?? 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
