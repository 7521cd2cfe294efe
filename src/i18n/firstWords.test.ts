/** What a story opens with finds its words among those that are loaded first: the others are there only later. */
import { expect, test } from 'vitest';
import ar from '#i18n/ar.json';
import { ALL_WORDS } from '#testing/allWords.ts';

const SOURCES = new Map(
  Object.entries(import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.ts'], { query: '?raw', import: 'default', eager: true })).map(([file, code]) => [
    file.startsWith('./') ? `i18n/${file.slice(2)}` : file.replace('../', ''),
    code,
  ]),
);
const BEGINS = ['app/main.tsx', 'features/story/StoryPage.tsx'];

/** Give the files that stand in memory once these do: what is only imported when it is needed is not among them. */
function loadedWith(begins: readonly string[]): Set<string> {
  const seen = new Set(begins);
  for (const file of seen)
    for (const [, path] of SOURCES.get(file)!.matchAll(/^(?:import|export) (?!type )[^;]*?from '#([^']+\.tsx?)';/gm)) if (SOURCES.has(path!)) seen.add(path!);
  return seen;
}

type Words = { readonly [key: string]: string | Words };
const keysOf = (words: Words, above = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${above}${key}`.replace(/_(?:zero|one|two|few|many|other)$/, '')] : keysOf(value, `${above}${key}.`),
  );

test('a story says nothing whose words come later', () => {
  const first = new Set(keysOf(ar));
  const later = new Set(keysOf(ALL_WORDS.ar).filter((key) => !first.has(key)));
  expect(later.size).toBeGreaterThan(200);
  const files = loadedWith(BEGINS);
  expect(files.size).toBeGreaterThan(80);
  const said = [...files].flatMap((file) =>
    [...SOURCES.get(file)!.matchAll(/'(?<whole>\w+(?:\.\w+)+)'|\bcount\([^)]*?'(?<counted>\w+)'|`(?<begun>(?:\w+\.)+)\$\{/g)].map(({ groups }) => ({
      file,
      key: groups!['whole'] ?? groups!['begun'] ?? `count.${groups!['counted']}`,
    })),
  );
  expect(said.length).toBeGreaterThan(80);
  // What is counted is told by the calls of `count`.
  const isLater = (key: string) => (key.endsWith('.') && key !== 'count.' ? [...later].some((one) => one.startsWith(key)) : later.has(key));
  expect(said.filter(({ key }) => isLater(key))).toEqual([]);
});
