/** What the address says of the timeline beside its filters: by what the lanes part the events, how near the strip is, which way time runs, and which end of the list comes first. */
import type { Ignored } from '#url/filters.ts';

const VALUES = {
  lane: ['country', 'outlet', 'entity', 'kind'],
  zoom: ['year', 'month', 'week', 'day'],
  axis: ['rtl', 'ltr'],
  order: ['new', 'old'],
} as const;
type Name = keyof typeof VALUES;
const NAMES = Object.keys(VALUES) as Name[];
/** Null where the address does not say. */
export type StripChoices = { readonly [K in Name]: (typeof VALUES)[K][number] | null };

/** Read them; what is not understood is left out, and told. */
export function readStrip(search: URLSearchParams): { choices: StripChoices; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const read = <K extends Name>(name: K): StripChoices[K] => {
    const [value, ...more] = search.getAll(name);
    for (const other of more) ignored.push({ name, value: other });
    const known = (VALUES[name] as readonly string[]).find((one) => one === value);
    if (value !== undefined && known === undefined) ignored.push({ name, value });
    return (known ?? null) as StripChoices[K];
  };
  return { choices: { lane: read('lane'), zoom: read('zoom'), axis: read('axis'), order: read('order') }, ignored };
}

/** Take them over from one address to another. */
export function keepStrip(from: URLSearchParams, to: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams(to);
  for (const name of NAMES) {
    const value = from.get(name);
    if (value !== null && !kept.has(name)) kept.set(name, value);
  }
  return kept;
}

/** Give an address with some of them changed; null takes one out. */
export function withStrip(search: URLSearchParams, change: Partial<StripChoices>): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}
