/** What `/saved` shows: the saved stories, the highlights and notes, searched and of one kind, or the corrections. Defaults are not written. */

export const SHOWN = ['stories', 'highlights', 'corrections'] as const;
export type Shown = (typeof SHOWN)[number];
export type SavedView = { readonly show: Shown; readonly q: string; /** Empty: of every kind. */ readonly kind: string };

/** Read the view of an address; what is not known counts as not said. */
export function readSavedView(search: URLSearchParams, kinds: readonly string[]): SavedView {
  const kind = search.get('kind') ?? '';
  return {
    show: SHOWN.find((view) => view === search.get('show')) ?? 'stories',
    q: search.get('q') ?? '',
    kind: kinds.includes(kind) ? kind : '',
  };
}

/** Write a view as search parameters. */
export function writeSavedView({ show, q, kind }: SavedView): URLSearchParams {
  const search = new URLSearchParams();
  if (show !== 'stories') search.set('show', show);
  if (show === 'highlights' && q) search.set('q', q);
  if (show === 'highlights' && kind) search.set('kind', kind);
  return search;
}
