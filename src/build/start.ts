/** `npm start`: build the bundle and the app, then serve them. */
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { serve } from '#build/serve.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Tell whether something listens on a port, before the seconds of a build are spent. */
const isTaken = (port: number): Promise<boolean> =>
  new Promise((resolveTaken) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolveTaken(error.code === 'EADDRINUSE'));
    probe.listen(port, () => probe.close(() => resolveTaken(false)));
  });

async function start(): Promise<number> {
  let options: { from?: string[]; port?: string; dist?: string };
  try {
    ({ values: options } = parseArgs({ options: { from: { type: 'string', multiple: true }, port: { type: 'string' }, dist: { type: 'string' } } }));
  } catch (error) {
    console.error(`${(error as Error).message}\nusage: npm start -- [--from DIR]… [--port N]`);
    return 2;
  }
  const port = Number(options.port ?? process.env['PORT'] ?? 4173);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    console.error(`«${options.port ?? process.env['PORT']}» is not a port: give a number from 1 to 65535.`);
    return 2;
  }
  if (options.from) process.env['SIYAQ_FROM'] = options.from.map((folder) => resolve(folder)).join('\n');
  const dist = resolve(ROOT, options.dist ?? 'dist');
  if (options.dist) process.env['SIYAQ_DIST'] = dist;
  if (await isTaken(port)) {
    console.error(`Port ${port} is in use: stop what runs there, or choose another with: npm start -- --port ${port + 1}`);
    return 1;
  }
  await build({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' });
  await serve(dist, port);
  console.log(`Siyaq is open at http://localhost:${port}`);
  return 0;
}

process.exitCode = await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
if (process.exitCode !== 0) process.exit();
