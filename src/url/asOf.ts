/** The day in the address as of which every screen is shown: `asof=2024-10-20`, or a month or a year, whose last day counts. */

const NAME = 'asof';

/** Give the value that stands in an address; null where there is none. */
export const asOfIn = (search: string): string | null => new URLSearchParams(search).get(NAME);

/** Give search parameters with the value, or without it where it is null: with their question mark, or empty. */
export function withAsOf(search: string, value: string | null): string {
  const parameters = new URLSearchParams(search);
  if (value === null) parameters.delete(NAME);
  else parameters.set(NAME, value);
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** Give an address as of another day, or of all days where the value is null. */
export const asOfAddress = ({ pathname, search, hash }: Required<Parts>, value: string | null): string => pathname + withAsOf(search, value) + hash;

/** The parts of an address; one that is left out stays as it is. */
type Parts = { readonly pathname?: string; readonly search?: string; readonly hash?: string };

/** Give where a link leads, with the value. */
export function carryAsOf(to: string | Parts, value: string): Parts {
  if (typeof to !== 'string') return { ...to, search: withAsOf(to.search ?? '', value) };
  const [, pathname = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(to) ?? [];
  return { ...(pathname !== '' && { pathname }), search: withAsOf(search, value), hash };
}
