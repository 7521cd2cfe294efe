/** Recall known events by what a sentence names and says. */
import { type MarkedEvent, type Recall, isDayOf } from '#pipeline/dates/knownEvent.ts';
import { findMentions } from '#pipeline/entities/findMentions.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { fold } from '#text/fold.ts';
import { tokenize } from '#text/tokens.ts';

/** The ways to read a word: whole, without و or ف, without a preposition. */
function bare(word: string): string[] {
  const joined = /^[وف]/.test(word) ? [word, word.slice(1)] : [word];
  return joined.flatMap((form) => (form.startsWith('لل') ? [form, `ا${form.slice(1)}`] : /^[بلك]/.test(form) ? [form, form.slice(1)] : [form]));
}

type Sentence = { readonly entities: ReadonlySet<string>; readonly words: readonly string[]; readonly forms: readonly (readonly string[])[] };

function readSentence(text: string, gazetteer: Gazetteer): Sentence {
  const entities = new Set(findMentions(text, gazetteer).flatMap(({ entity, also = [] }) => [entity, ...also]));
  const words = tokenize(text).map(({ folded }) => folded);
  return { entities, words, forms: words.map(bare) };
}

/** Say whether words stand in a sentence one after the other, with what is glued to the first left out. */
const stands = (phrase: readonly string[], { words, forms }: Sentence): boolean =>
  words.some((_, at) => forms[at]!.includes(phrase[0]!) && phrase.every((word, i) => i === 0 || words[at + i] === word));

/** Say whether one alternative of each of an event's marks stands in a sentence. */
function isTold({ marks }: MarkedEvent, sentence: Sentence, { entities, countryIds }: Gazetteer): boolean {
  const holds = (alternative: string): boolean => {
    const id = countryIds.get(alternative) ?? (entities.has(alternative) ? alternative : undefined);
    return id === undefined ? stands(fold(alternative).split(' '), sentence) : sentence.entities.has(id);
  };
  return marks.every((mark) => mark.some(holds));
}

/** A day of remembrance is another year's. */
const REMEMBERED = ['ذكري', 'الذكري', 'ذكراه', 'ذكراها', 'مرور', 'السنوية'];

/**
 * Give the recall of a gazetteer's events. The day that the text names must be a day of the event, every mark must
 * stand in the same sentence, nobody remembers it there, and if all that holds of two events, none is recalled.
 */
export const recallEvents = (gazetteer: Gazetteer): Recall => (clue) => {
  const possible = gazetteer.events.filter((event) => isDayOf(clue.mention, event));
  if (possible.length === 0) return null;
  const sentence = readSentence(clue.sentence, gazetteer);
  if (REMEMBERED.some((word) => stands([word], sentence))) return null;
  const found = possible.filter((event) => isTold(event, sentence, gazetteer));
  return found.length === 1 ? found[0]! : null;
};
