/** Ways to a thing of a long list by its place, by the list's name: what is far away is not drawn yet. */
const ways = new Map<string, (place: number) => void>();

/** Offer the way as long as the list is shown. Gives the way to take it back. */
export function offerWay(name: string, way: (place: number) => void): () => void {
  ways.set(name, way);
  return () => {
    if (ways.get(name) === way) ways.delete(name);
  };
}

/** Lead to a thing, and put the focus there; tells whether there is such a list. */
export function reach(name: string, place: number): boolean {
  ways.get(name)?.(place);
  return ways.has(name);
}
