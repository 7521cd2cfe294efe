/** What every screen needs to speak: words, counted words, and formats. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import { createFormat, type Format } from '#i18n/format.ts';
import { followLanguage, wordsNow } from '#i18n/setup.ts';
import type ar from '#i18n/ar.json';
import type more from '#i18n/more.ar.json';

/** The reader's formatters; the app provides them from the settings. */
export const FormatContext = createContext<Format>(createFormat('ar', { digits: 'written', months: 'levant' }));

type Stem<K> = K extends `${infer S}_other` ? S : never;
/** What can be counted: the keys of `count` without their plural endings. */
export type Countable = Stem<keyof (typeof ar & typeof more)['count']>;

/** Give the words (`t`), counted words (`count`) and formats (`format`) of the reader's language. */
export function useText() {
  const t = useSyncExternalStore(followLanguage, wordsNow);
  const format = useContext(FormatContext);
  const count = (what: Countable, n: number): string => t(`count.${what}`, { count: n, n: format.number(n) });
  /** A list said in words: «أ وب وج», “a, b and c”. */
  const list = ([first = '', ...others]: readonly string[]): string =>
    others.reduce((a, b, i) => t(i === others.length - 1 ? 'list.and' : 'list.more', { a, b }), first);
  return { t, count, list, format };
}
