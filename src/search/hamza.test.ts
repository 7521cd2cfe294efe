import { expect, test } from 'vitest';
import { searchable } from '#testing/searchable.ts';

/** How a text with one of the words alone is found by the other; undefined where it is not. */
const how = (asked: string, written: string) => searchable([{ id: 'a', title: 'خبر', text: `جاء ${written} هنا` }]).search(`${asked} `)[0]?.matches[0]!.how;

test.each([
  ['رءوس', 'رؤوس'],
  ['رؤوس', 'رءوس'],
  ['رؤس', 'رؤوس'],
  ['رءوس', 'الرؤوس'],
  ['شئون', 'شؤون'],
  ['شئون', 'الشؤون'],
  ['شؤن', 'شؤون'],
  ['مسئول', 'مسؤول'],
  ['مسؤولين', 'مسئولين'],
  ['مسئولية', 'المسؤولية'],
  ['قرائات', 'قراءات'],
  ['يقرأون', 'يقرؤون'],
  ['يقرءون', 'يقرؤون'],
  ['بدأوا', 'بدؤوا'],
  ['هيأة', 'هيئة'],
  ['هيئة', 'الهيأة'],
  ['جزئين', 'جزأين'],
  ['مرءوس', 'مرؤوس'],
  ['رءوف', 'رؤوف'],
  ['كئوس', 'كؤوس'],
  ['فئوس', 'فؤوس'],
  ['علماءه', 'علمائه'],
  ['أصدقاؤنا', 'أصدقائنا'],
  ['أنبائهم', 'أنباؤهم'],
  ['وراءهم', 'ورائهم'],
])('«%s» is another spelling of «%s»', (asked, written) => expect(how(asked, written)).toBe('loose'));

test.each([
  ['رءوس', 'رؤوسهم'],
  ['مسئول', 'المسؤولون'],
])('«%s» has the form «%s», spelt otherwise', (asked, written) => expect(how(asked, written)).toBe('form'));

test.each([
  ['رئيس', 'رويس', 'no hamza there'],
  ['سأل', 'سئل', 'another voice'],
  ['بأس', 'بؤس', 'another word'],
  ['رأس', 'رؤس', 'a head and heads: no long vowel beside it'],
  ['شأن', 'شين', 'no hamza there'],
])('«%s» is another word than «%s»: %s', (asked, written) => expect([undefined, 'fuzzy']).toContain(how(asked, written)));
