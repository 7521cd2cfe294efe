import { useFiltered } from '#cards/filters/useShownWords.ts';
import { useText } from '#i18n/useText.ts';
import type { SaidAnswer } from '#queries/said.ts';
import type { SaidState } from '#features/said/useSaid.ts';

/** Give in words how many sayings of how many are shown, of whom and in which form, and what the button says that shows them. */
export function useSaidWords({ state, answer }: Pick<SaidState, 'state'> & { answer: SaidAnswer }): { heading: string; done: string } {
  const { t, count, format } = useText();
  const filtered = useFiltered(state);
  const { numbers, all, speakers, direct } = answer;
  const total = numbers.length;
  const sayings = total === all || total === 0 ? count('sayings', total) : t('filters.of', { some: count('sayings', total), all: format.number(all) });
  const quoted = direct === total ? t('said.allQuoted') : count('quoted', direct);
  const parts = total === 0 ? [sayings] : [`${sayings} ${count('bySpeakers', speakers)}`, quoted];
  return {
    heading: parts.join(t('list.comma')) + (filtered === '' ? '' : t('said.inStories') + filtered),
    done: count('showSayings', total),
  };
}
