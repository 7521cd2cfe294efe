/** Which stories and events pass which filters: a bit a filter, so that what one of them alone leaves out can be counted. Pure; linear in stories and events. */
import { dayNumber, NO_DAY, type Columns, type Lists, rowOf } from '#search/columns.ts';

/** Numbers: any of `in`, none of `out`. */
export type NumberChoice = { readonly in: readonly number[]; readonly out: readonly number[] };
/** The filters; `from` and `to` are ISO days, or empty for an open end. */
export type NumberSelection = {
  readonly country: NumberChoice;
  readonly entity: NumberChoice;
  readonly outlet: NumberChoice;
  /** Of events: a story passes where it tells one that does. */
  readonly kind: NumberChoice;
  readonly from: string;
  readonly to: string;
  readonly by: 'event' | 'published';
  /** Stories that the search words leave, by number; null without words. */
  readonly found: Uint8Array | null;
  /** Stories that the reader has saved, by number; null where others are shown too. */
  readonly saved: Uint8Array | null;
};

/**
 * Each filter as a bit of what a story passes. Days and kinds of events meet in one event: a story passes each where some event of it
 * does, and `happened` where one event passes both.
 */
const PASSES = { country: 1, entity: 2, outlet: 4, found: 8, saved: 16, time: 32, kind: 64, happened: 128 } as const;
export const ALL = 255;
/** The bits that a count leaves out, to say how many its filter would leave. */
export const WITHOUT = {
  country: PASSES.country,
  entity: PASSES.entity,
  outlet: PASSES.outlet,
  time: PASSES.time | PASSES.happened,
  kind: PASSES.kind | PASSES.happened,
} as const;

/** Set a bit of each story whose values hold any of `in` and none of `out`. */
function pass(flags: Uint8Array, bit: number, choice: NumberChoice, holds: (story: number, values: ReadonlySet<number>) => boolean): void {
  const [wanted, unwanted] = [new Set(choice.in), new Set(choice.out)];
  for (let story = 0; story < flags.length; story++) {
    if ((wanted.size === 0 || holds(story, wanted)) && (unwanted.size === 0 || !holds(story, unwanted))) flags[story]! |= bit;
  }
}

const inList =
  ({ starts, values }: Lists) =>
  (row: number, wanted: ReadonlySet<number>): boolean => {
    for (let i = starts[row]!; i < starts[row + 1]!; i++) if (wanted.has(values[i]!)) return true;
    return false;
  };

type Range = { readonly from: number; readonly to: number };
export const rangeOf = ({ from, to }: { readonly from: string; readonly to: string }): Range => ({
  from: from === '' ? -Infinity : dayNumber(from),
  to: to === '' ? Infinity : dayNumber(to),
});
export const overlaps = (from: number, to: number, range: Range): boolean => from <= range.to && to >= range.from;

/** Give what each story passes, a bit a filter. */
export function passesOf({ stories, events }: Columns, selection: NumberSelection): Uint8Array {
  const flags = new Uint8Array(stories.length);
  pass(flags, PASSES.country, selection.country, inList(stories.countries));
  pass(flags, PASSES.entity, selection.entity, inList(stories.entities));
  pass(flags, PASSES.outlet, selection.outlet, (story, wanted) => wanted.has(stories.outlet[story]!));
  for (let story = 0; story < flags.length; story++) {
    if (selection.found === null || selection.found[story] === 1) flags[story]! |= PASSES.found;
    if (selection.saved === null || selection.saved[story] === 1) flags[story]! |= PASSES.saved;
  }
  const [range, isKind] = [rangeOf(selection), kindPasses(selection.kind)];
  const isAnyTime = selection.from === '' && selection.to === '';
  const [isByStory, isAnyKind] = [isAnyTime || selection.by === 'published', isAny(selection.kind)];
  for (let story = 0; story < flags.length; story++) {
    if (isAnyTime || (isByStory && stories.from[story] !== NO_DAY && overlaps(stories.from[story]!, stories.to[story]!, range))) flags[story]! |= PASSES.time;
    if (isAnyKind) flags[story]! |= PASSES.kind;
    if (isByStory && isAnyKind) flags[story]! |= PASSES.happened;
  }
  if (isByStory && isAnyKind) return flags;
  for (let event = 0; event < events.length; event++) {
    const passed = eventPasses(events, event, isByStory ? null : range, isKind);
    for (let i = events.stories.starts[event]!; i < events.stories.starts[event + 1]!; i++) flags[events.stories.values[i]!]! |= passed;
  }
  return flags;
}

const isAny = ({ in: wanted, out }: NumberChoice): boolean => wanted.length === 0 && out.length === 0;
export const kindPasses =
  ({ in: wanted, out }: NumberChoice) =>
  (kind: number): boolean =>
    (wanted.length === 0 || wanted.includes(kind)) && !out.includes(kind);

/** Give the bits that an event gives the stories that tell it; without a range the days are not its matter. */
function eventPasses({ from, to, kind }: Columns['events'], event: number, range: Range | null, isKind: (kind: number) => boolean): number {
  const isInTime = range === null || overlaps(from[event]!, to[event]!, range);
  const isOfKind = isKind(kind[event]!);
  return (isInTime && range !== null ? PASSES.time : 0) | (isOfKind ? PASSES.kind : 0) | (isInTime && isOfKind ? PASSES.happened : 0);
}

/** Give 1 for each event that the filters other than the days leave. */
export function leftAnyTime(columns: Columns, selection: NumberSelection): Uint8Array {
  const { events } = columns;
  const flags = passesOf(columns, { ...selection, from: '', to: '' });
  const isKind = kindPasses(selection.kind);
  const left = new Uint8Array(events.length);
  for (let event = 0; event < events.length; event++)
    left[event] = Number(isKind(events.kind[event]!) && rowOf(events.stories, event).some((story) => flags[story] === ALL));
  return left;
}

/** Give how many stories each entity has that the filters leave, whatever entities are chosen. */
export const countEntities = (columns: Columns, selection: NumberSelection, entities: number): Uint32Array =>
  countLists(passesOf(columns, selection), WITHOUT.entity, columns.stories.entities, entities);

/** Give how many of some stories (1 for each) the filters leave. */
export const countLeft = (columns: Columns, selection: NumberSelection, some: Uint8Array): number =>
  passesOf(columns, selection).reduce((count, passed, story) => count + Number(passed === ALL && some[story] === 1), 0);

export const passesAllBut = (flags: number, bit: number): boolean => (flags | bit) === ALL;

export function countLists(flags: Uint8Array, bit: number, { starts, values }: Lists, names: number): Uint32Array {
  const counts = new Uint32Array(names);
  for (let story = 0; story < flags.length; story++) {
    if (!passesAllBut(flags[story]!, bit)) continue;
    for (let i = starts[story]!; i < starts[story + 1]!; i++) counts[values[i]!]!++;
  }
  return counts;
}
