import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'react-router';
import type { Story } from '#bundle/schema.ts';
import { useText } from '#i18n/useText.ts';
import { hashOf } from '#text/anchor.ts';
import { useToast } from '#ui/Toasts.tsx';
import { readSharedWords } from '#url/sharedWords.ts';
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
    const quote = story.paragraphs[words.paragraph]?.text.slice(words.start, words.end) ?? '';
    const range = hashOf([quote]) === words.sum ? rangeIn(element, words.start, words.end) : null;
    scrollBy({ top: (range ?? element).getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
    if (range) return paint('shared', [range]);
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
