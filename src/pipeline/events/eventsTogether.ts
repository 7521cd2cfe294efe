/** The events of several stories, once each. Pure: the same stories in any order give the same. */
import type { EventMention } from '#bundle/schema.ts';
import { parseIsoDay } from '#pipeline/dates/calendar.ts';
import { earlierStates, type EarlierState } from '#pipeline/events/earlierStates.ts';
import { mergeMentions } from '#pipeline/events/mergeMentions.ts';
import type { MentionFeatures } from '#pipeline/events/mentionFeatures.ts';
import { type EventCore, type Settled, settleEvent } from '#pipeline/events/settleEvent.ts';

/** A mention as the others need to know it. */
export type PlainMention = Pick<EventMention, 'from' | 'to' | 'precision' | 'basis' | 'view'> & {
  readonly entities: readonly string[];
  readonly features: MentionFeatures;
  /** Tells the sentences of its story apart. */
  readonly sentence: number;
  readonly titleRank: number;
  readonly byHand: boolean;
};

/** Stories with their mentions, by number. */
type Teller = { readonly id: string; readonly published: { readonly to: string } | null; readonly events: readonly PlainMention[] };

/** Where a mention stands: its story by number, and its place there. */
export type MentionAt = { readonly story: number; readonly index: number };
export type Together = EventCore & {
  readonly id: string;
  readonly mentions: readonly MentionAt[];
  /** As it was told before later stories, oldest first; places of mentions are those in `mentions`. */
  readonly earlier: readonly EarlierState[];
};

/** The id of a mention, and of the event that it was the first to tell. */
export const mentionId = (story: string, index: number): string => `${story}.${index + 1}`;

/** Give the events, oldest first; the mentions of each in the order in which their stories were published, those without a day last. */
export function eventsTogether(stories: readonly Teller[]): Together[] {
  const at: MentionAt[] = [];
  const all = stories.flatMap(({ id, published, events }, story) =>
    events.map(({ from, to, precision, basis, view, entities, features, sentence, titleRank, byHand }, index): Settled => {
      at.push({ story, index });
      return {
        ...features,
        id: mentionId(id, index),
        story,
        sentence,
        from: parseIsoDay(from)!,
        to: parseIsoDay(to)!,
        precision,
        basis,
        entities,
        told: parseIsoDay(published?.to ?? '') ?? Infinity,
        titleRank,
        byHand,
        isOwn: view === 'own',
      };
    }),
  );
  return mergeMentions(all)
    .map((group) => {
      const told = group.toSorted((a, b) => all[a]!.told - all[b]!.told || (all[a]!.id < all[b]!.id ? -1 : 1));
      const mentions = told.map((i) => all[i]!);
      const core = settleEvent(mentions);
      return { ...core, id: mentions[core.first]!.id, mentions: told.map((i) => at[i]!), earlier: earlierStates(mentions, core) };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1));
}
