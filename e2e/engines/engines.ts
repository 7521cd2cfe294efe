/** The engines beside Chromium: found where they are, installed where that can be, or else named as missing. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onPath, tryInstall } from '../systemPrograms.ts';
import type { Driver } from './driver.ts';
import type { WebKitPaths } from './webkit.ts';

export const ENGINES = ['firefox', 'webkit'] as const;
export type EngineName = (typeof ENGINES)[number];

/** An engine that can be opened, or why there is none here. */
export type Found = { readonly open: () => Promise<Driver> } | { readonly missing: string };

const asked = (variable: string): string | undefined => {
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} names ${path}, and there is no such file.`);
  return path || undefined;
};

const firefoxPath = (): string | undefined => asked('FIREFOX_PATH') ?? onPath('firefox-esr') ?? onPath('firefox');

/** Find a file of the browser that comes with the library, in the folder of this machine's kind. */
function miniBrowser(): string | undefined {
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter(existsSync).flatMap((folder) => [folder, ...readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name.includes('linux')).map((entry) => join(folder, entry.name))]);
  return folders.flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((library) => join(folder, library, 'MiniBrowser'))).find(existsSync);
}

function webkitPaths(): WebKitPaths | undefined {
  const [driver, browser, screen, bus] = [onPath('WebKitWebDriver'), asked('WEBKIT_PATH') ?? miniBrowser(), onPath('Xvfb'), onPath('dbus-run-session')];
  return driver && browser && screen && bus ? { driver, browser, screen, bus } : undefined;
}

function found<T>(look: () => T | undefined, packages: readonly string[]): T | undefined {
  const present = look();
  if (present) return present;
  return tryInstall(packages) ? look() : undefined;
}

/** Find an engine: by its environment variable, among the system's programs, or installed now. Throws where the variable names no file. */
export function findEngine(name: EngineName): Found {
  if (name === 'firefox') {
    const path = found(firefoxPath, ['firefox-esr']);
    return path ? { open: async () => (await import('./firefox.ts')).openFirefox(path) } : { missing: 'install Firefox, or set FIREFOX_PATH to it' };
  }
  if (process.platform !== 'linux') return { missing: 'WebKit is driven on Linux only' };
  const paths = found(webkitPaths, ['webkit2gtk-driver', 'xvfb', 'dbus']);
  return paths ? { open: async () => (await import('./webkit.ts')).openWebKit(paths) } : { missing: 'install webkit2gtk-driver, xvfb and dbus' };
}
