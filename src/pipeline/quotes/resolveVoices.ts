/** Whose words a cue gives: the speaker named beside it, else the one of the sentence, else the one of the text before. */
import type { Speaker } from '#pipeline/draft.ts';
import type { Cue } from '#pipeline/quotes/cue.ts';
import { BODIES } from '#pipeline/quotes/nounWords.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { isSpeakerHead } from '#pipeline/quotes/headWords.ts';
import type { Names } from '#pipeline/quotes/names.ts';
import { speakerOf } from '#pipeline/quotes/readSpeaker.ts';
import { pastTurn } from '#pipeline/quotes/openings.ts';
import { subjectOf } from '#pipeline/quotes/subjectOf.ts';
import type { Gender } from '#pipeline/quotes/speechWords.ts';

/** Whose words were given last, and where. */
export type Carried = { readonly speaker: Speaker; readonly gender: Gender; readonly paragraph: number };

/** A cue with its speaker; null where nobody is named. */
export type Voice = { readonly cue: Cue; readonly speaker: Speaker | null; readonly gender: Gender };

type Said = { readonly speaker: Speaker; readonly gender: Gender };

const CARRIES_ON = 2;
/** So many words back a sentence may begin that turned to somebody. */
const LONGEST_TURN = 80;
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

/** «من جانبه، رحب الوزير بالقرار. وأضاف أن»: whom the sentence before turned to speaks on. */
function turnedTo(passage: Passage, names: Names, cue: Cue, sentenceStart: number): Said | null {
  if (cue.kind !== 'verb' || !cue.and || cue.from !== sentenceStart || sentenceStart === 0) return null;
  const { sentence } = passage;
  let start = sentenceStart - 1;
  while (start > 0 && sentence[start - 1] === sentence[sentenceStart - 1] && sentenceStart - start < LONGEST_TURN) start--;
  if (start > 0 && sentence[start - 1] === sentence[start]) return null;
  const subject = pastTurn(passage, start) > start ? subjectOf(passage, names, start, sentenceStart, cue.form.gender === 'f') : null;
  return subject && { speaker: speakerOf(passage, names, subject, 'و'), gender: cue.form.gender };
}

/** Who spoke before, where the form agrees; a participle looks no further than its paragraph, unless it opens it. */
function carriedTo({ kind, form, from }: Cue, carried: Carried | null, paragraph: number): Said | null {
  return carried !== null && agree(form.gender, carried.gender) && (kind !== 'participle' || from === 0 || carried.paragraph === paragraph) ? carried : null;
}

/** The last of the sentence who was named, among the voices next before. */
function lastInSentence({ sentence }: Passage, voices: readonly Voice[], cue: Cue): Said | undefined {
  const last = voices.slice(-NEAR).findLast((voice) => sentence[voice.cue.verb] === sentence[cue.verb] && voice.speaker !== null);
  return last && { speaker: last.speaker!, gender: last.gender };
}

/** Give each cue of a paragraph its speaker, and who speaks on after it. */
export function resolveVoices(passage: Passage, names: Names, cues: readonly Cue[], before: Carried | null, paragraph: number): { readonly voices: Voice[]; readonly carried: Carried | null } {
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
      if (inSentence === undefined) return subjectBefore(passage, names, cue, sentenceStart) ?? (unspoken(voices, cue) ? turnedTo(passage, names, cue, sentenceStart) : null) ?? carriedTo(cue, carried, paragraph);
      return agree(cue.form.gender, inSentence.gender) ? inSentence : null;
    };
    const said = cue.nobody ? null : (namedBeside(passage, names, cue) ?? unnamed());
    voices.push({ cue, speaker: said?.speaker ?? null, gender: said?.gender ?? cue.form.gender });
    const aside = cue.kind === 'source' && cue.looks === 'back' && inSentence !== undefined;
    if (said !== null && !aside) carried = { speaker: said.speaker, gender: said.gender, paragraph };
    else if (said === null && !cue.nobody && cue.kind === 'verb') carried = null;
  }
  return { voices, carried };
}
