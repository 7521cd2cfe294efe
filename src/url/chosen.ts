/** The stories that are chosen to be compared, in the address: `story=` once for each; none: those that are compared at first. */
const NAME = 'story';

/** Give the ids of the chosen stories; null where the address names none. */
export function readChosen(search: URLSearchParams): string[] | null {
  const ids = [...new Set(search.getAll(NAME).filter((id) => id !== ''))];
  return ids.length > 0 ? ids : null;
}

/** Give search parameters with other stories chosen. */
export function withChosen(search: URLSearchParams, ids: readonly string[]): URLSearchParams {
  const next = new URLSearchParams(search);
  next.delete(NAME);
  for (const id of ids) next.append(NAME, id);
  return next;
}
