/** A build killed at any moment leaves the old bundle or the new one. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomOf } from '#build/hostile/random.ts';
import { intoFolder, intoMemory } from '#build/bundleFolder.ts';
import { makeBundle } from '#build/makeBundle.ts';
import { ROOT } from '#build/readSources.ts';

/** Fewer in the short form; all in `npm run test:full`. */
const KILLS_OF_WRITING = import.meta.env.MODE === 'full' ? 50 : 20;
const KILLS_OF_BUILDING = KILLS_OF_WRITING;
/** As many commands run side by side, each with a bundle of its own. */
const SIDE_BY_SIDE = 2;
/** Milliseconds after which a command that was left alone is taken to hang. */
const LONGEST = 300_000;
let scratch = '';
type Files = ReadonlyMap<string, Uint8Array>;
let old: Files;
let next: Files;

const story = (i: number, word: string) => `خبر ${word} ${i} من القاهرة\n\nقال محافظ القاهرة يوم ${i + 1} أيار 2024 إن ${word} الجسر في مصر انتهى.\n`;

function folderOf(word: string): string {
  const from = join(scratch, `from ${word}`);
  mkdirSync(from);
  for (let i = 0; i < 12; i++) writeFileSync(join(from, `${i}.txt`), story(i, word));
  return from;
}

/** What is wrong with a bundle on disk: a manifest that is neither of the two, a file that is missing or not what its name's hash says. */
function faults(out: string, whole: readonly Files[]): string[] {
  const manifest = readFileSync(join(out, 'manifest.json'));
  const bundle = whole.find((files) => manifest.equals(files.get('manifest.json')!));
  if (!bundle) return ['the manifest is neither the old one nor the new one'];
  return [...bundle.keys()].flatMap((name) => {
    if (name === 'manifest.json') return [];
    try {
      const content = readFileSync(join(out, name));
      return name.includes(`-${createHash('sha256').update(content).digest('hex').slice(0, 12)}.`) ? [] : [`${name} is half`];
    } catch (error) {
      return [`${name}: ${String(error)}`];
    }
  });
}

async function bundleOf(word: string): Promise<Files> {
  const out = intoMemory();
  await makeBundle([folderOf(word)], out);
  return out.files;
}

function writeBundle(files: Files, out: string): void {
  const folder = intoFolder(out);
  for (const [name, content] of files) if (name !== 'manifest.json') folder.put(name, content);
  folder.finish(Buffer.from(files.get('manifest.json')!).toString());
}

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'siyaq-kill-'));
  [old, next] = [await bundleOf('ترميم'), await bundleOf('هدم')];
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Start a program of ours, kill it a while after it is ready, and come back when it is gone; true: it was killed in its work. */
async function killed(args: readonly string[], afterReady: number): Promise<boolean> {
  const child = spawn(process.execPath, ['--import=tsx', ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] });
  const gone = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  if (args[0]!.endsWith('writeForEver.ts')) await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), gone]);
  await Promise.race([wait(afterReady), gone]);
  child.kill('SIGKILL');
  return (await gone) === 'SIGKILL';
}

describe('a build that is killed', () => {
  test(`while it writes, ${KILLS_OF_WRITING} times`, async () => {
    const out = join(scratch, 'writing');
    const list = join(scratch, 'bundles.json');
    writeFileSync(list, JSON.stringify([next, old].map((files) => [...files].map(([name, content]) => [name, Buffer.from(content).toString('base64')]))));
    writeBundle(old, out);
    const random = randomOf(7);
    let kills = 0;
    let halfway = 0;
    // The kills must meet the writing itself, or nothing was tried: on a busy machine that may take more of them.
    while (kills < KILLS_OF_WRITING || halfway <= 5) {
      if (await killed([join(import.meta.dirname, 'writeForEver.ts'), list, out], random.below(60))) kills++;
      expect(faults(out, [old, next])).toEqual([]);
      if (readdirSync(out).length !== old.size) halfway++;
    }
    writeBundle(old, out);
    expect(readdirSync(out).toSorted()).toEqual([...old.keys()].toSorted());
  });

  test(`at moments of the whole command, ${KILLS_OF_BUILDING} times`, async () => {
    const command = (out: string) => [join(ROOT, 'src/build/bundle.ts'), '--from', join(scratch, 'from هدم'), '--out', out];
    const outs = Array.from({ length: SIDE_BY_SIDE }, (_, i) => join(scratch, `building ${i}`));
    // One moment in each fiftieth of the command, at random within it. How long the command takes is measured anew whenever one ends before its moment: the machine may be busy.
    const random = randomOf(11);
    const moments = Array.from({ length: KILLS_OF_BUILDING }, (_, i) => (i + random.below(1000) / 1000) / KILLS_OF_BUILDING);
    const killInTurn = async (out: string, turn: number): Promise<void> => {
      let whole = Infinity;
      for (const moment of moments.filter((_, i) => i % SIDE_BY_SIDE === turn)) {
        for (let wasKilled = false; !wasKilled;) {
          writeBundle(old, out);
          const started = performance.now();
          wasKilled = await killed(command(out), Math.min(moment * whole, LONGEST));
          if (!wasKilled) whole = performance.now() - started;
          expect(faults(out, [old, next])).toEqual([]);
        }
      }
    };
    await Promise.all(outs.map(killInTurn));
  });

  test('a writer that breaks the rule is noticed', () => {
    const out = join(scratch, 'control');
    writeBundle(old, out);
    writeFileSync(join(out, 'manifest.json'), next.get('manifest.json')!);
    expect(faults(out, [old, next])).not.toEqual([]);
    writeBundle(old, out);
    const name = [...old.keys()][0]!;
    writeFileSync(join(out, name), old.get(name)!.subarray(0, 40));
    expect(faults(out, [old, next])).not.toEqual([]);
  });

  test('a half file left over is made whole by the next build', () => {
    const [from, out] = [join(scratch, 'whole'), join(scratch, 'left')];
    writeBundle(old, from);
    cpSync(from, out, { recursive: true });
    writeFileSync(join(out, 'manifest.json.1.tmp'), '{');
    writeBundle(next, out);
    expect(readdirSync(out).toSorted()).toEqual([...next.keys()].toSorted());
  });
});
