/** The `Range` header of a request (RFC 9110, section 14), for a file of known size. */

/** First and last byte, both included. */
export type ByteRange = { readonly start: number; readonly end: number };

/** What to answer: these bytes (206), that no byte asked for is there (416), or the whole file (200). */
export type RangeAnswer = ByteRange | 'unsatisfiable' | 'whole';

const HEADER = /^(?<unit>[!#$%&'*+.^_`|~\w-]+)=(?<ranges>.*)$/s;
const RANGE = /^(?:(?<first>\d+)-(?<last>\d*)|-(?<suffix>\d+))$/;

/** Give the bytes of one range of the list, null where the file has none of them; `malformed` where it is no range. */
function readRange(text: string, size: number): ByteRange | null | 'malformed' {
  const { first = '', last = '', suffix } = RANGE.exec(text)?.groups ?? {};
  if (suffix !== undefined) {
    const length = Math.min(Number(suffix), size);
    return length === 0 ? null : { start: size - length, end: size - 1 };
  }
  if (first === '' || (last !== '' && Number(last) < Number(first))) return 'malformed';
  return Number(first) >= size ? null : { start: Number(first), end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}

/**
 * Say how to answer a `Range` header. A unit other than bytes is ignored, as the standard asks; a malformed list is
 * refused like one that lies outside the file; several ranges are answered with the whole file, which it allows.
 */
export function answerRange(header: string, size: number): RangeAnswer {
  const { unit, ranges = '' } = HEADER.exec(header)?.groups ?? {};
  if (unit === undefined) return 'unsatisfiable';
  if (unit.toLowerCase() !== 'bytes') return 'whole';
  // The standard lets a list have empty members; they say nothing.
  const asked = ranges.split(',').map((one) => one.replace(/^[ \t]+|[ \t]+$/g, '')).filter((one) => one !== '').map((one) => readRange(one, size));
  if (asked.includes('malformed')) return 'unsatisfiable';
  const there = asked.filter((one): one is ByteRange => one !== null && one !== 'malformed');
  if (there.length === 0) return 'unsatisfiable';
  return asked.length === 1 ? there[0]! : 'whole';
}
