/** The words of one text as the matcher sees them: what each can be read as, and what stands beside it. */
import { readings } from '#text/clitics.ts';
import { foldWithMap } from '#text/fold.ts';
import { type Token, tokenize } from '#text/tokens.ts';

/** A way to read a word: what is glued before it, and the rest as a gazetteer writes it, with its article. */
export type WordReading = { readonly prefix: string; readonly rest: string; readonly lamArticle: boolean };

/** No name is longer; longer words are junk and cost nothing. */
const LONGEST_WORD = 40;
/** What may stand between two words of one name. */
const NAME_GAP = /^[ \t\u00A0\u200C-\u200F]*[-‐‑–]?[ \t\u00A0]*$/;
const LATIN = /^[a-z]/;
/** What makes a Latin word part of a handle or an address. */
const ADDRESS_BEFORE = /[@/_.]$/;
const ADDRESS_AFTER = /^(?:[@/_]|\.[a-z])/i;
/** What ends a group of words. */
const BREAK = /[.،,؛;:!?؟\n\r()[\]{}|/]/;

export type Words = {
  readonly source: string;
  readonly tokens: readonly Token[];
  /** How a word can be read, the whole word first. */
  readings(at: number): readonly WordReading[];
  /** Every form of a word without its clitics, with and without its article; `#` for a number. */
  forms(at: number): ReadonlySet<string>;
  /** Whether the words at `at` and `at + 1` can belong to one name. */
  adjoins(at: number): boolean;
  /** Whether nothing but space and quotation marks lies between the words at `at` and `at + 1`. */
  touches(at: number): boolean;
};

function readWord(folded: string): WordReading[] {
  if (folded.length > LONGEST_WORD) return [];
  const out: WordReading[] = [{ prefix: '', rest: folded, lamArticle: false }];
  for (const { prefix, article, rest } of readings(folded)) {
    if (prefix === '' || prefix.includes('س')) continue;
    const lamArticle = article && folded.length === prefix.length + 1 + rest.length;
    out.push({ prefix, rest: article ? `ال${rest}` : rest, lamArticle });
  }
  return out;
}

function formsOf(folded: string, read: readonly WordReading[]): ReadonlySet<string> {
  const forms = new Set<string>();
  if (/^\d/.test(folded)) forms.add('#');
  for (const { rest } of read) {
    forms.add(rest);
    if (rest.startsWith('ال') && rest.length > 4) forms.add(rest.slice(2));
  }
  return forms;
}

/** Look at a text word by word; readings are worked out when asked for, once for each different word. */
export function wordsIn(source: string): Words {
  const tokens = tokenize(source);
  const readCache = new Map<string, readonly WordReading[]>();
  const formCache = new Map<string, ReadonlySet<string>>();
  const gap = (at: number) => source.slice(tokens[at]!.end, Math.min(tokens[at + 1]!.start, tokens[at]!.end + 8));
  const read = (at: number): readonly WordReading[] => {
    const { folded } = tokens[at]!;
    let found = readCache.get(folded);
    if (found === undefined) readCache.set(folded, (found = readWord(folded)));
    return found;
  };
  const inAddress = (at: number): boolean => {
    const { folded, start, end } = tokens[at]!;
    return LATIN.test(folded) && (ADDRESS_BEFORE.test(source.slice(Math.max(0, start - 1), start)) || ADDRESS_AFTER.test(source.slice(end, end + 2)));
  };
  return {
    source,
    tokens,
    readings: (at) => (inAddress(at) ? [] : read(at)),
    forms: (at) => {
      const { folded } = tokens[at]!;
      let found = formCache.get(folded);
      if (found === undefined) formCache.set(folded, (found = formsOf(folded, read(at))));
      return found;
    },
    adjoins: (at) => at >= 0 && at + 1 < tokens.length && NAME_GAP.test(gap(at)),
    touches: (at) => at >= 0 && at + 1 < tokens.length && tokens[at + 1]!.start - tokens[at]!.end < 8 && !BREAK.test(gap(at)),
  };
}

/**
 * Give where a name begins in the source, after its clitics. «للكرملين» has its article's alef swallowed:
 * the name begins after both lams. Where one sign holds clitic and letter the word is not cut.
 */
export function nameStart(token: Token, reading: WordReading): number {
  const length = reading.prefix.length + (reading.lamArticle ? 1 : 0);
  if (length === 0) return token.start;
  const { starts } = foldWithMap(token.text);
  return starts[length] === starts[length - 1] ? token.start : token.start + starts[length]!;
}
