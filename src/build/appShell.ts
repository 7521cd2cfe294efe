/** What surrounds the app in a build: the first frame's script with its policy, the service worker, compressed copies. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type HtmlTagDescriptor, type Plugin, type ResolvedConfig } from 'vite';
import { compress, filesIn } from '#build/compress.ts';
import { policyFor } from '#build/csp.ts';
import { facesIn } from '#build/fonts.ts';
import { isHashed } from '#build/server/address.ts';

/** Build one entry into a self-contained classic script. */
async function scriptOf(entry: string, define: Record<string, string> = {}): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    build: { write: false, minify: true, modulePreload: false, rollupOptions: { input: entry, output: { format: 'iife' } } },
  });
  if (!('output' in built)) throw new Error(`${entry} gave no script`);
  return built.output[0].code.trim();
}

/** Give the script that says where a browser is too old: as it is written, without its comments, with its words, which no other browser loads. */
export function oldBrowserScript(root: string): string {
  const file = 'src/app/oldBrowser.json';
  const all = JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;
  const words = (['ar', 'en'] as const).map((lang) => {
    const text = all[lang];
    if (typeof text !== 'string') throw new Error(`${file} has no words under ${lang}`);
    return { lang, dir: lang === 'ar' ? 'rtl' : 'ltr', text };
  });
  const source = readFileSync(join(root, 'src/app/oldBrowser.js'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').trim();
  return source.replace('__WORDS__', () => JSON.stringify(words)).replace(/\n\s*/g, '\n');
}

const inline = (scripts: readonly string[]): HtmlTagDescriptor[] => scripts.map((children) => ({ tag: 'script', children, injectTo: 'head' }));

const LAST_META = /<meta name="theme-color"[^>]*>/;

/**
 * Say where a browser is too old, set language, direction and theme before the first paint, and ask for the faces of English:
 * inline scripts allowed by their hash.
 */
export function firstFrame(root: string): Plugin {
  const entry = join(root, 'src/app/firstFrame.ts');
  let base = '/';
  return {
    name: 'siyaq-first-frame',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { server, bundle }) {
        const old = oldBrowserScript(root);
        if (server) return [{ tag: 'script', attrs: { type: 'module', src: '/src/app/firstFrame.ts' }, injectTo: 'head-prepend' }, ...inline([old])];
        const scripts = [old, await scriptOf(entry, { __LATIN_FACES__: JSON.stringify(facesIn(bundle, 'latin').map((file) => base + file)) })];
        // Before the style sheet, for which scripts behind it would wait; behind the colour that one of them sets.
        if (!LAST_META.test(html)) throw new Error('index.html has no theme-color');
        return {
          html: html.replace(LAST_META, (meta) => [meta, ...scripts.map((script) => `<script>${script}</script>`)].join('\n    ')),
          tags: [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(scripts) }, injectTo: 'head-prepend' }],
        };
      },
    },
  };
}

const NOT_KEPT = /\.(?:br|gz|map)$|^sw\.js$|^pictures\/readme-|^robots\.txt$|^licences\//;

/** Parts that only a reader of their stories, names or days needs; those of a bundle larger than so many bytes are kept after the app. */
const LATER = /^bundle\/(?!manifest\.json$|(?:head|columns|search)-)/;
const SMALL = 1_500_000;

/** List what must be there offline before the app is: a file whose name carries its hash needs no revision. */
export function precacheList(folder: string): { url: string; revision: string | null }[] {
  const files = filesIn(folder).filter((file) => !NOT_KEPT.test(file));
  const later = files.filter((file) => LATER.test(file));
  const isSmall = later.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) <= SMALL;
  return files
    .filter((file) => isSmall || !LATER.test(file))
    .map((file) => ({
      url: file,
      revision: isHashed(`/${file}`) ? null : createHash('sha256').update(readFileSync(join(folder, file))).digest('hex').slice(0, 16),
    }));
}

/** After the build: write the service worker with the list of all that was built, then compressed copies beside each text file. */
export function offline(root: string): Plugin {
  let config: ResolvedConfig;
  let isWritten = false;
  return {
    name: 'siyaq-offline',
    apply: 'build',
    enforce: 'post',
    configResolved: (resolved) => {
      config = resolved;
    },
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        // A build that failed comes here too; what an earlier one wrote stays as it is.
        if (!isWritten) return;
        const folder = resolve(root, config.build.outDir);
        const list = JSON.stringify(precacheList(folder));
        writeFileSync(join(folder, 'sw.js'), await scriptOf(join(root, 'src/worker/offline.ts'), { __PRECACHE__: list }));
        await compress(folder);
      },
    },
  };
}
