import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '#pipeline/decode.ts';
import { cpuTime } from '#build/measures/cpuTime.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean, mark = '\uFEFF') =>
  Uint8Array.from(
    Array.from({ length: mark.length + text.length }, (_, at) => (mark + text).charCodeAt(at)).flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
/** Bytes 80–9F of Windows-1252, which not every decoder knows. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const charOf = (page: string, byte: number) => (page === 'windows-1252' && byte > 127 ? (WESTERN[byte - 128] ?? String.fromCharCode(byte)) : new TextDecoder(page).decode(Uint8Array.of(byte)));
const tableOf = (page: string) => new Map(Array.from({ length: 256 }, (_, byte) => [charOf(page, byte), byte] as const));
const tables = { 'windows-1256': tableOf('windows-1256'), 'iso-8859-6': tableOf('iso-8859-6'), 'windows-1252': tableOf('windows-1252') };
type Page = keyof typeof tables;
const inPage = (text: string, page: Page) => Uint8Array.from([...text].map((char) => tables[page].get(char) ?? 0x3f));
const shownAs = (bytes: Uint8Array, page: Page) => [...bytes].map((byte) => charOf(page, byte)).join('');
const ok = (text: string) => ({ text, problems: [] });

const ENCODINGS: Record<string, (text: string) => Uint8Array> = {
  'UTF-8': utf8,
  'UTF-8 with a mark': (text) => utf8(`\uFEFF${text}`),
  'UTF-16, little end first': (text) => utf16(text, true),
  'UTF-16, big end first': (text) => utf16(text, false),
  'UTF-16 without a mark, little end first': (text) => utf16(text, true, ''),
  'UTF-16 without a mark, big end first': (text) => utf16(text, false, ''),
  'Windows-1256': (text) => inPage(text, 'windows-1256'),
  'ISO-8859-6': (text) => inPage(text, 'iso-8859-6'),
};
const SENTENCE = 'قال وزير الزراعة إن المحصول هذا العام أكبر من محصول العام الماضي، وإن المخازن في الجنوب امتلأت قبل الموعد.';
const TEXTS: Record<string, string> = {
  'a title': 'القمة العربية غدا',
  'a word': 'العاصمة',
  'two lines': 'سطر\nثانٍ',
  'a long article': Array.from({ length: 400 }, (_, i) => `${SENTENCE} الفقرة ${i}`).join('\n'),
  'Latin names inside': 'أعلنت شركة SolarWave عن هاتف من طراز X200 في معرض برشلونة يوم الأحد.',
  'many digits': 'بلغ السعر 1,250.75 في 12/05/2024 مقابل 1,100 في 2023، أي زيادة 13.7%',
  'the head of a page': `<!DOCTYPE html>\n<html lang="ar">\n<head>\n<title>فيضان النهر</title>\n</head>\n<body><p>${SENTENCE}</p></body>`,
  'ASCII alone': 'Plain words and 12 numbers',
};

describe('decode', () => {
  const pairs = Object.keys(ENCODINGS).flatMap((encoding) => Object.keys(TEXTS).map((text) => [text, encoding] as const));
  test.each(pairs)('%s in %s is read', (text, encoding) => expect(decode(ENCODINGS[encoding]!(TEXTS[text]!), 'a.txt')).toEqual(ok(TEXTS[text]!)));

  test.each([
    ['of Windows', 'سطر\r\nثانٍ'],
    ['of old Macs', 'سطر\rثانٍ'],
  ])('line ends %s become ours', (_, text) => expect(decode(utf8(text), 'a.txt')).toEqual(ok('سطر\nثانٍ')));

  test('an empty document is empty text', () => expect(decode(new Uint8Array(), 'a.txt')).toEqual(ok('')));

  test('bytes that cannot be read are set aside, and the first is named', () => {
    const bytes = joined(utf8('سطر أول\nسطر '), Uint8Array.of(0xff, 0xfe), utf8('ثانٍ '), Uint8Array.of(0xc3), utf8('هنا'));
    const { text, problems } = decode(bytes, 'a.txt');
    expect(text).toBe('سطر أول\nسطر ثانٍ هنا');
    expect(problems).toEqual([{ severity: 'warning', kind: 'undecodable-bytes', file: 'a.txt', line: 2, column: 5 }]);
  });

  test.each([
    ['a picture', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256)],
    ['zeros', new Uint8Array(64)],
    ['a PDF, whose head is letters', utf8(`%PDF-1.4\n${'1 0 obj << /Length 20 >> stream\n'.repeat(40)}`)],
    ['an archive', joined(Uint8Array.of(0x50, 0x4b, 3, 4), utf8('word/document.xml'.repeat(30)))],
    ['the code page of another script', Uint8Array.from(utf16('Правительство объявило новые решения', true, '').filter((_, i) => i % 2 === 0), (byte) => (byte < 0x30 ? byte : byte + 0xb0))],
  ])('%s is unreadable', (_, bytes) => {
    const { text, problems } = decode(bytes, 'a.bin');
    expect(text).toBe('');
    expect(problems).toEqual([{ severity: 'error', kind: 'unreadable-document', file: 'a.bin', line: 1, column: 1 }]);
  });

  test.each([
    ['a single stray NUL', '\u0000', 'U+0000'],
    ['a terminal command', '\u001B[2J', 'U+001B'],
    ['an override of the direction', '\u202Eكلمة', 'U+202E'],
  ])('%s does not make a text a binary, and is said', (_, acting, detail) =>
    expect(decode(utf8(`عنوان\n${'كلمة '.repeat(40)}${acting}`), 'a.txt').problems).toEqual([{ severity: 'warning', kind: 'control-characters', file: 'a.txt', line: 2, column: 201, detail }]));
  test.each(['\t', '\u200F', '\u2067كلمة\u2069', '\u202Bكلمة\u202C', '\u200C'])('%j is what writers and old systems leave, and is not said', (mark) =>
    expect(decode(utf8(`${'كلمة '.repeat(40)}${mark}`), 'a.txt').problems).toEqual([]));

  test('a text cut in the middle of a letter loses that letter', () => {
    const { text, problems } = decode(utf16('نص من كلمات', true).slice(0, -1), 'a.txt');
    expect(text).toBe('نص من كلما');
    expect(problems.map(({ kind }) => kind)).toEqual(['undecodable-bytes']);
  });
});

describe('a declared encoding', () => {
  const page = (declared: string) => `<meta http-equiv="Content-Type" content="text/html; charset=${declared}">\n<p>${SENTENCE}</p>`;
  test.each(['windows-1256', 'iso-8859-6', 'utf-8', 'iso-8859-1', 'klingon'])('«%s» does not overrule the bytes', (declared) => {
    for (const encoding of ['UTF-8', 'Windows-1256', 'ISO-8859-6']) expect(decode(ENCODINGS[encoding]!(page(declared)), 'a.html')).toEqual(ok(page(declared)));
  });
  test.each(['<meta charset="windows-1256">', "<META CHARSET='cp1256'>", '<?xml version="1.0" encoding="windows-1256"?>'])('%s decides for one word that either page could hold', (head) =>
    expect(decode(inPage(`${head}\nباب`, 'windows-1256'), 'a.html')).toEqual(ok(`${head}\nباب`)));
  test('French in a western code page is read', () => {
    const text = '<meta charset="iso-8859-1"><p>Le café était fermé à midi</p>';
    expect(decode(inPage(text, 'windows-1252'), 'a.html')).toEqual(ok(text));
  });
});

describe('mojibake', () => {
  const article = `فيضان في الوادي\n${SENTENCE}\nوأضاف «لن نترك أحدا» في 12 بلدة.`;
  const garbled = (page: Page) => (text: string) => shownAs(utf8(text), page);
  const WAYS: Record<string, (text: string) => string> = {
    'UTF-8 as Windows-1252': garbled('windows-1252'),
    'UTF-8 as Latin-1': (text) => Array.from(utf8(text), (byte) => String.fromCharCode(byte)).join(''),
    'UTF-8 as Windows-1256': garbled('windows-1256'),
    'Windows-1256 as Windows-1252': (text) => shownAs(inPage(text, 'windows-1256'), 'windows-1252'),
    'UTF-8 as Windows-1252, twice': (text) => garbled('windows-1252')(garbled('windows-1252')(text)),
  };
  const warned = (line: number, column: number) => [{ severity: 'warning', kind: 'mojibake', file: 'a.txt', line, column }];

  test.each(Object.keys(WAYS))('%s is put right, and said', (way) => expect(decode(utf8(WAYS[way]!(article)), 'a.txt')).toEqual({ text: article, problems: warned(1, 1) }));
  test.each(Object.keys(WAYS))('one line of %s among right ones is put right', (way) =>
    expect(decode(utf8(`عنوان\n${WAYS[way]!(SENTENCE)}\nخاتمة`), 'a.txt')).toEqual({ text: `عنوان\n${SENTENCE}\nخاتمة`, problems: warned(2, 1) }));
  test('garbled words amid right ones are put right', () =>
    expect(decode(utf8(`المكان: ${WAYS['UTF-8 as Windows-1252']!('العاصمة')} اليوم`), 'a.txt')).toEqual({ text: 'المكان: العاصمة اليوم', problems: warned(1, 9) }));

  test.each([
    ['question marks', '???? ?? ????? ??????'],
    ['replacement characters', '\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD \uFFFD\uFFFD\uFFFD'],
    ['letters whose half is gone', 'Ø?Ù?Ø?Ø? Ù?Ø?Ù?'],
  ])('a line of %s is set aside', (_, line) => {
    expect(decode(utf8(`${SENTENCE}\n${line}\n${SENTENCE}`), 'a.txt')).toEqual({ text: `${SENTENCE}\n\n${SENTENCE}`, problems: warned(2, 1) });
    expect(decode(utf8(`${line}\n${line}`), 'a.txt').problems.map(({ kind }) => kind)).toEqual(['unreadable-document']);
  });
  test('in JSON only the letters go, so that it stays JSON', () => {
    const { text, problems } = decode(utf8(JSON.stringify({ title: '\uFFFD\uFFFD\uFFFD', text: SENTENCE })), 'a.json');
    expect(JSON.parse(text)).toEqual({ title: ' ', text: SENTENCE });
    expect(problems.map(({ kind }) => kind)).toEqual(['mojibake']);
  });

  test.each([
    "L'été à Paris, déjà créée : « LIBERTÉ\u00A0» et ÉGALITÉ\u00A0! Où ? À l'île, naïf»",
    'هل هذا ممكن؟؟؟ ماذا بعد???? نعم!!',
    'فقط، ولفظ؛ وحظ» وخط… وحفظ” والشط؟ ضغط¬',
    'سعر الخط، ط، ظ، «ط»',
    'شركة Citroën في Île-de-France قالت إن Renée Müller وصلت',
    'São Paulo, IRMÃOS, Ålesund, Øystein Ødegård, Þingvellir, naïveté',
    'مدينة گرگان وپاریس وچابهار وژنو',
  ])('%s is right as it is', (text) => expect(decode(utf8(text), 'a.txt')).toEqual(ok(text)));
});

describe('laws', () => {
  const letters = (alphabet: string) => fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 12 });
  const words = (alphabet: string) => fc.array(letters(alphabet), { minLength: 1, maxLength: 30 }).map((list) => list.join(' '));
  const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإؤئآ';

  test('UTF-16 with a mark reads back, both ends', () =>
    fc.assert(
      fc.property(words(`${ARABIC}ةىabcXYZ019.,é—😀`), fc.boolean(), (text, little) => {
        expect(decode(utf16(text, little), 'a.txt').text).toBe(text);
      }),
    ));
  test('UTF-16 without a mark reads back, both ends', () =>
    fc.assert(
      fc.property(words(`${ARABIC}abcXYZ019.,`), fc.boolean(), (text, little) => {
        expect(decode(utf16(text, little, ''), 'a.txt')).toEqual(ok(text));
      }),
    ));
  test('Windows-1256 and ISO-8859-6 read back after a few common words', () =>
    fc.assert(
      fc.property(words(ARABIC), fc.constantFrom<Page>('windows-1256', 'iso-8859-6'), (text, page) => {
        const whole = `${SENTENCE} ${text}`;
        expect(decode(inPage(whole, page), 'a.txt')).toEqual(ok(whole));
      }),
    ));
  test('whatever the bytes, there is text without U+FFFD or an error', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { text, problems } = decode(bytes, 'a.txt');
        expect(text).not.toContain('\uFFFD');
        for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
        expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(text === '' && bytes.length > 0 && problems.length > 0 ? 1 : 0);
      }),
    ));
  test.each(['ط§', 'Ø§', 'ÇÇ', '?? ', '\uFFFD', 'طØ', '<meta ', 'é', ' '])('200,000 times %j takes no time', (piece) => {
    expect(cpuTime(() => decode(utf8(piece.repeat(200_000)), 'a.txt'))).toBeLessThan(1500);
  });
});
