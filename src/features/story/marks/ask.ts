/** What the reader asks of the highlighting tools. */
export type Ask = {
  /** Sentences are being chosen by keys. */
  readonly choosing: boolean;
  /** The highlight whose card is open, and whether to write its note at once. */
  readonly card: { readonly id: string; readonly atNote: boolean } | null;
  /** Raised each time that the keys are to lead into the bar at the selection. */
  readonly toBar: number;
};

/** The tools are there and follow the selection. */
export const WATCH: Ask = { choosing: false, card: null, toBar: 0 };
