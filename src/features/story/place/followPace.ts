import { placeAt, type TextPlace } from '#features/story/textPlace.ts';
import { countOf, ENOUGH, PACE, readOn, type Ranges } from '#features/story/place/readingPace.ts';

/** From one look at the screen to the next, in milliseconds. */
const LOOK_MS = 1000;
/** A clock that jumps (a sleeping laptop, a browser that holds timers back) counts for no more, in milliseconds. */
const LONGEST_MS = 2 * LOOK_MS;
/** A line counts as shown when it ends this far below the top of the screen, in pixels. */
const FIRST_LINE_PX = 20;

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

export type Followed = {
  /** The words read so far, each by its number in the text. */
  readonly read: Ranges;
  /** How many words were read since this began. */
  readonly newWords: number;
  /** The text is read: enough of its words, and its last line was on the screen. */
  readonly isRead: boolean;
};

/** Follow what is read of a text, beginning with the words that were `read` before; ranges count words through the text; `foot` gives where the screen ends, in pixels from its top. Calls back at each look, once a second. Gives the way to stop. */
export function followPace(paragraphs: readonly HTMLElement[], read: Ranges, foot: () => number, onLook: (followed: Followed) => void): () => void {
  const before = [0];
  for (const element of paragraphs) before.push(before.at(-1)! + wordsIn(element.textContent ?? ''));
  const total = before.at(-1)!;
  const wordAt = (place: TextPlace | null): number =>
    place ? before[place.paragraph]! + wordsIn((paragraphs[place.paragraph]?.textContent ?? '').slice(0, place.offset)) : total;
  const begun = countOf(read);
  let atEnd = false;
  // Words that the time has been enough for and that were not taken yet, with fractions.
  let credit = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    const passedMs = Math.min(LONGEST_MS, now - last);
    last = now;
    if (document.visibilityState !== 'visible') return;
    const [from, to] = [wordAt(placeAt(paragraphs, FIRST_LINE_PX)), wordAt(placeAt(paragraphs, foot()))];
    atEnd ||= to === total && from < total;
    credit += (passedMs * PACE) / 60_000;
    const words = Math.floor(credit);
    const next = readOn(read, from, to, words);
    // Time over a text that is read already, or beside it, is not saved up.
    credit = next === read ? Math.min(credit, 1) : credit - words;
    read = next;
    const count = countOf(read);
    onLook({ read, newWords: count - begun, isRead: atEnd && count >= total * ENOUGH });
  }, LOOK_MS);
  return () => clearInterval(timer);
}
