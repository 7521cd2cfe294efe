/** The stories that stood on one page, as each names the others. Pure. */
import type { Lead } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import type { StoryFeatures } from '#pipeline/storyRecord.ts';

/** Give a story as a link to it shows it. */
export const leadOf = ({ id, title, published }: Pick<StoryFeatures, 'id' | 'title' | 'published'>): Lead => ({ id, title, published });

/** Give for each story that shares its page with others the others; a page begins with its main story. `stories` as they were read. */
export function pageMates(stories: readonly StoryFeatures[]): ReadonlyMap<string, Story['page']> {
  const pages: StoryFeatures[][] = [];
  for (const story of stories) {
    if (story.role === 'main' || pages.at(-1)?.[0]?.file !== story.file) pages.push([]);
    pages.at(-1)!.push(story);
  }
  const shared = pages.filter((page) => page.length > 1);
  return new Map(
    shared.flatMap((page) => page.map((story) => [story.id, page.filter((one) => one !== story).map((one) => ({ ...leadOf(one), role: one.role }))] as const)),
  );
}
