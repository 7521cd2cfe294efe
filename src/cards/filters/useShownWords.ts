import { useText } from '#i18n/useText.ts';
import { CHOICES, firstDay, isFiltered, lastDay, type ChoiceName, type Filters } from '#url/filters.ts';
import type { FilterState } from '#cards/filters/useFilters.ts';
import { useValueName } from '#cards/filters/useValueName.ts';
import { useTold } from '#cards/useTold.ts';

type Words = ReturnType<typeof useText>;

/** Say the chosen days as an end of a sentence: of what happened, or of what was published. */
function useDays({ from, to, by }: Filters, ofEvents: boolean): string {
  const { t, format } = useText();
  if (from === '' && to === '') return '';
  const whose = by === 'published' ? (ofEvents ? 'inStories' : 'published') : ofEvents ? 'happened' : 'onEvents';
  const span = (): string => {
    if (to === '') return t('filters.fromDate', { date: format.date(from) });
    if (from === '') return t('filters.toDate', { date: format.date(to) });
    const isOne = firstDay(from) === firstDay(to) && lastDay(from) === lastDay(to);
    return isOne ? t('filters.say.inDate', { date: format.date(from) }) : t('filters.say.between', { from: format.date(from), to: format.date(to) });
  };
  return t(`filters.say.${whose}`, { when: span() });
}

/** Join what stands for either: «أ أو ب أو ج». */
const eitherOf = ({ t }: Words, [first = '', ...others]: readonly string[]): string => others.reduce((a, b) => t('list.or', { a, b }), first);

/** Say in words what is filtered: the end of a sentence that begins with how many are shown; empty where nothing is. */
export function useFiltered(state: FilterState): string {
  const words = useText();
  const { t, list } = words;
  const { filters, shown } = state;
  const nameOf = useValueName(state);
  const days = useDays(filters, shown.listed === 'events');
  if (!isFiltered(filters)) return '';
  const said = (name: ChoiceName): string => {
    const names = filters[name].in.map((value) => nameOf(name, value));
    return names.length === 0 ? '' : t(`filters.say.${name}`, { names: eitherOf(words, names) });
  };
  const without = CHOICES.flatMap((name) => filters[name].out.map((value) => nameOf(name, value)));
  const asked = filters.q.trim();
  return [
    said('country'),
    days,
    said('entity'),
    said('outlet'),
    said('kind'),
    filters.saved ? t('filters.say.saved') : '',
    asked ? t('filters.say.words', { words: asked }) : '',
    without.length > 0 ? t('filters.say.without', { names: list(without) }) : '',
  ].join('');
}

/**
 * Give in words what is shown, and of how many where something is left out, as a sentence that says what is filtered; and what the button
 * says that shows them.
 */
export function useShownWords(state: FilterState): { heading: string; done: string } {
  const { t, count, format } = useText();
  const { shown, head } = state;
  const { from } = useTold();
  const { listed, stories, total, all } = shown;
  const filtered = useFiltered(state);
  const of = (what: 'events' | 'stories', some: number, whole: number) =>
    some === whole || some === 0 ? count(what, some) : t('filters.of', { some: count(what, some), all: format.number(whole) });
  const inStories = of('stories', stories.length, head.stories);
  const fromOrigins = from({ stories: stories.length, origins: shown.origins });
  const ofEvents = (): string => {
    const what = `${of('events', total, all)}${filtered}`;
    if (filtered === '') return `${what}${t('list.comma')}${inStories}${fromOrigins}`;
    if (stories.length === 0) return what;
    return t('filters.say.told', { what, where: t('filters.of', { some: count('toldIn', stories.length), all: format.number(head.stories) }) }) + fromOrigins;
  };
  return {
    heading: listed === 'events' ? ofEvents() : `${inStories}${filtered}${fromOrigins}`,
    done: listed === 'events' ? count('showEvents', total) : count('showStories', total),
  };
}
