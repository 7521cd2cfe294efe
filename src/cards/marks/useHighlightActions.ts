/** What can be done with a highlight, each with its word to the reader and its way back. */
import { useText } from '#i18n/useText.ts';
import { keepHighlight, removeHighlight, type Highlight, type Written } from '#queries/highlights.ts';
import { useToast } from '#ui/Toasts.tsx';

export function useHighlightActions() {
  const { t } = useText();
  const toast = useToast();
  const done = (written: Written, text?: string, undo?: () => Written): boolean => {
    if (!written.ok) toast({ text: t(`saved.fail.${written.reason}`) });
    else if (text && undo) toast({ text, action: { label: t('saved.undo'), run: () => void done(undo()) } });
    return written.ok;
  };
  return {
    add: (highlight: Highlight) => done(keepHighlight(highlight), t('marks.added', { kind: t(`marks.kinds.${highlight.kind}`) }), () => removeHighlight(highlight)),
    change: (highlight: Highlight, change: Partial<Pick<Highlight, 'kind' | 'note'>>) => done(keepHighlight({ ...highlight, ...change })),
    remove: (highlight: Highlight) => done(removeHighlight(highlight), t('marks.removed'), () => keepHighlight(highlight)),
  };
}
