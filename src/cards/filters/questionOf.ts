/** From the filters of an address to what is asked of the dossier. Pure. */
import type { Question } from '#queries/shown.ts';
import type { FilteredScreen } from '#url/carry.ts';
import { EVENT_KINDS } from '#bundle/schema.ts';
import { firstDay, lastDay, type Filters, type Known } from '#url/filters.ts';

/** Entities and outlets are too many to be known before they are asked for: the answer says which of them the dossier does not have. */
const ANY = { has: () => true };
const KINDS: ReadonlySet<string> = new Set(EVENT_KINDS);
export const knownOf = (countries: Known['country']): Known => ({ country: countries, entity: ANY, outlet: ANY, kind: KINDS });

/** Give the question that a screen with these filters asks. `saved`: the ids of what the reader has saved. */
export const questionOf = (filters: Filters, screen: FilteredScreen, saved: readonly string[]): Question => ({
  selection: {
    words: filters.q.trim(),
    country: filters.country,
    entity: filters.entity,
    outlet: filters.outlet,
    kind: filters.kind,
    saved: filters.saved ? saved : null,
    from: filters.from && firstDay(filters.from),
    to: filters.to && lastDay(filters.to),
    by: filters.by,
  },
  listed: screen === 'timeline' && filters.by === 'event' ? 'events' : 'stories',
  grouped: screen === 'timeline',
  picked: { from: filters.from, to: filters.to },
});

const NONE = { in: [], out: [] };
const NOTHING: Question['selection'] = { words: '', country: NONE, entity: NONE, outlet: NONE, kind: NONE, saved: null, from: '', to: '', by: 'published' };
const storiesOf = (asked: Partial<Question['selection']>): Question => ({
  selection: { ...NOTHING, ...asked },
  listed: 'stories',
  grouped: false,
  picked: { from: '', to: '' },
});

/** Give the question that an entity's page asks: the stories that name it. */
export const storiesNaming = (id: string): Question => storiesOf({ entity: { in: [id], out: [] } });

/** Give the question what was published up to an ISO year, month or day, or at all. */
export const publishedUntil = (to: string): Question => ({ ...storiesOf({ to: to && lastDay(to) }), picked: { from: '', to } });

/** Give the question that words alone ask. */
export const storiesFound = (words: string): Question => storiesOf({ words });
