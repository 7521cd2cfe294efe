import { describe, expect, test } from 'vitest';
import { decode } from '#pipeline/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from([...`\uFEFF${text}`].flatMap((char) => {
    const code = char.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  }));
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('decode', () => {
  test.each([
    ['UTF-8', utf8('سطر\nثانٍ')],
    ['UTF-8 with a mark', utf8('\uFEFFسطر\nثانٍ')],
    ['UTF-16, little end first', utf16('سطر\nثانٍ', true)],
    ['UTF-16, big end first', utf16('سطر\nثانٍ', false)],
    ['line ends of Windows', utf8('سطر\r\nثانٍ')],
    ['line ends of old Macs', utf8('سطر\rثانٍ')],
  ])('%s is read', (_, bytes) => expect(decode(bytes, 'a.txt')).toEqual({ text: 'سطر\nثانٍ', problems: [] }));

  test('an empty document is empty text', () => expect(decode(new Uint8Array(), 'a.txt')).toEqual({ text: '', problems: [] }));

  test('bytes that cannot be read are set aside, and the first is named', () => {
    const bytes = joined(utf8('سطر أول\nسطر '), Uint8Array.of(0xff, 0xfe), utf8('ثانٍ '), Uint8Array.of(0xc3), utf8('هنا'));
    const { text, problems } = decode(bytes, 'a.txt');
    expect(text).toBe('سطر أول\nسطر ثانٍ هنا');
    expect(problems).toEqual([{ severity: 'warning', kind: 'undecodable-bytes', file: 'a.txt', line: 2, column: 5 }]);
  });

  test.each([
    ['a picture', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256)],
    ['zeros', new Uint8Array(64)],
    ['UTF-16 without a mark', utf16('نص عادي من كلمات كثيرة هنا', true).slice(2)],
    ['another code page', Uint8Array.from([0xc7, 0xe1, 0xcd, 0xdf, 0xe6, 0xe3, 0xc9, 0x20, 0xca, 0xda, 0xe1, 0xe4, 0x20, 0xde, 0xd1, 0xc7, 0xd1])],
  ])('%s is unreadable', (_, bytes) => {
    const { text, problems } = decode(bytes, 'a.bin');
    expect(text).toBe('');
    expect(problems).toEqual([{ severity: 'error', kind: 'unreadable-document', file: 'a.bin', line: 1, column: 1 }]);
  });

  test('a single stray NUL does not make a text a binary', () =>
    expect(decode(utf8(`${'كلمة '.repeat(40)}\u0000`), 'a.txt').problems).toEqual([]));
});
