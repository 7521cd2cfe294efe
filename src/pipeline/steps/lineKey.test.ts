import { expect, test } from 'vitest';
import { lineKey } from '#pipeline/steps/lineKey.ts';

test.each([
  ['إعـلان', 'اعلان', 'tatweel and hamza'],
  ['  [ اترك  تعليقاً ] ', 'اترك تعليقا', 'brackets, spaces, harakat'],
  ['مقالات مشابهة:', 'مقالات مشابهه', 'a colon, teh marbuta'],
  ['Exit Mobile VERSION', 'exit mobile version', 'Latin case'],
  ['•••', '', 'nothing but signs'],
  ['كلمة '.repeat(60), '', 'too long for a label'],
])('%s is looked up as «%s»: %s', (text, key) => expect(lineKey(text)).toBe(key));
