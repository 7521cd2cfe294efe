/** What tells one of a row from another: ordinals, and what is counted. Pure. */
import type { Figure } from '#pipeline/draft.ts';
import type { ClauseWord } from '#pipeline/events/clause.ts';
import { conceptsOf } from '#pipeline/events/concepts.ts';
import { isEmpty } from '#pipeline/events/weakWords.ts';
import { conceptKey, keyOf, readingsOf } from '#pipeline/events/wordKeys.ts';
import { MEASURES, MONEY, ORDINALS, SHARES, TEEN, TENS, TOLL } from '#pipeline/events/wordLists.ts';
import { toLatinDigits } from '#text/digits.ts';
import { stem } from '#text/stem.ts';
import { tokenize } from '#text/tokens.ts';

/** The key of a noun that stands in a row: its class, so that a «شريحة» is a «دفعة»; else its stem. */
export function nounKey(written: string): number {
  const [concept] = conceptsOf([written])[0]!;
  return concept === undefined ? keyOf(stem(written)) : conceptKey(concept);
}

/** Read ordinals and what numbers name («القرار 1701») with the noun they belong to. */
export function orderedIn(words: readonly ClauseWord[]): [number, number][] {
  const out: [number, number][] = [];
  // «جولة الإعادة» is the second.
  if (conceptsOf(words.map(({ text }) => text)).some((names) => names.includes('deed:runoff'))) out.push([conceptKey('thing:round'), 2]);
  for (const [i, { text, folded }] of words.entries()) {
    const bare = folded.replace(/^[وبلك](?=ال)/u, '');
    const ordinal = ORDINALS.get(bare);
    const [before, after] = [words[i - 1], words[i + 1]];
    if (ordinal !== undefined) {
      const isTeen = after !== undefined && TEEN.has(after.folded);
      const tens = after === undefined ? undefined : TENS.get(after.folded);
      const value = isTeen ? (ordinal === 1 ? 11 : ordinal + 10) : ordinal + (tens ?? 0);
      // «الحزمة الثانية» or «ثاني حزمة».
      const noun = bare.startsWith('ال') ? before : after;
      if (noun && !isEmpty(noun.text)) out.push([nounKey(noun.text), value]);
      continue;
    }
    const digits = /^(?:ال)?(?<digits>\d+)$/u.exec(toLatinDigits(text))?.groups?.['digits'];
    const named = before && /^(?:رقم|ال)$/u.test(before.folded) ? words[i - 2] : before;
    if (digits !== undefined && named && /^[وبلك]?ال/u.test(named.folded) && !isEmpty(named.text)) out.push([nounKey(named.text), Number(digits)]);
  }
  return out;
}

/** Give what a figure is a measure of, where another number tells of something else. */
function measureOf(unit: string): number | null {
  const words = [...(/[%٪]/u.test(unit) ? ['%'] : []), ...tokenize(unit).flatMap(({ text }) => readingsOf(text))];
  return words.some((word) => SHARES.has(word)) ? keyOf('measure:share') : words.some((word) => MONEY.has(word)) ? keyOf('measure:money') : null;
}

/** What the figures of a clause count, with how many there are; victims and measures of time aside, and of money and shares where there are several. */
export const amountsIn = (figures: readonly Figure[]): [number, number][] =>
  figures.flatMap(({ unit, value, bound }): [number, number][] => {
    const measure = measureOf(unit ?? '');
    if (measure !== null) return bound === 'exact' && figures.filter((one) => measureOf(one.unit ?? '') === measure).length === 1 ? [[measure, value]] : [];
    const [noun] = tokenize(unit ?? '');
    if (noun === undefined || bound !== 'exact' || readingsOf(noun.text).some((word) => TOLL.has(word) || MEASURES.has(word))) return [];
    return [[keyOf(stem(noun.text)), value]];
  });
