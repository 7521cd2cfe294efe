/** How near the words of a query stand to each other in a document. */

/** Side by side and in order counts most; a step apart, half; anything beyond a sentence, next to nothing. */
const IN_ORDER = 1;
const TURNED = 0.6;

/**
 * Give 0 to 1 for the places of each word, in the order asked: the mean over neighbours of one over their least distance.
 * Words that the document does not hold count as far away.
 */
export function nearness(places: readonly ArrayLike<number>[]): number {
  if (places.length < 2) return 0;
  let sum = 0;
  for (let i = 1; i < places.length; i++) sum += pair(places[i - 1]!, places[i]!);
  return sum / (places.length - 1);
}

function pair(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let best = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const step = right[j]! - left[i]!;
    // One word that answers both stands nearest of all.
    const near = step === 0 ? IN_ORDER : step > 0 ? IN_ORDER / step : TURNED / -step;
    if (near > best) best = near;
    if (step > 0) i++;
    else j++;
  }
  return best;
}
