/** The letter on the mark of an entity or a speaker. Pure. */
import type { Bilingual, EntityType } from '#bundle/schema.ts';
import words from '#cards/markWords.json' with { type: 'json' };

/** What many bodies are, and none is told apart by. */
const KINDS: ReadonlySet<string> = new Set(words.kinds.split(' '));
/** Where family names stand first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(words.familyFirst.split(' '));

/** What carries a mark: an entity, a text that speaks, or a speaker of whom no more is known; without a name, nobody is named. */
export type Marked = { readonly type: EntityType | 'text' | null; readonly name: Bilingual | null };

const wordsOf = (name: string): string[] => name.split(' ').filter((word) => word !== '');

/**
 * Give the first letter of the name that somebody is known by: a person's family name, what tells a body apart from others of its kind.
 * The article is left out, and a vowel mark on the letter too.
 */
export function markLetter({ type, name }: Marked, isEnglish: boolean): string {
  const arabic = wordsOf(name?.ar ?? '');
  const isFamilyLast = type === 'person' && !FAMILY_FIRST.has(arabic[0] ?? '');
  const shown = isEnglish && name?.en !== undefined ? wordsOf(name.en.replace(/^the /i, '')) : arabic;
  const [first, second] = shown;
  const known = isFamilyLast ? shown.at(-1) : first !== undefined && second !== undefined && KINDS.has(first) ? second : first;
  return /\p{L}/u.exec((known ?? '').replace(/^ال(?=.{2})/u, ''))?.[0].toLocaleUpperCase('en') ?? '؟';
}
