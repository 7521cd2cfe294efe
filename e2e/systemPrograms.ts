/** Programs of the system that the tests drive: where they are, and how the system's packages bring them. */
import { spawnSync } from 'node:child_process';

/** Give the path of a program that the shell would find; undefined where there is none. */
export function onPath(name: string): string | undefined {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split('\n')[0]?.trim() || undefined : undefined;
}

/** Run a command that may fail, with its output in sight and five minutes at most. */
export function tryRun(command: string, args: readonly string[]): void {
  console.log(`> ${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000, shell: process.platform === 'win32' });
}

/** Install packages of the system; tells whether that could be tried, which takes apt and the rights to use it. */
export function tryInstall(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  tryRun('apt-get', ['update', '-qq']);
  tryRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  return true;
}
