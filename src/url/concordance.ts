/** What the address says of a list of all mentions: of which outlet, in which spelling, with which words in their sentences. Pure. */

/** `outlet`: null for any, empty for stories that name none; `spelling`: null for any. */
export type ConcordanceView = { readonly outlet: string | null; readonly spelling: string | null; readonly words: string };

/** Stands for stories that name no outlet. */
const NO_OUTLET = 'none';
const NAMES = { outlet: 'outlet', spelling: 'spelling', words: 'q' } as const;

/** Read it; what is not there filters nothing. */
export function readConcordance(search: URLSearchParams): ConcordanceView {
  const outlet = search.get(NAMES.outlet) || null;
  return { outlet: outlet === NO_OUTLET ? '' : outlet, spelling: search.get(NAMES.spelling) || null, words: search.get(NAMES.words)?.trim() ?? '' };
}

/** Write it over an address; what filters nothing is left out. */
export function withConcordance(search: URLSearchParams, { outlet, spelling, words }: ConcordanceView): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of [
    [NAMES.outlet, outlet === '' ? NO_OUTLET : outlet],
    [NAMES.spelling, spelling],
    [NAMES.words, words],
  ] as const) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}
