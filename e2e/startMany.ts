/** Serve a dossier of many invented stories for tests of long lists: `tsx e2e/startMany.ts PORT`. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDocument } from '../src/build/generated/makeDocument.ts';

export const MANY = 320;
const FOLDER = '.reports/many';

const [port = ''] = process.argv.slice(2);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (let number = 0; number < MANY; number++) {
  const { file, text } = makeDocument(7, number, MANY);
  writeFileSync(join(FOLDER, file), text);
}
const server = spawn(process.execPath, ['--import=tsx', 'src/build/start.ts', '--port', port, '--dist', '.reports/dist-many', '--from', FOLDER], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
