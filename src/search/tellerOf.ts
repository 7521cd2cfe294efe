/** A story as a line beneath what it tells names it. Pure. */
import type { Teller } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';

export const tellerOf = ({ id, title, published, voice, outlet, outletEn }: Story): Teller => ({
  id,
  title,
  published,
  voice,
  outlet,
  ...(outletEn !== undefined && { outletEn }),
});
