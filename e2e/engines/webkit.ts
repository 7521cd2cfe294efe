/** WebKitGTK, whose engine is that of Safari, driven over WebDriver in a screen of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, Key } from 'selenium-webdriver';
import { Origin } from 'selenium-webdriver/lib/input.js';
import { callOf, endGroup, LIMIT, within, type Driver } from './driver.ts';

/** Where the parts of WebKitGTK are. */
export type WebKitPaths = { readonly driver: string; readonly browser: string; readonly screen: string; readonly bus: string };

/** Taller and wider than every page that is looked at, with the browser's bar above it. */
const SCREEN = '1400x1100x24';
/** The bar of the small browser would keep the window at 447 px and more: on a phone's width it must give way. */
const NARROW_BAR = '* { padding: 0; margin: 0; border-width: 0; min-width: 0; min-height: 0; }';
const SMALL_ICONS = '[Settings]\ngtk-toolbar-icon-size=1\ngtk-font-name=Sans 5\n';
const COMPLAINT = /^CONSOLE \w+ (?:ERROR|error)|CONSOLE.*\b(?:ERROR|Error)\b|JS ERROR|Refused/;
const KEYS = { Escape: Key.ESCAPE, Enter: Key.ENTER, Control: Key.CONTROL } as const;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Start a screen that nobody sees; gives its name once it is there. */
async function startScreen(program: string): Promise<{ process: ChildProcess; display: string }> {
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const said = new Promise<string>((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`the screen ended with ${code}`)));
    screen.stdio[3]?.once('data', (number) => resolve(String(number).trim()));
  });
  return { process: screen, display: `:${await within(said, 'screen')}` };
}

/** Wait until the driver answers that it is ready. */
async function ready(server: string): Promise<void> {
  for (const end = Date.now() + LIMIT; ; await wait(50)) {
    if (await fetch(`${server}/status`).then((answer) => answer.ok, () => false)) return;
    if (Date.now() > end) throw new Error(`WebKitWebDriver is not ready after ${LIMIT} ms`);
  }
}

/** Open WebKit with one empty page. */
export async function openWebKit(paths: WebKitPaths): Promise<Driver> {
  const home = mkdtempSync(join(tmpdir(), 'siyaq-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), NARROW_BAR);
  writeFileSync(join(home, 'gtk-3.0/settings.ini'), SMALL_ICONS);
  const output = join(home, 'output');
  const screen = await startScreen(paths.screen);
  const port = await freePort();
  const file = openSync(output, 'a');
  const service = spawn(paths.bus, ['--', paths.driver, '-p', String(port)], {
    detached: true,
    stdio: ['ignore', file, file],
    env: {
      ...process.env,
      DISPLAY: screen.display,
      // Nothing of the reader's own profile is read or kept.
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      LANG: 'C.UTF-8',
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
  });
  closeSync(file);
  const group = service.pid!;
  const end = async (quit: () => Promise<unknown>) => {
    await endGroup(group, quit);
    screen.process.kill();
    try {
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // A desktop's document portal may have mounted a folder of its own in it: it is the system's to take away.
    }
  };
  try {
    const server = `http://127.0.0.1:${port}`;
    await ready(server);
    const options = { binary: paths.browser, args: ['--automation', '--enable-write-console-messages-to-stdout=true'] };
    // Our own limit is the shorter one, so that every call that hangs ends alike.
    const timeouts = { script: 2 * LIMIT, pageLoad: 2 * LIMIT };
    const page = await within(new Builder().usingServer(server).withCapabilities({ browserName: 'MiniBrowser', timeouts, 'webkitgtk:browserOptions': options }).build(), 'session');
    const version = String((await page.getCapabilities()).get('browserVersion'));
    return {
      name: `WebKitGTK ${version}`,
      group,
      goTo: (url) => within(page.get(url), url),
      evaluate: (run, ...given) => within(page.executeScript(`return ${callOf(run, given)}`), 'script') as Promise<never>,
      // The bar of this browser stands above its page: the window is set larger by what it takes.
      resize: async (width, height) => {
        const set = (more: number) => within(page.manage().window().setRect({ x: 0, y: 0, width, height: height + more }), 'resize');
        await set(0);
        const inner = (await within(page.executeScript('return innerHeight'), 'script')) as number;
        if (inner < height) await set(height - inner);
      },
      click: (x, y) => within(page.actions({ async: true }).move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 }).press().release().perform(), 'click'),
      press: (key) => {
        const names = key.split('+').map((name) => (name in KEYS ? KEYS[name as keyof typeof KEYS] : name.toLowerCase()));
        const actions = page.actions({ async: true });
        for (const name of names) actions.keyDown(name);
        for (const name of names.toReversed()) actions.keyUp(name);
        return within(actions.perform(), 'key');
      },
      errors: () => readFileSync(output, 'utf8').split('\n').filter((line) => COMPLAINT.test(line)),
      close: () => end(() => page.quit()),
    };
  } catch (error) {
    await end(() => Promise.resolve());
    throw error;
  }
}
