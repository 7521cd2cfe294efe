import { expect, test } from 'vitest';
import fc from 'fast-check';
import { segmentsOf } from '#features/story/segments.ts';

test('a name is a segment of its own', () =>
  expect(segmentsOf({ text: 'في كورسك أمس', mentions: [{ start: 3, end: 8, entity: 'kursk' }] })).toEqual([
    { start: 0, text: 'في ', entity: null },
    { start: 3, text: 'كورسك', entity: 'kursk' },
    { start: 8, text: ' أمس', entity: null },
  ]));

test('segments cover the text, whatever the mentions', () =>
  fc.assert(
    fc.property(fc.string(), fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40), entity: fc.string() })), (text, mentions) => {
      expect(segmentsOf({ text, mentions }).map((segment) => segment.text).join('')).toBe(text);
    }),
  ));
