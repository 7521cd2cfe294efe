/** عمان is Oman or Amman: written alike unless the shadda is there, and told apart by company. */
import { fold } from '#text/fold.ts';
import type { Finding } from '#pipeline/entities/judge.ts';
import type { Words } from '#pipeline/entities/words.ts';

const SHADDA_ON_MEEM = /م[\u064B-\u0650\u0652]*\u0651/;
const AMMAN = /عُ?م[\u064B-\u0650\u0652]*\u0651[\u064B-\u0650\u0652]*ان(?![\u0621-\u064A])/;
const OMAN_BEFORE = ['سلطنة', 'سلطان', 'خليج', 'بحر', 'مسقط'].map(fold);
const AMMAN_BEFORE = ['عاصمة', 'مدينة', 'أردنية', 'أردني'].map(fold);
const JORDAN = fold('الأردن');

const isOneOf = (words: Words, at: number, forms: readonly string[]): boolean => forms.some((form) => words.forms(at).has(form));

/** Say which of the two a finding of «عمان» is, given which countries the rest of the text names. */
export function omanOrAmman(words: Words, { from, to }: Finding, named: { oman: boolean; jordan: boolean }): 'OM' | 'JO' {
  if (SHADDA_ON_MEEM.test(words.tokens[from]!.text)) return 'JO';
  if (words.touches(from - 1)) {
    if (isOneOf(words, from - 1, OMAN_BEFORE)) return 'OM';
    if (isOneOf(words, from - 1, AMMAN_BEFORE)) return 'JO';
  }
  // In a list of countries it is one: «الأردن وعمان».
  if (from > 0 && words.tokens[from]!.folded.startsWith('و') && words.forms(from - 1).has(JORDAN)) return 'OM';
  if (to < words.tokens.length && words.tokens[to]!.folded.startsWith('و') && words.forms(to).has(JORDAN)) return 'OM';
  // Written with its shadda elsewhere.
  if (!named.oman && AMMAN.test(words.source)) return 'JO';
  return named.jordan && !named.oman ? 'JO' : 'OM';
}
