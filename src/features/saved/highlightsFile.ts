/** Highlights and notes as a file for other programs, each story with its source. Pure: words come in. */
import type { StoryGroup } from '#features/saved/selectHighlights.ts';

/** What a file says beside the reader's own words. */
export type FileWords = {
  readonly title: string;
  readonly note: string;
  readonly kind: (kind: StoryGroup['highlights'][number]['kind']) => string;
  /** The source of a story in one line. */
  readonly source: (story: string, title: string) => string;
  /** Where a story can be read. */
  readonly address: (story: string) => string;
};

/** Give groups as plain text. */
export const asText = (groups: readonly StoryGroup[], words: FileWords): string =>
  [
    words.title,
    ...groups.map(({ story, title, highlights }) =>
      [
        `${words.source(story, title)}\n${words.address(story)}`,
        ...highlights.map(({ kind, parts, note }) =>
          [`[${words.kind(kind)}] ${parts.map(({ quote }) => quote).join('\n')}`, ...(note ? [`${words.note}: ${note}`] : [])].join('\n'),
        ),
      ].join('\n\n'),
    ),
  ].join('\n\n\n') + '\n';

/** Signs that Markdown would take for its own, at any place or at the start of a line. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/^(\s*)([#+-]|\d+[.)])/gm, '$1\\$2');
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** Give groups as Markdown: a heading a story, a block quotation a highlight, its note below. */
export const asMarkdown = (groups: readonly StoryGroup[], words: FileWords): string =>
  [
    `# ${escaped(words.title)}`,
    ...groups.flatMap(({ story, title, highlights }) => [
      `## ${escaped(title)}`,
      `${escaped(words.source(story, title))}، <${words.address(story)}>`,
      ...highlights.flatMap(({ kind, parts, note }) => [
        `**${escaped(words.kind(kind))}**`,
        quoted(parts.map(({ quote }) => escaped(quote)).join('\n\n')),
        ...(note ? [`${escaped(words.note)}: ${escaped(note)}`] : []),
      ]),
    ]),
  ].join('\n\n') + '\n';
