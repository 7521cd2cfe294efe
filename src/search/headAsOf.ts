/** What every screen begins with, as it would have been on a day. Pure. */
import { NEWEST } from '#bundle/parts.ts';
import { EVENT_KINDS, type CountedRef, type Head } from '#bundle/schema.ts';
import { countOrigins, isoDay, type Columns, type ColumnsFile } from '#search/columns.ts';
import { prepareColumns, selectShown, type ShownNumbers } from '#search/selectColumns.ts';
import { WHOLE_YEAR } from '#search/timeGroups.ts';

const NONE = { in: [], out: [] };
const EVERYTHING = { country: NONE, entity: NONE, outlet: NONE, kind: NONE, from: '', to: '', found: null, saved: null };
const NO_DAYS = { from: '', to: '' };

const monthsIn = ({ months, timeline }: ShownNumbers): Head['months']['events'] => ({
  months: months.map(({ month, shown }) => [month, shown]),
  wholeYears: (timeline?.groups ?? []).flatMap(({ year, month, count }): [string, number][] => (month === WHOLE_YEAR ? [[year, count]] : [])).toReversed(),
});

function spanOf({ from, to, length }: Columns['stories']): Head['span'] {
  if (length === 0) return null;
  return { from: isoDay(from.reduce((a, b) => Math.min(a, b))), to: isoDay(to.reduce((a, b) => Math.max(a, b))) };
}

/**
 * Give the head of the columns of a day, with the numbers of the latest events and of the entities that are named most beside countries.
 * `naming`: of each entity, the stories that name it. The editor's words were written later: of them the title alone stands.
 */
export function headAsOf(
  whole: Head,
  file: ColumnsFile,
  columns: Columns,
  naming: readonly (readonly number[])[],
): Omit<Head, 'newest' | 'latest' | 'prominent'> & { readonly latest: number[]; readonly prominent: number[] } {
  const prepared = prepareColumns(columns);
  const shownBy = (listed: 'events' | 'stories', by: 'event' | 'published') =>
    selectShown(prepared, file, { ...EVERYTHING, by }, { listed, grouped: true, picked: NO_DAYS });
  const [stories, events] = [shownBy('stories', 'published'), shownBy('events', 'event')];
  const countries = new Map(whole.countries.map((country) => [country.code, country]));
  const isNamed = naming.flatMap(({ length }, number) => (length > 0 ? [number] : []));
  const isCountry = (number: number): boolean => file.types[number] === '0';
  return {
    ...whole,
    summary: { ar: '' },
    why: { ar: '' },
    stories: columns.stories.length,
    origins: countOrigins(columns.stories, columns.stories.origin.keys()),
    events: columns.events.length,
    outlets: stories.facets.outlet.length,
    entities: isNamed.length,
    span: spanOf(columns.stories),
    months: { stories: { ...monthsIn(stories), undated: 0 }, events: monthsIn(events) },
    years: { stories: [...stories.offers.from.years], events: [...events.offers.from.years] },
    kinds: { stories: kindsIn(stories), events: kindsIn(events) },
    countries: stories.facets.country.flatMap(({ value, stories: count }): CountedRef[] => {
      const country = countries.get(file.countries[value]);
      return country ? [{ ...country, stories: count }] : [];
    }),
    topOutlets: stories.facets.outlet.slice(0, NEWEST).map(({ value, stories: count }) => ({ name: file.outlets[value]!, stories: count })),
    latest: [...(events.timeline?.numbers.subarray(0, NEWEST) ?? [])],
    prominent: isNamed
      .filter((number) => !isCountry(number))
      .sort((a, b) => naming[b]!.length - naming[a]!.length || a - b)
      .slice(0, whole.prominent.length),
  };
}

const kindsIn = ({ facets }: ShownNumbers): [string, number][] => facets.kind.map(({ value, stories }) => [EVENT_KINDS[value]!, stories]);
