import type { OwnTerms } from '#cards/filters/useTerms.ts';
import { textIn } from '#cards/nameIn.ts';
import type { SayingVerb } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { toggle } from '#url/filters.ts';
import { withSaid, type SaidFilters } from '#url/said.ts';
import type { SaidState } from '#features/said/useSaid.ts';

/** Give what the screen filters beside stories: each term with the filters without it, and what the filters of the whole are. */
export function useSaidTerms({ view, answer, change, clear }: Pick<SaidState, 'view' | 'answer' | 'change' | 'clear'>) {
  const { t, format } = useText();
  const nameOf = (id: string): string => {
    const row = answer?.offered.rows.find((one) => one.id === id);
    return row?.name ? textIn(row.name, format.locale) : t('said.nobody');
  };
  const { speaker, verb, form }: SaidFilters = view;
  const terms: { key: string; label: string; without: Partial<SaidFilters>; name?: string }[] = (['in', 'out'] as const).flatMap((side) => {
    const said = (label: string) => (side === 'in' ? label : t('filters.not', { name: label }));
    return [
      ...speaker[side].map((id) => ({ key: `speaker${side}${id}`, label: said(nameOf(id)), without: { speaker: toggle(speaker, id, side) } })),
      ...verb[side].map((value) => ({
        key: `verb${side}${value}`,
        label: said(t(`said.verbs.${value as SayingVerb}`)),
        without: { verb: toggle(verb, value, side) },
      })),
    ];
  });
  if (form !== null) terms.push({ key: 'form', label: t(`said.forms.${form}`), without: { form: null } });
  const own: OwnTerms = {
    terms: terms.map(({ without, ...term }) => ({ ...term, lift: () => change(without) })),
    clear,
    search: withSaid(new URLSearchParams(), { speaker, verb, form }).toString(),
  };
  return { terms, own };
}
