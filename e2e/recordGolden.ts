/** `npm run golden`: take the pictures of the main screens anew, and write down the browser build that took them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, versionOf } from './chromium.ts';

const folder = join(import.meta.dirname, 'golden');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
writeFileSync(join(folder, 'browser.txt'), `${versionOf(findChromium())}\n`);
process.argv.push('golden.spec.ts', '--update-snapshots=all');
await import('./run.ts');
