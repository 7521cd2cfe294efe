import { expect, test } from 'vitest';
import { decodeEntities } from '#pipeline/steps/decodeEntities.ts';

test.each([
  ['&quot;ناجح&quot;', '"ناجح"', 'a name'], ['&laquo;ناجح&raquo;', '«ناجح»', 'names of Arabic quotation marks'], ['l&#8217;eau', 'l’eau', 'a number'], ['l&#x2019;eau', 'l’eau', 'a number of base sixteen'],
  ['قلم&nbsp;حبر', 'قلم\u00A0حبر', 'a space'], ['&amp;quot;ناجح&amp;quot;', '"ناجح"', 'escaped twice'], ['أ&amp;ب', 'أ&ب', 'the sign itself'],
  ['R&D; &unknown; &#0; &#55296; &#9999999;', 'R&D; &unknown; &#0; &#55296; &#9999999;', 'what names no character stays'],
])('%s is %s: %s', (written, decoded) => expect(decodeEntities(written)).toBe(decoded));
