/** Which characters a font file has a glyph for, read from the file itself: the answer is the same on every machine. */
import subsetFont from 'subset-font';

const table = (font: DataView, tag: string): number => {
  for (let at = 12; at < 12 + 16 * font.getUint16(4); at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((i) => font.getUint8(at + i)));
    if (name === tag) return font.getUint32(at + 8);
  }
  throw new Error(`the font has no table ${tag}`);
};

/** The code points of a `cmap` subtable of format 4 (OpenType, "Segment mapping to delta values"). */
function segments(font: DataView, at: number): number[] {
  const count = font.getUint16(at + 6) / 2;
  const column = (i: number, segment: number) => at + 14 + 2 * (i * count + segment) + (i > 0 ? 2 : 0);
  return Array.from({ length: count }).flatMap((_, segment) => {
    const [end, start, delta, offset] = [0, 1, 2, 3].map((i) => font.getUint16(column(i, segment))) as [number, number, number, number];
    const glyph = (code: number): number => {
      if (offset === 0) return (code + delta) & 0xffff;
      const listed = font.getUint16(column(3, segment) + offset + 2 * (code - start));
      return listed === 0 ? 0 : (listed + delta) & 0xffff;
    };
    return Array.from({ length: Math.max(0, Math.min(end, 0xfffe) - start + 1) }, (__, i) => start + i).filter((code) => glyph(code) !== 0);
  });
}

/** Give those of some characters that a font (woff2) has a glyph for. All of them must lie in the first plane of Unicode. */
export async function charactersIn(woff2: Uint8Array, among: string): Promise<ReadonlySet<string>> {
  const bytes = await subsetFont(Buffer.from(woff2), among, { targetFormat: 'sfnt' });
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = table(font, 'cmap');
  const subtables = Array.from({ length: font.getUint16(cmap + 2) }, (_, i) => cmap + font.getUint32(cmap + 8 + 8 * i));
  const known = subtables.filter((at) => font.getUint16(at) === 4);
  // A font without any of them has an empty table.
  if (known.length === 0 && subtables.length > 0) throw new Error('the font maps its characters in a way that is not known here');
  return new Set(known.flatMap((at) => segments(font, at)).map((code) => String.fromCodePoint(code)));
}
