import { expect, test } from 'vitest';
import { contentStems, shareOfWords } from '#pipeline/steps/recurrence.ts';

test.each([
  ['السوق القديم يفتح', 'فتح سوق قديم أبوابه', 1],
  ['سباق الزوارق', 'قالت البلدية إن السوق مفتوح', 0],
  ['من إلى عن', 'كل شيء', 0],
])('«%s» recurs in «%s»: %d', (text, other, share) => expect(shareOfWords(text, other)).toBe(share));
test('function words tell nothing', () => expect([...contentStems('في السوق على النهر')]).toHaveLength(2));
