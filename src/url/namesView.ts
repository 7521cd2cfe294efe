/** What the address says of the index of names beside its filters of stories: which types, which name, in which order, and how strong a tie is drawn. */
import type { Ignored } from '#url/filters.ts';

export type NamesView = {
  /** Types, in the order given; none: all. */
  readonly types: readonly string[];
  /** What the names must answer. */
  readonly name: string;
  readonly order: 'presence' | 'letter';
  /** The least number of stories that two must share to be drawn together; null: as the screen begins. */
  readonly shared: number | null;
};

const NAMES = ['type', 'name', 'order', 'shared'] as const;

/** Read it; `types`: those that there are. What is not understood is left out, and told. */
export function readNames(search: URLSearchParams, types: readonly string[]): { view: NamesView; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const chosen = new Set<string>();
  for (const value of search.getAll('type')) {
    if (types.includes(value)) chosen.add(value);
    else ignored.push({ name: 'type', value });
  }
  for (const name of ['name', 'order', 'shared']) for (const value of search.getAll(name).slice(1)) ignored.push({ name, value });
  const order = search.get('order');
  if (order !== null && order !== 'letter' && order !== 'presence') ignored.push({ name: 'order', value: order });
  const shared = search.get('shared');
  const isNumber = shared !== null && /^[1-9]\d{0,5}$/.test(shared) && Number(shared) > 1;
  if (shared !== null && !isNumber) ignored.push({ name: 'shared', value: shared });
  return {
    view: {
      types: types.filter((type) => chosen.has(type)),
      name: search.get('name') ?? '',
      order: order === 'letter' ? 'letter' : 'presence',
      shared: isNumber ? Number(shared) : null,
    },
    ignored,
  };
}

/** Give an address with some of it changed; what is the default is not written. */
export function withNames(search: URLSearchParams, change: Partial<NamesView>): URLSearchParams {
  const next = new URLSearchParams(search);
  if (change.types) {
    next.delete('type');
    for (const type of change.types) next.append('type', type);
  }
  const set = (name: string, value: string) => (value === '' ? next.delete(name) : next.set(name, value));
  if (change.name !== undefined) set('name', change.name);
  if (change.order !== undefined) set('order', change.order === 'presence' ? '' : change.order);
  if (change.shared !== undefined) set('shared', change.shared === null ? '' : String(change.shared));
  return next;
}

/** Take all of it over from one address to another. */
export function keepNames(from: URLSearchParams, to: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams(to);
  for (const name of NAMES) for (const value of from.getAll(name)) kept.append(name, value);
  return kept;
}
