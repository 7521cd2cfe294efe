/** Words that must stand beside each other, looked up as one. */
import type { Posting, Ready } from '#search/prepare.ts';

/** A run of words as it occurs in the documents. */
type Run = { readonly surface: string; readonly posting: Posting };

type Places = ReadonlyMap<number, readonly number[]>;

function placesOf({ docs, starts, positions }: Posting): Map<number, readonly number[]> {
  const places = new Map<number, readonly number[]>();
  docs.forEach((doc, i) => places.set(doc, [...positions.subarray(starts[i], starts[i + 1])]));
  return places;
}

/** Keep the first places that the next word follows at the given step. */
function followed(places: Places, posting: Posting, step: number): Map<number, readonly number[]> {
  const out = new Map<number, readonly number[]>();
  const { docs, starts, positions } = posting;
  docs.forEach((doc, i) => {
    const firsts = places.get(doc);
    if (firsts === undefined) return;
    const here = new Set(positions.subarray(starts[i], starts[i + 1]));
    const kept = firsts.filter((first) => here.has(first + step));
    if (kept.length > 0) out.set(doc, kept);
  });
  return out;
}

function postingOf(places: Places): Posting {
  const docs = Uint32Array.from(places.keys()).sort();
  const starts = new Uint32Array(docs.length + 1);
  const positions: number[] = [];
  docs.forEach((doc, i) => {
    positions.push(...places.get(doc)!);
    starts[i + 1] = positions.length;
  });
  return { docs, starts, positions: Uint32Array.from(positions) };
}

/** Give every run that takes one word from each place in turn and stands in some document. */
export function phraseRuns(index: Ready, words: readonly (readonly number[])[]): Run[] {
  // All that will be needed is asked for at once, so that parts which are not there are known at once.
  for (const word of words.flat()) index.posting(word);
  let runs = (words[0] ?? []).map((word) => ({ surface: index.forms[word]!, places: placesOf(index.posting(word)) as Places }));
  words.slice(1).forEach((choices, i) => {
    runs = runs
      .flatMap(({ surface, places }) =>
        choices.map((word) => ({ surface: `${surface} ${index.forms[word]!}`, places: followed(places, index.posting(word), i + 1) })),
      )
      .filter(({ places }) => places.size > 0);
  });
  return runs.map(({ surface, places }) => ({ surface, posting: postingOf(places) }));
}
