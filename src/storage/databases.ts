/** Which databases of ours the browser has. The format of what is stored is part of their names. */
import { DATABASES, FORMAT } from '#storage/format.ts';
import { atMost } from '#storage/patience.ts';
import { outdate } from '#storage/state.ts';

/** The list that is being asked for; one that does not come is not asked for again. */
let listing: Promise<readonly number[] | 'late'> | null = null;

async function listFormats(): Promise<readonly number[]> {
  try {
    const all = await indexedDB.databases();
    const formats = all.flatMap(({ name }) => (name?.startsWith(DATABASES) ? [Number(name.slice(DATABASES.length))] : [])).filter(Number.isInteger);
    if (formats.some((format) => format > FORMAT)) outdate();
    return formats;
  } finally {
    listing = null;
  }
}

/**
 * Tell whether there is a database of ours to read, or may be one: the browser does not list them, refuses to, or does not answer.
 * Looks for a newer format on the way.
 */
export async function mayHaveStored(): Promise<boolean> {
  try {
    if (!('databases' in indexedDB)) return true;
    listing ??= atMost(listFormats());
    const formats = await listing;
    return formats === 'late' || formats.includes(FORMAT);
  } catch {
    return true;
  }
}
