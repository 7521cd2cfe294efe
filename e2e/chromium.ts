/** Find a Chromium for the browser tests, getting one where there is none. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { onPath, tryInstall, tryRun } from './systemPrograms.ts';

/** The build without a window of its own, which draws the same in a third of the time; then those with one. */
const SHELL = 'chromium-headless-shell';
const SYSTEM = [SHELL, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

const bundled = (): string | undefined => {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};
const installed = (): string | undefined => SYSTEM.map(onPath).find(Boolean);

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
  const own = bundled() ?? onPath(SHELL);
  if (own) return own;
  const present = installed();
  // On a machine for tests the quick build is worth fetching; elsewhere what is there will do.
  if (present) return (process.env['CI'] && tryInstall([SHELL]) ? onPath(SHELL) : undefined) ?? present;
  tryRun('npx', ['playwright', 'install', 'chromium']);
  const downloaded = bundled();
  if (downloaded) return downloaded;
  for (const wanted of [SHELL, 'chromium']) {
    const fromSystem = tryInstall([wanted]) ? installed() : undefined;
    if (fromSystem) return fromSystem;
  }
  throw new Error('The browser tests need Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}

/** Give the browser's version, as it names itself. */
export const versionOf = (path: string): string => execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim();
