/** What surrounds the app in a build: the first frame's script with its policy, the service worker, compressed copies. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { policyFor } from '#build/csp.ts';

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

/** Set language, direction and theme before the first paint: an inline script allowed by its hash. */
export function firstFrame(root: string): Plugin {
  const entry = join(root, 'src/app/firstFrame.ts');
  return {
    name: 'siyaq-first-frame',
    transformIndexHtml: {
      order: 'post',
      async handler(_html, { server }) {
        if (server) return [{ tag: 'script', attrs: { type: 'module', src: '/src/app/firstFrame.ts' }, injectTo: 'head-prepend' }];
        const script = await scriptOf(entry);
        return [
          { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(script) }, injectTo: 'head-prepend' },
          { tag: 'script', children: script, injectTo: 'head' },
        ];
      },
    },
  };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();

const HASHED = /-[\w-]{8,}\.\w+$/;
const NOT_KEPT = /\.(?:br|gz|map)$|^sw\.js$|^pictures\/readme-|^robots\.txt$|^licences\//;

/** List what must be there offline: a file whose name carries its hash needs no revision. */
function precacheList(folder: string): { url: string; revision: string | null }[] {
  return filesIn(folder)
    .filter((file) => !NOT_KEPT.test(file))
    .map((file) => ({
      url: file,
      revision: HASHED.test(file) ? null : createHash('sha256').update(readFileSync(join(folder, file))).digest('hex').slice(0, 16),
    }));
}

const TEXT = /\.(?:html|js|css|json|svg|webmanifest|txt)$/;

function compress(folder: string): void {
  for (const file of filesIn(folder).filter((name) => TEXT.test(name))) {
    const path = join(folder, file);
    const source = readFileSync(path);
    if (source.length < 256) continue;
    writeFileSync(`${path}.br`, brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    writeFileSync(`${path}.gz`, gzipSync(source, { level: 9 }));
  }
}

/** After the build: write the service worker with the list of all that was built, then compressed copies beside each text file. */
export function offline(root: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'siyaq-offline',
    apply: 'build',
    enforce: 'post',
    configResolved: (resolved) => {
      config = resolved;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const folder = resolve(root, config.build.outDir);
        const list = JSON.stringify(precacheList(folder));
        writeFileSync(join(folder, 'sw.js'), await scriptOf(join(root, 'src/worker/offline.ts'), { __PRECACHE__: list }));
        compress(folder);
      },
    },
  };
}
