/** What the record of a story says of its sentences that earlier stories have told. Pure. */
import type { NewHere, Story } from '#bundle/storySchema.ts';
import { leadOf } from '#pipeline/pageMates.ts';
import type { StorySentences } from '#pipeline/newHere/sentenceFeatures.ts';
import { toldBefore, type Told } from '#pipeline/newHere/toldBefore.ts';

type Judged = Parameters<typeof leadOf>[0] & { readonly told: StorySentences };

function recordOf(told: readonly Told[], { told: { sentences } }: Judged, stories: readonly Judged[]): NewHere {
  const tellers = [...new Set(told.map(({ by }) => by))].sort((a, b) => a - b);
  return {
    sentences: sentences.length - told.length,
    told: told.map(({ sentence, by }) => {
      const { paragraph, start, end } = sentences[sentence]!;
      return { paragraph, start, end, by: tellers.indexOf(by) };
    }),
    tellers: tellers.map((story) => leadOf(stories[story]!)),
  };
}

/** Give what the record of each story says, of stories in the order of their numbers: nothing where no sentence was told before. */
export function newHereOf(stories: readonly Judged[]): (story: number) => Pick<Story, 'newHere'> {
  const all = toldBefore(stories);
  return (story) => (all[story]!.length === 0 ? {} : { newHere: recordOf(all[story]!, stories[story]!, stories) });
}
