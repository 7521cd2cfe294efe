/// <reference lib="webworker" />
/**
 * The parts of a large dossier on the device. A part's name carries the hash of what it holds: it is kept once, whichever release asks
 * for it, and what was kept before a connection broke need not come again.
 */
import { partFile } from '#bundle/parts.ts';
import { PART_KINDS, type Manifest } from '#bundle/schema.ts';
import type { Kept } from '#worker/kept.ts';

const CACHE = 'siyaq-parts';
/** Parts that come at once: few, as the reader may be asking for others. */
const AT_ONCE = 4;
/** How long one turn may take, in milliseconds: browsers end workers that are busy for long. */
const TURN = 5000;

/** Give the files of the parts that a manifest names, those that lists need before texts. */
export const partsOf = ({ parts }: Pick<Manifest, 'parts'>): string[] =>
  PART_KINDS.flatMap((kind) => parts[kind].map((hash, number) => partFile(kind, number, hash)));

/** Give the answer to a request for some bytes of what is kept whole (RFC 9110, 14: one range, its ends inclusive). */
export async function inRange(whole: Response, range: string | null): Promise<Response> {
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  if (start === undefined || end === undefined) return whole;
  const all = await whole.blob();
  const some = all.slice(Number(start), Number(end) + 1);
  const headers = { 'Content-Type': whole.headers.get('Content-Type') ?? '', 'Content-Range': `bytes ${start}-${Number(start) + some.size - 1}/${all.size}` };
  return new Response(some, { status: 206, headers });
}

/** Answer with a part: kept, or else from its server; what comes whole is kept. */
export async function answerPart(request: Request, clean: (response: Response) => Promise<Response>): Promise<Response> {
  const cache = await caches.open(CACHE);
  const range = request.headers.get('Range');
  const kept = await cache.match(request.url);
  if (kept) return inRange(kept, range);
  const response = await fetch(request);
  // A full disk is no reason not to answer.
  if (response.status === 200 && range === null) await cache.put(request.url, await clean(response.clone())).catch(() => undefined);
  return response;
}

/** Keep more of the parts, for one turn. Where all are there, those that no part of this release needs are taken away. */
export async function keepMore(files: readonly string[], clean: (response: Response) => Promise<Response>): Promise<Kept> {
  const cache = await caches.open(CACHE);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const missing = files.filter((file) => !there.has(file));
  const until = Date.now() + TURN;
  let [kept, failure] = [0, null as Kept['failure']];
  const next = missing.values();
  const keep = async () => {
    for (const file of next) {
      try {
        const response = await fetch(file);
        if (!response.ok) throw new TypeError(`HTTP ${response.status}`);
        await cache.put(file, await clean(response));
        kept++;
      } catch (error) {
        failure = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'network';
      }
      if (Date.now() > until || failure !== null) return;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keep));
  const left = missing.length - kept;
  if (left === 0) {
    const needed = new Set(files);
    await Promise.all([...there].map((url) => !needed.has(url) && cache.delete(url)));
  }
  return { left, of: files.length, failure };
}
