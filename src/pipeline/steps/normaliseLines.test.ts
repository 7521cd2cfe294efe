import { expect, test } from 'vitest';
import { normaliseLines } from '#pipeline/steps/normaliseLines.ts';

test('lines keep their number and their raw form, and lose what only a machine put there', () =>
  expect(normaliseLines('\u202eأول\u00a0 سطر\u0000\r\n\nثالث\tسطر')).toEqual([
    { number: 1, text: 'أول سطر', raw: '\u202eأول\u00a0 سطر\u0000', key: 'اول سطر' },
    { number: 2, text: '', raw: '', key: '' },
    { number: 3, text: 'ثالث سطر', raw: 'ثالث\tسطر', key: 'ثالث سطر' },
  ]));
