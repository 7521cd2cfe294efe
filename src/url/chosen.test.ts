import { expect, test } from 'vitest';
import { readChosen, withChosen } from '#url/chosen.ts';

test.each([
  ['', null],
  ['story=', null],
  ['story=a&story=b&story=a', ['a', 'b']],
  ['asof=2024&story=%D8%AE', ['خ']],
])('%s names %j', (search, ids) => expect(readChosen(new URLSearchParams(search))).toEqual(ids));

test('what is written is read, and the rest of the address stays', () => {
  const written = withChosen(new URLSearchParams('asof=2024-12&story=old'), ['a.b', 'خبر']);
  expect(readChosen(written)).toEqual(['a.b', 'خبر']);
  expect(written.get('asof')).toBe('2024-12');
});
