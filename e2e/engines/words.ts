/** The words of the interface by their key, so that a reworded label changes no check. */
import { ALL_WORDS } from '../../src/testing/allWords.ts';

type KeysOf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeysOf<T[K]>}` }[keyof T & string];
export type WordKey = KeysOf<typeof ALL_WORDS.ar>;
export type Language = 'ar' | 'en';

/** Give the words under a key, with what stands in its holes. Throws where there are none. */
export function say(key: WordKey, holes: Record<string, string> = {}, language: Language = 'ar'): string {
  const words = key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], ALL_WORDS[language]);
  if (typeof words !== 'string') throw new Error(`no words under ${key} in ${language}`);
  return words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => holes[name] ?? '');
}
