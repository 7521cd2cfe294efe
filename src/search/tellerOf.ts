/** A story as a line beneath what it tells names it. Pure. */
import type { StoryBrief, Teller } from '#bundle/schema.ts';

/** Give what a line beneath something names of the story that tells it. */
export const tellerOf = ({ id, title, published, voice, outlet, outletEn }: StoryBrief): Teller => ({
  id,
  title,
  published,
  voice,
  outlet,
  ...(outletEn !== undefined && { outletEn }),
});
