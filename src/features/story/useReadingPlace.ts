import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { keepPlace, placeNow } from '#queries/places.ts';
import { placeAt, scrollToPlace, TOP, type TextPlace } from '#features/story/textPlace.ts';

/** Milliseconds between two writes of the place. */
const EVERY = 700;
/** A text that the screen shows whole is read after so long, in milliseconds. */
const WHOLE_TEXT = 10_000;
/** Nearer to the beginning than this share of the text, there is nothing to go back to. */
const WORTH_GOING_BACK = 0.12;

const START: TextPlace = { paragraph: 0, offset: 0 };
const isStart = ({ paragraph, offset }: TextPlace): boolean => paragraph + offset === 0;

/** How much of the text lies above the foot of the screen, 0 to 1. */
function shareOf(text: HTMLElement): number {
  const { top, height } = text.getBoundingClientRect();
  return height === 0 ? 0 : Math.min(1, Math.max(0, (innerHeight - top) / height));
}

/**
 * Keep the reader's place in the story `id`: back to it when the story opens again, held still when the text is set anew
 * (another size, another width), kept as the reading goes on. The width of `bar` shows how far it is.
 * Gives whether it went back, and the way to begin anew.
 */
export function useReadingPlace(id: string, text: RefObject<HTMLElement | null>, bar: RefObject<HTMLElement | null>) {
  const { hash } = useLocation();
  const arrival = useNavigationType();
  const [opening] = useState({ hash, arrival });
  const [wentBack, setWentBack] = useState(false);
  const here = useRef<TextPlace>(START);

  useLayoutEffect(() => {
    const place = placeNow(id);
    if (opening.hash !== '' || !place || place.read || place.share < WORTH_GOING_BACK || isStart(place)) return undefined;
    const frame = requestAnimationFrame(() => {
      // On the way back and forth the browser's own memory of the page comes first.
      if (opening.arrival === 'POP' && scrollY > 0) return;
      if (scrollToPlace(place, TOP)) setWentBack(true);
    });
    return () => cancelAnimationFrame(frame);
  }, [id, opening]);

  useEffect(() => {
    const element = text.current;
    if (!element) return undefined;
    const paragraphs = [...element.querySelectorAll<HTMLElement>('[data-paragraph]')];
    let share = 0;
    let timer = 0;
    let ours = placeNow(id)?.updatedAt;
    // Below the text the reader has left it: nothing there is held still.
    let inText = true;
    // The end is reached once a visit; from then on the reader's own word counts.
    let end: 'ahead' | 'reached' | 'said' = 'ahead';
    const keep = () => {
      clearTimeout(timer);
      if (timer === 0) return;
      timer = 0;
      const kept = placeNow(id);
      // The reader's own «read» or «not read» keeps no place in the text.
      if (kept && kept.updatedAt !== ours && isStart(kept)) end = 'said';
      // It stands as long as the end is on the screen.
      if (end === 'said' && share === 1) return;
      keepPlace({ id, ...here.current, share, read: end === 'reached' || kept?.read === true });
      ours = placeNow(id)?.updatedAt;
      if (end === 'reached') end = 'said';
    };
    const look = () => {
      share = shareOf(element);
      if (share === 1 && end === 'ahead') end = 'reached';
      if (bar.current) bar.current.style.inlineSize = `${share * 100}%`;
    };
    let measured = '';
    const measure = () => `${element.offsetWidth} ${element.offsetHeight}`;
    const scrolled = () => {
      if (!element.isConnected) return;
      // The browser scrolls by itself when the text is set anew; the place from before that is the reader's.
      if (measured !== '' && measured !== measure()) return;
      const place = placeAt(paragraphs, TOP);
      inText = place !== null;
      here.current = place ?? here.current;
      look();
      timer ||= window.setTimeout(keep, EVERY);
    };
    const setAnew = new ResizeObserver(() => {
      measured = measure();
      if (inText && !isStart(here.current)) scrollToPlace(here.current, TOP);
      look();
      if (share === 1) timer ||= window.setTimeout(keep, WHOLE_TEXT);
    });
    setAnew.observe(element);
    addEventListener('scroll', scrolled, { passive: true });
    // A text that the screen shows whole is not read by a glance.
    const leave = () => {
      if (!isStart(here.current)) keep();
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    // The page may have been scrolled before this listens.
    if (scrollY > 0) scrolled();
    return () => {
      leave();
      clearTimeout(timer);
      setAnew.disconnect();
      removeEventListener('scroll', scrolled);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [id, text, bar]);

  const beginAnew = () => {
    setWentBack(false);
    scrollTo({ top: 0, behavior: 'instant' });
    document.getElementById('headline')?.focus({ preventScroll: true });
  };
  return { wentBack, beginAnew };
}
