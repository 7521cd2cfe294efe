/** Counts of stories, said together with how many origins these have: a number of stories alone would pass for a number of sources. */
import type { DossierEvent } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';

const NO_BREAK = '\u00A0';

type Counted = Pick<DossierEvent['told'], 'stories' | 'origins'>;

/** Give the words of such counts; where every story is an origin of its own, the number of stories says it all. */
export function useTold() {
  const { t, count } = useText();
  // In a narrow place the line breaks before it, not within.
  const from = ({ stories, origins }: Counted): string => (origins < stories ? t('list.comma') + count('fromOrigins', origins).replaceAll(' ', NO_BREAK) : '');
  return {
    /** The origins of some stories, as the end of a phrase that counts the stories: «، من أصلين»; empty where they are as many. */
    from,
    /** «في 5 قصص، من أصلين». */
    toldIn: (told: Counted): string => count('toldIn', told.stories) + from(told),
    /** «5 قصص، من أصلين». */
    stories: (counted: Counted): string => count('stories', counted.stories) + from(counted),
  };
}
