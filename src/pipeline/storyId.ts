/** The id of a story: it stands in addresses and bookmarks, so it comes from the file's name and survives edits of the text. */

/** Names that every object has already; as keys of the manifest they would be lost. */
const RESERVED: ReadonlySet<string> = new Set(['constructor', 'prototype']);

/** Give the slug of a file's name, with `-2` for the document's second story, and so on. */
export function storyId(file: string, number: number): string {
  const name = file.split('/').at(-1)!.replace(/\.[^.]+$/, '');
  const slug = name
    .normalize('NFC')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return (slug === '' || RESERVED.has(slug) ? `story${slug && `-${slug}`}` : slug) + (number > 1 ? `-${number}` : '');
}
