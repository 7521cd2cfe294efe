/** What Arabic glues to the front of a word: conjunctions, prepositions and the article. */

/** Conjunctions and prepositions, one or two. */
export const CLITICS: readonly string[] = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'فك', 'س', 'وس'];
const PREFIXES = ['', ...CLITICS];

/** A reading of a word: what was taken off (with the article where it stood) and what is left. */
export type Reading = { readonly prefix: string; readonly article: boolean; readonly rest: string };

/**
 * Give every way to read a folded word as prefix + article + rest, the whole word first.
 * Nothing is stripped for good: a caller accepts a reading only when it knows the rest
 * (ألبانيا is not ال + بانيا, كلاوس is not always ك + لاوس).
 */
export function readings(folded: string): Reading[] {
  const out: Reading[] = [];
  for (const prefix of PREFIXES) {
    if (!folded.startsWith(prefix)) continue;
    const rest = folded.slice(prefix.length);
    if (rest.length < 2) continue;
    if (prefix !== 'س' && prefix !== 'وس') {
      if (rest.startsWith('ال') && rest.length > 4) out.push({ prefix, article: true, rest: rest.slice(2) });
      if (prefix.endsWith('ل') && rest.startsWith('ل') && rest.length > 3) out.push({ prefix, article: true, rest: rest.slice(1) });
    }
    out.push({ prefix, article: false, rest });
  }
  return out.sort((a, b) => a.prefix.length - b.prefix.length || Number(a.article) - Number(b.article));
}
