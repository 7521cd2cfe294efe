/** A raw page in Markdown, as converters of web pages write it: its marks say what a line is, and then they go. */
import type { Removal } from '#pipeline/draft.ts';
import { readMarkdownLine } from '#pipeline/markdownBody.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { normaliseLines } from '#pipeline/steps/normaliseLines.ts';
import { type Page, type PageLine, removal, storyOf } from '#pipeline/steps/page.ts';

/** A rule between parts: it says nothing. */
const RULE = /^ {0,3}(?:[-*_] ?){3,}$/;
/** A picture alone on its line; its words describe it. */
const PICTURE = /^!\[[^[\]]*\]\([^()\s]*(?: [^()]*)?\)$/;
const KINDS = { heading: 'heading', quote: 'quote', item: 'item', text: undefined } as const;

/** Give a page of a text in Markdown. A heading of the first rank on top is its title. */
export function readMarkdownPage(text: string): Page {
  const pictures: Removal[] = [];
  const lines = normaliseLines(text).map((line): PageLine => {
    if (PICTURE.test(line.text)) pictures.push(removal('caption', line));
    if (RULE.test(line.text) || PICTURE.test(line.text)) return { ...line, text: '', raw: '', key: '' };
    const { kind, text: plain } = readMarkdownLine(line.text);
    const lineKind = KINDS[kind];
    return { number: line.number, text: plain, raw: plain, key: lineKey(plain), ...(lineKind === undefined ? {} : { kind: lineKind }) };
  });
  const top = lines.find((line) => line.text !== '');
  const isTitled = top !== undefined && /^#\s/.test(normaliseLines(text.split('\n')[top.number - 1] ?? '')[0]!.text);
  const story = { ...storyOf('main', isTitled ? lines.filter((line) => line !== top) : lines), removed: pictures };
  return { stories: [isTitled ? { ...story, title: top.text, titleBasis: 'stated' } : story] };
}
