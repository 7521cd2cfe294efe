/** What every screen needs to speak: words, counted words, and formats. */
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { createFormat, type Format } from '#i18n/format.ts';
import type ar from '#i18n/ar.json';

/** The reader's formatters; the app provides them from the settings. */
export const FormatContext = createContext<Format>(createFormat('ar', { digits: 'written', months: 'levant' }));

type Stem<K> = K extends `${infer S}_other` ? S : never;
/** What can be counted: the keys of `count` without their plural endings. */
export type Countable = Stem<keyof (typeof ar)['count']>;

/** Give the words (`t`), counted words (`count`) and formats (`format`) of the reader's language. */
export function useText() {
  const { t } = useTranslation();
  const format = useContext(FormatContext);
  const count = (what: Countable, n: number): string => t(`count.${what}`, { count: n, n: format.number(n) });
  /** A list said in words: «أ وب», «أ، ب وج». */
  const list = (items: readonly string[]): string => {
    const last = items.at(-1) ?? '';
    const before = items.slice(0, -1).join(t('list.comma'));
    return before ? t('list.and', { a: before, b: last }) : last;
  };
  return { t, count, list, format };
}
