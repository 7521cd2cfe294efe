/** A person named before the clause in which he speaks: «فلان الذي قال: "…"», «حضر فلان حيث قال: "…"». */
import { isSpeakerHead, parts } from '#pipeline/quotes/headWords.ts';
import { phraseEnd } from '#pipeline/quotes/phraseEnd.ts';
import type { Names, Phrase } from '#pipeline/quotes/names.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { BODIES, ROLES } from '#pipeline/quotes/nounWords.ts';
import type { SpeechForm } from '#pipeline/quotes/speechWords.ts';
import type { Content } from '#pipeline/quotes/scanContent.ts';

const WHO = /^(?:الذي|التي)$/;
const WHERE = /^(?:حيث|اذ)$/;
const LONGEST_OFFICE = 8;
/** So many words back he is looked for. */
const REACH = 25;

/** Whether marks or a colon stand after the verb: only then is it plain that somebody speaks. */
const isPlain = ({ inPair, pairs }: Passage, { kind, at }: Content): boolean =>
  kind === 'pair' || kind === 'colon' || (kind === 'clause' && at + 1 < inPair.length && inPair[at + 1]! >= 0 && pairs[inPair[at + 1]!]!.first === at + 1);

/** The known person whose last word stands before `after`; null where another word does. */
function personBefore(names: Names, start: number, after: number): Phrase | null {
  if (after <= start || names.kind(after - 1) !== 'person') return null;
  let from = after - 1;
  while (from > start && !names.begins(from) && names.kind(from - 1) === 'person') from--;
  return { from, to: after };
}

/** An office that ends before `after`: «مدير الطوارئ الذي قال إن». */
function officeBefore(passage: Passage, names: Names, start: number, after: number): Phrase | null {
  let found: Phrase | null = null;
  for (let from = after - 1; from >= start && from > after - LONGEST_OFFICE; from--) {
    if (parts(passage.gap(from + 1)) && from + 1 < after) break;
    const { folded } = passage.tokens[from]!;
    if (!isSpeakerHead(folded) || phraseEnd(passage, names, from, after) !== after) continue;
    found = { from, to: after };
    // «التقى رئيس الحكومة السفير الذي أكد»: whom he met, not one name.
    if (ROLES.has(folded) && folded.startsWith('ال') && passage.tokens[from - 1]?.folded.startsWith('ال')) break;
  }
  return found;
}

/** What may stand between them: «الذي سبق أن قال»، «التي كانت قد قالت». */
const AUXILIARY = /^(?:سبق|ان|و|قد|كان|كانت|عاد|عادت)$/;
const MOST_AUXILIARIES = 3;

/** The word before a verb and what helps it. */
function beforeAuxiliaries({ tokens }: Passage, at: number): number {
  let who = at - 1;
  while (who > 0 && who >= at - MOST_AUXILIARIES && AUXILIARY.test(tokens[who]!.folded)) who--;
  return WHO.test(tokens[who]?.folded ?? '') ? who : at - 1;
}

/** Give who speaks where the verb at `at` stands in a clause that follows his name. */
export function relativeSpeaker(passage: Passage, names: Names, start: number, at: number, form: SpeechForm, content: Content): Phrase | null {
  const who = beforeAuxiliaries(passage, at);
  const joint = passage.tokens[who]?.folded ?? '';
  if (who <= start) return null;
  if (WHO.test(joint) && content.kind !== 'none') {
    // «فلان الذي أعلنت الوزارة أنه»: another one speaks.
    if (form.gender === 'f' && joint === 'الذي') return null;
    const office = personBefore(names, start, who) ?? officeBefore(passage, names, start, who);
    return office === null || form.strength === 'say' || !BODIES.has(passage.tokens[office.from]!.folded) ? office : null;
  }
  if (!isPlain(passage, content)) return null;
  if (!WHERE.test(joint)) return null;
  for (let after = at - 1; after > start && after > at - REACH; after--) {
    const person = personBefore(names, start, after);
    if (person !== null) return person;
  }
  return null;
}

/** Whether the verb at `at` opens such a clause: «الذي قال». */
export const followsWho = (passage: Passage, at: number): boolean => WHO.test(passage.tokens[beforeAuxiliaries(passage, at)]?.folded ?? '');
