/** The content security policy: written once, into the page for static hosts and from there into our server's header. */
import { createHash } from 'node:crypto';

/** Give the policy that lets the app and its inline scripts run, and nothing else. */
export function policyFor(inlineScripts: readonly string[]): string {
  const hashes = inlineScripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes}`,
    "style-src 'self'",
    "font-src 'self'",
    // A drawing that the app made is turned into a picture from an address of its own.
    "img-src 'self' blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types siyaq',
  ].join('; ');
}

/** Find the policy in a built page; throws where there is none, so that a page without one is never served. */
export function policyIn(html: string): string {
  const found = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  if (!found) throw new Error('index.html carries no content security policy');
  return found.replaceAll('&#39;', "'").replaceAll('&quot;', '"');
}
