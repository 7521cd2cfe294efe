/** How long a text takes to read. */

/** Words that a reader of Arabic news takes in within a minute, roughly. */
const WORDS_A_MINUTE = 180;

/** Give the minutes that so many words take, one at least; `share` of them is read already. */
export const minutesOf = (words: number, share = 0): number => Math.max(1, Math.round((words * (1 - share)) / WORDS_A_MINUTE));
