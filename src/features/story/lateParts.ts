/**
 * What only some stories show comes with its words where it is needed: their origin where they have their text in common with another, what they
 * add where earlier stories have told some of it. It is there before the story is shown, so that nothing moves when it comes.
 */
import type { Story } from '#bundle/storySchema.ts';
import { addMoreWords } from '#i18n/setup.ts';

type Parts = Partial<typeof import('#features/story/origin/Origin.tsx') & typeof import('#features/story/newHere/NewHere.tsx')>;
let loaded: Parts = {};

/** Have the parts of a story ready; without them it is shown all the same. */
export async function loadParts({ origin, newHere }: Story): Promise<void> {
  try {
    const [ofOrigin, ofNews] = await Promise.all([
      origin && import('#features/story/origin/Origin.tsx'),
      newHere && import('#features/story/newHere/NewHere.tsx'),
      addMoreWords(),
    ]);
    loaded = { ...loaded, ...ofOrigin, ...ofNews };
  } catch {
    loaded = {};
  }
}

/** Give the parts that are there. */
export const lateParts = (): Parts => loaded;
