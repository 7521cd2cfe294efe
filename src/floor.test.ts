/** The oldest browsers that the app is for, as the README names them: what is newer than they are must not be called. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { oldBrowserScript } from '#build/appShell.ts';
import words from '#app/oldBrowser.json';

const ROOT = join(import.meta.dirname, '..');

/** Built-ins that came after Chrome 114, Safari 17.0 or Firefox 125. */
const NEWER =
  /\b(?:Promise\.(?:withResolvers|try)|(?:Object|Map)\.groupBy|Array\.fromAsync|Iterator\.\w+|URL\.parse|RegExp\.escape|Uint8Array\.from(?:Hex|Base64)|Error\.isError|Math\.sumPrecise|Temporal\.|Intl\.DurationFormat|moveBefore|requestClose|AbortSignal\.any)\b|\.(?:checkVisibility|union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(|\.(?:values|keys|entries)\(\)\s*\.(?:map|filter|some|every|find|reduce|flatMap|take|drop|toArray|forEach)\(/;
const inTheBrowser = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^(?:text|bundle|search|worker|storage|url|i18n|queries|ui|cards|features|app)\/.*\.tsx?$/.test(path) && !path.endsWith('.test.ts'));

test('no built-in is newer than the oldest browsers', () => {
  expect(inTheBrowser.length).toBeGreaterThan(100);
  expect(inTheBrowser.filter((path) => NEWER.test(readFileSync(join(ROOT, 'src', path), 'utf8')))).toEqual([]);
  expect('const { promise } = Promise.withResolvers()').toMatch(NEWER);
  expect('entries.filter((entry) => entry.checkVisibility())').toMatch(NEWER);
  expect('counts.entries().map(one)').toMatch(NEWER);
});

test('the README and the words for an older browser name the same oldest ones', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  for (const oldest of ['Chrome 114', 'Safari 17', 'Firefox 125']) {
    expect(readme).toContain(oldest);
    expect(words.en).toContain(oldest);
    expect(words.ar).toContain(/\d+/.exec(oldest)![0]);
  }
});

test('what tells an older browser is written as every browser parses it', () => {
  const script = oldBrowserScript(ROOT);
  const newSyntax = /=>|`|\b(?:let|const|class|async|await|import|export)\b|\?\.|\?\?|\.\.\.|catch\s*\{|,\s*[)\]}]/;
  expect(script.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""')).not.toMatch(newSyntax);
  expect('try { a() } catch { b() }').toMatch(newSyntax);
  expect(script).toContain(words.ar);
});

/** Run the script where some things are there, and give whether it found the browser too old. */
function isTold(there: { popover: boolean; toSorted: boolean; lookbehind: boolean }): boolean {
  let told = false;
  runInNewContext(oldBrowserScript(ROOT), {
    HTMLElement: { prototype: there.popover ? { popover: null } : {} },
    Array: { prototype: there.toSorted ? Array.prototype : {} },
    RegExp: there.lookbehind
      ? RegExp
      : function OldRegExp() {
          throw new SyntaxError('invalid group specifier name');
        },
    document: { documentElement: { setAttribute: () => (told = true) }, addEventListener: () => undefined },
  });
  return told;
}

test.each([
  ['all that is needed', { popover: true, toSorted: true, lookbehind: true }, false],
  ['no popover', { popover: false, toSorted: true, lookbehind: true }, true],
  ['no toSorted', { popover: true, toSorted: false, lookbehind: true }, true],
  ['no lookbehind', { popover: true, toSorted: true, lookbehind: false }, true],
])('a browser with %s', (_, there, told) => expect(isTold(there)).toBe(told));
