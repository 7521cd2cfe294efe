import { expect, test } from 'vitest';
import { bestFirst, bestRows, indexRows, isNamed, type Rank, type Row } from '#features/palette/rows.ts';

const row = (id: string, ...names: string[]): Row => ({ id, names });
const groups = [
  [row('go', 'اذهب إلى الخط الزمني')],
  [row('bridge', 'أول جسر بين البلدين', 'A first bridge')],
  [row('kim', 'كيم جونغ أون'), row('un', 'الأمم المتحدة')],
].map(indexRows);
const ids = (typed: string) => bestFirst(groups.map((group) => bestRows(group, typed))).map((one) => one.row.id);

test.each([
  ['جسر', ['bridge']],
  ['اول جسر', ['bridge']],
  ['جسر البلدين', ['bridge']],
  ['bridge', ['bridge']],
  ['الامم', ['un']],
  ['ال', ['un', 'go', 'bridge']],
  ['لا شيء كهذا', []],
] as const)('«%s» offers %s', (typed, wanted) => expect(ids(typed)).toEqual(wanted));

test('a group has six rows at most, those that begin with the words first', () => {
  const many = indexRows([...Array.from({ length: 9 }, (_, i) => row(`s${i}`, `قصة عن جسر ${i}`)), row('first', 'جسر')]);
  expect(bestRows(many, 'جسر').map((one) => one.row.id)).toEqual(['first', 's0', 's1', 's2', 's3', 's4']);
});

test('what the search finds comes in its order before what a name alone answers equally', () => {
  const some = indexRows([row('a', 'جسر قديم'), row('b', 'نهر'), row('c', 'جسر جديد')]);
  const found = new Map<string, Rank>([
    ['b', 1],
    ['c', 1],
    ['gone', 1],
  ]);
  expect(bestRows(some, 'جسر', found).map((one) => [one.row.id, one.rank])).toEqual([
    ['c', 3],
    ['a', 3],
    ['b', 1],
  ]);
  expect(bestRows(some, 'جسر', found, true).map((one) => one.row.id)).toEqual(['b', 'c']);
});

test('names are folded once, not with each key', () => {
  let read = 0;
  const names = ['جسر', 'نهر', 'بحر'];
  const counting = {
    id: 'a',
    get names() {
      read++;
      return names;
    },
  };
  const index = indexRows([counting]);
  for (const typed of ['ج', 'جس', 'جسر']) bestRows(index, typed);
  expect(read).toBe(1);
});

test.each([
  [3, true, 'جسر', true],
  [2, true, 'جسر', false],
  [2, true, 'جسر البلدين', true],
  [2, false, 'الأمم', true],
  [1, false, 'الأمم', false],
] as const)('rank %i of a headline (%s) for «%s»: named %s', (rank, isHeadline, typed, named) => expect(isNamed(rank, isHeadline, typed)).toBe(named));
