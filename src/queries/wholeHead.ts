/** What a screen without filters shows, told by the head alone. Pure. */
import type { Head } from '#bundle/schema.ts';
import type { Question, ShownAnswer } from '#search/question.ts';
import { WHOLE_YEAR, type TimeGroup } from '#search/timeGroups.ts';

const isAll = ({ in: wanted, out }: { readonly in: readonly string[]; readonly out: readonly string[] }): boolean => wanted.length === 0 && out.length === 0;

/** Numbers from one to another, down or up. */
const down = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, i) => count - 1 - i);
const up = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, i) => i);

/** Months and whole years as the timeline groups them: newest first, whole years at the end of theirs. */
function groupsOf({ months, wholeYears }: Head['months']['events']): TimeGroup[] {
  const groups = [
    ...months.map(([month, count]) => ({ year: month.slice(0, 4), month: month.slice(5), count })),
    ...wholeYears.map(([year, count]) => ({ year, month: WHOLE_YEAR, count })),
  ];
  const place = ({ year, month }: TimeGroup) => Number(year) * 13 + (month === WHOLE_YEAR ? 0 : Number(month));
  return groups.toSorted((a, b) => place(b) - place(a));
}

/**
 * Give the answer where nothing is filtered; null where something is, or where stories are to be grouped. Where there are more outlets or
 * events than the head names, it is partial: those with most stories, and the latest, stand for all.
 */
export function wholeHead(head: Head, { selection, listed, grouped }: Question): ShownAnswer | null {
  const { words, country, entity, outlet, kind, saved, from, to, by } = selection;
  if (words !== '' || saved !== null || !isAll(kind) || from !== '' || to !== '' || !isAll(country) || !isAll(entity) || !isAll(outlet)) return null;
  if (grouped && listed === 'stories') return null;
  const held = head.months[listed];
  const years = { years: head.years[by === 'event' ? 'events' : 'stories'], months: [], days: [] };
  const total = head[listed];
  return {
    listed,
    words: '',
    partial: head.topOutlets.length < head.outlets || (grouped && head.latest.length < head.events),
    stories: down(head.stories),
    origins: head.origins,
    events: up(head.events),
    ranked: null,
    storyMonths: [],
    timeline: grouped ? { groups: groupsOf(head.months.events), numbers: Uint32Array.from(head.latest, ([number]) => number) } : null,
    total,
    all: total,
    months: held.months.map(([month, shown]) => ({ month, shown, outside: 0 })),
    noMonth: held.wholeYears.reduce((sum, [, count]) => sum + count, 0),
    undated: listed === 'stories' ? head.months.stories.undated : 0,
    facets: {
      country: head.countries.flatMap(({ code, stories }) => (code ? [{ value: code, name: null, stories }] : [])),
      outlet: head.topOutlets.map(({ name, stories }) => ({ value: name.ar, name, stories })),
      kind: head.kinds[listed].map(([value, stories]) => ({ value, name: null, stories })),
    },
    offers: { from: years, to: years, any: years.years.length > 0 },
    unknown: [],
    names: {},
    notes: [],
  };
}
