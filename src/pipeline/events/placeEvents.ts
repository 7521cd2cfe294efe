/** The events of a dossier as its bundle holds them: in order, each with the mentions that are shown and the stories that tell it. Pure. */
import type { Bilingual, DossierEvent, EntityRef } from '#bundle/schema.ts';
import { isoDay } from '#pipeline/dates/calendar.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { eventsTogether, type MentionAt, type Together } from '#pipeline/events/eventsTogether.ts';
import type { EventCore } from '#pipeline/events/settleEvent.ts';
import type { StoryFeatures } from '#pipeline/storyRecord.ts';

/** What is told of an event: by all of its mentions, or by those of a time. */
export type Telling = Pick<DossierEvent, 'from' | 'to' | 'precision' | 'basis' | 'kind' | 'differs' | 'entities'> & {
  /** Its name, where it is an event that the gazetteer knows and no editor gave it a title. */
  readonly name: Bilingual | null;
  /** The mention that gives its title, or is best fit to. */
  readonly titled: MentionAt;
  readonly isNamed: boolean;
  /** The first of the other days that its mentions give; null where they agree. */
  readonly other: string | null;
};

/** An event in its order. What its mentions say stands in the records of their stories. */
export type PlacedEvent = Telling &
  Pick<DossierEvent, 'id' | 'told' | 'chips'> & {
    /** Those that the bundle shows, in their order; `origin` is the same for stories of one origin, where there are several. */
    readonly mentions: readonly (MentionAt & { readonly origin?: number })[];
    /** The others. */
    readonly unshown: readonly MentionAt[];
    /** Numbers of the stories that tell it, in order. */
    readonly stories: readonly number[];
    readonly tells: (story: string) => boolean;
    /** As it was told before a day, oldest first; null: before what has no day. */
    readonly earlier: readonly (Telling & { readonly before: string | null })[];
  };

/** Of the mentions of one event the bundle shows so many at most. */
const MOST_MENTIONS = 12;

/** Choose the mentions that are shown: the one that gives the title, one for each day that is told, one of each origin, then the first. */
function shownMentions({ mentions, titled }: Together, stories: readonly StoryFeatures[], originOf: readonly number[]): MentionAt[] {
  if (mentions.length <= MOST_MENTIONS) return [...mentions];
  const days = new Map(mentions.toReversed().map((at) => [daysAt(at, stories), at]));
  const origins = new Map(mentions.toReversed().map((at) => [originOf[at.story]!, at]));
  const chosen = new Set([...new Set([mentions[titled]!, ...days.values(), ...origins.values(), ...mentions])].slice(0, MOST_MENTIONS));
  return mentions.filter((at) => chosen.has(at));
}

const daysAt = ({ story, index }: MentionAt, stories: readonly StoryFeatures[]): string => {
  const { from, to } = stories[story]!.events[index]!;
  return `${from} ${to}`;
};

/** Say of mentions which of their stories have one origin. */
function withOrigins(mentions: readonly MentionAt[], tellers: readonly number[], originOf: readonly number[]): PlacedEvent['mentions'] {
  const shared = tellers.map((story) => originOf[story]!).filter((origin, i, all) => all.indexOf(origin) !== i);
  const numbers = new Map([...new Set(shared)].map((origin, number) => [origin, number]));
  return mentions.map((at) => {
    const origin = numbers.get(originOf[at.story]!);
    return origin === undefined ? at : { ...at, origin };
  });
}

/** Give the events that stories tell, oldest first. `originOf`: of each story, its origin; `refsOf` gives what chips show of entities, a few of them. */
export function placeEvents(
  stories: readonly StoryFeatures[],
  originOf: readonly number[],
  { events: knownEvents }: Gazetteer,
  refsOf: (ids: readonly string[]) => EntityRef[],
): PlacedEvent[] {
  const names = new Map(knownEvents.map(({ id, name }) => [id, name]));
  /** Say what a part of an event's mentions tells, its first ones. */
  const tellingOf = (core: EventCore, mentions: readonly MentionAt[]): Telling => {
    const { precision, basis, kind, differs, entities, known, titled } = core;
    const at = mentions[titled]!;
    const isNamed = stories[at.story]!.events[at.index]!.byHand;
    const [from, to] = [isoDay(core.from), isoDay(core.to)];
    const days = differs ? mentions.map(({ story, index }) => stories[story]!.events[index]!.from) : [];
    const other = days.filter((day) => day < from || day > to).toSorted()[0] ?? null;
    return {
      from,
      to,
      precision,
      basis,
      kind,
      differs,
      entities,
      name: isNamed || known === null ? null : names.get(known)!,
      titled: at,
      isNamed,
      other,
    };
  };
  return eventsTogether(stories).map((event): PlacedEvent => {
    const { id, entities, mentions } = event;
    const tellers = [...new Set(mentions.map(({ story }) => story))].toSorted((a, b) => a - b);
    const shown = shownMentions(event, stories, originOf);
    const ids = new Set(tellers.map((story) => stories[story]!.id));
    return {
      ...tellingOf(event, mentions),
      id,
      chips: refsOf(entities),
      told: { stories: tellers.length, mentions: mentions.length, origins: new Set(tellers.map((story) => originOf[story])).size },
      mentions: withOrigins(shown, tellers, originOf),
      unshown: shown.length === mentions.length ? [] : mentions.filter((at) => !shown.includes(at)),
      stories: tellers,
      tells: (story) => ids.has(story),
      earlier: event.earlier.map(({ before, count, core }) => ({
        ...tellingOf(core, mentions.slice(0, count)),
        before: before === Infinity ? null : isoDay(before),
      })),
    };
  });
}
