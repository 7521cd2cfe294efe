/** Requests that a server never asked for: odd lines, paths, methods, headers and ranges, and what breaks off; the same for the same seed. */
import type { Random } from '#build/hostile/random.ts';

const METHODS = [
  'GET',
  'GET',
  'GET',
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PATCH',
  'CONNECT',
  'PROPFIND',
  'get',
  'G\u0000T',
  '',
  'X'.repeat(300),
];
const NUMBERS = ['0', '1', '2', '5', '10', '299', '300', '301', '4294967296', '9007199254740993', '9'.repeat(60), '-1', '1e3', '0x5', ' 3', 'NaN', '', '٣'];
const PARTS = [
  '%',
  '%%',
  '%2',
  '%zz',
  '%00',
  '%0d%0a',
  '%2e%2e',
  '..',
  '.',
  '...',
  '..%2f',
  '%5c',
  '\\',
  '%c0%ae%c0%ae',
  '%E0%A4%A',
  '%F0%9F%98%80',
  'assets',
  'bundle',
  'constructor',
  '__proto__',
  'index.html',
  'app-01234567.js',
  'secret.txt',
  '.env',
  '?',
  '#',
  '&',
  ';',
  '~',
  ' ',
  '\u00FF',
  'x'.repeat(2000),
  'CON',
  'a:b',
  '*',
  '@',
];
const SERVED = ['/', '/index.html', '/assets/app-01234567.js', '/assets/app-01234567.js.br', '/empty.txt', '/story/x'];
const TAGS = ['*', '"x"', 'W/"x"', '"', 'W/', ',', '""', '"x", *', 'x'.repeat(1000)];
const DAYS = ['Tue, 04 Mar 2025 05:06:07 GMT', 'yesterday', '0', '-1', '99999999999999', 'Thu, 32 Foo 2025'];
const VALUES = [
  '',
  ' ',
  'x',
  '\u00FF\u00FE',
  '*',
  '0',
  '-1',
  'close',
  'chunked',
  'keep-alive, close',
  'gzip;q=x',
  'br;q=-1',
  'br;q=1e9',
  ';;;,,,',
  'y'.repeat(3000),
];
const NAMES = [
  'Accept-Encoding',
  'Accept',
  'Host',
  'Cookie',
  'Connection',
  'Expect',
  'Content-Length',
  'Transfer-Encoding',
  'Upgrade',
  'X\u0000',
  'Bad Name',
  '',
  'Range',
  'If-Range',
  '__proto__',
  'Via',
  'TE',
  'Trailer',
];

/** A range as nobody should ask for it, and now and then as one should. */
function oddRange(random: Random): string {
  const range = (): string =>
    random.pick([
      () => `${random.pick(NUMBERS)}-${random.pick(NUMBERS)}`,
      () => `-${random.pick(NUMBERS)}`,
      () => `${random.pick(NUMBERS)}-`,
      () => `${random.below(320)}-${random.below(320)}`,
      () => random.pick(VALUES),
    ])();
  const unit = random.pick(['bytes=', 'bytes=', 'bytes=', 'bytes=', 'Bytes=', 'bytes', 'bytes =', 'items=', '=', '']);
  return unit + Array.from({ length: random.pick([1, 1, 1, 2, 3, 200]) }, range).join(random.pick([',', ', ', ';', ' ']));
}

const oddPath = (random: Random): string =>
  random.below(3) === 0
    ? random.pick(SERVED)
    : random.pick(['/', '/', '/', '', 'http://else.example/', 'http:', '//']) +
      Array.from({ length: random.below(6) }, () => random.pick(PARTS)).join(random.pick(['/', '/', '', '//']));

function oddHeader(random: Random): string {
  return random.pick([
    () => `Range: ${oddRange(random)}`,
    () => `Range: ${oddRange(random)}`,
    () => `Range: ${oddRange(random)}`,
    () => `If-Range: ${random.pick([...TAGS, ...DAYS])}`,
    () => `${random.pick(['If-None-Match', 'If-Match'])}: ${random.pick(TAGS)}`,
    () => `${random.pick(['If-Modified-Since', 'If-Unmodified-Since'])}: ${random.pick(DAYS)}`,
    () => `Accept-Encoding: ${random.pick(['br', 'gzip', 'br, gzip', 'br;q=0', '*', ...VALUES])}`,
    () => `${random.pick(NAMES)}: ${random.pick(VALUES)}`,
  ])();
}

/** Give the bytes of one request, whole, cut short, or no request at all. */
export function oddRequest(random: Random): Buffer {
  if (random.below(40) === 0) return Buffer.from(random.bytes(random.below(400)));
  // Every third asks soundly for a file that is there, but for one header.
  if (random.below(3) === 0)
    return Buffer.from(
      `${random.pick(['GET', 'GET', 'HEAD'])} ${random.pick(SERVED)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${oddHeader(random)}\r\n\r\n`,
      'latin1',
    );
  const line = `${random.pick(METHODS)} ${oddPath(random)} ${random.pick(['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/0.9', 'HTTP/9.9', ''])}`;
  const headers = Array.from({ length: random.below(5) }, () => oddHeader(random));
  const text = [line, ...(random.below(10) === 0 ? [] : ['Host: localhost', 'Connection: close']), ...headers, '', ''].join(
    random.below(30) === 0 ? '\n' : '\r\n',
  );
  const request = Buffer.from(text, 'latin1');
  return random.below(12) === 0 ? request.subarray(0, random.below(request.length)) : request;
}
