/** A gesture on the strip: drawn frame by frame without React, which is told once the gesture has come to rest. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Scale } from '#features/timeline/strip/scale.ts';

/** The scale, and how much of it lies before the older edge of what is seen. */
export type Sight = { readonly scale: Scale; readonly offset: number };
type Follower = (sight: Sight, time: number) => void;

/** A gesture that does nothing for so many milliseconds has come to rest. */
const REST = 140;
/** Words that need React follow a gesture no more often than this, in milliseconds. */
const SELDOM = 250;

export type Motion = {
  /** What is in sight while a gesture goes on; null at rest. */
  readonly now: () => Sight | null;
  /** Show this in the next frame; `rest` is called when no other call follows. */
  readonly move: (sight: Sight, rest: () => void) => void;
  /** End the gesture without calling `rest`. */
  readonly stop: () => void;
  /** Be called in each frame of a gesture. Gives the way to stop. */
  readonly follow: (follower: Follower) => () => void;
};

/** Make the motion of one strip. */
export function makeMotion(): Motion {
  const followers = new Set<Follower>();
  let now: Sight | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (time: number) => {
    frame = 0;
    if (now) for (const follower of followers) follower(now, time);
  };
  return {
    now: () => now,
    move: (sight, rest) => {
      now = sight;
      frame ||= requestAnimationFrame(show);
      clearTimeout(timer);
      timer = setTimeout(rest, REST);
    },
    stop: () => {
      now = null;
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      frame = 0;
    },
    follow: (follower) => {
      followers.add(follower);
      return () => void followers.delete(follower);
    },
  };
}

/** Place something by what is in sight: at each render, and at each frame of a gesture in between. */
export function useFollow(motion: Motion, still: Sight, place: (sight: Sight) => void): void {
  const latest = useRef(place);
  useLayoutEffect(() => {
    latest.current = place;
    place(motion.now() ?? still);
  });
  useLayoutEffect(() => motion.follow((sight) => latest.current(sight)), [motion]);
}

/** Give what is in sight, for words: during a gesture a few times a second. */
export function useSeldom(motion: Motion, still: Sight): Sight {
  const [seen, setSeen] = useState<Sight | null>(null);
  useEffect(() => {
    let last = 0;
    return motion.follow((sight, time) => {
      if (time - last < SELDOM) return;
      last = time;
      setSeen(sight);
    });
  }, [motion]);
  return (motion.now() && seen) ?? still;
}
