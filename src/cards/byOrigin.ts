/** Mentions of an event by the origins of their stories. */
import type { EventMention } from '#bundle/schema.ts';

/** Give what tells the origin of a mention's story from those of the event's other stories. */
export const originOf = ({ origin, story }: EventMention): string => (origin === undefined ? story.id : `origin ${origin}`);

/** What one origin says: the sentences of its first story, and those of the others, which are copies. */
export type OriginMentions = { readonly first: readonly EventMention[]; readonly copies: readonly EventMention[] };

/** Put mentions together by origin; origins, and the mentions of each, stay in their order. */
export function byOrigin(mentions: readonly EventMention[]): OriginMentions[] {
  const groups = new Map<string, EventMention[]>();
  for (const mention of mentions) groups.set(originOf(mention), [...(groups.get(originOf(mention)) ?? []), mention]);
  return [...groups.values()].map((group) => {
    const isFirst = ({ story }: EventMention): boolean => story.id === group[0]!.story.id;
    return { first: group.filter(isFirst), copies: group.filter((mention) => !isFirst(mention)) };
  });
}
