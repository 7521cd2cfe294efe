import { useCallback } from 'react';
import { useText } from '#i18n/useText.ts';
import { hitsQuery } from '#queries/shown.ts';

/** Give the question for what is shown of stories that some words found, in the reader's language. */
export function useHitsQuery(words: string) {
  const { locale } = useText().format;
  return useCallback((numbers: readonly number[]) => hitsQuery(words, numbers, locale), [words, locale]);
}
