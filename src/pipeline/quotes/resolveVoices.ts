/** Whose words a cue gives: the speaker named beside it, else the one of the sentence, else the one of the text before. */
import type { Speaker } from '#pipeline/draft.ts';
import type { Cue } from '#pipeline/quotes/cue.ts';
import { BODIES } from '#pipeline/quotes/nounWords.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { isSpeakerHead } from '#pipeline/quotes/headWords.ts';
import type { Names } from '#pipeline/quotes/names.ts';
import { speakerOf } from '#pipeline/quotes/readSpeaker.ts';
import { pastTurn } from '#pipeline/quotes/openings.ts';
import { phraseEnd } from '#pipeline/quotes/phraseEnd.ts';
import { newSubject } from '#pipeline/quotes/newSubject.ts';
import verbs from '#pipeline/quotes/verbs.json' with { type: 'json' };
import { fold } from '#text/fold.ts';
import { subjectOf } from '#pipeline/quotes/subjectOf.ts';
import type { Gender } from '#pipeline/quotes/speechWords.ts';

/** Whose words were given last, and where. */
export type Carried = { readonly speaker: Speaker; readonly gender: Gender; readonly paragraph: number };

/** A cue with its speaker; null where nobody is named. */
export type Voice = { readonly cue: Cue; readonly speaker: Speaker | null; readonly gender: Gender };

type Said = { readonly speaker: Speaker; readonly gender: Gender; readonly reports?: boolean };

const CARRIES_ON = 2;
/** So many words a sentence before may have whose subject speaks on. */
const LONGEST_SENTENCE = 80;
/** Verbs that add to what was said: who spoke last goes on. */
const ADDS: ReadonlySet<string> = new Set(verbs.adds.flatMap((verb) => [fold(verb), `و${fold(verb)}`, `ف${fold(verb)}`]));
/** So many cues back, one still speaks for its sentence. */
const NEAR = 8;
/** Heads of several people: «they» speaks of them. A name may end as they do: فون، جون، حسين. */
const SEVERAL = /^(?:ال|م).{3,}(?:ون|ين)$|^(?:شهود|خبراء|علماء|باحثون|اطباء|ناشطون|نشطاء|سكان|قادة)$/;

/** Heads of one that end so: «الأمين العام». */
const ONE = /^[وف]?(?:ال)?امين$/;

const agree = (a: Gender, b: Gender): boolean => a === b || a === 'any' || (b === 'any' && a !== 'p');

/** Whether who spoke before still speaks in a paragraph. */
export const carriesOn = (before: Carried | null, paragraph: number): before is Carried => before !== null && paragraph - before.paragraph <= CARRIES_ON;

/** What form speaks on for a body named as a source: «بحسب المنظمة … وأضافت». */
function genderOf(folded: string): Gender {
  const head = folded.replace(/^[وف]?لل/, 'ال').replace(/^ل(?!$)/, '');
  return !BODIES.has(head) ? 'any' : head.endsWith('ة') ? 'f' : 'any';
}

/** The speaker whom the cue names beside it. */
function namedBeside(passage: Passage, names: Names, cue: Cue): Said | null {
  if (cue.speaker === null) return null;
  const { from } = cue.speaker;
  const { folded } = passage.tokens[from]!;
  const several = names.kind(from) !== 'person' && !ONE.test(folded) && (SEVERAL.test(folded) || (isSpeakerHead(folded) && /(?:ون|ين)$/.test(folded)));
  const gender = several ? 'p' : cue.form.gender === 'any' ? genderOf(folded) : cue.form.gender;
  return { speaker: speakerOf(passage, names, cue.speaker, cue.glued || (cue.speaker.from < cue.verb ? 'و' : '')), gender };
}

/** The subject of the sentence, for a participle or a noun: «استقبل الوزير …، مؤكدا أن». */
function subjectBefore(passage: Passage, names: Names, cue: Cue, sentenceStart: number): Said | null {
  if (cue.kind !== 'participle' && cue.kind !== 'noun') return null;
  const subject = subjectOf(passage, names, sentenceStart, cue.verb, cue.form.gender === 'f');
  return subject && { speaker: speakerOf(passage, names, subject, 'و'), gender: cue.form.gender };
}

const SAYS = /^(?:قالت?|[يت]قول)$/;
/** «والصياد باع قاربه. يتذكر: "…"»: nothing need join it. */
const IMPERFECT = /^[يت].{2,}/;

/** Whether nothing but a marked piece stands between the beginning of the sentence and the cue: «"…"، قال وهو يبتسم». */
const opens = ({ inPair }: Passage, { from }: Cue, sentenceStart: number): boolean =>
  from === sentenceStart || (inPair[sentenceStart]! >= 0 && inPair[from - 1] === inPair[sentenceStart]);

/** Whom a verb of speech without a subject of its own means, where a clause before it brought somebody in; `unsure`: it may be somebody else. */
type Brought = Said | 'unsure' | null;

function broughtIn(
  passage: Passage,
  names: Names,
  cue: Cue,
  start: number,
  before: number,
  after: { readonly spoken: boolean; readonly reported: boolean },
): Brought {
  const found = newSubject(passage, names, start, before, cue.form.gender, after);
  return found === null || found === 'unsure' ? found : { speaker: speakerOf(passage, names, found, 'و'), gender: cue.form.gender };
}

/** «طلبت محاميته التأجيل، وقالت»: the subject of a clause of the same sentence, behind whoever was given words in it. */
function broughtInHere(passage: Passage, names: Names, cue: Cue, sentenceStart: number, last: Voice | undefined): Brought {
  if (cue.kind !== 'verb' || cue.from <= sentenceStart) return null;
  const start = last === undefined ? sentenceStart : Math.max(last.cue.verbTo, last.cue.speaker?.to ?? 0);
  return start >= cue.from
    ? null
    : broughtIn(passage, names, cue, start, cue.from, {
        spoken: last !== undefined,
        reported: last?.cue.content.kind === 'clause' || last?.cue.content.kind === 'colon',
      });
}

/** «رحب الوزير بالقرار. وقال إن»: the subject of the sentence before, in which nobody was given words. */
function broughtInBefore(passage: Passage, names: Names, cue: Cue, sentenceStart: number): Brought {
  if (
    cue.kind !== 'verb' ||
    sentenceStart === 0 ||
    !opens(passage, cue, sentenceStart) ||
    (cue.from === sentenceStart && !cue.and && !IMPERFECT.test(passage.tokens[cue.verb]!.folded))
  )
    return null;
  const { sentence } = passage;
  let start = sentenceStart - 1;
  while (start > 0 && sentence[start - 1] === sentence[sentenceStart - 1] && sentenceStart - start < LONGEST_SENTENCE) start--;
  if (start > 0 && sentence[start - 1] === sentence[start]) return null;
  // «زار الوزير السوق. وأضاف»: who adds spoke before, unless the sentence turned to him.
  if (ADDS.has(passage.tokens[cue.verb]!.folded) && pastTurn(passage, start) === start) return null;
  return broughtIn(passage, names, cue, start, sentenceStart, { spoken: false, reported: false });
}

/** Who spoke before, where the form agrees; a participle looks no further than its paragraph, unless it opens it. */
function carriedTo({ kind, form, from }: Cue, carried: Carried | null, paragraph: number): Said | null {
  return carried !== null && agree(form.gender, carried.gender) && (kind !== 'participle' || from === 0 || carried.paragraph === paragraph) ? carried : null;
}

/** The last of the sentence who was named, among the voices next before. */
function lastInSentence({ sentence }: Passage, voices: readonly Voice[], cue: Cue): Said | undefined {
  const last = voices.slice(-NEAR).findLast((voice) => sentence[voice.cue.verb] === sentence[cue.verb] && voice.speaker !== null);
  return last && { speaker: last.speaker!, gender: last.gender, reports: last.cue.content.kind === 'clause' };
}

/** The voice next before a cue, where it stands in the same sentence. */
function nearIn({ sentence }: Passage, voices: readonly Voice[], cue: Cue): Voice | undefined {
  const last = voices.at(-1);
  return last && sentence[last.cue.verb] === sentence[cue.verb] ? last : undefined;
}

/** «فوصفت فلانة المرسوم، وسألت ميلوني»: who asks or who is asked. */
const ASKS = /^[وف](?:سالت?|خاطبت?|ناشدت?|عاتبت?)$/;

/** «سأل القاضي المتهم عن مكانه، فأجاب»: whom he asked; none where nobody is told. */
const ASKED = /^[وف]?[يت]?سالت?$/;
const REPLIES = /^ف(?:اجابت?|ردت?|قالت?|[يت]جيب|[يت]قول|[يت]رد)$/;

function answerer(passage: Passage, names: Names, cue: Cue, last: Voice | undefined): Said | null | undefined {
  const { tokens } = passage;
  if (last === undefined || cue.speaker !== null || !REPLIES.test(tokens[cue.verb]!.folded) || !ASKED.test(tokens[last.cue.verb]!.folded)) return undefined;
  const from = last.cue.speaker?.to ?? last.cue.verbTo;
  if (from >= cue.from || !(isSpeakerHead(tokens[from]!.folded) || names.begins(from))) return null;
  return { speaker: speakerOf(passage, names, { from, to: phraseEnd(passage, names, from, cue.from) }), gender: cue.form.gender };
}

/** The paragraph before, and whether words were given to anybody in its last sentence. */
export type Prior = { readonly passage: Passage; readonly names: Names; readonly spoken: boolean };

/** «زار الوزير السوق.» and in the next paragraph «وقال إن»: the subject of its last sentence. */
function broughtInPrior(passage: Passage, cue: Cue, prior: Prior | null): Brought {
  if (prior === null || prior.spoken || cue.kind !== 'verb' || !opens(passage, cue, 0) || ADDS.has(passage.tokens[cue.verb]!.folded)) return null;
  if (cue.from === 0 && !cue.and && !IMPERFECT.test(passage.tokens[cue.verb]!.folded)) return null;
  const { sentence, tokens } = prior.passage;
  let start = tokens.length - 1;
  while (start > 0 && sentence[start - 1] === sentence[start] && tokens.length - start < LONGEST_SENTENCE) start--;
  if (start < 0 || (start > 0 && sentence[start - 1] === sentence[start])) return null;
  return broughtIn(prior.passage, prior.names, cue, start, tokens.length, { spoken: false, reported: false });
}

/** Who speaks at the beginning of a paragraph: who spoke before or whom the paragraph before brought in, where these are one. */
function oneOf(brought: Brought, carried: Said | null): Said | null {
  if (brought === null || brought === 'unsure') return brought === null ? carried : null;
  const same = carried === null || isSame(brought.speaker, carried.speaker);
  return same ? (carried ?? brought) : null;
}

const isSame = (a: Speaker, b: Speaker): boolean => (a.entity !== undefined && a.entity === b.entity) || a.name.includes(b.name) || b.name.includes(a.name);

/** Give each cue of a paragraph its speaker, and who speaks on after it. */
export function resolveVoices(
  passage: Passage,
  names: Names,
  cues: readonly Cue[],
  before: Carried | null,
  paragraph: number,
  prior: Prior | null,
): { readonly voices: Voice[]; readonly carried: Carried | null } {
  const { sentence } = passage;
  const voices: Voice[] = [];
  /** Whether nobody was given words in the sentence before a cue's. */
  const unspoken = (before: readonly Voice[], { verb }: Cue): boolean => before.length === 0 || sentence[before.at(-1)!.cue.verb]! < sentence[verb]! - 1;
  let carried = carriesOn(before, paragraph) ? before : null;
  let sentenceStart = 0;
  for (const cue of cues) {
    while (sentence[sentenceStart]! < sentence[cue.verb]!) sentenceStart++;
    const inSentence = lastInSentence(passage, voices, cue);
    const unnamed = (): Said | null => {
      const answered = answerer(passage, names, cue, nearIn(passage, voices, cue));
      if (answered !== undefined) return answered;
      const here = broughtInHere(passage, names, cue, sentenceStart, nearIn(passage, voices, cue));
      if (here !== null) return here === 'unsure' ? null : here;
      if (inSentence !== undefined) return agree(cue.form.gender, inSentence.gender) ? inSentence : null;
      const subject = subjectBefore(passage, names, cue, sentenceStart);
      if (subject !== null) return subject;
      const brought = unspoken(voices, cue) ? broughtInBefore(passage, names, cue, sentenceStart) : null;
      if (brought !== null) return brought === 'unsure' ? null : brought;
      return oneOf(sentenceStart === 0 && voices.length === 0 ? broughtInPrior(passage, cue, prior) : null, carriedTo(cue, carried, paragraph));
    };
    const beside = cue.nobody ? null : namedBeside(passage, names, cue);
    // «أعلن الجهاز أن أحدهم موظف، اعترف بأنه باع»: whoever the clause speaks of, and who spoke goes on.
    const inside =
      beside === null &&
      cue.kind === 'verb' &&
      !cue.and &&
      cue.from === cue.verb &&
      inSentence?.reports === true &&
      !SAYS.test(passage.tokens[cue.verb]!.folded);
    const asked =
      beside !== null && cue.and && cue.content.kind !== 'none' && ASKS.test(passage.tokens[cue.verb]!.folded) && inSentence?.gender === cue.form.gender;
    const said = cue.nobody || inside || asked ? null : (beside ?? unnamed());
    voices.push({ cue, speaker: said?.speaker ?? null, gender: said?.gender ?? cue.form.gender });
    const aside = cue.kind === 'source' && cue.looks === 'back' && inSentence !== undefined;
    if (said !== null && !aside) carried = { speaker: said.speaker, gender: said.gender, paragraph };
    else if (said === null && !cue.nobody && !inside && cue.kind === 'verb') carried = null;
  }
  return { voices, carried };
}
