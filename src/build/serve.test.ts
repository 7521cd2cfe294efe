/** The server as a process of its own, asked over real sockets for what no browser asks. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomOf } from '#build/hostile/random.ts';
import { oddRequest } from '#build/hostile/requests.ts';
import { ROOT } from '#build/readSources.ts';

const REQUESTS = 3000;
const AT_ONCE = 40;
const SCRIPT = Buffer.from(Array.from({ length: 300 }, (_, i) => 97 + (i % 26)));
const PAGE = '<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src &#39;self&#39;"><title>ملف</title>';
const SECRET = 'nobody may read this';
let top = '';
let site = '';
const running: ChildProcess[] = [];

type Running = { readonly child: ChildProcess; readonly port: number };
type Answer = { readonly status: number; readonly headers: ReadonlyMap<string, string>; readonly body: Buffer };

/** Start the server in a process of its own and wait until it says its port. */
async function start({ base = '/', most = '' }: { base?: string; most?: string } = {}): Promise<Running> {
  const code = `import { serve } from '#build/serve.ts'; const server = await serve(${JSON.stringify(site)}, 0, ${JSON.stringify(base)}); console.log(server.address().port);`;
  const node = [process.execPath, '--import=tsx', '--input-type=module', '-e', code];
  const [command, ...args] = most === '' ? node : ['sh', '-c', `ulimit -n ${most} && exec "$@"`, 'sh', ...node];
  const child = spawn(command!, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout!.once('data', (line: Buffer) => resolve(Number(line)));
    child.once('exit', (status) => reject(new Error(`the server ended with ${status}`)));
  });
  return { child, port };
}

/** Read an answer from its bytes; null where no whole head came. */
function answerIn(bytes: Buffer): Answer | null {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.subarray(0, Math.max(end, 0)).toString('latin1').split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0);
  const headers = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  return status === 0 ? null : { status, headers, body: bytes.subarray(end + 4) };
}

/** Send bytes, end our side, and give what came back until the other side ended. */
const send = (port: number, request: Buffer): Promise<Answer | null> =>
  new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect({ port, host: 'localhost' }, () => socket.end(request));
    socket.on('data', (part: Buffer) => parts.push(part));
    socket.on('error', () => socket.destroy());
    socket.once('close', () => resolve(answerIn(Buffer.concat(parts))));
  });

async function get(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'Host: localhost',
    'Connection: close',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    '',
  ];
  const answer = await send(port, Buffer.from(lines.join('\r\n'), 'latin1'));
  if (answer === null) throw new Error(`no answer to ${method} ${path}`);
  return answer;
}

const EXPECTED = new Set([200, 206, 304, 400, 404, 405, 408, 412, 413, 416, 417, 431, 501, 505]);

/** Say what is wrong with an answer, whatever was asked. */
function breachesOf({ status, headers, body }: Answer, asked: string): string[] {
  const said = headers.get('content-range') ?? '';
  const [, from, to, size] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(said) ?? [];
  const length = Number(headers.get('content-length') ?? body.length);
  return [
    !EXPECTED.has(status) && `status ${status}`,
    body.includes(SECRET) && 'a file outside the folder is given',
    status === 416 && !/^bytes \*\/\d+$/.test(said) && `416 without its size: «${said}»`,
    status === 206 &&
      (size === undefined || Number(from) > Number(to) || Number(to) >= Number(size) || length !== Number(to) - Number(from) + 1) &&
      `206 says «${said}» of ${length} bytes`,
    status === 206 &&
      size === String(SCRIPT.length) &&
      !headers.has('content-encoding') &&
      !body.equals(SCRIPT.subarray(Number(from), Number(to) + 1)) &&
      `206 gives other bytes than ${said}`,
    status === 200 &&
      !asked.startsWith('HEAD') &&
      headers.has('content-length') &&
      length !== body.length &&
      `200 says ${length} bytes and gives ${body.length}`,
  ].flatMap((breach) => (breach === false ? [] : [`${breach} to ${JSON.stringify(asked.slice(0, 300))}`]));
}

let one: Running;
beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'خادم siyaq '));
  site = join(top, 'site');
  mkdirSync(join(site, 'assets'), { recursive: true });
  writeFileSync(join(top, 'secret.txt'), SECRET);
  writeFileSync(join(site, '.env'), SECRET);
  writeFileSync(join(site, 'index.html'), PAGE);
  writeFileSync(join(site, 'empty.txt'), '');
  writeFileSync(join(site, 'قصة.txt'), 'قصة');
  const script = join(site, 'assets/app-01234567.js');
  writeFileSync(script, SCRIPT);
  writeFileSync(`${script}.br`, brotliCompressSync(SCRIPT));
  writeFileSync(`${script}.gz`, gzipSync(SCRIPT));
  one = await start();
});
afterAll(() => {
  for (const child of running) child.kill();
  rmSync(top, { recursive: true, force: true });
});

const JS = '/assets/app-01234567.js';
const FOR_EVER = 'public, max-age=31536000, immutable';

describe('a file is sent in parts', () => {
  test('its last bytes, from a place on, and between two', async () => {
    const asked = await Promise.all(['bytes=-10', 'bytes=290-', 'bytes=5-14'].map((Range) => get(one.port, JS, { Range })));
    expect(asked.map(({ status, headers, body }) => [status, headers.get('content-range'), headers.get('content-length'), body.toString()])).toEqual([
      [206, 'bytes 290-299/300', '10', SCRIPT.subarray(290).toString()],
      [206, 'bytes 290-299/300', '10', SCRIPT.subarray(290).toString()],
      [206, 'bytes 5-14/300', '10', SCRIPT.subarray(5, 15).toString()],
    ]);
  });

  test.each(['bytes=5-2', 'bytes=300-', 'bytes=a-', 'x'])('%s is refused with the size there is', async (Range) => {
    const { status, headers } = await get(one.port, JS, { Range });
    expect([status, headers.get('content-range')]).toEqual([416, 'bytes */300']);
  });

  test('several at once are the whole file', async () => expect((await get(one.port, JS, { Range: 'bytes=0-1,5-6' })).body).toEqual(SCRIPT));

  test('of the compressed form where that is what was asked for; a change of form in between gives all of it', async () => {
    const whole = await get(one.port, JS, { 'Accept-Encoding': 'br' });
    expect(brotliDecompressSync(whole.body)).toEqual(SCRIPT);
    const part = await get(one.port, JS, { 'Accept-Encoding': 'br', Range: 'bytes=4-', 'If-Range': whole.headers.get('etag')! });
    expect([part.status, part.headers.get('content-encoding'), part.headers.get('content-range')]).toEqual([
      206,
      'br',
      `bytes 4-${whole.body.length - 1}/${whole.body.length}`,
    ]);
    expect(Buffer.concat([whole.body.subarray(0, 4), part.body])).toEqual(whole.body);
    const plain = await get(one.port, JS, { Range: 'bytes=4-', 'If-Range': whole.headers.get('etag')! });
    expect([plain.status, plain.body]).toEqual([200, SCRIPT]);
  });

  test('but not to HEAD, which says what GET would, and sends nothing', async () => {
    const [asked, head] = [
      await get(one.port, JS, { 'Accept-Encoding': 'gzip' }),
      await get(one.port, JS, { 'Accept-Encoding': 'gzip', Range: 'bytes=5-2' }, 'HEAD'),
    ];
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect([...head.headers].filter(([name]) => name !== 'date')).toEqual([...asked.headers].filter(([name]) => name !== 'date'));
  });
});

test('who has the file already is told so, with what a cache must know', async () => {
  const { headers } = await get(one.port, JS);
  const again = await get(one.port, JS, { 'If-None-Match': headers.get('etag')!, Range: 'bytes=5-2' });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  const told = (from: ReadonlyMap<string, string>) => ['etag', 'cache-control', 'vary', 'last-modified'].map((name) => from.get(name) ?? `no ${name}`);
  expect(told(again.headers)).toEqual(told(headers));
  expect((await get(one.port, JS, { 'If-None-Match': headers.get('etag')!, 'Accept-Encoding': 'br' })).status).toBe(200);
});

test('a file that is not there is not found, a screen is the app', async () => {
  const typeOf = async (path: string) => get(one.port, path).then(({ status, headers }) => `${status} ${headers.get('content-type')!}`);
  const gone = [
    '/no.js',
    '/assets/gone-01234567.js',
    '/bundle/manifest.json',
    `/story/${encodeURIComponent('قصة.json')}`,
    '/.env',
    '/%2e%2e/secret.txt',
    '/../secret.txt',
    `${JS}.br`,
  ];
  expect(await Promise.all(gone.map(typeOf))).toEqual(gone.map(() => '404 text/plain; charset=utf-8'));
  expect(await Promise.all(['/story/%D9%82', `/${encodeURIComponent('قصة.txt')}`].map(typeOf))).toEqual([
    '200 text/html; charset=utf-8',
    '200 text/plain; charset=utf-8',
  ]);
});

test('below a base path the app is there, and elsewhere a way to it', async () => {
  const { port } = await start({ base: '/siyaq/' });
  const answers = await Promise.all(['/', '/siyaq', '/siyaq/', '/siyaq/story/x', `/siyaq${JS}`, JS, '/story/x'].map((path) => get(port, path)));
  expect(answers.map(({ status, headers }) => headers.get('location') ?? status)).toEqual(['/siyaq/', '/siyaq/', 200, 200, 200, 404, 404]);
});

test.each(['/', '/siyaq/'])('below %s a page carries its policy and a file of the build is kept for ever, whatever stands behind its name', async (base) => {
  const { port } = await start({ base });
  const told = async (path: string) =>
    get(port, base.slice(0, -1) + path).then(({ headers }) => [headers.has('content-security-policy'), headers.get('cache-control')]);
  expect(await Promise.all(['/', '/story/x', JS, `${JS}?v=1`].map(told))).toEqual([
    [true, 'no-cache'],
    [true, 'no-cache'],
    [false, FOR_EVER],
    [false, FOR_EVER],
  ]);
});

test(`${REQUESTS} odd requests neither end the server nor get what is not theirs`, async () => {
  const random = randomOf(20250304);
  const requests = Array.from({ length: REQUESTS }, () => oddRequest(random));
  const met = new Map<number, number>();
  const breaches: string[] = [];
  const ask = async (queue: Buffer[]): Promise<void> => {
    for (let request = queue.pop(); request; request = queue.pop()) {
      const answer = await send(one.port, request);
      met.set(answer?.status ?? 0, (met.get(answer?.status ?? 0) ?? 0) + 1);
      if (answer) breaches.push(...breachesOf(answer, request.toString('latin1')));
    }
  };
  const queue = requests.toReversed();
  await Promise.all(Array.from({ length: AT_ONCE }, () => ask(queue)));
  expect(breaches).toEqual([]);
  expect(one.child.exitCode).toBeNull();
  expect((await get(one.port, '/')).body.toString()).toBe(PAGE);
  // The requests must have met every kind of answer, or nothing was tried.
  expect([200, 206, 304, 400, 404, 405, 412, 416].filter((status) => (met.get(status) ?? 0) < 5)).toEqual([]);
});

test.each([
  ['the first eleven bytes for the last ten', 'HTTP/1.1 206 OK\r\nContent-Range: bytes 0-10/300\r\nContent-Length: 10\r\n\r\n'],
  ['other bytes than it says', 'HTTP/1.1 206 OK\r\nContent-Range: bytes 0-2/300\r\nContent-Length: 3\r\n\r\nxyz'],
  ['a refusal without the size', 'HTTP/1.1 416 No\r\n\r\n'],
  ['a file of somebody else', `HTTP/1.1 200 OK\r\n\r\n${SECRET}`],
  ['less than it says', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx'],
  ['an error of its own', 'HTTP/1.1 500 Oh\r\n\r\n'],
])('an answer that gives %s is noticed', (_, bytes) => expect(breachesOf(answerIn(Buffer.from(bytes))!, 'GET /')).not.toEqual([]));

describe('connections that break off', () => {
  const opened: Socket[] = [];
  const openSocket = (port: number, text: string): Promise<Socket> =>
    new Promise((resolve) => {
      const socket = connect({ port, host: 'localhost' }, () => socket.write(text, () => resolve(socket)));
      socket.on('error', () => resolve(socket));
      opened.push(socket);
    });
  afterAll(() => opened.forEach((socket) => socket.destroy()));

  test('readers who leave in the middle of an answer, or never finish asking, harm nobody', async () => {
    const sockets = await Promise.all(
      Array.from({ length: 100 }, (_, i) => openSocket(one.port, i % 2 === 0 ? `GET ${JS} HTTP/1.1\r\nHost: x\r\n\r\n` : `GET ${JS} HTTP/1.1\r\nHo`)),
    );
    for (const socket of sockets.slice(0, 80)) socket.resetAndDestroy();
    expect((await get(one.port, JS)).body).toEqual(SCRIPT);
  });

  test('more connections than the system allows do not end it: once some have gone it answers again', async () => {
    const { port, child } = await start({ most: '60' });
    const sockets = await Promise.all(Array.from({ length: 120 }, () => openSocket(port, 'GET / HTTP/1.1\r\n')));
    for (const socket of sockets) socket.destroy();
    await expect
      .poll(
        () =>
          get(port, '/').then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 600_000 },
      )
      .toBe(200);
    expect(child.exitCode).toBeNull();
  });

  test('a file that vanished after the start is not found, one that was cut short ends its answer alone', async () => {
    const gone = join(site, 'gone.txt');
    const short = join(site, 'short.txt');
    for (const path of [gone, short]) writeFileSync(path, SCRIPT);
    const { port, child } = await start();
    rmSync(gone);
    writeFileSync(short, 'x');
    expect((await get(port, '/gone.txt')).status).toBe(404);
    expect((await get(port, '/short.txt')).body.length).toBeLessThan(SCRIPT.length);
    expect(child.exitCode).toBeNull();
    expect((await get(port, '/')).body).toEqual(readFileSync(join(site, 'index.html')));
  });
});
