import { expect, test } from 'vitest';
import type { Highlight, Placed } from '#queries/highlights.ts';
import { paperNotes } from '#features/story/marks/paperNotes.ts';

const placed = (id: string, note: string, places: Placed['places']): Placed => ({
  highlight: { id, v: 1, updatedAt: 1, createdAt: 1, story: 's', title: 't', kind: 'important', note, parts: [] } satisfies Highlight,
  places,
});

test('notes are numbered as the text goes, each behind the last of its words that are there', () => {
  const notes = paperNotes([
    placed('a', 'first', [{ paragraph: 0, start: 2, end: 9 }]),
    placed('b', ' ', [{ paragraph: 0, start: 12, end: 20 }]),
    placed('c', 'over two paragraphs', [{ paragraph: 1, start: 0, end: 4 }, { paragraph: 2, start: 0, end: 7 }, null]),
    placed('d', 'its words are gone', [null]),
  ]);
  expect(notes.map(({ number, highlight, at }) => [number, highlight.id, at])).toEqual([
    [1, 'a', { paragraph: 0, end: 9 }],
    [2, 'c', { paragraph: 2, end: 7 }],
    [3, 'd', null],
  ]);
});
