import { expect, test } from 'vitest';
import { jsonExcess } from '#pipeline/formats/jsonExcess.ts';

test.each([
  ['an article', '[{"title":"خبر","tags":["أ","ب"]}]', null],
  ['brackets in a string', JSON.stringify(['['.repeat(5000), '"{'.repeat(5000)]), null],
  ['many that nest little', `[${'[[]],'.repeat(1000)}[]]`, null],
  ['lists without end', '['.repeat(5000), { kind: 'too-deep', at: 200 }],
  ['objects without end', '{"a":'.repeat(5000), { kind: 'too-deep', at: 1000 }],
  ['a string without end', `"${'['.repeat(5000)}`, null],
  ['closed more than opened', `${']'.repeat(300)}[]`, null],
  ['millions of objects', `[${'{},'.repeat(400_000)}{}]`, { kind: 'too-long', at: 1 + 3 * 299_999 }],
  ['millions of numbers', `[${'1,'.repeat(4_000_000)}1]`, { kind: 'too-long', at: 2 + 2 * 3_000_000 }],
] as const)('%s', (_, text, excess) => expect(jsonExcess(text)).toEqual(excess));
