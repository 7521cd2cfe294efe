/** The single-byte code pages that Arabic text is saved in, and misread as. */

export type CodePage = 'windows-1256' | 'iso-8859-6' | 'windows-1252';

/** Bytes 80–9F of Windows-1252, where decoders differ; five of them are no letters and stay controls. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const western = (bytes: Uint8Array): string =>
  new TextDecoder('iso-8859-1').decode(bytes).replace(/[\u0080-\u009F]/g, (control) => WESTERN[control.charCodeAt(0) - 0x80]!);

/** Give bytes as a code page reads them; a byte that it lacks is U+FFFD. */
export const readCodePage = (bytes: Uint8Array, page: CodePage): string => (page === 'windows-1252' ? western(bytes) : new TextDecoder(page).decode(bytes));

/** Give the bytes that a code page writes a text with, or null where it cannot. Controls U+0080–9F stand for their own bytes. */
export type Writer = (text: string) => Uint8Array | null;

/** Give the way back from a code page's text to its bytes. */
export function writerOf(page: CodePage): Writer {
  const all = readCodePage(Uint8Array.from({ length: 256 }, (_, byte) => byte), page);
  const byteOf = new Map([...Array.from({ length: 32 }, (_, i) => [String.fromCharCode(0x80 + i), 0x80 + i] as const), ...[...all].map((char, byte) => [char, byte] as const)]);
  return (text) => {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) {
      const byte = byteOf.get(text[at]!);
      if (byte === undefined) return null;
      bytes[at] = byte;
    }
    return bytes;
  };
}
