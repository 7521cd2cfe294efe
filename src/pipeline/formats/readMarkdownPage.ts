/** A raw page in Markdown, as converters of web pages write it: its marks say what a line is, and then they go. */
import { readMarkdownLine } from '#pipeline/markdownBody.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { normaliseLines } from '#pipeline/steps/normaliseLines.ts';
import { type Page, type PageLine, storyOf } from '#pipeline/steps/page.ts';

/** A rule between parts: it says nothing. */
const RULE = /^ {0,3}(?:[-*_] ?){3,}$/;
const KINDS = { heading: 'heading', quote: 'quote', item: 'item', text: undefined } as const;

/** Give a page of a text in Markdown. A heading of the first rank on top is its title. */
export function readMarkdownPage(text: string): Page {
  const lines = normaliseLines(text).map((line): PageLine => {
    if (RULE.test(line.text)) return { ...line, text: '', raw: '', key: '' };
    const { kind, text: plain } = readMarkdownLine(line.text);
    const lineKind = KINDS[kind];
    return { number: line.number, text: plain, raw: plain, key: lineKey(plain), ...(lineKind === undefined ? {} : { kind: lineKind }) };
  });
  const top = lines.find((line) => line.text !== '');
  const isTitled = top !== undefined && /^#\s/.test(normaliseLines(text.split('\n')[top.number - 1] ?? '')[0]!.text);
  const story = storyOf('main', isTitled ? lines.filter((line) => line !== top) : lines);
  return { stories: [isTitled ? { ...story, title: top.text, titleBasis: 'stated' } : story] };
}
