/** The words that tell what is counted and what became of it. Pure. */
import { fold } from '#text/fold.ts';
import questions from '#pipeline/differences/questions.json' with { type: 'json' };
import states from '#pipeline/differences/states.json' with { type: 'json' };
import things from '#pipeline/differences/things.json' with { type: 'json' };
import type { Bilingual } from '#bundle/schema.ts';
import { stem } from '#text/stem.ts';

type Thing = { readonly forms: string; readonly state?: string; readonly anyone?: boolean };

const THINGS: Readonly<Record<string, Thing>> = things;
const QUESTIONS: Readonly<Record<string, Bilingual>> = questions;

const byForm = (lists: readonly (readonly [name: string, forms: string])[]): ReadonlyMap<string, string> =>
  new Map(lists.flatMap(([name, forms]) => forms.split(' ').map((form) => [fold(form), name] as const)));
const thingOf = byForm(Object.entries(THINGS).map(([name, { forms }]) => [name, forms]));
const stateOf = byForm(Object.entries(states));
const ofState = new Map(Object.entries(THINGS).flatMap(([name, { state }]) => (state === undefined ? [] : [[state, name] as const])));

/** Give a folded word without the conjunction and the article before it, each reading of it. */
const readings = (word: string): string[] => {
  const bare = [word, ...(/^[وف].{3}/u.test(word) ? [word.slice(1)] : [])];
  return bare.flatMap((one) => [
    one,
    ...(/^[بلك]?ال.{2}/u.test(one) ? [one.replace(/^[بلك]?ال/u, '')] : []),
    ...(/^لل.{2}/u.test(one) ? [one.slice(2)] : []),
    ...(/^[بل].{3}/u.test(one) ? [one.slice(1)] : []),
  ]);
};

const found = (word: string, map: ReadonlyMap<string, string>): string | undefined => readings(word).flatMap((one) => map.get(one) ?? [])[0];

/** Endings of persons and of pronouns: «أرسلوا», «إرسالهم», «المرسلين». */
const ENDING = /(?<=.{3})(?:وا|ون|ين|هم|هن|ها|ت|ه|ة)$/u;

/** Give what a word says became of those counted: `kill`, `send`; undefined where it says nothing of the kind. `word` is folded. */
export const stateIn = (word: string): string | undefined => found(word, stateOf) ?? found(word.replace(ENDING, ''), stateOf);

/** What is counted, and what became of it. */
export type Counted = { readonly thing: string; readonly state: string | null };

/** Give what is counted, by the noun as written and by what the clause says became of it. People of no trade who were killed are the killed. */
export function countedBy(noun: string, state: string | null): Counted {
  const thing = found(fold(noun), thingOf) ?? `~${stem(noun)}`;
  const own = THINGS[thing]?.state;
  if (own !== undefined) return { thing, state: own };
  const people = THINGS[thing]?.anyone && state !== null ? ofState.get(state) : undefined;
  return { thing: people ?? thing, state };
}

/** Give the question that the numbers of a thing answer, where it is known. */
export const questionOf = ({ thing, state }: Counted): Bilingual | undefined => QUESTIONS[thing] ?? QUESTIONS[`${thing}/${state}`];
