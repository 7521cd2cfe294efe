/** The law of the pipeline's first half: nothing vanishes unseen. */
import type { StoryDraft } from '#pipeline/draft.ts';
import { cleanLine } from '#text/clean.ts';

/** A line of the document of which something stands nowhere: not in a title, a paragraph or what was taken out. */
export type Loss = { readonly line: number; readonly missing: string };

function take(from: Map<string, number>, text: string): string {
  let missing = '';
  for (const char of text.replaceAll(' ', '')) {
    const left = from.get(char) ?? 0;
    if (left > 0) from.set(char, left - 1);
    else missing += char;
  }
  return missing;
}

/** Give, line by line, the characters of a raw document that its stories hold nowhere. A wrapped line stands in the paragraph that began above it. */
export function losses(raw: string, stories: readonly StoryDraft[]): Loss[] {
  const byLine = new Map<number, string>();
  const add = (line: number, text: string) => byLine.set(line, `${byLine.get(line) ?? ''} ${text}`);
  for (const story of stories) for (const piece of [...story.paragraphs, ...story.removed]) add(piece.line, piece.text);
  const titles = stories.filter((story) => story.titleBasis === 'stated').map((story) => story.title);
  let open = new Map<string, number>();
  const found: Loss[] = [];
  raw.split(/\r\n|[\n\r\u2028\u2029]/).forEach((source, index) => {
    const text = cleanLine(source);
    const pieces = byLine.get(index + 1);
    if (pieces !== undefined) {
      open = new Map();
      for (const char of pieces) open.set(char, (open.get(char) ?? 0) + 1);
    }
    if (text === '' || (pieces === undefined && titles.includes(text))) return;
    const title = titles.find((candidate) => pieces !== undefined && text.endsWith(candidate)) ?? '';
    const missing = take(new Map(open), text) === '' ? take(open, text) : take(open, text.slice(0, text.length - title.length));
    if (missing !== '') found.push({ line: index + 1, missing });
  });
  return found;
}
