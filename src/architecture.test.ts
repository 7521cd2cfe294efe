/** The shape of the code, as a test. When it fails, move the code; widen the table only by a decision note. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

/** folder -> [folders it may import, packages it may import]. Nothing points back up. */
const LAYERS: Record<string, [folders: string, packages: string]> = {
  text: ['', ''],
  bundle: ['text', 'valibot'],
  pipeline: ['text bundle', 'yaml valibot @mozilla/readability'],
  search: ['text bundle', 'valibot d3-force'],
  build: ['text bundle pipeline search', 'node:* valibot vite subset-font parse5'],
  worker: ['text bundle pipeline search', 'workbox-precaching workbox-routing'],
  storage: ['bundle', 'valibot idb'],
  url: ['bundle', ''],
  i18n: ['text', 'react i18next'],
  queries: ['text bundle pipeline search storage worker', 'react valibot @tanstack/react-query'],
  ui: ['text i18n', 'react react-dom react-router @tanstack/react-virtual'],
  cards: ['text bundle url i18n queries ui', 'react react-router @tanstack/react-query'],
  features: ['text bundle url i18n queries ui cards', 'react react-router @tanstack/react-query'],
  app: ['text bundle url i18n storage queries ui cards features', 'react react-dom react-router @tanstack/react-query'],
};

const SRC = import.meta.dirname;
const ENDINGS = ['', '.ts', '.tsx', '.css', '.json'];
const IMPORT =
  /\b(?:import|export)\b[^'"();]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]|\bnew URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url/g;
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\.d\.ts$|^testing\//.test(path))
  .map((path) => ({ path, code: readFileSync(join(SRC, path), 'utf8') }));

/** Give the file that a specifier leads to, without `?worker`-like endings; undefined where there is none. */
const fileAt = (path: string) => ENDINGS.map((ending) => path.replace(/\?.*$/, '') + ending).find((file) => /\.\w+$/.test(file) && existsSync(join(SRC, file)));
const edges = sources.flatMap(({ path, code }) =>
  [...code.matchAll(IMPORT)].map((match) => {
    const spec = (match[1] ?? match[2] ?? match[3])!;
    if (spec.startsWith('#')) return { from: path, spec, to: fileAt(spec.slice(1)) };
    if (spec.startsWith('.')) return { from: path, spec, to: fileAt(posix.join(dirname(path), spec)) };
    return { from: path, spec, pkg: spec };
  }),
);
const folder = (path: string) => (path.includes('/') ? path.split('/', 1)[0]! : '(top of src)');
const island = (path: string) => /^features\/[^/]+/.exec(path)?.[0];
const matches = (allowed: string, name: string) =>
  allowed.split(' ').some((a) => a && (name === a || name.startsWith(a.endsWith('*') ? a.slice(0, -1) : `${a}/`)));

test('the scan sees the code', () => {
  expect(sources.length).toBeGreaterThan(0);
  expect(edges.length).toBeGreaterThan(sources.length / 2);
  expect(edges.filter((e) => !e.pkg && !e.to).map((e) => `${e.from}: ${e.spec} leads nowhere`)).toEqual([]);
});

test('every file lies in a folder of the table', () => expect(sources.map((s) => s.path).filter((path) => !(folder(path) in LAYERS))).toEqual([]));

test('imports point down', () =>
  expect(
    edges
      .filter((e) => e.to && folder(e.to) !== folder(e.from) && !matches(LAYERS[folder(e.from)]?.[0] ?? '', folder(e.to)))
      .map((e) => `${e.from} -> ${e.to}`),
  ).toEqual([]));

test('each package comes in through its own door', () =>
  expect(edges.filter((e) => e.pkg && !matches(LAYERS[folder(e.from)]?.[1] ?? '', e.pkg)).map((e) => `${e.from} -> ${e.pkg}`)).toEqual([]));

test('features are islands', () =>
  expect(edges.filter((e) => e.to && island(e.from) && island(e.to) && island(e.from) !== island(e.to)).map((e) => `${e.from} -> ${e.to}`)).toEqual([]));

test('there are no circles', () => {
  const next = new Map<string, typeof edges>();
  for (const e of edges) next.set(e.from, [...(next.get(e.from) ?? []), e]);
  const cleared = new Set<string>();
  const circleFrom = (path: string, trail: string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (cleared.has(path)) return undefined;
    for (const e of next.get(path) ?? []) {
      const circle = e.to ? circleFrom(e.to, [...trail, path]) : undefined;
      if (circle) return circle;
    }
    cleared.add(path);
    return undefined;
  };
  expect(sources.flatMap((s) => circleFrom(s.path, [])?.join(' -> ') ?? [])).toEqual([]);
});

test('the pure folders know no Node, no page, no clock and no chance', () => {
  const impure =
    /\b(?:process\.(?:env|argv|cwd)|document\.(?:body|create|query|get|document)|window\.|localStorage|navigator\.)|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bfetch\(/;
  const pure = sources.filter((s) => /^(?:text|bundle|pipeline|search|url)\//.test(s.path));
  expect(pure.length).toBeGreaterThan(20);
  expect(pure.filter((s) => impure.test(s.code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))).map((s) => s.path)).toEqual([]);
});

test('storage is touched behind its door only', () =>
  expect(sources.filter((s) => /\blocalStorage\b|\bindexedDB\b/.test(s.code) && !s.path.startsWith('storage/')).map((s) => s.path)).toEqual([]));

test('layout classes are logical, so they work in both directions', () => {
  const strings = /(["'`])((?:(?!\1)[^\\]|\\.)*)\1/g;
  const physical =
    /^(?:[\w-]+:)*!?-?(?:(?:(?:left|right)-(?:\d|\[|\(|auto|full|px).*|(?:border-[lr]|rounded-(?:[lr]|[tb][lr])|(?:scroll-)?[mp][lr])(?:-.+)?)|(?:text|float|clear|origin)-(?:left|right))$/;
  expect(
    sources
      .filter((s) => s.path.endsWith('.tsx'))
      .flatMap((s) =>
        [...s.code.matchAll(/(?:className|class)\s*=\s*(?:\{[^}]*\}|"[^"]*")/g)].flatMap((attribute) =>
          [...attribute[0].matchAll(strings)].flatMap((m) =>
            m[2]!
              .split(/\s+/)
              .filter((c) => physical.test(c))
              .map((c) => `${s.path}: ${c}`),
          ),
        ),
      ),
  ).toEqual([]);
});
