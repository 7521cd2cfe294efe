/** Hostile folders on a real disk: links in a loop, pipes, names, sizes; and the real command over them, twice. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '#build/hostile/generate.ts';
import { SOUND } from '#build/hostile/laws.ts';
import { ROOT } from '#build/readSources.ts';

const DOCUMENTS = 60;
const MOST_MS = 45_000;
const PROBLEM = /^.+:[1-9]\d*:[1-9]\d* (?:error|warning) [a-z-]+ .+ \(.+\)$/;
/** What must be refused with an error, by the name it stands under. */
const REFUSED = ['loop/self.txt', 'loop/nowhere.txt', 'pipe.txt', 'large.txt', 'line.txt'];

function fill(folder: string, seed: number, order: 1 | -1): void {
  const numbers = Array.from({ length: DOCUMENTS }, (_, number) => number);
  for (const number of order === 1 ? numbers : numbers.toReversed()) writeFileSync(join(folder, `d${number}.${['txt', 'html', 'json', 'md'][number % 4]!}`), generate(seed, number * 7).bytes);
  writeFileSync(join(folder, SOUND.file), SOUND.bytes);
  for (const name of ['CON.txt', 'constructor.txt', '__proto__.txt', '\u202Egnp.txt', 'سطر\nآخر.txt', `${'ط'.repeat(110)}.txt`]) writeFileSync(join(folder, name), SOUND.bytes);
  for (const below of ['one', 'two', 'a folder.txt', 'loop']) mkdirSync(join(folder, below));
  for (const below of ['one', 'two']) writeFileSync(join(folder, below, 'same.txt'), SOUND.bytes);
  symlinkSync(folder, join(folder, 'loop', 'up'));
  symlinkSync('self.txt', join(folder, 'loop', 'self.txt'));
  symlinkSync('nothing', join(folder, 'loop', 'nowhere.txt'));
  spawnSync('mkfifo', [join(folder, 'pipe.txt')]);
  writeFileSync(join(folder, 'large.txt'), '');
  truncateSync(join(folder, 'large.txt'), 20_000_001);
  writeFileSync(join(folder, 'line.txt'), 'قال الوزير في القاهرة إن النهر عاد. '.repeat(300_000));
  writeFileSync(join(folder, 'closed.txt'), SOUND.bytes);
  chmodSync(join(folder, 'closed.txt'), 0);
}

const contents = (out: string): string => JSON.stringify(readdirSync(out).toSorted().map((name) => [name, readFileSync(join(out, name), 'utf8')]));

/** Build hostile folders with the real command, written in two orders, in two time zones and locales; say which laws it breaks. */
export function judgeFolders(seed: number): string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'siyaq-hostile-'));
  try {
    const breaches: string[] = [];
    const builds = ([[1, 'Asia/Riyadh', 'ar_EG.UTF-8'], [-1, 'America/New_York', 'C']] as const).map(([order, TZ, LANG]) => {
      const [from, out] = [join(scratch, `from${order}`), join(scratch, `out${order}`)];
      mkdirSync(from);
      fill(from, seed, order);
      const done = spawnSync(process.execPath, ['--import=tsx', join(ROOT, 'src/build/bundle.ts'), '--from', from, '--out', out], { cwd: ROOT, encoding: 'utf8', timeout: MOST_MS, killSignal: 'SIGKILL', env: { ...process.env, TZ, LANG, LC_ALL: LANG } });
      const problems = done.stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm '));
      if (done.status !== 1) breaches.push(`hostile folders: the command ended with ${done.signal ?? done.status}, not 1: ${problems.find((line) => !PROBLEM.test(line)) ?? ''}`);
      breaches.push(...problems.filter((line) => !PROBLEM.test(line)).slice(0, 3).map((line) => `hostile folders: no problem line: ${JSON.stringify(line.slice(0, 160))}`));
      breaches.push(...REFUSED.filter((name) => !problems.some((line) => line.startsWith(`${name}:`) && line.includes(' error '))).map((name) => `hostile folders: ${name} was not refused`));
      return { problems: problems.join('\n'), bundle: done.status === 1 ? contents(out) : '' };
    });
    if (builds[0]!.bundle !== builds[1]!.bundle) breaches.push('hostile folders: order, time zone or locale change the bundle');
    if (builds[0]!.problems !== builds[1]!.problems) breaches.push('hostile folders: order, time zone or locale change the problems');
    return breaches;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
