/** A word by what spellings leave alone: its consonants, near ones as one, and its first letter. */

/** What one outlet writes for another's letter, above all in foreign names: غورباتشوف and جورباتشوف, طهران and تهران. */
const NEAR: Readonly<Record<string, string>> = { غ: 'ج', ق: 'ك', گ: 'ج', ط: 'ت', ث: 'س', ص: 'س', ذ: 'ز', ظ: 'ض', ة: 'ه', پ: 'ب', ڤ: 'ف', چ: 'ج' };
/** Long vowels that are written or left out, and the hamza. */
const WEAK = /[اويء]/u;

/** Give the skeleton of a folded word. */
export function wordSkeleton(folded: string): string {
  let out = '';
  for (const letter of folded) {
    if (out !== '' && WEAK.test(letter)) continue;
    out += NEAR[letter] ?? letter;
  }
  return out;
}
