/** The origins of a dossier as its bundle tells them. Pure. */
import type { Story, StoryOrigin } from '#bundle/storySchema.ts';
import { originsTogether, type Origin, type OriginMember } from '#pipeline/origins/originsTogether.ts';
import type { StoryFeatures } from '#pipeline/storyRecord.ts';

/** A story names so many others of its origin at most. */
const MOST_OTHERS = 12;

export type DossierOrigins = {
  /** How many there are. */
  readonly count: number;
  /** Of each story, the number of its origin. */
  readonly originOf: readonly number[];
  /** What the record of a story says of its origin: nothing where no other story has it. */
  readonly of: (story: number) => Pick<Story, 'origin'>;
};

const creditOf = ({ origin: { credits } }: StoryFeatures): string | null => (credits.length === 0 ? null : credits.join('، '));

function memberOf({ kind, share }: OriginMember, features: StoryFeatures) {
  return { kind, share, credit: creditOf(features) };
}

function otherOf(member: OriginMember, stories: readonly StoryFeatures[]): StoryOrigin['others'][number] {
  const features = stories[member.story]!;
  const { id, title, published, voice, outlet, outletEn } = features;
  return { id, title, published, voice, outlet, ...(outletEn !== undefined && { outletEn }), ...memberOf(member, features) };
}

function originOfStory({ members }: Origin, story: number, stories: readonly StoryFeatures[]): StoryOrigin {
  const own = members.find((member) => member.story === story)!;
  const others = members.filter((member) => member !== own).slice(0, MOST_OTHERS);
  return { ...memberOf(own, stories[story]!), isFirst: members[0] === own, stories: members.length, others: others.map((member) => otherOf(member, stories)) };
}

/** Give the origins of stories in the order of their numbers. */
export function dossierOrigins(stories: readonly StoryFeatures[]): DossierOrigins {
  const origins = originsTogether(stories);
  const originOf = stories.map(() => 0);
  origins.forEach(({ members }, number) => {
    for (const { story } of members) originOf[story] = number;
  });
  return {
    count: origins.length,
    originOf,
    of: (story) => {
      const origin = origins[originOf[story]!]!;
      return origin.kind === 'single' ? {} : { origin: originOfStory(origin, story, stories) };
    },
  };
}
