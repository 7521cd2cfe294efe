/** The origins of stories taken together, as `inspect --origins` prints them: the public form. */
import { originFeatures } from '#pipeline/origins/originFeatures.ts';
import { creditOf, originsTogether } from '#pipeline/origins/originsTogether.ts';
import type { ReadStory } from '#pipeline/understandStories.ts';

/** Give the origins, oldest first, their fields in the contract's order. An origin has the id of its first story. */
export function inspectedOrigins(stories: readonly ReadStory[]) {
  const told = stories.map((story) => ({ id: story.id, published: story.published, origin: originFeatures(story) }));
  return originsTogether(told).map((origin) => ({
    id: stories[origin.members[0]!.story]!.id,
    kind: origin.kind,
    members: origin.members.map(({ story, share }) => ({ story: stories[story]!.id, file: stories[story]!.file, share })),
    credit: creditOf(origin, (story) => told[story]!.origin),
  }));
}
