import { expect, test } from 'vitest';
import { matchRows, type Row } from '#features/palette/rows.ts';

const row = (id: string, group: Row['group'], ...names: string[]): Row => ({ id, group, names });
const rows = [row('go', 'commands', 'اذهب إلى الخط الزمني'), row('bridge', 'stories', 'أول جسر بين البلدين', 'A first bridge'), row('kim', 'entities', 'كيم جونغ أون'), row('un', 'entities', 'الأمم المتحدة')];
const ids = (typed: string) => matchRows(rows, typed).map(({ id }) => id);

test.each([
  ['', ['go']],
  ['جسر', ['bridge']],
  ['اول جسر', ['bridge']],
  ['جسر البلدين', ['bridge']],
  ['bridge', ['bridge']],
  ['الامم', ['un']],
  ['ال', ['un', 'go', 'bridge']],
  ['لا شيء كهذا', []],
] as const)('«%s» offers %s', (typed, wanted) => expect(ids(typed)).toEqual(wanted));

test('a group has six rows at most, those that begin with the words first', () => {
  const many = [...Array.from({ length: 9 }, (_, i) => row(`s${i}`, 'stories', `قصة عن جسر ${i}`)), row('first', 'stories', 'جسر')];
  expect(matchRows(many, 'جسر').map(({ id }) => id)).toEqual(['first', 's0', 's1', 's2', 's3', 's4']);
});
