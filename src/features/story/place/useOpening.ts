import { useLayoutEffect, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { placeNow, type Place } from '#queries/places.ts';
import { isReturn } from '#url/entries.ts';
import { isPlaceHash } from '#url/paths.ts';
import { arriveAt, putPage } from '#features/story/place/arrival.ts';
import { isStart, scrollToPlace, TOP } from '#features/story/textPlace.ts';

/** Nearer to the beginning than this share of the text, there is nothing to go back to. */
const WORTH_GOING_BACK = 0.12;

/**
 * Where the story `id` opens: at its place where that was asked for (`#place`), else where the router puts the page.
 * Gives what to tell the reader (that the page went back, or that there is a place to go back to), and whether the story was opened anew.
 */
export function useOpening(id: string) {
  const { hash, key } = useLocation();
  const arrival = useNavigationType();
  const [opening] = useState({ key, isAnew: !isReturn(arrival, key) && !isPlaceHash(hash) });
  const [told, setTold] = useState<{ wentBack: boolean; offered: Place | null }>({ wentBack: false, offered: null });
  useLayoutEffect(() => {
    const isOpening = key === opening.key;
    // The same entry under another address: the page stays as it is.
    if (arrival === 'REPLACE' && !isOpening) return undefined;
    const isBack = isReturn(arrival, key);
    // What comes back, and what a hash leads to, stands where it belongs only with the next frame.
    arriveAt(isBack || hash !== '' ? NaN : 0);
    const frame = requestAnimationFrame(() => {
      if (isBack || hash !== '') arriveAt(scrollY);
      const place = placeNow(id);
      if (isBack || !place || place.read || isStart(place)) return;
      if (isPlaceHash(hash)) {
        putPage(() => scrollToPlace(place, TOP));
        setTold({ wentBack: true, offered: null });
      } else if (isOpening && hash === '' && place.share >= WORTH_GOING_BACK) setTold({ wentBack: false, offered: place });
    });
    return () => cancelAnimationFrame(frame);
  }, [id, hash, key, arrival, opening]);
  return { ...told, setTold, isAnew: opening.isAnew };
}
