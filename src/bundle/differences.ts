/** What stories give differently, as its part of the bundle holds it: the day of an event, the number of a thing, the spelling of a name. */
import * as v from 'valibot';
import { bilingual, count, dayEntries, type DossierEvent, entityRefSchema, GROUNDS, tellerSchema, version, words } from '#bundle/schema.ts';
import { figureSchema, place } from '#bundle/storySchema.ts';

/** Where an answer stands: the number of its story, what the source line says of that, and the place. */
const answerEntries = { number: count, story: tellerSchema, ...place };

const dayAnswerSchema = v.object({
  ...v.omit(v.object(answerEntries), ['number']).entries,
  ...dayEntries,
  why: v.optional(bilingual),
  ground: v.optional(v.picklist(GROUNDS)),
  text: words,
  sentence: words,
});
/** A day that a story gives an event, with its sentence. */
export type DayAnswer = v.InferOutput<typeof dayAnswerSchema>;

const figureAnswerSchema = v.object({
  ...answerEntries,
  ...v.pick(figureSchema, ['text', 'value', 'to', 'bound', 'unit', 'speaker', 'sentence']).entries,
  /** Where, or where to, as its clause says it: «إلى منطقة كورسك». */
  where: v.optional(words),
});
/** A number that a story gives, with its sentence. */
export type FigureAnswer = v.InferOutput<typeof figureAnswerSchema>;

const spellingAnswerSchema = v.object({ ...answerEntries, text: words });
/** A way of writing a name: the first story of an outlet that writes it so, and the place where it stands first there. */
export type SpellingAnswer = v.InferOutput<typeof spellingAnswerSchema>;

export const dayDifferenceSchema = v.object({ event: count, id: v.string(), title: bilingual, answers: v.array(dayAnswerSchema) });
export type DayDifference = v.InferOutput<typeof dayDifferenceSchema>;

export const figureDifferenceSchema = v.object({
  /** What is counted: where it is a thing whose question is known, the question («كم جنديًّا أُرسل؟»); else the unit as it is written. */
  question: v.optional(bilingual),
  unit: words,
  answers: v.array(figureAnswerSchema),
});
export type FigureDifference = v.InferOutput<typeof figureDifferenceSchema>;

const spellingDifferenceSchema = v.object({ entity: entityRefSchema, answers: v.array(spellingAnswerSchema) });
export type SpellingDifference = v.InferOutput<typeof spellingDifferenceSchema>;

const rowsOf = <const S extends v.GenericSchema>(row: S) => v.object({ total: count, rows: v.array(row) });

/** Those that most stories answer come first; `total` says how many there are, of which the rows are the first. Answers stand in the order of publication. */
export const differencesSchema = v.object({
  version,
  days: rowsOf(dayDifferenceSchema),
  figures: rowsOf(figureDifferenceSchema),
  spellings: rowsOf(spellingDifferenceSchema),
});
export type Differences = v.InferOutput<typeof differencesSchema>;

/** Give the days that an event's mentions give, as answers. */
export function dayDifference(event: number, { id, title, mentions }: Pick<DossierEvent, 'id' | 'title' | 'mentions'>): DayDifference {
  const answers = mentions.map((mention): DayAnswer => {
    const { view: _, ...answer } = mention;
    return answer;
  });
  return { event, id, title, answers };
}
