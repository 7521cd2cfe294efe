/** Up to so many things of a list all are drawn; more only where the reader is. */
export const LONG = 100;

export type StoryListProps = {
  /** Numbers of the stories, in the order shown. */
  stories: Uint32Array;
  /** How many of them, the last ones, have no day: they have no place in the order, and stand under a heading of their own. */
  undated?: number;
  /** The months of the stories, in order, with how many each holds: where a reader of a long list may jump to. */
  months?: readonly { readonly month: string; readonly count: number }[];
  /** The level under the heading above. */
  heading: 'h2' | 'h3';
  compact?: boolean;
  /**
   * The first of them leads: it is drawn larger `here`, or stands `above` already; the others are headlines in columns. A long list has no
   * columns, and has them all.
   */
  lead?: 'here' | 'above';
  /** Tells which were not there at the reader's last visit. */
  isFresh?: (id: string) => boolean;
};
