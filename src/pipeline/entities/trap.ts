/**
 * A trap: what makes a word that looks like a country's something else. It takes a finding away when all that it says holds;
 * a word of a list is met with or without a clitic, and, unless it is written with one here, with or without the article.
 */
import { fold } from '#text/fold.ts';
import type { How } from '#pipeline/entities/trie.ts';

export type Trap = {
  readonly why: string;
  /** The forms it speaks of, as found, without clitics. */
  readonly of?: readonly string[];
  readonly how?: readonly How[];
  /** The country it speaks of. */
  readonly code?: string;
  /** It speaks of persons, organisations and places only. */
  readonly notCountries?: true;
  /** It speaks of persons only. */
  readonly persons?: true;
  /** The shape of the form. */
  readonly shape?: RegExp;
  /** The shape of the word as written, before folding. */
  readonly written?: RegExp;
  /** What is glued before the form; the empty string where nothing may be. */
  readonly prefix?: readonly string[];
  /** One of these stands directly before; may be two words. */
  readonly before?: readonly string[];
  /** The same, before the first of a row of adjectives: الليرة السورية واللبنانية. */
  readonly beforeRow?: readonly string[];
  /** One of these stands directly after; `#` is a number. */
  readonly after?: readonly string[];
  /** It stands in quotation marks by itself. */
  readonly quoted?: true;
  /** With the word after it, it stands by itself between dashes, as mastheads and datelines do. */
  readonly masthead?: true;
  /** A row of words joined by و leads back to one of these. */
  readonly rowOf?: readonly string[];
  /** It does not hold where the word before has this shape. */
  readonly unlessBefore?: RegExp;
  /** It does not hold where the text names the same thing by other words too. */
  readonly unlessNamed?: true;
};

/** Give the words of a list as they are met in a text; `_` joins those of one phrase. */
export const words = (list: string): string[] => list.split(' ').map((word) => fold(word).replaceAll('_', ' '));
