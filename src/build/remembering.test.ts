import { expect, test } from 'vitest';
import { remembering } from '#build/remembering.ts';

test('what was asked last is remembered, the rest is worked out again', () => {
  const worked: string[] = [];
  const lengthOf = remembering(2, (text) => worked.push(text) && text.length);
  expect(['a', 'bb', 'a', 'ccc', 'a', 'bb'].map(lengthOf)).toEqual([1, 2, 1, 3, 1, 2]);
  expect(worked).toEqual(['a', 'bb', 'ccc', 'bb']);
});
