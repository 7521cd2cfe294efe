/**
 * What the address says of the screen of sayings beside its filters of stories: who speaks, with which verb, in which form, in which order,
 * and which two are pinned.
 */
import { toggle, type Choice, type Ignored } from '#url/filters.ts';

const NONE: Choice = { in: [], out: [] };
/** Two sayings stand beside each other. */
const MOST_PINS = 2;

export type SaidView = {
  readonly speaker: Choice;
  readonly verb: Choice;
  /** Only what stands between quotation marks, or only what is told in the story's words; null: both. */
  readonly form: 'direct' | 'reported' | null;
  readonly group: 'speaker' | 'time';
  /** Null where the address does not say. */
  readonly order: 'old' | 'new' | null;
  /** Ids of sayings, the older pin first. */
  readonly pins: readonly string[];
};
/** The filters among them. */
export type SaidFilters = Pick<SaidView, 'speaker' | 'verb' | 'form'>;

const NAMES = ['speaker', 'verb', 'form', 'group', 'order', 'pin'] as const;

/** Read it; `verbs`: the groups of verbs that there are. What is not understood is left out, and told. */
export function readSaid(search: URLSearchParams, verbs: readonly string[]): { view: SaidView; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const choice = (name: 'speaker' | 'verb', isKnown: (value: string) => boolean): Choice => {
    let out = NONE;
    for (const value of search.getAll(name)) {
      const plain = value.startsWith('-') ? value.slice(1) : value;
      const side = value.startsWith('-') ? 'out' : 'in';
      if (plain === '' || !isKnown(plain)) ignored.push({ name, value });
      else if (!out[side].includes(plain)) out = toggle(out, plain, side);
    }
    return out;
  };
  const one = <T extends string>(name: 'form' | 'group' | 'order', values: readonly T[]): T | null => {
    const [value, ...more] = search.getAll(name);
    for (const other of more) ignored.push({ name, value: other });
    const known = values.find((known) => known === value) ?? null;
    if (value !== undefined && known === null) ignored.push({ name, value });
    return known;
  };
  const pins = [...new Set(search.getAll('pin'))];
  for (const value of pins.slice(MOST_PINS)) ignored.push({ name: 'pin', value });
  return {
    view: {
      speaker: choice('speaker', () => true),
      verb: choice('verb', (value) => verbs.includes(value)),
      form: one('form', ['direct', 'reported']),
      group: one('group', ['speaker', 'time']) ?? 'speaker',
      order: one('order', ['old', 'new']),
      pins: pins.slice(0, MOST_PINS),
    },
    ignored,
  };
}

/** Give an address with some of it changed; what is the default is not written. */
export function withSaid(search: URLSearchParams, change: Partial<SaidView>): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const name of ['speaker', 'verb'] as const) {
    const choice = change[name];
    if (choice === undefined) continue;
    next.delete(name);
    for (const value of choice.in) next.append(name, value);
    for (const value of choice.out) next.append(name, `-${value}`);
  }
  for (const name of ['form', 'group', 'order'] as const) {
    const value = change[name];
    if (value === undefined) continue;
    if (value === null || value === 'speaker') next.delete(name);
    else next.set(name, value);
  }
  if (change.pins) {
    next.delete('pin');
    for (const pin of change.pins) next.append('pin', pin);
  }
  return next;
}

/** Take all of it over from one address to another. */
export function keepSaid(from: URLSearchParams, to: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams(to);
  for (const name of NAMES) for (const value of from.getAll(name)) kept.append(name, value);
  return kept;
}

/** Pin a saying, or take its pin out; a third takes the place of the older one, which is given then. */
export function pinned(pins: readonly string[], id: string): { readonly pins: readonly string[]; readonly replaced: string | null } {
  if (pins.includes(id)) return { pins: pins.filter((pin) => pin !== id), replaced: null };
  const kept = pins.slice(pins.length >= MOST_PINS ? pins.length - MOST_PINS + 1 : 0);
  return { pins: [...kept, id], replaced: kept.length < pins.length ? (pins[0] ?? null) : null };
}
