/** Which group a verb belongs to that gives words to a speaker: to say, to stress, to judge … As written in a story, in any person. */
import { SAYING_VERBS, type SayingVerb } from '#bundle/schema.ts';
import { fold } from '#text/fold.ts';
import groups from '#pipeline/quotes/verbGroups.json' with { type: 'json' };

type Pair = { readonly group: SayingVerb; readonly past: string; readonly present: string };

const PAIRS: readonly Pair[] = SAYING_VERBS.flatMap((group) =>
  groups[group].split('|').map((pair) => {
    const [past = '', present = ''] = pair.split(' ');
    return { group, past, present };
  }),
);

/** Endings of the perfect and of the imperfect, folded; a weak last letter gives way to them. */
const PAST = /^(?:ت|وا|تا|ا|ن)?$/;
const PRESENT = /^(?:ون|ان|ن|وا)?$/;
const weak = (word: string): string => word.replace(/[اي]$/, '');

function after(word: string, base: string, endings: RegExp): boolean {
  const shorter = weak(base);
  return [base, shorter].some((start) => word.startsWith(start) && (word !== shorter || start === base) && endings.test(word.slice(start.length)));
}

function isOf({ group, past, present }: Pair, word: string): boolean {
  const [own, now] = [fold(past), fold(present)];
  if (group === 'source') return word === own || word === now;
  // The first letter of the imperfect is its person.
  return after(word, own, PAST) || (/^[يتن]/.test(word) && after(word.slice(1), now.slice(1), PRESENT));
}

const groupOf = (word: string): SayingVerb | undefined => PAIRS.find((pair) => isOf(pair, word))?.group;

/** Give a verb as it is shown, without the «و» or «ف» that joins its sentence to the one before, and its group; one of no group counts as saying. */
export function verbGroup(written: string): { readonly verb: string; readonly group: SayingVerb } {
  const [first = ''] = written.split(' ');
  const whole = groupOf(fold(first));
  if (whole !== undefined) return { verb: written, group: whole };
  const joined = /^[وف]/.test(first) ? groupOf(fold(first.slice(1))) : undefined;
  return joined === undefined ? { verb: written, group: 'say' } : { verb: written.slice(1), group: joined };
}
