/** Numbers and words as short strings that JSON need not escape and gzip packs well. */

/** Printable ASCII without the space (it separates), the quote and the backslash (JSON escapes them). */
const DIGITS = '!#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
/** A number's last digit is one of the first 76; all before it are of the rest. */
const LAST = 76;
const MORE = DIGITS.length - LAST;
const SEPARATOR = 32;
const valueOf = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) valueOf[DIGITS.charCodeAt(i)] = i;

/** Write a number ≥ 0. */
export function encode(n: number): string {
  let out = DIGITS[n % LAST]!;
  for (let rest = Math.floor(n / LAST); rest > 0; rest = Math.floor((rest - 1) / MORE)) out = DIGITS[LAST + ((rest - 1) % MORE)]! + out;
  return out;
}

/** Read every number of a stream in order; `onSeparator` is called at each space. */
export function decode(stream: string, onNumber: (n: number) => void, onSeparator?: () => void): void {
  let high = 0;
  for (let i = 0; i < stream.length; i++) {
    const code = stream.charCodeAt(i);
    if (code === SEPARATOR) {
      onSeparator?.();
      continue;
    }
    const value = valueOf[code & 127]!;
    if (value >= LAST) high = high * MORE + (value - LAST) + 1;
    else {
      onNumber(high * LAST + value);
      high = 0;
    }
  }
}

/** Arabic letters take two bytes each in UTF-8: in the list of words they swap places with ASCII ones that no key holds. */
const ARABIC = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي';
const ASCII = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ:;<=>?@_`{';
const swaps = new Map([...ARABIC].flatMap((letter, i) => [[letter, ASCII[i]!], [ASCII[i]!, letter]] as const));
const swap = (s: string): string => {
  let out = '';
  for (const char of s) out += swaps.get(char) ?? char;
  return out;
};

/** Write words one after the other, each as the length it shares with the one before and the rest. */
export function encodeWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < before.length && shared < word.length && shared < LAST - 1 && before[shared] === word[shared]) shared++;
      before = word;
      return encode(shared) + swap(word.slice(shared));
    })
    .join(' ');
}

/** Read what `encodeWords` wrote. */
export function decodeWords(stream: string): string[] {
  let before = '';
  if (stream === '') return [];
  return stream.split(' ').map((piece) => (before = before.slice(0, valueOf[piece.charCodeAt(0) & 127]) + swap(piece.slice(1))));
}
