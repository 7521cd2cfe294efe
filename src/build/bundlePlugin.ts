/** The bundle in Vite: built with the app, and again whenever the data changes while developing. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { intoFolder } from '#build/bundleFolder.ts';
import { DEFAULT_OUT, loadGazetteer, makeBundle } from '#build/makeBundle.ts';
import { printProblems } from '#build/problems.ts';
import { progressOn } from '#build/progress.ts';
import { readGazetteerFiles, ROOT } from '#build/readSources.ts';

const QUIET = 50;

/** Give the gazetteer anew only when its files have changed. */
function remembered(): typeof loadGazetteer {
  let last: { files: string; loaded: ReturnType<typeof loadGazetteer> } | null = null;
  return () => {
    const files = JSON.stringify(readGazetteerFiles());
    if (last?.files !== files) last = { files, loaded: loadGazetteer() };
    return last.loaded;
  };
}

/** Do some work whenever it is asked for, one after the other: what is asked for while it is done is done once more, afterwards. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  return async () => {
    again = true;
    running ??= (async () => {
      while (again) {
        again = false;
        await work();
      }
      running = null;
    })();
    await running;
  };
}

/** Build the bundle of `from` and offer it under `bundle/`. A broken one fails the build, or shows over the page while developing. */
export function bundle(from: readonly string[]): Plugin {
  const load = remembered();
  const make = async (out: string, repeated = false): Promise<void> => {
    const progress = progressOn(process.stderr, 'en');
    const { problems, written } = await makeBundle(from, intoFolder(out), { onProgress: progress.on, load, repeated }).finally(progress.end);
    printProblems(problems, { language: 'en', json: false });
    if (!written) throw new Error('the bundle was not built: see the lines above');
  };
  const remakeOnChange = (server: ViteDevServer): void => {
    const watched = [...from, join(ROOT, 'data')].map((folder) => resolve(folder));
    server.watcher.add(watched);
    const remake = oneAtATime(async () => {
      try {
        await make(DEFAULT_OUT, true);
        server.ws.send({ type: 'full-reload' });
      } catch (error) {
        server.ws.send({ type: 'error', err: { message: (error as Error).message, stack: '' } });
      }
    });
    let timer: NodeJS.Timeout | undefined;
    server.watcher.on('all', (_event, path) => {
      if (!watched.some((folder) => path.startsWith(folder + sep))) return;
      clearTimeout(timer);
      timer = setTimeout(() => void remake(), QUIET);
    });
  };
  let made: string | null = null;
  const forget = () => {
    if (made !== null) rmSync(made, { recursive: true, force: true });
    made = null;
  };
  return {
    name: 'siyaq-bundle',
    // Before anything is written: a bundle that cannot be built leaves the folder as it was.
    async buildStart() {
      if (this.environment.config.command !== 'build') return;
      made = mkdtempSync(join(tmpdir(), 'siyaq-bundle-'));
      await make(made);
    },
    async configureServer(server) {
      await make(DEFAULT_OUT, true);
      remakeOnChange(server);
      server.middlewares.use((request, response, next) => {
        const [, name, ending] = /^\/bundle\/([\w.-]+\.(json|bin))$/.exec(request.url ?? '') ?? [];
        if (!name) return next();
        try {
          const content = readFileSync(join(DEFAULT_OUT, name));
          response.setHeader('Content-Type', ending === 'json' ? 'application/json; charset=utf-8' : 'application/octet-stream');
          response.setHeader('Cache-Control', 'no-store');
          response.end(content);
        } catch {
          response.writeHead(404).end();
        }
      });
    },
    // The parts are copied beside what Vite wrote: it need not hold them all.
    writeBundle({ dir }) {
      if (made === null || dir === undefined) return;
      const folder = join(dir, 'bundle');
      mkdirSync(folder, { recursive: true });
      for (const name of readdirSync(made)) copyFileSync(join(made, name), join(folder, name));
    },
    // A build that failed comes here too.
    closeBundle: forget,
  };
}
