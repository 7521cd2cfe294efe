/** What can be done with a highlight, each with its word to the reader once it is on disk, and its way back. It shows before that. */
import { createElement } from 'react';
import { Arabic } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { keepHighlight, removeHighlight, type Highlight, type Written } from '#queries/highlights.ts';
import { useToast } from '#ui/Toasts.tsx';

export function useHighlightActions() {
  const { t } = useText();
  const toast = useToast();
  const done = async (writing: Promise<Written>, said?: { text: string; of: Highlight }, undo?: () => Promise<Written>): Promise<Written> => {
    const written = await writing;
    if (!written.ok) toast({ text: t(`saved.fail.${written.reason}`) });
    else if (said && undo) {
      const about = createElement(Arabic, { text: said.of.parts.map(({ quote }) => quote).join(' ') });
      toast({
        text: written.durable ? said.text : t('saved.fragile'),
        subject: said.of.id,
        about,
        action: { label: t('saved.undo'), run: () => void done(undo()) },
      });
    }
    return written;
  };
  return {
    add: (highlight: Highlight) =>
      done(keepHighlight(highlight), { text: t('marks.added', { kind: t(`marks.kinds.${highlight.kind}`) }), of: highlight }, () => removeHighlight(highlight)),
    change: (highlight: Highlight, change: Partial<Pick<Highlight, 'kind' | 'note'>>) => done(keepHighlight({ ...highlight, ...change })),
    remove: (highlight: Highlight) => done(removeHighlight(highlight), { text: t('marks.removed'), of: highlight }, () => keepHighlight(highlight)),
  };
}
