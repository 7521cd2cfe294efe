/** The law of the pipeline's first half: nothing vanishes unseen. */
import type { StoryDraft } from '#pipeline/draft.ts';
import { decodeEntities } from '#pipeline/steps/decodeEntities.ts';
import { cleanLine } from '#text/clean.ts';

/** A line of the document of which something stands nowhere: not in a title, a paragraph or what was taken out. */
export type Loss = { readonly line: number; readonly missing: string };

const charsOf = (text: string): string[] => [...text.replaceAll(' ', '')];

/** Take the characters of a text out of a supply; give those that it lacks. */
function take(supply: Map<string, number>, text: string): string {
  return charsOf(text)
    .filter((char) => {
      const left = supply.get(char) ?? 0;
      supply.set(char, left - 1);
      return left <= 0;
    })
    .join('');
}

const supplyOf = (text: string): Map<string, number> => {
  const supply = new Map<string, number>();
  for (const char of charsOf(text)) supply.set(char, (supply.get(char) ?? 0) + 1);
  return supply;
};

/** Give the places of the lines that a title was wrapped over. */
function wrapped(title: string, lines: readonly string[]): number[] {
  for (const [from, line] of lines.entries()) {
    if (line === '' || !title.startsWith(line)) continue;
    let [joined, to] = [line, from + 1];
    while (to < lines.length && joined.length < title.length) joined += ` ${lines[to++]}`;
    if (joined === title) return Array.from({ length: to - from }, (_, step) => from + step);
  }
  return [];
}

/**
 * Give, line by line, the characters of a raw document that its stories hold nowhere.
 * A stated title is a line, stands in one or was wrapped over several; a wrapped line stands in the paragraph that began
 * above it. Entities count decoded.
 */
export function losses(raw: string, stories: readonly StoryDraft[]): Loss[] {
  const pieces = new Map<number, string>();
  for (const { paragraphs, removed } of stories) {
    for (const { line, text } of [...paragraphs, ...removed]) pieces.set(line, `${pieces.get(line) ?? ''} ${text}`);
  }
  const titles = stories.filter((story) => story.titleBasis === 'stated').map((story) => story.title);
  const lines = raw.split(/\r\n|[\n\r\u2028\u2029]/).map((source) => cleanLine(decodeEntities(source)));
  const titled = new Set(titles.flatMap((title) => wrapped(title, lines)));
  let supply = new Map<string, number>();
  return lines.flatMap((text, index) => {
    const here = pieces.get(index + 1);
    if (here !== undefined) supply = supplyOf(here);
    const before = new Map(supply);
    const missing = take(supply, text);
    if (missing === '') return [];
    const isTitled = titled.has(index) || titles.some((title) => text.includes(title) && take(new Map(before), text.replace(title, '')) === '');
    return isTitled ? [] : [{ line: index + 1, missing }];
  });
}
