/** Find a Chromium for the browser tests, getting one where there is none. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

const onPath = (name: string): string | undefined => {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split('\n')[0]?.trim() || undefined : undefined;
};
const bundled = (): string | undefined => {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};
const installed = (): string | undefined => SYSTEM.map(onPath).find(Boolean);

function tryRun(command: string, args: readonly string[]): void {
  console.log(`> ${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000, shell: process.platform === 'win32' });
}

/**
 * Give the path of a browser: `CHROMIUM_PATH`, Playwright's own build, one of the system's, or one installed now.
 * Throws one clear sentence where none can be had.
 */
export function findChromium(): string {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH names ${asked}, and there is no such file.`);
    return asked;
  }
  const present = bundled() ?? installed();
  if (present) return present;
  tryRun('npx', ['playwright', 'install', 'chromium']);
  const downloaded = bundled();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    tryRun('apt-get', ['update', '-qq']);
    tryRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    const fromSystem = installed();
    if (fromSystem) return fromSystem;
  }
  throw new Error('The browser tests need Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}

/** Give the browser's version, as it names itself. */
export const versionOf = (path: string): string => execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim();
