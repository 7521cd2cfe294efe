/** What the readable views show of a story: what was read, and the quotations and figures where they were looked for. */
import type { Figure, Quote } from '#pipeline/draft.ts';
import type { ReadStory } from '#pipeline/readStories.ts';

export type ShownStory = ReadStory & { readonly quotes?: readonly Quote[]; readonly figures?: readonly Figure[] };
