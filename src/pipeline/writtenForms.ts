/** How the texts write the names of entities, and which outlets write them so. Pure. */
import type { Entity, Presence, Spelling } from '#bundle/schema.ts';
import { PRESENCE } from '#bundle/parts.ts';
import type { KnownEntity } from '#pipeline/entities/gazetteer.ts';
import { FORM_KINDS, type FormKind, type StoryFeatures } from '#pipeline/storyRecord.ts';
import { byUnits } from '#text/order.ts';

/** Outlets of an entity that are named; what others write is counted together. */
const WRITERS = 6;

type Form = { count: number; stories: number; readonly by: Map<string | null, number> };
/** How often the texts write an entity in which way, by kind. */
export type Forms = Readonly<Record<FormKind, Map<string, Form>>>;

/** Count how the texts name each entity. */
export function formsOf(stories: readonly StoryFeatures[]): ReadonlyMap<string, Forms> {
  const all = new Map<string, Forms>();
  for (const { forms, outlet } of stories) {
    for (const [entity, kind, surface, count] of forms) {
      let of = all.get(entity);
      if (of === undefined) all.set(entity, (of = { name: new Map(), adjective: new Map(), within: new Map() }));
      let one = of[kind].get(surface);
      if (one === undefined) of[kind].set(surface, (one = { count: 0, stories: 0, by: new Map() }));
      one.count += count;
      one.stories++;
      one.by.set(outlet, (one.by.get(outlet) ?? 0) + count);
    }
  }
  return all;
}

/** Give the outlets that write an entity most often, most first; one without a name stands for stories that name none. */
export function writersOf(forms: Forms | undefined): (string | null)[] {
  const counts = new Map<string | null, number>();
  for (const kind of FORM_KINDS)
    for (const { by } of forms?.[kind].values() ?? []) for (const [outlet, count] of by) counts.set(outlet, (counts.get(outlet) ?? 0) + count);
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || Number(a === null) - Number(b === null) || byUnits(a ?? '', b ?? ''))
    .slice(0, WRITERS)
    .map(([outlet]) => outlet);
}

/** Give the ways of one kind in which an entity is written, most frequent first, with how often each of some outlets does so. */
export const spellingsIn = (forms: Forms | undefined, kind: FormKind, writers: readonly (string | null)[] = []): Spelling[] =>
  [...(forms?.[kind] ?? [])]
    .map(([text, { count, stories, by }]) => ({ text, count, stories, by: writers.map((outlet) => by.get(outlet) ?? 0) }))
    .toSorted((a, b) => b.count - a.count || byUnits(a.text, b.text));

/** Give what an entity's page says of the ways to write it. `outletOf` gives an outlet in both languages. */
export function writtenOf(forms: Forms | undefined, outletOf: (outlet: string) => Exclude<Entity['writers'][number], null>) {
  const writers = writersOf(forms);
  return {
    writers: writers.map((outlet) => (outlet === null ? null : outletOf(outlet))),
    spellings: spellingsIn(forms, 'name', writers),
    otherForms: FORM_KINDS.flatMap((kind) => (kind === 'name' ? [] : spellingsIn(forms, kind, writers).map((form) => ({ ...form, kind })))),
  };
}

/** A story that names an entity: its number, the month in which it was published (empty without one), and its mentions. */
type Naming = { readonly number: number; readonly month: string; readonly mentions: number };

/** Give how often some stories, oldest first, name an entity. */
export function presenceOf(naming: readonly Naming[]): Presence {
  if (naming.length <= PRESENCE) return { by: 'story', stories: naming.map(({ number, mentions }) => [number, mentions]) };
  const months = new Map<string, [month: string, stories: number, mentions: number]>();
  for (const { month, mentions } of naming) {
    const [, stories, all] = months.get(month) ?? [month, 0, 0];
    months.set(month, [month, stories + 1, all + mentions]);
  }
  return { by: 'month', months: [...months.values()] };
}

/** Give the names of an entity: those that the gazetteer knows, and those that the stories write. */
export function setsOf({ name, spelled }: KnownEntity, written: readonly Spelling[]): string[][] {
  const known = spelled?.map((set) => [...set]) ?? [[name.ar, ...(name.en === undefined ? [] : [name.en])]];
  const held = new Set(known.flat());
  // A country's other seats (الكرملين) are names of their own.
  return [...known, ...written.flatMap(({ text }) => (held.has(text) ? [] : [[text]]))];
}
