/** What a link between screens takes along. Apart from `filters.ts`, so that a screen without filters loads none of that. */

import { paths, type Screen } from '#url/paths.ts';

/** The screens with filters, and whose days each reads `from` and `to` in unless the address says otherwise. */
export const FILTERED = { dossier: 'published', timeline: 'event', search: 'published', said: 'published', entities: 'published' } as const;
export type FilteredScreen = keyof typeof FILTERED;

const CARRIED = ['q', 'country', 'entity', 'outlet', 'kind', 'from', 'to', 'saved'] as const;

/**
 * Give the search parameters, with their question mark, that keep on one screen what is filtered on another; empty where nothing is.
 * Days keep their meaning: where the other screen would read them otherwise, `by` is written.
 */
export function carryFilters(search: URLSearchParams, from: FilteredScreen, to: FilteredScreen): string {
  const carried = new URLSearchParams();
  for (const name of CARRIED) for (const value of search.getAll(name)) if (value !== '') carried.append(name, value);
  const by = search.get('by') ?? FILTERED[from];
  if ((carried.has('from') || carried.has('to')) && by !== FILTERED[to]) carried.set('by', by);
  return carried.size > 0 ? `?${carried}` : '';
}

const isFiltered = (screen: string): screen is FilteredScreen => Object.hasOwn(FILTERED, screen);

/** Give a screen's address from the one that is open (path and search of its address): between screens with filters, what is filtered goes along. */
export function screenAddress(screen: Screen, pathname: string, search: string): string {
  const here = Object.keys(FILTERED).find((name): name is FilteredScreen => isFiltered(name) && paths[name].pattern === pathname);
  return paths[screen].to() + (here && isFiltered(screen) ? carryFilters(new URLSearchParams(search), here, screen) : '');
}

/** Give the address that searches for some words, within what is filtered on the screen that is open. */
export function searchAddress(words: string, pathname: string, search: string): string {
  const [path, carried] = screenAddress('search', pathname, search).split('?');
  const asked = new URLSearchParams(carried);
  asked.set('q', words);
  return `${path}?${asked}`;
}
