/** An entity as corrections leave it. Pure. */
import type { CorrectedPlace } from '#bundle/corrections.ts';
import { PRESENCE } from '#bundle/parts.ts';
import type { Entity, Presence, Spelling } from '#bundle/schema.ts';
import type { Columns } from '#search/columns.ts';
import { monthsOf } from '#search/presence.ts';
import type { Refs } from '#search/corrected/refs.ts';
import type { Rules } from '#search/corrected/rules.ts';

type Writer = Entity['writers'][number];
type Kind = 'name' | Entity['otherForms'][number]['kind'];
type Written = Pick<Entity, 'writers' | 'spellings' | 'otherForms'>;
/** Ways to write a name, with how often each outlet does so; what others write is in the count alone. */
type Tally = { readonly kind: Kind; readonly text: string; count: number; stories: number; readonly by: Map<string, number> };

/** Outlets that are named; what others write is counted together. */
const WRITERS = 6;
const keyOf = (writer: Writer): string => writer?.ar ?? '';

/** A way to write that came by a place that was moved, or left (step -1). */
export type MovedForm = { readonly text: string; readonly step: 1 | -1; readonly outlet: Writer };

/** Give the ways to write that came to an entity by places that were moved, and those that left it. `written`: how each place writes it, and who. */
export const movedForms = (
  id: string,
  { moves, targetOf }: Rules,
  written: ReadonlyMap<CorrectedPlace, { readonly text: string; readonly outlet: Writer }>,
): MovedForm[] =>
  [...moves.values()].flat().flatMap(({ entity, to, place }) => {
    const form = written.get(place);
    if (!form) return [];
    const left = targetOf(entity) === id ? [{ ...form, step: -1 as const }] : [];
    return to !== null && targetOf(to) === id ? [...left, { ...form, step: 1 as const }] : left;
  });

/** Give all ways to write some that are one, with what moved. */
function writtenTogether(members: readonly Entity[], moved: readonly MovedForm[]): Written {
  const [only] = members;
  if (members.length === 1 && moved.length === 0) return only!;
  const writers = new Map<string, Writer>();
  const tallies: Tally[] = [];
  const add = (kind: Kind, { text, count, stories }: Pick<Spelling, 'text' | 'count' | 'stories'>, by: readonly (readonly [Writer, number])[]): void => {
    let tally = tallies.find((one) => one.kind === kind && one.text === text);
    if (!tally) tallies.push((tally = { kind, text, count: 0, stories: 0, by: new Map() }));
    tally.count += count;
    tally.stories += stories;
    for (const [writer, times] of by) {
      writers.set(keyOf(writer), writer);
      tally.by.set(keyOf(writer), (tally.by.get(keyOf(writer)) ?? 0) + times);
    }
  };
  for (const member of members) {
    const withKind = [...member.spellings.map((form) => ({ ...form, kind: 'name' as const })), ...member.otherForms];
    for (const form of withKind)
      add(
        form.kind,
        form,
        member.writers.map((writer, i) => [writer, form.by[i]!]),
      );
  }
  for (const { text, step, outlet } of moved) {
    const known = tallies.find((tally) => tally.text === text && tally.count > 0);
    if (known) {
      // It leaves as many stories as before, or one less where it stood there once: no more than it stands in.
      add(known.kind, { text, count: step, stories: 0 }, [[outlet, step]]);
      known.stories = Math.min(Math.max(known.stories, 1), known.count);
    } else if (step > 0) add('name', { text, count: 1, stories: 1 }, [[outlet, 1]]);
  }
  const total = (key: string): number => tallies.reduce((sum, { by }) => sum + (by.get(key) ?? 0), 0);
  const named = [...writers.keys()]
    .filter((key) => total(key) > 0)
    .toSorted((a, b) => total(b) - total(a) || Number(a === '') - Number(b === '') || (a < b ? -1 : 1));
  const first = named.slice(0, WRITERS);
  const forms = tallies
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ kind, text, count, stories, by }) => ({ kind, text, count, stories, by: first.map((key) => Math.max(0, by.get(key) ?? 0)) }));
  return {
    writers: first.map((key) => writers.get(key)!),
    spellings: forms.flatMap(({ kind, ...form }) => (kind === 'name' ? [form] : [])),
    otherForms: forms.flatMap((form) => (form.kind === 'name' ? [] : [{ ...form, kind: form.kind }])),
  };
}

type Naming = {
  readonly columns: Columns;
  /** Numbers of the stories that name it, oldest first. */
  readonly stories: readonly number[];
  /** How often a story names it, where that was looked up. */
  readonly mentionsIn: (story: number) => number | undefined;
};

/** Give how often some that are one are named over time; what is not known is told as that. */
function presenceTogether(members: readonly Entity[], { columns, stories, mentionsIn }: Naming): Presence {
  const byStory = new Map<number, number>();
  for (const { presence } of members)
    if (presence.by === 'story') for (const [story, mentions] of presence.stories) byStory.set(story, (byStory.get(story) ?? 0) + mentions);
  const isByStory = members.every(({ presence }) => presence.by === 'story');
  if (isByStory && stories.length <= PRESENCE) return { by: 'story', stories: stories.map((story) => [story, mentionsIn(story) ?? byStory.get(story) ?? 0]) };
  const only = members.length === 1 && members[0]!.presence.by === 'month' ? new Map(members[0]!.presence.months.map((row) => [row[0], row])) : null;
  return {
    by: 'month',
    months: monthsOf(columns, stories).map(([month, count]) => {
      const known = only?.get(month);
      return [month, count, known?.[1] === count ? known[2] : null];
    }),
  };
}

/** Give the entity that some stand for together, or that a correction made. `members`: those that the bundle has, the one that all go by first. */
export function correctEntity(
  id: string,
  members: readonly Entity[],
  refs: Refs,
  moved: readonly MovedForm[],
  naming: Naming,
  now: Pick<Entity, 'stories' | 'origins' | 'newest' | 'together'>,
): Entity | null {
  const shown = refs.known(id) ?? members[0];
  if (!shown) return null;
  const role = members.find((member) => member.role !== undefined)?.role;
  const { type, name, code, discovered } = shown;
  const { writers, spellings, otherForms } = writtenTogether(members, moved);
  return {
    id,
    type,
    name,
    ...(code !== undefined && { code }),
    ...(discovered && { discovered }),
    ...(role && { role }),
    ...now,
    presence: presenceTogether(members, naming),
    writers,
    spellings,
    otherForms,
  };
}
