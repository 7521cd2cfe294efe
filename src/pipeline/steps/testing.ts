/** What the tests of the steps share: a page of a text, run through some of the steps. */
import { normaliseLines } from '#pipeline/steps/normaliseLines.ts';
import { isBlank, storyOf } from '#pipeline/steps/page.ts';
import type { Page, PageStory, Step } from '#pipeline/steps/page.ts';

/** Run a text through steps. */
export const pageThrough = (text: string, ...steps: readonly Step[]): Page =>
  steps.reduce<Page>((page, step) => step(page), { stories: [storyOf('main', normaliseLines(text))] });

/** Run a text through steps; give its main story. */
export const storyThrough = (text: string, ...steps: readonly Step[]): PageStory => pageThrough(text, ...steps).stories[0]!;

/** The lines that are left, without the blank ones. */
export const texts = (story: PageStory): string[] => story.lines.filter((line) => !isBlank(line)).map((line) => line.text);

/** What was taken out, as kind and text. */
export const removals = (story: PageStory): string[][] => story.removed.map(({ kind, text }) => [kind, text]);
