import { useEffect, useRef, type RefObject } from 'react';
import { keepPlace, placeNow } from '#queries/places.ts';
import { isOwnPlace, putPage } from '#features/story/place/arrival.ts';
import { followPace } from '#features/story/place/followPace.ts';
import type { Ranges } from '#features/story/place/readingPace.ts';
import { footOfScreen, shareOf } from '#features/story/place/shareOf.ts';
import { useOpening } from '#features/story/place/useOpening.ts';
import { isAbove, isStart, placeAt, scrollToPlace, START, TOP, topOf, type TextPlace } from '#features/story/textPlace.ts';

/** Between two writes of the place, in milliseconds. */
const WRITE_MS = 700;
/** So many words must be read before the place that is kept gives way to one above it: a glance at a story takes no place away. */
const GLANCE_WORDS = 50;

/**
 * Keep the reader's place in the story `id`: held still when the text is set anew (another size, another width), kept as the
 * reading goes on; and tell when the story is read. The width of `bar` shows how much of the text has passed.
 * Gives whether the page went back to its place, the share read before where it could, and the ways to begin anew and to go on.
 */
export function useReadingPlace(id: string, text: RefObject<HTMLElement | null>, bar: RefObject<HTMLElement | null>) {
  const { wentBack, offered, setTold, isAnew } = useOpening(id);
  const here = useRef<TextPlace>(START);
  // Whoever begins anew has read nothing yet, as one who opens the story anew.
  const beginsAnew = useRef(isAnew);

  useEffect(() => {
    const element = text.current;
    if (!element) return undefined;
    const paragraphs = [...element.querySelectorAll<HTMLElement>('[data-paragraph]')];
    const before = placeNow(id);
    let share: number | null = null;
    let timer = 0;
    let read: Ranges = before?.read ? [] : (before?.paced ?? []);
    let readNow = 0;
    let isUnkept = false;
    // Below the text the reader has left it: nothing there is held still.
    let inText = true;
    // Where the line of the place stands, in pixels from the top of the screen.
    let heldAt = TOP;
    // Once the reader has called the story unread, it stays so for this visit.
    let word: 'none' | 'read' | 'unread' = 'none';
    const write = (place: { share: number; read: boolean }) => {
      isUnkept = false;
      void keepPlace({ id, ...here.current, ...place, ...(read.length > 0 && !place.read && { paced: read }) });
    };
    const keep = () => {
      clearTimeout(timer);
      timer = 0;
      const kept = placeNow(id);
      // The end of a text is no place to go on from, and what is read has none.
      if (share === null || share === 1 || kept?.read) return;
      const isGlance =
        beginsAnew.current && before !== undefined && kept?.updatedAt === before.updatedAt && readNow < GLANCE_WORDS && isAbove(here.current, before);
      if (!isGlance) write({ share, read: false });
    };
    const look = () => {
      share = shareOf(paragraphs, here.current);
      if (bar.current) bar.current.style.inlineSize = `${(share ?? (placeNow(id)?.read ? 1 : 0)) * 100}%`;
    };
    const stop = followPace(paragraphs, read, footOfScreen, (followed) => {
      if (placeNow(id)?.read) word = 'read';
      else if (word === 'read') word = 'unread';
      if (word !== 'none') return;
      isUnkept ||= followed.read !== read;
      [read, readNow] = [followed.read, followed.newWords];
      if (!followed.isRead) return;
      write({ share: 1, read: true });
      look();
    });
    let measured = '';
    const measure = () => `${element.offsetWidth} ${element.offsetHeight}`;
    const scrolled = () => {
      if (!element.isConnected) return;
      // The browser scrolls by itself when the text is set anew; the place from before that is the reader's.
      if (measured !== '' && measured !== measure()) return;
      const place = placeAt(paragraphs, TOP);
      inText = place !== null;
      here.current = place ?? here.current;
      heldAt = topOf(here.current) ?? TOP;
      look();
      if (isOwnPlace()) timer ||= window.setTimeout(keep, WRITE_MS);
    };
    const setAnew = new ResizeObserver(() => {
      // A text that was taken out is told to have no size; the page is another's by then.
      if (!element.isConnected) return;
      const isFirst = measured === '';
      measured = measure();
      if (!isFirst && inText && !isStart(here.current)) {
        const hold = () => scrollToPlace(here.current, heldAt);
        if (isOwnPlace()) hold();
        else putPage(hold);
      }
      look();
    });
    setAnew.observe(element);
    addEventListener('scroll', scrolled, { passive: true });
    const leave = () => {
      if (timer !== 0 || (isUnkept && isOwnPlace())) keep();
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    // The page may have been scrolled before this listens.
    if (scrollY > 0) scrolled();
    return () => {
      leave();
      clearTimeout(timer);
      stop();
      setAnew.disconnect();
      removeEventListener('scroll', scrolled);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [id, text, bar]);

  const beginAnew = () => {
    beginsAnew.current = true;
    setTold({ wentBack: false, offered: null });
    scrollTo({ top: 0, behavior: 'instant' });
    document.getElementById('headline')?.focus({ preventScroll: true });
  };
  const goOn = () => offered && scrollToPlace(offered, TOP);
  return { wentBack, offered, beginAnew, goOn };
}
