/** What was known of a story's origin on a day. Pure. */
import type { Lead, Published } from '#bundle/schema.ts';
import type { StoryOrigin } from '#bundle/storySchema.ts';

/**
 * Give the origin of a story among the stories that were known; undefined where none of the others was. If its first story was published
 * later, the earliest known one stands in its place, and how much of the others stands in it is not told. `stories`: how many of the
 * origin were known.
 */
export function originAsOf(
  origin: StoryOrigin,
  published: Published | null,
  isKnown: (story: Pick<Lead, 'published'>) => boolean,
  stories: number,
): StoryOrigin | undefined {
  const others = origin.others.filter(isKnown);
  const [first] = others;
  if (first === undefined) return undefined;
  if (origin.isFirst || isKnown(origin.others[0]!)) return { ...origin, stories, others };
  const isFirst = (published?.to ?? '') <= (first.published?.to ?? '');
  const unmeasured = others.map((other, i) => ({ ...other, share: i === 0 && !isFirst ? 1 : null }));
  return { ...origin, share: isFirst ? 1 : null, isFirst, stories, others: unmeasured };
}
