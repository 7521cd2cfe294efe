import { expect, test } from 'vitest';
import type { ClutterKind } from '#pipeline/draft.ts';
import { storyRows } from '#build/inspectView/storyRows.ts';

const order = (paragraphs: readonly number[], removed: readonly (readonly [ClutterKind, number])[]) =>
  storyRows({ paragraphs: paragraphs.map((line) => ({ kind: 'text', text: '', line })), removed: removed.map(([kind, line]) => ({ kind, line, text: '' })) })
    .map((row) => ('removal' in row ? `${row.removal.kind} ${row.removal.line}` : `text ${row.paragraph.line}`))
    .join(', ');

test.each([
  ['clutter between paragraphs', [1, 5], [['advert', 3]], 'text 1, advert 3, text 5'],
  ['clutter in any order', [3], [['share', 9], ['stamp', 1]], 'stamp 1, text 3, share 9'],
  ['a stamp on the line of the text', [3], [['stamp', 3]], 'stamp 3, text 3'],
  ['a link on the line of the text', [3], [['read-also', 3]], 'text 3, read-also 3'],
  ['several paragraphs of one line', [3, 3, 4], [['read-also', 3]], 'text 3, text 3, read-also 3, text 4'],
  ['no text', [], [['css', 1]], 'css 1'],
  ['no clutter', [1, 2], [], 'text 1, text 2'],
] as const)('%s', (_, paragraphs, removed, expected) => expect(order(paragraphs, removed)).toBe(expected));
