/** The search parameters that filter stories and events: read and written without loss, defaults absent. */

/** Values of one parameter: any of `in`, none of `out`. */
export type Choice = { readonly in: readonly string[]; readonly out: readonly string[] };
export const CHOICES = ['country', 'entity', 'outlet', 'kind'] as const;
export type ChoiceName = (typeof CHOICES)[number];
export type By = 'event' | 'published';

export type Filters = {
  readonly [K in ChoiceName]: Choice;
} & {
  /** ISO year, month or day, as given; a span matches when it overlaps. */
  readonly from: string;
  readonly to: string;
  readonly q: string;
  /** Only what the reader has saved. */
  readonly saved: boolean;
  readonly by: By;
};

/** A parameter that was not understood, to be said to the reader. */
export type Ignored = { readonly name: string; readonly value: string };

/** What the dossier knows; a value outside is ignored and said. */
export type Known = { readonly [K in ChoiceName]: Pick<ReadonlySet<string>, 'has'> };

const NONE: Choice = { in: [], out: [] };
export const noFilters = (by: By): Filters => ({ country: NONE, entity: NONE, outlet: NONE, kind: NONE, from: '', to: '', q: '', saved: false, by });

/** Tell whether anything is filtered. */
export const isFiltered = (filters: Filters): boolean =>
  filters.from !== '' ||
  filters.to !== '' ||
  filters.q.trim() !== '' ||
  filters.saved ||
  CHOICES.some((name) => filters[name].in.length + filters[name].out.length > 0);

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Tell whether a text is an ISO year, month or day of the calendar. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match || match[1] === '0000') return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
}

/** Give the first day of an ISO year, month or day. */
export const firstDay = (date: string): string => date + '-01-01'.slice(0, 10 - date.length);

/** Give the last day of an ISO year, month or day. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** Read the filters of an address. `by` is the screen's own default. */
export function readFilters(search: URLSearchParams, by: By, known: Known): { filters: Filters; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const choice = (name: ChoiceName): Choice => {
    const include = new Set<string>();
    const exclude = new Set<string>();
    for (const value of search.getAll(name)) {
      const plain = value.startsWith('-') ? value.slice(1) : value;
      const term = name === 'country' ? plain.toUpperCase() : plain;
      if (!known[name].has(term)) ignored.push({ name, value });
      else if (value.startsWith('-')) exclude.add(term);
      else include.add(term);
    }
    return { in: [...include], out: [...exclude] };
  };
  const date = (name: 'from' | 'to'): string => {
    const value = search.get(name) ?? '';
    if (value === '' || isDate(value)) return value;
    ignored.push({ name, value });
    return '';
  };
  // Of a parameter that can stand only once, the first is taken.
  for (const name of ['from', 'to', 'by', 'q', 'saved']) for (const value of search.getAll(name).slice(1)) ignored.push({ name, value });
  const asked = search.get('by');
  if (asked !== null && asked !== 'event' && asked !== 'published') ignored.push({ name: 'by', value: asked });
  const saved = search.get('saved');
  if (saved !== null && saved !== '1') ignored.push({ name: 'saved', value: saved });
  const filters: Filters = {
    country: choice('country'),
    entity: choice('entity'),
    outlet: choice('outlet'),
    kind: choice('kind'),
    from: date('from'),
    to: date('to'),
    q: search.get('q') ?? '',
    saved: saved === '1',
    by: asked === 'event' || asked === 'published' ? asked : by,
  };
  // A range turned round is meant the right way round.
  const isTurned = filters.from !== '' && filters.to !== '' && firstDay(filters.from) > lastDay(filters.to);
  return { filters: isTurned ? { ...filters, from: filters.to, to: filters.from } : filters, ignored };
}

/** Write filters as search parameters, in one order, without what is the screen's default. */
export function writeFilters(filters: Filters, by: By): URLSearchParams {
  const search = new URLSearchParams();
  if (filters.q) search.set('q', filters.q);
  for (const name of CHOICES) {
    for (const value of filters[name].in) search.append(name, value);
    for (const value of filters[name].out) search.append(name, `-${value}`);
  }
  if (filters.from) search.set('from', filters.from);
  if (filters.to) search.set('to', filters.to);
  if (filters.saved) search.set('saved', '1');
  if (filters.by !== by) search.set('by', filters.by);
  return search;
}

/** Add a value to a choice or take it away, on the side asked for; it never stands on both. */
export function toggle(choice: Choice, value: string, side: 'in' | 'out'): Choice {
  const has = choice[side].includes(value);
  const without = { in: choice.in.filter((x) => x !== value), out: choice.out.filter((x) => x !== value) };
  return has ? without : { ...without, [side]: [...without[side], value] };
}
