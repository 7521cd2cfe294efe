/** The bundle in Vite: built with the app, and again whenever the data changes while developing. */
import { readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { DEFAULT_OUT, makeBundle } from '#build/makeBundle.ts';
import { printProblems } from '#build/problems.ts';
import { ROOT } from '#build/readSources.ts';
import { writeBundle } from '#build/writeBundle.ts';

const QUIET = 150;

/** Build the bundle of `from` and offer it under `bundle/`. A broken one fails the build, or shows over the page while developing. */
export function bundle(from: readonly string[]): Plugin {
  const make = (): ReadonlyMap<string, string> => {
    const { problems, files } = makeBundle(from);
    printProblems(problems, { language: 'en', json: false });
    if (!files) throw new Error('the bundle was not built: see the lines above');
    return files;
  };
  const remakeOnChange = (server: ViteDevServer): void => {
    const watched = [...from, join(ROOT, 'data')].map((folder) => resolve(folder));
    server.watcher.add(watched);
    let timer: NodeJS.Timeout | undefined;
    const remake = () => {
      try {
        writeBundle(make(), DEFAULT_OUT);
        server.ws.send({ type: 'full-reload' });
      } catch (error) {
        server.ws.send({ type: 'error', err: { message: (error as Error).message, stack: '' } });
      }
    };
    server.watcher.on('all', (_event, path) => {
      if (!watched.some((folder) => path.startsWith(folder + sep))) return;
      clearTimeout(timer);
      timer = setTimeout(remake, QUIET);
    });
  };
  return {
    name: 'siyaq-bundle',
    configureServer(server) {
      writeBundle(make(), DEFAULT_OUT);
      remakeOnChange(server);
      server.middlewares.use((request, response, next) => {
        const name = /^\/bundle\/([\w.-]+\.json)$/.exec(request.url ?? '')?.[1];
        if (!name) return next();
        try {
          const text = readFileSync(join(DEFAULT_OUT, name));
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.setHeader('Cache-Control', 'no-store');
          response.end(text);
        } catch {
          response.writeHead(404).end();
        }
      });
    },
    generateBundle() {
      for (const [name, source] of make()) this.emitFile({ type: 'asset', fileName: `bundle/${name}`, source });
    },
  };
}
