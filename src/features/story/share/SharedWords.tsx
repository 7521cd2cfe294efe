import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'react-router';
import type { Story } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { hashOf } from '#text/anchor.ts';
import { useToast } from '#ui/Toasts.tsx';
import { partsOf, readSharedWords } from '#url/sharedWords.ts';
import { paint } from '#features/story/paint.ts';
import { paragraphElement, rangeIn } from '#features/story/textRange.ts';

/** Lead to the words that the address names: scroll to them and paint them; where they have changed, say so and show the paragraph. */
export function SharedWords({ story }: { story: Story }) {
  const { t } = useText();
  const { hash, key } = useLocation();
  const toast = useToast();
  const arrive = useEffectEvent(() => {
    const words = readSharedWords(hash);
    const element = words && paragraphElement(words.paragraph);
    if (!words || !element) return undefined;
    const parts = partsOf(words, story.paragraphs.map(({ text }) => text));
    const isSame = hashOf(parts.map((part) => part.words)) === words.sum;
    const ranges = isSame ? parts.flatMap(({ paragraph, start, end }) => rangeIn(paragraphElement(paragraph)!, start, end) ?? []) : [];
    scrollBy({ top: (ranges[0] ?? element).getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
    if (ranges.length > 0) return paint('shared', ranges);
    toast({ text: t('share.changed') });
    return undefined;
  });
  useEffect(() => {
    let clear: (() => void) | undefined;
    const frame = requestAnimationFrame(() => {
      clear = arrive();
    });
    return () => {
      cancelAnimationFrame(frame);
      clear?.();
    };
  }, [hash, key]);
  return null;
}
