/** Dossiers of invented documents, built and served: one of the size that is measured, and a small one beside it as the control. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { serve } from '../../src/build/serve.ts';

const ROOT = join(import.meta.dirname, '../..');

export type Used = { readonly seconds: number; readonly megabytes: number };
export type Built = { readonly folder: string; readonly stories: number; readonly bundle: Used | null; readonly app: Used | null; readonly files: number };

/** Run a Node program of the project, and give what it used; throws with its words where it ends with another status than these. */
function run(args: readonly string[], folder: string, env: Record<string, string> = {}, statuses: readonly number[] = [0]): Used {
  const usage = join(folder, 'usage.json');
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', join(import.meta.dirname, 'usage.js'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    // A cache of its own, so that nothing is kept from before.
    env: { ...process.env, ...env, SIYAQ_USAGE: usage, SIYAQ_CACHE: join(folder, 'cache') },
    maxBuffer: 2 ** 28,
  });
  if (!statuses.includes(status ?? -1)) throw new Error(`${args.join(' ')}\n${stdout}${stderr}`);
  return JSON.parse(readFileSync(usage, 'utf8')) as Used;
}

const countFiles = (folder: string): number => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

/** Write documents, build their bundle (its readings are kept for the app's build), and the app around it. What a folder holds already is taken as it is. */
export function build(folder: string, stories: number, seed: number): Built {
  mkdirSync(folder, { recursive: true });
  const [from, dist, out] = ['from', 'dist', 'bundle'].map((name) => join(folder, name)) as [string, string, string];
  if (existsSync(join(dist, 'sw.js'))) return { folder: dist, stories, bundle: null, app: null, files: countFiles(dist) };
  if (!existsSync(from)) run(['--import=tsx', 'src/build/generate.ts', '--stories', String(stories), '--out', from, '--seed', String(seed)], folder);
  // 1: a document was left out, and said to be.
  const bundle = run(['--import=tsx', 'src/build/bundle.ts', '--from', from, '--out', out], folder, {}, [0, 1]);
  const app = run(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], folder, { SIYAQ_FROM: from, SIYAQ_DIST: dist });
  return { folder: dist, stories, bundle, app, files: countFiles(dist) };
}

export type Site = { readonly url: string; readonly sent: () => number; readonly close: () => void };

/** Serve a built app, and count the bytes that are sent. */
export async function open(folder: string): Promise<Site> {
  const server: Server = await serve(folder, 0);
  let gone = 0;
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      gone += socket.bytesWritten;
      sockets.delete(socket);
    });
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    sent: () => gone + [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
