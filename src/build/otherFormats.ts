/** Files in a folder that are no raw documents: formats that are not read, and what pages and systems leave beside a text. */
import { extname } from 'node:path';
import type { Problem } from '#pipeline/draft.ts';

type FormatProblem = Extract<Problem['kind'], `${string}-format`>;

/** The format's name by the file's ending; the kind of problem says the way out. */
const NOT_READ: Readonly<Record<string, readonly [FormatProblem, string]>> = {
  '.pdf': ['document-format', 'PDF'],
  '.doc': ['document-format', 'Word'],
  '.docx': ['document-format', 'Word'],
  '.odt': ['document-format', 'OpenDocument'],
  '.rtf': ['document-format', 'RTF'],
  '.pages': ['document-format', 'Pages'],
  '.epub': ['document-format', 'EPUB'],
  '.ppt': ['document-format', 'PowerPoint'],
  '.pptx': ['document-format', 'PowerPoint'],
  '.csv': ['table-format', 'CSV'],
  '.tsv': ['table-format', 'TSV'],
  '.xls': ['table-format', 'Excel'],
  '.xlsx': ['table-format', 'Excel'],
  '.ods': ['table-format', 'OpenDocument'],
  '.mhtml': ['page-format', 'MHTML'],
  '.mht': ['page-format', 'MHTML'],
  '.webarchive': ['page-format', 'Web Archive'],
  '.eml': ['document-format', 'mail'],
  '.rss': ['feed-format', 'RSS'],
  '.atom': ['feed-format', 'Atom'],
  '.xml': ['feed-format', 'XML'],
  '.zip': ['archive-format', 'ZIP'],
  '.gz': ['archive-format', 'gzip'],
  '.tgz': ['archive-format', 'tar'],
  '.tar': ['archive-format', 'tar'],
  '.rar': ['archive-format', 'RAR'],
  '.7z': ['archive-format', '7z'],
};

/** What a saved page brings with it, and what systems leave: no document is lost with it. */
const BESIDE =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|heic|css|m?js|map|woff2?|ttf|otf|eot|mp[34]|m4[av]|ogg|wav|web[mp]|mov|avi|mkv|tmp|bak|swp|lnk|url|desktop|ini|db|download)$/i;

/** Say why a file by its name is not read: its format, and the kind of problem; null where nothing needs saying. */
export function formatProblem(name: string): readonly [kind: FormatProblem, detail: string] | null {
  if (BESIDE.test(name) || name.endsWith('~')) return null;
  const ending = extname(name).toLowerCase();
  return NOT_READ[ending] ?? ['unknown-format', ending];
}

/** Say whether a file is in a format that is known not to be read, whatever it holds. */
export const isNotRead = (name: string): boolean => Object.hasOwn(NOT_READ, extname(name).toLowerCase());
