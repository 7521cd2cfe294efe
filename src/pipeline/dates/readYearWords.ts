/** Read a year in words: عام ألف وتسعمائة وتسعة وثمانين, سنة ألفين وأربعة وعشرين. */
import type { Tokens } from '#pipeline/dates/dateTokens.ts';
import { BELOW_THREE, CARDINALS, COUNTED_TENS, TEEN_WORDS } from '#pipeline/dates/dayWords.ts';

const THOUSANDS = new Map([['الف', 1000], ['الفين', 2000], ['الفان', 2000]]);
const HUNDREDS = new Map([
  ...['ماية', 'مية'].map((word): [string, number] => [word, 100]),
  ...['مايتين', 'ميتين', 'مايتان'].map((word): [string, number] => [word, 200]),
  ...['ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'ثماني', 'تسع'].flatMap((stem) => ['ماية', 'مية'].map((hundred): [string, number] => [stem + hundred, 100 * CARDINALS.get(stem)!])),
]);
const UNITS: ReadonlyMap<string, number> = new Map([...CARDINALS, ...BELOW_THREE]);
/** From the greatest to the smallest they are joined by و, but the tens stand behind the units. */
const PARTS: readonly ReadonlyMap<string, number>[] = [HUNDREDS, UNITS, COUNTED_TENS];
const FIRST_YEAR = 1700;
const LAST_YEAR = 2100;

/** Give the word behind و at a token, and where the tokens go on. */
function joined(tokens: Tokens, at: number): { word: string; next: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.text.startsWith('و')) return null;
  return token.text === 'و' ? { word: tokens[at + 1]?.text ?? '', next: at + 2 } : { word: token.text.slice(1), next: at + 1 };
}

/** Give the year that the words at a token say; null where they say none, or count something else. */
export function readYearWords(tokens: Tokens, at: number): { readonly next: number; readonly year: number } | null {
  let year = THOUSANDS.get(tokens[at]?.text ?? '') ?? 0;
  if (year === 0) return null;
  let next = at + 1;
  for (const part of PARTS) {
    const more = joined(tokens, next);
    const value = more ? part.get(more.word) : undefined;
    if (!more || value === undefined) continue;
    year += value;
    next = more.next;
    if (part !== UNITS || !TEEN_WORDS.has(tokens[next]?.text ?? '')) continue;
    year += 10;
    next++;
    break;
  }
  return year < FIRST_YEAR || year > LAST_YEAR ? null : { next, year };
}
