/** The id of a story: it stands in addresses and bookmarks, so it comes from the file's name and survives edits of the text. */

/** Give the slug of a file's name, with `-2` for the document's second story, and so on. */
export function storyId(file: string, number: number): string {
  const name = file.split('/').at(-1)!.replace(/\.[^.]+$/, '');
  const slug = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return (slug || 'story') + (number > 1 ? `-${number}` : '');
}
