import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import type { Story } from '#bundle/storySchema.ts';
import { useText } from '#i18n/useText.ts';
import { hashOf } from '#text/anchor.ts';
import { isSomethingOpen, useCommands, type Command } from '#ui/keys/commands.ts';
import { useToast } from '#ui/Toasts.tsx';
import { useLatest } from '#ui/useLatest.ts';
import { isReturn } from '#url/entries.ts';
import { partsOf, readSharedWords } from '#url/sharedWords.ts';
import { paint } from '#features/story/paint.ts';
import { putPage } from '#features/story/place/arrival.ts';
import { paragraphElement, rangeIn } from '#features/story/textRange.ts';

const isOn = (ranges: readonly Range[], x: number, y: number): boolean =>
  ranges.some((range) => [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom));

/** While words are marked, Escape and a tap on them take the mark off. */
function Unmark({ words, onDone }: { words: readonly Range[]; onDone: () => void }) {
  const { t } = useText();
  const done = useLatest(onDone);
  const commands = useMemo<Command[]>(() => [{ id: 'unmark', label: t('share.unmark'), keys: ['Escape'], run: () => done.current() }], [t, done]);
  useCommands(commands);
  useEffect(() => {
    const tapped = (event: MouseEvent) => {
      // A name among the words opens its card; a link that leads away leads away.
      const isLink = event.target instanceof Element && event.target.closest('a') !== null;
      if (getSelection()?.isCollapsed === false || (isLink && !isSomethingOpen())) return;
      if (isOn(words, event.clientX, event.clientY)) done.current();
    };
    document.addEventListener('click', tapped);
    return () => document.removeEventListener('click', tapped);
  }, [words, done]);
  return null;
}

/**
 * Lead to the words that the address names: scroll to them and paint them, until the reader takes the mark off or leaves;
 * where they have changed, say so and show the paragraph. Whoever comes back finds the words marked, and the page where it was.
 */
export function SharedWords({ story }: { story: Story }) {
  const { t } = useText();
  const { hash, key, pathname, search } = useLocation();
  const isBack = isReturn(useNavigationType(), key);
  const navigate = useNavigate();
  const toast = useToast();
  const [marked, setMarked] = useState<readonly Range[]>([]);
  const arrive = useEffectEvent(() => {
    const words = readSharedWords(hash);
    const element = words && paragraphElement(words.paragraph);
    if (!words || !element) return undefined;
    const parts = partsOf(words, story.paragraphs.map(({ text }) => text));
    const isSame = hashOf(parts.map((part) => part.words)) === words.sum;
    const ranges = isSame ? parts.flatMap(({ paragraph, start, end }) => rangeIn(paragraphElement(paragraph)!, start, end) ?? []) : [];
    const { top } = (ranges[0] ?? element).getBoundingClientRect();
    if (!isBack) putPage(() => scrollBy({ top: top - innerHeight / 3, behavior: 'instant' }));
    setMarked(ranges);
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
  // The address names no words any more: a reload does not mark them again.
  const unmark = () => void navigate({ pathname, search }, { replace: true, preventScrollReset: true });
  return marked.length > 0 && <Unmark words={marked} onDone={unmark} />;
}
