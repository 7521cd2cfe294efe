import { expect, test } from 'vitest';
import { apartOf } from '#features/story/apart.ts';

const on = (from: string, to = from) => ({ from, to, basis: 'stated' as const });

test.each([
  ['one day', on('2024-11-30'), on('2024-11-30'), { in: 'days', n: 0 }],
  ['two days', on('2024-11-28'), on('2024-11-30'), { in: 'days', n: 2 }],
  ['whichever comes first', on('2024-11-30'), on('2024-11-28'), { in: 'days', n: 2 }],
  ['over the end of a year', on('2024-12-31'), on('2025-01-01'), { in: 'days', n: 1 }],
  ['months', on('2024-06-28'), on('2024-11-30'), { in: 'months', n: 5 }],
  ['months, where a day is not known exactly', on('2024-06-28'), on('2024-11-20', '2024-11-30'), { in: 'months', n: 5 }],
  ['near, and not known exactly', on('2024-11-28'), on('2024-11-01', '2024-11-30'), null],
  ['far, and known within half a year alone', on('2024-01-01'), on('2024-06-01', '2024-12-31'), null],
  ['no day', null, on('2024-11-30'), null],
] as const)('%s', (_, a, b, apart) => expect(apartOf(a, b)).toEqual(apart));
