/** Hostile text: what no writer writes and some program saves. */
import type { Random } from '#build/hostile/random.ts';

/** A family makes a document of its kind: its bytes, or its text, which is saved as UTF-8. */
export type Family = (random: Random, size: number) => Uint8Array | string;

const OVERRIDES = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\u200E', '\u200F', '\u061C'];
const INVISIBLE = ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u034F', '\u180E', '\u3164', '\uFE0F'];
const MARKS = ['\u064B', '\u0651', '\u0670', '\u0301', '\u20DD', '\u0655', '\u06E2'];
const LABELS = ['اقرأ أيضا', 'المصدر:', 'شاهد أيضاً', 'الكلمات المفتاحية:', 'Site icon', 'رابط الخبر', 'أخبار ذات صلة', 'Exit mobile version', 'تابعونا على', 'قد يعجبك أيضا'];
const PIECES = ['(', '[', '{', '«', '»', '"', '“', '*', '_', '#', '> ', '- ', '---\n', '|', '`', '![](', '[a](', '<', '&', '،', '؟', '.', '…', ':', '/', '@', '1', '١', '-', 'ـ', 'ا', 'a', 'ال', 'في ', 'قال ', 'قال: «', '12/', '2024-', '1 أيار ', 'الأحد ', 'http://', 'وو', 'بالل', '\t', '\u00A0', '\u0640\u064B', '😀', '👨‍👩‍👧', '\uD83D'];
const DATES = ['31/02/2024', '31 شباط 2024', '00/00/0000', '1 محرم 0', '31 رمضان 1445 هـ', '29 شباط 2023', 'الخميس 31 حزيران 2024', '0000-00-00', '9999-12-31', '99999-01-01', '32 مايو', '1 يناير 0', '٣١/١٣/٢٠٢٤', '12-17-40 سبتمبر', '2024-02-30T25:61:61Z', 'من 30 شباط إلى 1 شباط', '-5 أيار 2024', '99999999999999999999 عام', 'قبل 999999999999 يوما', 'بعد 1e308 سنة', 'القرن 400'];

const line = (random: Random, length: number): string => random.words(Math.max(3, length >> 3));
const sprinkle = (random: Random, signs: readonly string[], size: number): string => line(random, size).replaceAll(' ', () => (random.below(3) === 0 ? random.pick(signs) : ' '));
const titled = (title: string, body: string): string => `${title}\n\n${body}\n`;

export const TEXT_FAMILIES: Readonly<Record<string, Family>> = {
  empty: () => '',
  'white space': (random, size) => Array.from({ length: size }, () => random.pick([' ', '\t', '\n', '\r\n', '\u00A0', '\u3000', '\u2028', '\f', '\v'])).join(''),
  'one letter': (random) => random.pick(['ا', 'a', '1', '.', '\uFEFF', '\u202E', '\u0000', '\u064B']),
  'NUL in words': (random, size) => sprinkle(random, ['\u0000', ' '.repeat(9)], size),
  controls: (random, size) => sprinkle(random, ['\u0001', '\u0008', '\u001B[2J', '\u007F', '\u0085', '\u009B', '\u000B'], size),
  'overrides in a title': (random, size) => titled(sprinkle(random, OVERRIDES, 80), line(random, size)),
  'overrides everywhere': (random, size) => Array.from({ length: 5 }, () => `${random.pick(OVERRIDES)}${sprinkle(random, OVERRIDES, size / 5)}`).join('\n'),
  'only overrides': (random, size) => Array.from({ length: size }, () => random.pick(OVERRIDES)).join(''),
  'towers of marks': (random, size) => `${line(random, 60)} ${random.pick(['ا', 'ل', 'e'])}${Array.from({ length: size }, () => random.pick(MARKS)).join('')} ${line(random, 60)}`,
  'floods without width': (random, size) => titled(sprinkle(random, INVISIBLE, 60), `${Array.from({ length: size }, () => random.pick(INVISIBLE)).join('')} ${line(random, 100)}`),
  'one token for ever': (random, size) => random.pick(PIECES).repeat(size),
  'two tokens for ever': (random, size) => `${random.pick(PIECES)}${random.pick(PIECES)}`.repeat(size >> 1),
  'a story, then one token for ever': (random, size) => titled(line(random, 60), `${line(random, 200)}\n${random.pick(PIECES).repeat(size)}`),
  'labels for ever': (random, size) => Array.from({ length: size >> 3 }, () => random.pick(LABELS)).join(random.pick(['\n', ' ', '', '\n\n'])),
  'labels glued to sentences': (random, size) => Array.from({ length: (size >> 6) + 1 }, () => `${line(random, 40)}${random.pick(LABELS)}${line(random, 20)}`).join(random.pick(['', '\n'])),
  'dates that are none': (random, size) => Array.from({ length: (size >> 5) + 2 }, () => `${line(random, 30)} ${random.pick(DATES)}`).join(random.pick(['\n', '. '])),
  'a page clock that is none': (random, size) => `${random.pick(DATES)} | 25:99\n${line(random, 40)}\n${random.pick(DATES)}\n${line(random, size)}`,
  'lines of one letter': (random, size) => Array.from({ length: size }, () => random.pick(['ا', '.', '-', ''])).join('\n'),
  'the same line again': (random, size) => `${line(random, 40)}\n`.repeat((size >> 6) + 3),
  'one long line': (random, size) => line(random, size * 4).replaceAll('\n', ' '),
  'quotations without end': (random, size) => `قال الوزير: «${`${line(random, 20)} قال: «`.repeat(size >> 5)}`,
  'presentation forms': (random, size) => Array.from({ length: size }, () => String.fromCharCode(0xfb50 + random.below(0x2af))).join(''),
  'tags and private letters': (random, size) => `${line(random, 50)}${Array.from({ length: size >> 1 }, () => String.fromCodePoint(random.pick([0xe0000, 0xe000, 0xf0000]) + random.below(120))).join('')}`,
  'noncharacters': (random, size) => sprinkle(random, ['\uFFFE', '\uFFFF', '\uFDD0', '\u{1FFFE}'], size),
  'question marks for words': (random, size) => `${random.pick(['', `${line(random, 90)}\n`])}${'???? ?? ????? '.repeat((size >> 4) + 1)}`,
  'replacement characters': (random, size) => sprinkle(random, ['\uFFFD', '\uFFFD\uFFFD\uFFFD'], size),
  'garbled by a western page': (random, size) => Array.from(new TextEncoder().encode(line(random, size)), (byte) => String.fromCharCode(byte)).join(''),
  'garbled by our page': (random, size) => new TextDecoder('windows-1256').decode(new TextEncoder().encode(line(random, size))),
  'front matter with aliases': (random) => `---\na: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, i) => `${'bcdefghij'[i]}: &${'bcdefghij'[i]} [${`*${'abcdefghi'[i]},`.repeat(9)}]`).join('\n')}\ntitle: *j\n---\n${line(random, 60)}`,
  'front matter with tabs': (random) => `---\ntitle:\tx\n\toutlet: y\n\t\t- z\n---\n${line(random, 60)}`,
  'front matter without end': (random, size) => `---\ntitle: ${line(random, 20)}\n${'key: value\n'.repeat(size >> 4)}`,
  'front matter of wrong kinds': (random) => `---\ntitle: ${random.pick(['[1, 2]', '{a: b}', '2024-01-01', '!!binary AAAA', 'null', '~', '""', '"\\u202E\\u0000\\uD800"', '"a\\nb"', '.inf', '0x1F'])}\npublished: ${random.pick(DATES)}\noutlet: ${random.pick(['[]', '"\\u2067x"', '{}', '1'])}\n__proto__: {x: 1}\ninferred: ${random.pick(['x', '[[]]', '[{words: 1}]', '{}'])}\n---\n${line(random, 60)}`,
  'front matter nested deep': (random, size) => `---\ntitle: x\nkey: ${'['.repeat(Math.min(size, 3000))}${random.pick(['', ']'.repeat(Math.min(size, 3000))])}\n---\n${line(random, 60)}`,
  'front matter, keys again': (random) => `---\ntitle: a\ntitle: b\n<<: {title: c}\n? [x]\n: y\n---\n${line(random, 60)}`,
};
