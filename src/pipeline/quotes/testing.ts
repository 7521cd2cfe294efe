/** What the tests of quotations share: paragraphs read by themselves, told in a line each. */
import { readQuotes } from '#pipeline/quotes/readQuotes.ts';

/** Read paragraphs in which no name is known. */
export const read = (...paragraphs: readonly string[]) => readQuotes(paragraphs, paragraphs.map(() => []));

/** «d» is direct, «r» reported; then the speaker, the verb and the words. */
export const told = ({ quotes }: ReturnType<typeof readQuotes>): string[] => quotes.map(({ form, speaker, verb, text }) => `${form[0]} ${speaker?.name ?? '-'} | ${verb ?? '-'} | ${text}`);
export const shown = (...paragraphs: readonly string[]): string[] => told(read(...paragraphs));
