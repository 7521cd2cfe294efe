/** What the service worker says when it is asked to keep more of the dossier. */

/** What a page asks: more of the dossier is kept; the answer (`Kept`) comes through the port that comes along. */
export const KEEP = 'keep-parts';

/** Parts that are still to be kept, of how many beside those that came with the app; why no more could be kept, where that is so. */
export type Kept = { readonly left: number; readonly of: number; readonly failure: 'network' | 'full' | null };
