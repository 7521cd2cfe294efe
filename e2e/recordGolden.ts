/** `npm run golden`: take the pictures of the main screens anew, write down the browser build that took them, and make the README's picture of two of them. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, versionOf } from './chromium.ts';

const folder = join(import.meta.dirname, 'golden');
const executablePath = findChromium();

/** Lay the dossier on a laptop and a story on a phone side by side. */
async function makeReadmePicture(): Promise<void> {
  const image = (name: string, width: number) => `<img width="${width}" src="data:image/png;base64,${readFileSync(join(folder, `${name}.png`)).toString('base64')}">`;
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  const page = await browser.newPage({ viewport: { width: 1400, height: 664 } });
  await page.setContent(`<body style="margin:12px;display:flex;gap:24px;align-items:start;background:#e9e2d2">${image('dossier-laptop', 1056)}${image('story-phone-dark', 296)}`);
  await page.screenshot({ path: join(import.meta.dirname, '../public/pictures/readme-siyaq.png') });
  await browser.close();
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
writeFileSync(join(folder, 'browser.txt'), `${versionOf(executablePath)}\n`);
process.argv.push('golden.spec.ts', '--update-snapshots=all');
await import('./run.ts');
if (!process.exitCode) await makeReadmePicture();
