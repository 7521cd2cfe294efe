/** A saying as it goes out with the clipboard, in Arabic whatever the interface speaks. Pure. */
import { quoteWithSource } from '#cards/marks/quoteWithSource.ts';
import type { Format } from '#i18n/format.ts';
import type { SaidRow } from '#queries/said.ts';

/** Give who says it and its words, between quotation marks only where they are the speaker's own, with the source below. */
export function copyOf({ speaker, form, words, story }: Pick<SaidRow, 'speaker' | 'form' | 'words' | 'story'>, format: Format): string {
  const name = speaker.name?.ar ?? 'قائل لم يُسمَّ';
  return quoteWithSource([form === 'direct' ? `${name}: «${words}»` : `${name}، بمعناه: ${words}`], story, format);
}
