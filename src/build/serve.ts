/** The static server behind `npm start`: compressed copies, right types, one page for all paths, security headers. */
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { policyIn } from '#build/csp.ts';

const HASHED = /^\/(?:assets|bundle)\/.*-[\w-]{8,}\.\w+$/;

/** Serve a built folder on a port; the server is listening when the promise resolves. A taken port rejects with `EADDRINUSE`. */
export function serve(folder: string, port: number): Promise<Server> {
  const policy = policyIn(readFileSync(join(folder, 'index.html'), 'utf8'));
  const files = sirv(folder, {
    etag: true,
    single: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
      response.setHeader('Vary', 'Accept-Encoding');
    },
  });
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', `${policy}; frame-ancestors 'none'`);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}
