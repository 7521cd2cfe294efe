/** Recall known events by what a sentence names and says. */
import { type DaySpan, parseIsoDay } from '#pipeline/dates/calendar.ts';
import { coversDaysOf, isDayOf, type KnownEvent, type MarkedEvent, type Recall } from '#pipeline/dates/knownEvent.ts';
import type { StoryDate } from '#pipeline/dates/readEvents.ts';
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

/** Give the one of these events that a sentence tells of, or null: nobody remembers it there, and no second one fits. */
function toldIn(text: string, possible: readonly MarkedEvent[], gazetteer: Gazetteer): KnownEvent | null {
  if (possible.length === 0) return null;
  const sentence = readSentence(text, gazetteer);
  if (REMEMBERED.some((word) => stands([word], sentence))) return null;
  const found = possible.filter((event) => isTold(event, sentence, gazetteer));
  return found.length === 1 ? found[0]! : null;
}

/**
 * Give the recall of a gazetteer's events. The day that the text names must be a day of the event, every mark must
 * stand in the same sentence, nobody remembers it there, and if all that holds of two events, none is recalled.
 */
export const recallEvents =
  (gazetteer: Gazetteer): Recall =>
  (clue) =>
    toldIn(
      clue.sentence,
      gazetteer.events.filter((event) => isDayOf(clue.mention, event)),
      gazetteer,
    );

type Dated = Pick<StoryDate, 'from' | 'to' | 'precision' | 'sentence'>;

const daysOf = ({ from, to }: Dated): DaySpan => ({ from: parseIsoDay(from)!, to: parseIsoDay(to)! });

/**
 * Give the known events that a dated sentence may tell: their days meet its days, and their marks stand in it, or are entities named `around`
 * it. Beside a whole year, only one that is called by its day, and only where the sentence speaks of a beginning. Nobody remembers it there.
 */
export function eventsTold(date: Dated, around: Iterable<string>, isBeginning: boolean, gazetteer: Gazetteer): KnownEvent[] {
  const days = daysOf(date);
  const possible = gazetteer.events.filter(
    (event) => event.from <= days.to && event.to >= days.from && (date.precision !== 'year' || (event.named && isBeginning)),
  );
  if (possible.length === 0) return [];
  const own = readSentence(date.sentence, gazetteer);
  if (REMEMBERED.some((word) => stands([word], own))) return [];
  const sentence = { ...own, entities: new Set([...own.entities, ...around]) };
  return possible.filter((event) => isTold(event, sentence, gazetteer));
}

/** Give the known event that a date of a text is the day of, or null. The sentence must tell of it as for its recall. */
export function eventOn({ from, to, precision, sentence }: Dated, gazetteer: Gazetteer): KnownEvent | null {
  if (precision !== 'day' && precision !== 'range') return null;
  const days = daysOf({ from, to, precision, sentence });
  return toldIn(
    sentence,
    gazetteer.events.filter((event) => coversDaysOf(days, event)),
    gazetteer,
  );
}
