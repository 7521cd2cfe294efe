import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { oldBrowserScript } from '#build/appShell.ts';
import { ROOT } from '#build/readSources.ts';
import words from '../app/oldBrowser.json';

const root = mkdtempSync(join(tmpdir(), 'siyaq-shell-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('an old browser is told so in both languages', () => {
  const script = oldBrowserScript(ROOT);
  for (const text of Object.values(words)) expect(script).toContain(JSON.stringify(text));
});

test.each(['ar', 'en'])('without its words in %s nothing is built', (missing) => {
  mkdirSync(join(root, 'src/app'), { recursive: true });
  cpSync(join(ROOT, 'src/app/oldBrowser.js'), join(root, 'src/app/oldBrowser.js'));
  writeFileSync(join(root, 'src/app/oldBrowser.json'), JSON.stringify(missing === 'ar' ? { en: 'x' } : { ar: 'x' }));
  expect(() => oldBrowserScript(root)).toThrow(`src/app/oldBrowser.json has no words under ${missing}`);
});
