import { useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from 'react';
import { useHref } from 'react-router';
import type { StoryBrief } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { quoteWithSource } from '#cards/marks/quoteWithSource.ts';
import { useHighlightActions } from '#cards/marks/useHighlightActions.ts';
import { useText } from '#i18n/useText.ts';
import { isOrphan, newHighlight, type Highlight, type HighlightKind, type Place, type Placed } from '#queries/highlights.ts';
import { copyText } from '#ui/copyText.ts';
import { hashOf } from '#text/anchor.ts';
import { wholeWords } from '#text/wholeWords.ts';
import { isSomethingOpen } from '#ui/keys/commands.ts';
import { useToast } from '#ui/Toasts.tsx';
import { paths } from '#url/paths.ts';
import { partsOf, sharedWordsHash } from '#url/sharedWords.ts';
import { Arrival } from '#features/story/marks/Arrival.tsx';
import type { Ask } from '#features/story/marks/ask.ts';
import { MarkCard } from '#features/story/marks/MarkCard.tsx';
import { samePlaces, selectedIn, useSelected } from '#features/story/marks/selected.ts';
import { SelectionBar } from '#features/story/marks/SelectionBar.tsx';
import { SentenceChooser } from '#features/story/marks/SentenceChooser.tsx';

type Props = {
  card: StoryBrief;
  story: Story;
  text: RefObject<HTMLElement | null>;
  /** What positions beside the text count from. */
  wrapper: RefObject<HTMLElement | null>;
  placed: readonly Placed[];
  ask: Ask;
  onAsk: (change: Partial<Ask>) => void;
};

/** All that makes and changes highlights in a story: the bar at the selection, the walk by sentences, the card of a highlight. */
export function MarkTools({ card, story, text, wrapper, placed, ask, onAsk }: Props) {
  const { t, format } = useText();
  const toast = useToast();
  const { add, change } = useHighlightActions();
  const texts = useMemo(() => story.paragraphs.map((paragraph) => paragraph.text), [story]);
  const places = useSelected(text, texts);
  const [lastKind, setLastKind] = useState<HighlightKind>('important');
  const [said, setSaid] = useState('');
  const { choosing, card: opening, toBar: asked } = ask;
  const bar = useRef<HTMLDivElement>(null);
  const href = useHref(paths.story.to(card.id));
  const toBar = useRef(false);
  const before = useRef<Element | null>(null);

  /** A highlight is of whole words, however exactly they were drawn over. */
  const whole = (asked: readonly Place[]): Place[] =>
    asked.map(({ paragraph, ...place }) => {
      const [start, end] = wholeWords(texts[paragraph] ?? '', place.start, place.end);
      return { paragraph, start, end };
    });
  const withPlaces = (asked: readonly Place[]) => placed.find((one) => samePlaces(one.places, whole(asked)))?.highlight;
  const focusBar = () => {
    if (bar.current?.contains(document.activeElement)) return;
    before.current = document.activeElement;
    toBar.current = !bar.current;
    bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  };
  const letGo = () => {
    getSelection()?.removeAllRanges();
    if (bar.current?.contains(document.activeElement) && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  };
  const byKeys = useEffectEvent(focusBar);
  useEffect(() => {
    if (asked > 0) byKeys();
  }, [asked]);

  /** Give the words the kind: a highlight that they have already changes, otherwise a new one is made. It shows at once; `kept` tells when it is kept, or that it could not be. */
  const mark = (asked: readonly Place[], kind: HighlightKind): { made: Highlight; kept: Promise<boolean> } | null => {
    const present = withPlaces(asked);
    const made = present ? { ...present, kind } : newHighlight({ id: card.id, title: card.title.ar }, story.paragraphs, whole(asked), kind);
    if (!made) return null;
    const writing = present ? change(present, { kind }) : add(made);
    setLastKind(kind);
    return { made, kept: writing.then(({ ok }) => ok) };
  };
  /** What the bar acts on: the selection of this moment, which may be ahead of what is shown. */
  const asNow = (): readonly Place[] => {
    const now = selectedIn(text.current, texts);
    return now.length > 0 ? now : places;
  };
  const takeKind = async (kind: HighlightKind) => {
    const marked = mark(asNow(), kind);
    if (!marked) return;
    if (choosing) focusBack();
    else letGo();
    if (await marked.kept) setSaid(t('marks.added', { kind: t(`marks.kinds.${kind}`) }));
  };
  const focusBack = () => wrapper.current?.querySelector<HTMLElement>('[role="application"]')?.focus({ preventScroll: true });
  const takeChosen = async (asked: readonly Place[]) => {
    const present = withPlaces(asked);
    if (present) onAsk({ card: { id: present.id, atNote: false } });
    else if (await mark(asked, lastKind)?.kept) setSaid(t('marks.chosen', { kind: t(`marks.kinds.${lastKind}`) }));
  };
  const takeNote = () => {
    const now = asNow();
    const made = withPlaces(now) ?? mark(now, lastKind)?.made;
    if (!made) return;
    onAsk({ card: { id: made.id, atNote: true } });
    if (!choosing) letGo();
  };
  const copy = async () => {
    const quote = asNow().map(({ paragraph, start, end }) => texts[paragraph]?.slice(start, end) ?? '');
    toast({ text: t((await copyText(quoteWithSource(quote, card, format))) ? 'marks.copied' : 'marks.notCopied') });
  };
  const copyLink = async () => {
    const asked = asNow();
    const [first, last] = [asked[0], asked.at(-1)];
    if (!first || !last) return;
    const ends = { paragraph: first.paragraph, start: first.start, last: last.paragraph, end: last.end };
    const quote = partsOf(ends, texts).map(({ words }) => words);
    const link = new URL(href + sharedWordsHash({ ...ends, sum: hashOf(quote) }, quote), location.href);
    toast({ text: t((await copyText(link.href)) ? 'marks.copied' : 'marks.notCopied') });
  };
  const giveWay = () => {
    onAsk({ choosing: false });
    setSaid('');
  };
  const leave = () => {
    giveWay();
    letGo();
  };
  const opened = opening && placed.find((one) => one.highlight.id === opening.id && !isOrphan(one));
  const escape = () => {
    if (choosing) focusBack();
    else letGo();
  };
  const shown = places.length > 0 && !opened;
  const escapeAnywhere = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || opened || isSomethingOpen()) return;
    event.preventDefault();
    if (choosing) leave();
    else letGo();
  });
  useEffect(() => {
    if (!shown) return;
    const pressed = (event: KeyboardEvent) => escapeAnywhere(event);
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [shown]);

  return (
    <>
      <Arrival holder={wrapper} placed={placed} />
      {shown && (
        <SelectionBar
          holder={wrapper}
          panel={bar}
          places={places}
          current={withPlaces(places)?.kind ?? null}
          choosing={choosing}
          onKind={(kind) => void takeKind(kind)}
          onNote={takeNote}
          onCopy={() => void copy()}
          onLink={() => void copyLink()}
          onShown={() => {
            if (toBar.current) focusBar();
          }}
          onEscape={escape}
          onDone={leave}
        />
      )}
      {choosing && (
        <SentenceChooser
          text={text}
          texts={texts}
          isOurs={(element) => element.closest('[popover]') !== null && (wrapper.current?.contains(element) ?? false)}
          onTake={(chosen) => void takeChosen(chosen)}
          onTools={focusBar}
          onLeave={leave}
          onGiveWay={giveWay}
          said={said}
        />
      )}
      {opened && (
        <MarkCard key={opened.highlight.id} holder={wrapper} placed={opened} atNote={opening?.atNote ?? false} onClosed={() => onAsk({ card: null })} />
      )}
    </>
  );
}
