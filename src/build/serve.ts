/** The static server behind `npm start`: compressed copies, ranges, right types, one page for all screens, security headers. */
import { open } from 'node:fs/promises';
import { type IncomingMessage, type Server, type ServerResponse, createServer, STATUS_CODES } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { policyIn } from '#build/csp.ts';
import { isHashed, isScreen, readAddress } from '#build/server/address.ts';
import { type BuiltFile, builtFiles, type Representation } from '#build/server/builtFiles.ts';
import { answerRange, type RangeAnswer } from '#build/server/byteRange.ts';
import { chooseForm, continues, preconditions } from '#build/server/negotiate.ts';

/** For every answer. */
const SECURITY = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
/**
 * For what a browser may open by itself, a page or a worker. Scripts, styles, faces and data below it obey the page's own
 * policy and need not carry a kilobyte of it each.
 */
const OF_DOCUMENTS = {
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

function say(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  const text = `${status} ${STATUS_CODES[status] ?? ''}\n`;
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': Buffer.byteLength(text), ...headers }).end(text);
}

/** Send bytes of a file; one that vanished since the server started is not there, one cut short ends the connection. */
async function sendBytes(response: ServerResponse, path: string, head: () => void, { start, end }: { start: number; end: number }): Promise<void> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (file === null) {
    say(response, 404);
    return;
  }
  head();
  await pipeline(file.createReadStream({ start, end }), response).catch(() => response.destroy());
}

/** Answer with a file: whole, in part, or that the client has it already. `Range` means something to GET alone. */
async function sendFile(request: IncomingMessage, response: ServerResponse, address: string, file: BuiltFile): Promise<void> {
  const form: Representation = chooseForm(file, request.headers['accept-encoding']);
  const { size, coding, etag, path } = form;
  // A file whose name changes with its content is never asked for again; its tag serves the ranges.
  const age = isHashed(address)
    ? { 'Cache-Control': 'public, max-age=31536000, immutable' }
    : { 'Cache-Control': 'no-cache', 'Last-Modified': file.modified.toUTCString() };
  const known = { ETag: etag, Vary: 'Accept-Encoding', ...age };
  const status = preconditions(request.headers, form, file.modified);
  if (status === 412) return say(response, 412);
  if (status === 304) {
    response.writeHead(304, known).end();
    return;
  }
  const { range } = request.headers;
  const isAsked = request.method === 'GET' && range !== undefined && continues(request.headers['if-range'] as string | undefined, form, file.modified);
  const answer: RangeAnswer = isAsked ? answerRange(range, size) : 'whole';
  if (answer === 'unsatisfiable') return say(response, 416, { 'Content-Range': `bytes */${size}`, Vary: 'Accept-Encoding' });
  const bytes = answer === 'whole' ? { start: 0, end: size - 1 } : answer;
  const head = (): void => {
    response.writeHead(answer === 'whole' ? 200 : 206, {
      ...known,
      'Content-Type': file.type,
      'Content-Length': bytes.end - bytes.start + 1,
      'Accept-Ranges': 'bytes',
      ...(coding !== 'identity' && { 'Content-Encoding': coding }),
      ...(answer !== 'whole' && { 'Content-Range': `bytes ${bytes.start}-${bytes.end}/${size}` }),
    });
  };
  if (request.method === 'GET' && size > 0) return sendBytes(response, path, head, bytes);
  head();
  response.end();
}

/** Serve a built folder on a port, below a base path; the server is listening when the promise resolves. A taken port rejects with `EADDRINUSE`. */
export function serve(folder: string, port: number, base = '/'): Promise<Server> {
  const policy = policyIn(readFileSync(join(folder, 'index.html'), 'utf8'));
  const files = builtFiles(folder);
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = readAddress(request.url ?? '', base);
    const isPart = 'path' in address && isHashed(address.path);
    const secure = isPart ? SECURITY : { ...SECURITY, ...OF_DOCUMENTS, 'Content-Security-Policy': `${policy}; frame-ancestors 'none'` };
    for (const [name, value] of Object.entries(secure)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, { Allow: 'GET, HEAD' });
    if ('refused' in address) return say(response, address.refused);
    if ('moveTo' in address) return say(response, 307, { Location: address.moveTo });
    const { path } = address;
    const file = files.get(path) ?? (isScreen(path) ? files.get('/index.html') : undefined);
    return file ? sendFile(request, response, path, file) : say(response, 404);
  };
  const server = createServer((request, response) => {
    // Whoever asked may be gone at any moment: that is the end of this answer, not of the server.
    response.on('error', () => response.destroy());
    answer(request, response).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      if (response.headersSent) response.destroy();
      else say(response, 500);
    });
  });
  // A client that ends its side once it has asked (`printf … | nc`) still waits for the answer. Node has this switch, undocumented, off.
  Object.assign(server, { httpAllowHalfOpen: true });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      // What goes wrong with one connection is not the end of the server.
      server.on('error', (error) => console.error(error.message));
      resolve(server);
    });
  });
}
