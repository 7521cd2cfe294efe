import { expect, test } from 'vitest';
import type { EventMention } from '#bundle/schema.ts';
import { byOrigin } from '#cards/byOrigin.ts';

const day = { from: '2024-05-10', to: '2024-05-10', precision: 'day', basis: 'stated' } as const;
const mention = (id: string, sentence: string, origin?: number): EventMention => ({
  ...day,
  text: 'الجمعة',
  sentence,
  story: { id, title: { ar: id }, published: null, voice: 'outlet', outlet: null },
  paragraph: 0,
  start: 0,
  end: 6,
  view: 'own',
  ...(origin !== undefined && { origin }),
});
const shown = (...mentions: EventMention[]) =>
  byOrigin(mentions).map(({ first, copies }) => [first, copies].map((list) => list.map(({ story, sentence }) => `${story.id}${sentence}`).join(' ')));

test('copies stand behind the first story of their origin, its own sentences together', () =>
  expect(shown(mention('a', '1', 0), mention('b', '1'), mention('c', '1', 0), mention('a', '2', 0), mention('d', '1', 1), mention('e', '1', 1))).toEqual([
    ['a1 a2', 'c1'],
    ['b1', ''],
    ['d1', 'e1'],
  ]));
test('stories of no shared origin stand alone', () =>
  expect(shown(mention('a', '1'), mention('b', '1'), mention('a', '2'))).toEqual([['a1 a2', ''], ['b1', '']]));
