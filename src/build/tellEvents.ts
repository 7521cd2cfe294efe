/** Events as the parts of a bundle tell them, from where they stand and what the records of their mentions say. */
import type { DossierEvent, EventMention } from '#bundle/schema.ts';
import type { EventAround } from '#bundle/storySchema.ts';
import type { MentionAt } from '#pipeline/events/eventsTogether.ts';
import type { PlacedEvent, Telling } from '#pipeline/events/placeEvents.ts';
import type { NamedMention } from '#pipeline/storyRecord.ts';

/** Stories by number, as JSON: what no other story changes. */
export type Records = {
  readonly card: (story: number) => string;
  readonly text: (story: number) => string;
  readonly search: (story: number) => string;
  /** A `NamedMention`. */
  readonly mention: (at: MentionAt) => string;
};

const mentionAt = (records: Records, at: MentionAt): NamedMention => JSON.parse(records.mention(at)) as NamedMention;

/** Say what is told of an event; its title stands in the record of a mention. */
export function told(records: Records, { from, to, precision, basis, kind, differs, entities, name, titled, isNamed }: Telling) {
  const title = name ?? mentionAt(records, titled).naming.title;
  return {
    title,
    titleBasis: isNamed || name !== null ? ('stated' as const) : ('derived' as const),
    from,
    to,
    precision,
    basis,
    kind,
    differs,
    entities: [...entities],
  };
}

type Told = ReturnType<typeof told>;

/** Give of the earlier states what is otherwise than in the end; of states that say the same the last, whose day is the latest. */
function earlierOf(all: Told, states: readonly (Told & { readonly before: string | null })[]): NonNullable<DossierEvent['earlier']> {
  const out: NonNullable<DossierEvent['earlier']> = [];
  let after = '{}';
  for (const { before, ...state } of states.toReversed()) {
    const other = Object.fromEntries(
      Object.entries(state).filter(([name, value]) => name !== 'entities' && JSON.stringify(value) !== JSON.stringify(all[name as keyof typeof all])),
    );
    const said = JSON.stringify(other);
    if (said !== after) out.push({ before, ...other });
    after = said;
  }
  return out.reverse();
}

/** Give a whole event. */
export function eventOf(records: Records, event: PlacedEvent): DossierEvent {
  const { id, chips, told: counts, earlier, unshown } = event;
  const mentions = event.mentions.map((at): EventMention => {
    const { naming: _, ...mention } = mentionAt(records, at);
    return { ...mention, ...(at.origin !== undefined && { origin: at.origin }) };
  });
  const all = told(records, event);
  const states = earlierOf(
    all,
    earlier.map((state) => ({ before: state.before, ...told(records, state) })),
  );
  return {
    id,
    ...all,
    chips,
    told: counts,
    mentions,
    ...(unshown.length > 0 && { unshown: unshown.map(({ story, index }) => [story, index]) }),
    ...(states.length > 0 && { earlier: states }),
  };
}
/** Give a whole event as JSON. */
export const eventJson = (records: Records, event: PlacedEvent): string => JSON.stringify(eventOf(records, event));

/** What a story says of an event beside it: the words of the mention that gives the title. */
function besideStory(records: Records, { id, name, titled, isNamed }: PlacedEvent): EventAround {
  const { naming, from, to, basis, why, ground, text, sentence, story, paragraph } = mentionAt(records, titled);
  const title = name ?? (isNamed ? naming.title : undefined);
  return { id, ...(title && { title }), from, to, basis, ...(why && { why }), ...(ground && { ground }), text, sentence, story: story.id, paragraph };
}

/** Stories of one time stand between the same events: what was read is kept for a while. */
export function eventsBeside(records: Records): (event: PlacedEvent) => string {
  const kept = new Map<PlacedEvent, string>();
  return (event) => {
    const json = kept.get(event) ?? JSON.stringify(besideStory(records, event));
    kept.set(event, json);
    if (kept.size > 1000) kept.delete(kept.keys().next().value!);
    return json;
  };
}
