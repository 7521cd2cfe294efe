/** `npm start`: build the bundle and the app, then serve them. Exit 1: something stands in the way; 2: wrong usage. */
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';
import { serve } from '#build/serve.ts';
import { startOptions } from '#build/startOptions.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Say why nothing can listen on a port, before the seconds of a build are spent; null where it can. */
const hindranceOf = (port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, () => probe.close(() => resolve(null)));
  });

const HINDRANCES: Readonly<Record<string, (port: number) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is in use: stop what runs there, or choose another with: npm start -- --port ${port === 65535 ? 4173 : port + 1}`,
  EACCES: (port) => `You may not listen on port ${port}: choose one from 1024 on, with: npm start -- --port 4173`,
};
const hindered = (code: string, port: number): string => HINDRANCES[code]?.(port) ?? `Port ${port} cannot be listened on: ${code}.`;

async function start(): Promise<number> {
  const options = startOptions(process.argv.slice(2), process.env, ROOT);
  if ('message' in options) {
    console.error(options.message);
    return options.code;
  }
  const { from, port, base, dist } = options;
  if (from) process.env['SIYAQ_FROM'] = from.join('\n');
  process.env['SIYAQ_DIST'] = dist;
  process.env['SIYAQ_BASE'] = base;
  const hindrance = await hindranceOf(port);
  if (hindrance !== null) {
    console.error(hindered(hindrance, port));
    return 1;
  }
  await build({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' });
  await serve(dist, port, base).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.syscall === 'listen' ? hindered(error.code ?? error.message, port) : error.message);
  });
  console.log(`Siyaq is open at http://localhost:${port}${base === '/' ? '' : base}`);
  return 0;
}

process.exitCode = await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
if (process.exitCode !== 0) process.exit();
