/** A subject that a clause without words of speech brings in: «طلبت محاميته تأجيل الجلسة، وقالت …». Who speaks next is that subject. */
import type { Gender } from '#pipeline/quotes/speechWords.ts';
import { isHead } from '#pipeline/quotes/headWords.ts';
import type { Names, Phrase } from '#pipeline/quotes/names.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import verbs from '#pipeline/quotes/verbs.json' with { type: 'json' };
import { fold } from '#text/fold.ts';
import { ROLES } from '#pipeline/quotes/nounWords.ts';
import { phraseEnd } from '#pipeline/quotes/phraseEnd.ts';
import { subjectOf } from '#pipeline/quotes/subjectOf.ts';

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

/** After a comma a clause of its own begins with one of these, or with و, ف. */
const BEGINS_CLAUSE = /^(?:ثم|لكن|ولكن|فيما|بينما|حين|غير|الا|بيد|اما|[وف].{2,})$/;
/** These stand against what was said before, so that no reported clause goes on over them. */
const AGAINST = /^(?:لكن|ولكن|فيما|بينما|اما|واما|غير|الا|بيد)$/;
const COMMA = /[،,؛]/;
/** So many words back a clause may begin. */
const LONGEST = 60;

/** A verb whose subject is a woman or a body: «طلبت», «تطلب». */
const SHE = /^[وف]?.{2,}[^ا]ت$/;
/** Her imperfect, and his perfect as well: «تطلب», «تنقل». */
const SHE_OR_HE = /^[وف]?ت.{3,}$/;
/** A woman, or a body of that gender: «الوزيرة», «محاميته». */
const WOMAN = /ة$|.{3}ت(?:ه|ها|هم|هما|نا)$|^(?:ام|احدي|والدت.*|زوجت.*)$/;
const MAN_IN_TA = /^(?:ال)?(?:عمدة|خليفة|علامة)$/;

/** «التقى الوزير», «هنأ المدرب»: with nothing behind it, whom somebody met, as well as who met somebody. */
const MEETS = setOf(verbs.meets);
/** «استمعت اللجنة إلى المديرة»: who is heard is as likely to speak. */
const HEARS = setOf(verbs.hears);
/** What the object of such a verb begins with. */
const NOUN = /^(?:ال.{2,}|.{3,}(?:ا|ه|ها|هم))$/;

/** «ولم تكشف المديرة عن الموعد، لكنها قالت»: the verb stands behind. */
const NEGATES = /^[وف]?(?:لم|لن|لا|سوف)$/;

type Found = { readonly phrase: Phrase; readonly sure: boolean };

/** Whether the clause's verb and its subject agree with the verb of speech. */
function agrees({ tokens }: Passage, gender: Gender, start: number, { from }: Phrase): boolean {
  const verb = from > start ? tokens[from - 1]!.folded : '';
  const head = tokens[from]!.folded.replace(/^[وف](?=.{4})/, '');
  const woman = WOMAN.test(head) && !MAN_IN_TA.test(head);
  const she = SHE.test(verb) || woman;
  if (gender === 'f') return she || SHE_OR_HE.test(verb);
  if (gender === 'm') return !she;
  return gender === 'any';
}

/** A marked piece of more words is no part of a name: «ثمنت الوزارة "حسن تعاون الأطراف كلها"». */
const LONGEST_MARKED = 4;

/** End a phrase where words said begin. */
function beforeWordsSaid({ inPair, pairs }: Passage, { from, to }: Phrase): Phrase {
  for (let at = from + 1; at < to; at++)
    if (inPair[at]! >= 0 && pairs[inPair[at]!]!.after - pairs[inPair[at]!]!.first > LONGEST_MARKED) return { from, to: at };
  return { from, to };
}

/** «أوقفت الشرطة صاحب مخبز، وقال»: no woman spoke, so that whom she did it to does. */
function objectIn(passage: Passage, names: Names, start: number, before: number): Found | null {
  const { tokens, gap } = passage;
  if (!SHE.test(tokens[start]!.folded)) return null;
  const subject = subjectOf(passage, names, start, before, true);
  if (subject === null || subject.from !== start + 1 || subject.to >= before || COMMA.test(gap(subject.to))) return null;
  const { folded } = tokens[subject.to]!;
  const isMan = (ROLES.has(folded) || (names.begins(subject.to) && names.kind(subject.to) === 'person')) && (!WOMAN.test(folded) || MAN_IN_TA.test(folded));
  return isMan ? { phrase: { from: subject.to, to: phraseEnd(passage, names, subject.to, before) }, sure: true } : null;
}

/** Read the subject of the clause that begins at `start`. */
function subjectIn(passage: Passage, names: Names, start: number, before: number, gender: Gender): Found | null {
  const { tokens, gap } = passage;
  const subject = subjectOf(passage, names, start, before, gender === 'f');
  if (subject === null || !agrees(passage, gender, start, subject)) return gender === 'm' ? objectIn(passage, names, start, before) : null;
  const phrase = beforeWordsSaid(passage, subject);
  const verb = phrase.from > start ? tokens[phrase.from - 1]!.folded : '';
  const plain = verb.replace(/^[وف](?=.{3})/, '');
  const hasObject =
    phrase.to < before &&
    !COMMA.test(gap(phrase.to)) &&
    (NOUN.test(tokens[phrase.to]!.folded) || isHead(tokens[phrase.to]!.folded) || names.kind(phrase.to) !== undefined || names.isPlace(phrase.to));
  return { phrase, sure: !HEARS.has(plain) && (!MEETS.has(plain) || hasObject) };
}

/**
 * Give the subject that the clauses from `start` up to `before` bring in last; null: none; `unsure`: there is one, and it may be the object.
 * `spoken`: somebody was given words before `start`, so that a clause begins behind a comma only. `reported`: they go on, and a clause leaves
 * them only where it stands against them.
 */
export function newSubject(
  passage: Passage,
  names: Names,
  start: number,
  before: number,
  gender: Gender,
  { spoken, reported }: { readonly spoken: boolean; readonly reported: boolean },
): Phrase | 'unsure' | null {
  const { tokens, gap, inPair } = passage;
  if (inPair[start]! >= 0) return null;
  const read = (at: number): Phrase | 'unsure' | null => {
    const found = subjectIn(passage, names, NEGATES.test(tokens[at]!.folded) ? at + 1 : at, before, gender);
    return found && (found.sure ? found.phrase : 'unsure');
  };
  for (let at = before - 1; at > start && at > before - LONGEST; at--) {
    if (inPair[at]! >= 0 || !COMMA.test(gap(at)) || !(reported ? AGAINST : BEGINS_CLAUSE).test(tokens[at]!.folded)) continue;
    const found = read(at);
    if (found !== null) return found;
  }
  return spoken || before - start > LONGEST ? null : read(start);
}
