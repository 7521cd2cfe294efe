/** The encoding that a page says it has: heard, not obeyed. */
import type { CodePage } from '#pipeline/encoding/codePage.ts';

/** Browsers look no further for a declaration than this, and a bit. */
const HEAD_BYTES = 2048;
const DECLARATION = /<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})|<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i;

const PAGES: ReadonlyMap<string, CodePage> = new Map([
  ...['windows-1256', 'cp1256', 'cp-1256', 'x-cp1256', '1256'].map((name) => [name, 'windows-1256'] as const),
  ...['iso-8859-6', 'iso8859-6', 'iso_8859-6', 'arabic', 'ecma-114', 'asmo-708', 'csisolatinarabic', 'iso-8859-6-i', 'iso-8859-6-e'].map((name) => [name, 'iso-8859-6'] as const),
  ...['windows-1252', 'cp1252', 'iso-8859-1', 'iso8859-1', 'latin1', 'us-ascii', 'iso-8859-15'].map((name) => [name, 'windows-1252'] as const),
]);

/** Give the code page that a `<meta charset>`, a `<meta http-equiv>` or an XML declaration names in the first 2 kB, or null. */
export function declaredCharset(bytes: Uint8Array): CodePage | null {
  const found = DECLARATION.exec(new TextDecoder('iso-8859-1').decode(bytes.subarray(0, HEAD_BYTES)));
  return PAGES.get((found?.[1] ?? found?.[2] ?? '').toLowerCase()) ?? null;
}
