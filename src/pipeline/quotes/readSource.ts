/** Words given to someone by a phrase: «بحسب فلان»، «كما قال فلان»، «على حد تعبيره». */
import { type Cue, SAY } from '#pipeline/quotes/cue.ts';
import { BODIES, ROLES } from '#pipeline/quotes/nounWords.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { isAdverb, isSpeakerHead } from '#pipeline/quotes/headWords.ts';
import type { Names, Phrase } from '#pipeline/quotes/names.ts';
import { HAPPENS } from '#pipeline/quotes/phraseEnd.ts';
import { speakerAfter } from '#pipeline/quotes/readSpeaker.ts';
import { type Content, NO_CONTENT, REACH } from '#pipeline/quotes/scanContent.ts';
import { type Gender, type SpeechForm, speechForm, speechFormWithObject } from '#pipeline/quotes/speechWords.ts';

const AS = /^[وف]?(?:كما|حسبما|بحسبما|مثلما|وفقما)$/;
/** These compare as often as they name a source. */
const AS_OR_LIKE = /^[وف]?(?:كما|مثلما)$/;
const BY = /^[وف]?(?:بحسب|حسب|وفق)$/;
const BY_TO = /^[وف]?(?:وفقا|طبقا)$/;
const OWN_WORDS = /^(?:تاكيد|تعبير|قول|وصف|تصريح|تصريحات|كلام|راي|تقدير|تقديرات|زعم|زعمها|افادت|روايت|اعتقاد|حد)(?:ه|ها|هم|هما)$/;
const WORDS_OF = /^(?:تعبير|قول|وصف|تصريح|تصريحات|كلام|راي|تقدير|تقديرات|زعم|افادة|رواية|اقوال|ما|لسان)$/;
const ADVERB_AFTER = /^[وف]?(?:في|علي|خلال|اليوم|امس|ل|صباح|مساء|عبر|لدي|بتاريخ|عقب|ضمن|نقلا|عن|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت)/;
/** Verbs of spreading that no speaker is asked of elsewhere: «بحسب ما جاء في البيان». */
const SPREADS = /^(?:نشره|نشرته|نقله|نقلته|جاء|ورد|نشرت|نقلت|نقل|بثته|تداوله)$/;
const IMPERSONAL = /^(?:يذكر|تذكر|يرجح|يتوقع|يعتقد|يزعم|تزعم|يقال|يفاد|يبدو)$/;
const ABOUT_IT = /^ب(?:ه|ها|هما|هم)$|^(?:عنه|عنها|اليه|اليها|عليه|عليها)$/;
const BODY_ALONE = /^ال(?:بلاغ|بيان|مصدر|تقرير|صحيفة|وكالة|موقع|قناة|دراسة|وثيقة|تقارير|مصادر)$/;
const OPENS = /^(?:فان|فانه|فانها|فقد)$/;
const SO_THAT = /^فان$/;
const LONGEST_NAME = 16;

/** The words that open a source, and what they ask for. */
type Opening = {
  readonly at: number;
  readonly word: string;
  /** The word after them. */
  readonly next: number;
  /** Before the first word of the speaker's name stands ل. */
  readonly glued: '' | 'ل';
  readonly first: boolean;
};
type Attributed = { readonly speaker: Phrase | null; readonly verb: number; readonly verbTo: number; readonly gender: Gender; readonly glued: '' | 'ل' };

/** Whether a word stands in the sentence of the source, no colon before it. */
const reaches = ({ tokens, sentence, gap }: Passage, { at }: Pick<Opening, 'at'>, i: number): boolean =>
  i < tokens.length && sentence[i] === sentence[at] && !gap(i).includes(':');

/** Where the words that may name the speaker end at the latest. */
function limitOf(passage: Passage, opening: Opening, from: number): number {
  let limit = from;
  while (limit < from + LONGEST_NAME && reaches(passage, opening, limit)) limit++;
  return limit;
}

/** Read what opens a source: «بحسب»، «وفقا لـ»، «كما»، «على حد». */
function openingAt(passage: Passage, at: number): Opening | null {
  const { tokens, sentence } = passage;
  const word = tokens[at]!.folded;
  const first = at === 0 || sentence[at - 1] !== sentence[at];
  const opening = (next: number, glued: '' | 'ل'): Opening | null => (reaches(passage, { at }, next) ? { at, word, next, glued, first } : null);
  if (!reaches(passage, { at }, at + 1)) return null;
  const to = tokens[at + 1]!.folded;
  if (BY_TO.test(word)) return to === 'ل' || to === 'لل' ? opening(at + 2, '') : to.startsWith('ل') ? opening(at + 1, 'ل') : null;
  if (word === 'علي' && (to === 'حد' || to === 'لسان')) return opening(at + 2, '');
  // «…، على ما أعلن حاكم المنطقة»
  if (word === 'علي' && to === 'ما' && at > 0 && /[،,»"”]/.test(passage.gap(at))) return opening(at + 1, '');
  return BY.test(word) || AS.test(word) ? opening(at + 1, '') : null;
}

/** Whether nothing but an adverbial, a comma or the end follows: «، كما قال الوزير في بيان.» */
function closesThere({ tokens, sentence, gap }: Passage, at: number, from: number): boolean {
  if (at >= tokens.length || sentence[at] !== sentence[from]) return true;
  return /[،,()»"”-]/.test(gap(at)) || ADVERB_AFTER.test(tokens[at]!.folded);
}

/** A plan or a law says nothing: «وفق الخطة», «بحسب المادة». */
function isSource({ tokens, inPair }: Passage, names: Names, { from, to }: Phrase, cut: '' | 'ل'): boolean {
  for (let i = from; i < to; i++) if (names.kind(i) !== undefined && i < from + 3) return true;
  return cut === '' && (isSpeakerHead(tokens[from]!.folded) || inPair[from]! >= 0);
}

/** The verb after «كما» or «بحسب ما». */
function saidForm(passage: Passage, verb: number): { readonly form: SpeechForm; readonly withObject: boolean } | null {
  const { folded, text } = passage.tokens[verb]!;
  const plain = speechForm(folded, text);
  const found = plain ?? speechFormWithObject(folded, text) ?? (SPREADS.test(folded) ? { form: SAY, and: false } : undefined);
  return found === undefined || found.form.kind !== 'verb' || found.and
    ? null
    : { form: found.form, withObject: plain === undefined && /ه[ام]?$/.test(folded) };
}

/** «كما قال فلان»، «بحسب ما أعلنته الوزارة». */
function readAsSaid(passage: Passage, names: Names, opening: Opening, verb: number): Attributed | null {
  const said = reaches(passage, opening, verb) ? saidForm(passage, verb) : null;
  if (said === null) return null;
  const after = ABOUT_IT.test(passage.tokens[verb + 1]?.folded ?? '') ? verb + 2 : verb + 1;
  const speaker = reaches(passage, opening, after) ? speakerAfter(passage, names, after, limitOf(passage, opening, after)) : null;
  const { word, first, at } = opening;
  if (AS_OR_LIKE.test(word) && (first || word.startsWith('و') || speaker === null || (!said.withObject && !closesThere(passage, speaker.to, at)))) return null;
  // «كما يرجح حصول …»: nobody is named.
  if (IMPERSONAL.test(passage.tokens[verb]!.folded) && speaker !== null && !isSource(passage, names, speaker, '')) return null;
  return { speaker, verb, verbTo: verb + 1, gender: said.form.gender, glued: '' };
}

const genderOf = (owned: string): Gender => (owned.endsWith('ها') ? 'f' : owned.endsWith('هم') ? 'p' : 'm');

/** «بحسب تقديره»، «على حد تعبيرها»: who spoke last. */
const readOwnWords = ({ at, next, first }: Opening, owned: string): Attributed | null =>
  first ? null : { speaker: null, verb: at, verbTo: next + 1, gender: genderOf(owned), glued: '' };

/** «بحسب فلان»، «على لسان فلان»: a name, after the noun of what is said, if one stands there. */
function readNamed(passage: Passage, names: Names, opening: Opening, from: number, saysWords: boolean): Attributed | null {
  const phrase = speakerAfter(passage, names, from, limitOf(passage, opening, from));
  if (phrase === null || phrase.from !== from) return null;
  return saysWords || isSource(passage, names, phrase, '') ? { speaker: phrase, verb: opening.at, verbTo: opening.next, gender: 'any', glued: '' } : null;
}

/** «وفقا لفلان»: a name whose first word has ل glued to it. */
function readGluedName(passage: Passage, names: Names, opening: Opening, from: number): Attributed | null {
  const { tokens, gap } = passage;
  const head = tokens[from]!.folded.replace(/^لل/, 'ال').replace(/^ل/, '');
  const rest = speakerAfter(passage, names, from + 1, limitOf(passage, opening, from));
  const to = rest !== null && rest.from === from + 1 && !/[،,(:]/.test(gap(from + 1)) ? rest.to : from + 1;
  const speaker = { from, to };
  return ROLES.has(head) || BODIES.has(head) || isSource(passage, names, speaker, 'ل')
    ? { speaker, verb: opening.at, verbTo: opening.at + 1, gender: 'any', glued: 'ل' }
    : null;
}

/** «تصريحات لوزارة الداخلية»: a body with ل before it. */
const isGluedHead = (folded: string): boolean => folded.startsWith('ل') && BODIES.has(folded.replace(/^لل/, 'ال').replace(/^ل(?!ل)/, ''));

/** Read who is named after what opens a source. */
function attributedBy(passage: Passage, names: Names, opening: Opening): Attributed | null {
  const { word, next, glued } = opening;
  const what = passage.tokens[next]!.folded;
  if (AS.test(word)) return readAsSaid(passage, names, opening, next);
  if (what === 'ما' || what === 'لما') return readAsSaid(passage, names, opening, next + 1);
  const noun = glued === 'ل' ? what.slice(1) : what;
  if (OWN_WORDS.test(noun)) return readOwnWords(opening, what);
  const onTongue = word === 'علي';
  const saysWords = WORDS_OF.test(noun) || onTongue;
  const skips = saysWords && !(onTongue && passage.tokens[opening.at + 1]!.folded !== 'حد');
  const from = skips ? next + 1 : next;
  if (!reaches(passage, opening, from)) return null;
  return (glued === 'ل' && !saysWords) || (saysWords && isGluedHead(passage.tokens[from]!.folded))
    ? readGluedName(passage, names, opening, from)
    : readNamed(passage, names, opening, from, saysWords);
}

/** What goes on with a clause and begins none: «، لكن بحيث …». */
const GOES_ON = /^(?:لكن|ولكن|بحيث|حيث|مما|الا|وذلك|اذ|كما)$/;

/** Where the words after a source that opens its sentence begin: after «فإن» or a comma; -1: nowhere that is sure. */
function aheadFrom(passage: Passage, opening: Opening, speaker: Phrase, glued: '' | 'ل'): number {
  const { tokens, sentence, gap } = passage;
  const limit = opening.at + REACH;
  let at = speaker.to;
  while (reaches(passage, opening, at) && at < limit && !OPENS.test(tokens[at]!.folded)) at++;
  if (at < limit && reaches(passage, opening, at)) return at;
  if (reaches(passage, opening, speaker.to) && HAPPENS.test(tokens[speaker.to]!.folded)) return speaker.to;
  // «ووفق البلاغ تعهدت الحكومة …»: one word is a name whole.
  if (speaker.to - speaker.from <= 2 && BODY_ALONE.test(tokens[speaker.from]!.folded) && glued === '') return speaker.to;
  at = speaker.to;
  // «بحسب بيان، اليوم الثلاثاء، …»: the day is no part of what it says.
  for (let day = at; reaches(passage, opening, day) && day < at + 4; day++) {
    if (day > at && /[،,]/.test(gap(day))) return day;
    if (!isAdverb(tokens[day]!.folded)) break;
  }
  while (at < tokens.length && at < limit && sentence[at] === sentence[opening.at] && !/[،,:]/.test(gap(at))) at++;
  const loose = at - speaker.to > 3 && !ADVERB_AFTER.test(tokens[speaker.to]!.folded) && !/[(]/.test(gap(speaker.to));
  return loose || GOES_ON.test(tokens[at]?.folded ?? '') ? -1 : at;
}

/** What a source that opens its sentence governs. */
function contentAhead(passage: Passage, opening: Opening, speaker: Phrase, glued: '' | 'ل'): Content | null {
  const { tokens, sentence, gap, inPair, pairs } = passage;
  const inside = (i: number): boolean => i >= 0 && i < tokens.length && sentence[i] === sentence[opening.at];
  const at = aheadFrom(passage, opening, speaker, glued);
  if (!inside(at) || at >= opening.at + REACH) return null;
  if (inPair[at]! >= 0 && pairs[inPair[at]!]!.first === at && gap(at).includes(':')) return { kind: 'pair', at: inPair[at]! };
  const from = SO_THAT.test(tokens[at]!.folded) ? at + 1 : at;
  return inside(from) ? { kind: 'colon', at: from } : null;
}

/** Read a source that begins at `at`: it speaks of what follows where it opens its sentence, else of what stands before. */
export function readSource(passage: Passage, names: Names, at: number): Cue | null {
  const opening = openingAt(passage, at);
  const attributed = opening && attributedBy(passage, names, opening);
  if (opening === null || attributed === null) return null;
  const { gender, ...named } = attributed;
  const ahead = opening.first && named.speaker !== null ? contentAhead(passage, opening, named.speaker, named.glued) : null;
  if (opening.first && ahead === null) return null;
  return {
    kind: 'source',
    from: at,
    form: { ...SAY, gender },
    and: false,
    content: ahead ?? NO_CONTENT,
    looks: opening.first ? 'ahead' : 'back',
    nobody: false,
    ...named,
  };
}
