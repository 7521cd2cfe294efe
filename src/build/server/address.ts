/** From what a request line asks for to a file's address below the base, or to the answer that it is none. */

/** A path below the base (`/story/x`), where to go instead, or the status of a refusal: 400 (not readable), 404 (not ours). */
export type Address = { readonly path: string } | { readonly moveTo: string } | { readonly refused: 400 | 404 };

const CONTROLS = /[\u0000-\u001F\u007F]/;

/** Node reads a request line byte by byte: what may not stand in a header as it is stands there by its byte. */
const escapeByte = (char: string): string => `%${char.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`;
const queryOf = (target: string): string => (/\?[^#]*/.exec(target)?.[0] ?? '').replace(/[^\u0021-\u007E]/g, escapeByte);

/** Read the target of a request line. Addresses with `.` or `..` as a part lead nowhere: clients resolve them before they ask. */
export function readAddress(target: string, base: string): Address {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
  let decoded: string;
  try {
    decoded = decodeURIComponent(path === '' ? '/' : path).normalize('NFC');
  } catch {
    return { refused: 400 };
  }
  if (!decoded.startsWith('/') || CONTROLS.test(decoded)) return { refused: 400 };
  if (decoded.includes('\\') || decoded.split('/').some((part) => part === '.' || part === '..')) return { refused: 404 };
  if (decoded.startsWith(base)) return { path: decoded.slice(base.length - 1) };
  return decoded === '/' || `${decoded}/` === base ? { moveTo: base + queryOf(target) } : { refused: 404 };
}

/** Say whether an address names a screen of the app: all do but those that name a file. No file ends in a number; an event's id does (`story.2`). */
export const isScreen = (path: string): boolean => !/^\/(?:assets|bundle)\//.test(path) && !/\.(?!\d+\/?$)[^./]+\/?$/.test(path);

const HASHED = /^\/(?:assets|bundle)\/.*-[\w-]{8,}\.\w+$/;

/** Say whether an address is that of a file whose name changes with its content: only what a build names does, not what `public/` brings. */
export const isHashed = (path: string): boolean => HASHED.test(path);
