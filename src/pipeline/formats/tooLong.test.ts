import { expect, test } from 'vitest';
import { MOST_CHARACTERS, MOST_LINES, tooLongAt } from '#pipeline/formats/tooLong.ts';

test.each([
  ['nothing', '', null],
  ['one long line', 'ا'.repeat(MOST_CHARACTERS), null],
  ['one line that is longer', 'ا'.repeat(MOST_CHARACTERS + 1), MOST_CHARACTERS],
  ['many lines', '\n'.repeat(MOST_LINES), null],
  ['more lines', `${'\n'.repeat(MOST_LINES)}ا`, MOST_LINES],
  ['long lines', `${'ا'.repeat(99)}\n`.repeat(MOST_CHARACTERS / 100 + 1), MOST_CHARACTERS],
])('%s', (_, text, at) => expect(tooLongAt(text)).toBe(at));
