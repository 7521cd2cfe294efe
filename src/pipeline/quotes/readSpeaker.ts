/** Who speaks: the noun phrase beside a verb of speech. */
import type { Speaker } from '#pipeline/draft.ts';
import { BODIES, FOR_HOLDERS, HOLDERS, isAudience, isEnder, isOwnedMasdar, isSpokenOf, OCCASIONS, OVER_HOLDERS, ROLES, TIME } from '#pipeline/quotes/nounWords.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { isComplementiser, speechForm } from '#pipeline/quotes/speechWords.ts';

/** What is known of the names in a paragraph: of each word, whether it belongs to a person's or a body's, and whether it begins one. */
export type Names = {
  kind(at: number): 'person' | 'body' | undefined;
  begins(at: number): boolean;
  /** Whether a word belongs to what is known and neither a person nor a body: a country, a town. */
  isPlace(at: number): boolean;
  /** The entity that a range of the paragraph names: a person's, else a body's. */
  entityIn(start: number, end: number): string | undefined;
};

/** Words `from` up to, not including, `to`. */
export type Phrase = { readonly from: number; readonly to: number };

const LONGEST = 14;
const PREPOSITION = /^(?:و|ف)?(?:في|الي|علي|عن|من|مع|خلال|بعد|قبل|حول|بشان|بخصوص|عبر|لدي|ضمن|منذ|عند|امام|وسط|تحت|بين|اثر|عقب|اثناء|حسب|بحسب|وفق|وفقا|ردا|تعليقا|ب|ل|بعدما|لما|كما|حيث|اذ|رغم|بسبب|نظرا|حتي|لكي|عندما|حينما|بينما|فيما|لان|لكن|هل|لماذا|كيف|متي|اين|ما|ماذا|لا|لم|لن|هو|هي|هم|هما|انا|نحن|هذا|هذه|ذلك|تلك|كل ما|مما|وهو|وهي|وهم|وقد|بدل|غير|سوي|ليس|ليست|يبدو|يجب|يمكن|ينبغي|الذي|التي|الذين|بمناسبة|بدوره|بدورها|بدورهم|ايضا|كذلك|هكذا|هنا|هناك|ثم|او|ام|بل|قد|كان|كانت|يشار|يذكر|تجدر|الجدير|جدير|علما|اضافة|بالاضافة|وتابع)$/;
const DIGIT = /^\d/;
const GLUED_AFTER = /[،,:()[\]\-–—/|؛]/;

/** The sign that a gap holds, marks aside: a comma, a colon, a bracket; a dash inside a name is none. */
const parts = (gap: string): boolean => GLUED_AFTER.test(gap) && !/^[-–]$/.test(gap);
const isAdverb = (folded: string): boolean => TIME.has(folded) || DIGIT.test(folded);
const known = (names: Names, at: number): boolean => names.kind(at) !== undefined;
const isHead = (folded: string): boolean => ROLES.has(folded) || BODIES.has(folded);
/** Take the conjunction off a word that is no head of a name with it. */
const headless = (folded: string): string => (/^[وف]/.test(folded) && folded.length > 3 && !isHead(folded) ? folded.slice(1) : folded);
/** Whether a folded word may begin a speaker's name: an office, a calling, a body, with or without و. */
export const isSpeakerHead = (folded: string): boolean => isHead(headless(folded));

/** A head without its article, whose noun must follow: «رئيس …». */
export const isConstruct = (folded: string): boolean => !folded.startsWith('ال') && isSpeakerHead(folded);
/** The word without the ending of the accusative, where that is a head: «لكن مسؤولا». */
const caseless = (folded: string): string => (folded.endsWith('ا') && isHead(folded.slice(0, -1)) ? folded.slice(0, -1) : folded);

const FIELD = /^ال.{3,}(?:ي|ية)$/;

/** «في بيان» ends a name; «مصدر في الوزارة» goes on with it. */
function goesOnWith({ tokens }: Passage, from: number, at: number): boolean {
  const word = tokens[at]!.folded;
  const next = tokens[at + 1]?.folded ?? '';
  const before = tokens[at - 1]!.folded;
  if (word === 'عن') return FOR_HOLDERS.has(before);
  if (word === 'علي') return OVER_HOLDERS.has(before);
  if (word === 'لدي') return HOLDERS.has(before) || before === 'الدولة';
  if (word !== 'في' && word !== 'من') return false;
  // «الخبير في الشأن الليبي» knows of it; «في الشأن ذاته» he speaks.
  const field = /^ال(?:شان|شوون)$/.test(next) && FIELD.test(tokens[at + 2]?.folded ?? '');
  if ((OCCASIONS.has(next) && !field) || isAdverb(next)) return false;
  if (word === 'من' && (next === 'جهته' || next === 'جهتها' || next === 'جهتهم' || next === 'جانبه' || next === 'جانبها' || next === 'جانبهم' || next === 'خلال' || next === 'اجل' || next === 'جهة')) return false;
  for (let i = at - 1; i >= from && i > at - 6; i--) if (HOLDERS.has(caseless(tokens[i]!.folded))) return true;
  return false;
}

/** What may follow «الوزارة» in its name: an adjective, «نفسها», a preposition glued to a noun, Latin letters. */
const GOES_WITH_BODY = /^(?:و?ال|لل|ل|ب|نفس|ذات|عين|[a-z0-9])/;
const isDefiniteBody = (folded: string): boolean => folded.startsWith('ال') && BODIES.has(folded) && !ROLES.has(folded);

const TOLD = /^(?:مراسل|مراسلة|مراسلنا|مراسلتنا|مبعوثنا|موفدنا)$/;

/** Give where a name that begins at `from` ends. */
function phraseEnd(passage: Passage, names: Names, from: number, to: number): number {
  const { tokens, gap, inPair } = passage;
  let at = from;
  let definite = isDefiniteBody(tokens[from]!.folded);
  for (; at < to && at < from + LONGEST; at++) {
    if (at > from && inPair[at]! >= 0 && inPair[at] === inPair[at - 1]) continue;
    if (at > from && parts(gap(at))) break;
    const { folded, text } = tokens[at]!;
    if (at > from && isAudience(folded) && inPair[at]! < 0) break;
    // «أفاد به مصدر أمني "الإذاعة"»: a marked name after an indefinite adjective is whom he tells.
    if (at > from + 1 && inPair[at]! >= 0 && inPair[at] !== inPair[at - 1] && /^(?!ال).*ي$/.test(tokens[at - 1]!.folded) && isConstruct(tokens[from]!.folded)) break;
    if (at === from || known(names, at) || inPair[at]! >= 0) continue;
    if (folded === 'و' && !tokens[at + 1]?.folded.startsWith('ال')) break;
    // «الحزب كل الأطراف»: a body with its article takes no noun without one.
    if (/^(?:ذات|نفس|عين)(?:ه|ها|هم)$/.test(tokens[at - 1]!.folded)) break;
    definite &&= tokens[at - 1]!.folded.startsWith('ال');
    if (definite && !GOES_WITH_BODY.test(folded) && !isEnder(folded)) break;
    if (isAdverb(folded) || isComplementiser(folded)) break;
    // «أفاد به مصدر أمني مراسل الإذاعة»: the reporter is told.
    if (TOLD.test(folded) && at > from + 1 && !isConstruct(tokens[at - 1]!.folded)) break;
    if (isSpokenOf(folded) && !isConstruct(tokens[at - 1]!.folded)) break;
    if (isEnder(folded)) {
      if (goesOnWith(passage, from, at)) continue;
      break;
    }
    const said = speechForm(folded, text);
    if (said !== undefined && !ROLES.has(folded) && (said.form.kind === 'participle' || at > from + 1)) break;
  }
  while (at > from + 1 && !known(names, at - 1) && (isEnder(tokens[at - 1]!.folded) || OCCASIONS.has(tokens[at - 1]!.folded) && tokens[at - 2]?.folded === 'في')) at--;
  return at;
}

const hasPerson = (names: Names, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (names.kind(i) === 'person') return true;
  return false;
};

/** Ranks and forms of address, which open a name. */
const RANK = /^(?:اللواء|العميد|العقيد|المقدم|الرايد|النقيب|الفريق|الدكتور|الدكتورة|الاستاذ|الاستاذة|السيد|السيدة|الشيخ|المهندس|المهندسة|القاضي|الجنرال)$/;
/** «، جهة أخرى،» is no name. */
const SIDE = /^(?:جهة|جانب|ناحية)$/;

/** «وزير النقل، أنيس غديرة، …»: a title alone takes the name after the comma. */
function withName(passage: Passage, names: Names, phrase: Phrase, to: number): Phrase {
  const { tokens, gap } = passage;
  if (!ROLES.has(headless(tokens[phrase.from]!.folded)) || hasPerson(names, phrase.from, phrase.to) || phrase.to >= to || !/^\s*[،,]\s*$/.test(gap(phrase.to))) return phrase;
  let end = phrase.to;
  for (; end < to && end < phrase.to + 5; end++) {
    if (end > phrase.to && parts(gap(end))) break;
    const { folded, text } = tokens[end]!;
    if (isAudience(folded) || (folded === 'في' && end > phrase.to)) break;
    if (isAdverb(folded) || isEnder(folded) || (isSpeakerHead(folded) && !(end === phrase.to && RANK.test(folded))) || SIDE.test(folded) || PREPOSITION.test(folded) || isComplementiser(folded) || speechForm(folded, text) !== undefined) return phrase;
  }
  const closes = end === to || parts(gap(end)) || isAudience(tokens[end]!.folded) || tokens[end]!.folded === 'في';
  return end > phrase.to + 1 && end <= phrase.to + 4 && closes ? { from: phrase.from, to: end } : phrase;
}

/** Words that may open a phrase that is no speaker: «في تصريح»، «من جهته»، «لوكالة». */
const isOutside = (folded: string): boolean => !ROLES.has(folded) && (PREPOSITION.test(folded) || isAudience(folded) || isEnder(folded));

/** «لمراسلة الإذاعة، فلانة، أن»: the name after the comma is the reporter's. */
const REPORTER = /^ل(?:مراسل|مبعوث|موفد|مندوب|صحفي)/;

/** After an adverbial of several words a name is only sure with a comma, a time word or a piece in marks before it. */
function nameAfterAdverbial(passage: Passage, names: Names, from: number, to: number): number {
  const { tokens, gap, inPair } = passage;
  let reporter = REPORTER.test(tokens[from]!.folded);
  for (let i = from + 1; i < to; i++) {
    reporter ||= REPORTER.test(tokens[i]!.folded);
    const before = tokens[i - 1]!.folded;
    const sure = /[،,]/.test(gap(i)) || isAdverb(before) || (inPair[i - 1]! >= 0 && inPair[i]! < 0) || before === 'له' || before === 'لها' || before === 'صحفي' || before === 'صحافي' || before === 'صحفية';
    if (!sure || isOutside(tokens[i]!.folded) || isAdverb(tokens[i]!.folded)) continue;
    if (isSpeakerHead(tokens[i]!.folded) || (names.begins(i) && known(names, i)) || /[،,]/.test(gap(i))) return reporter && !isSpeakerHead(tokens[i]!.folded) && [2, 3, 4].some((on) => i + on <= to && /[،,]/.test(gap(i + on))) ? -1 : i;
  }
  return -1;
}

const THIS = /^(?:هذا|هذه|ذلك|تلك)$/;
const TIME_NOUN = /^ال(?:اسبوع|شهر|عام|سنة|يوم|صباح|مساء|ليلة|مرة|فترة|مناسبة|موسم|اثناء|وقت)$/;
/** «وتشير هذه المذكرة إلى»: a demonstrative before its noun, which is no time. */
const pointsAt = ({ tokens }: Passage, at: number, to: number): boolean => at + 1 < to && THIS.test(tokens[at]!.folded) && tokens[at + 1]!.folded.startsWith('ال') && !TIME_NOUN.test(tokens[at + 1]!.folded);

/** Give the speaker that stands after a verb, before `to`; null where none does. */
export function speakerAfter(passage: Passage, names: Names, from: number, to: number): Phrase | null {
  const { tokens } = passage;
  let at = from;
  while (at < to && isAdverb(tokens[at]!.folded) && !known(names, at)) at++;
  if (pointsAt(passage, at, to)) return { from: at, to: Math.max(at + 2, phraseEnd(passage, names, at + 1, to)) };
  // «تقول أم محمد»: after a verb it is no «or».
  const mother = at < to && tokens[at]!.folded === 'ام';
  if (at < to && !mother && isOutside(tokens[at]!.folded) && !known(names, at)) at = nameAfterAdverbial(passage, names, at, to);
  if (at < 0 || at >= to || isOwnedMasdar(tokens[at]!.folded) || (/^لل|^لإ|^بال.{2}|^بإ/.test(tokens[at]!.text) && !known(names, at))) return null;
  const { folded, text } = tokens[at]!;
  if ((isComplementiser(folded) && !known(names, at) && tokens[at + 1]?.folded !== 'كي') || (speechForm(folded, text)?.form.kind === 'participle' && !ROLES.has(folded)) || folded === 'لا' || folded === 'ذلك' || (folded.length < 2 && !passage.gap(at + 1).startsWith('.'))) return null;
  return withName(passage, names, { from: at, to: phraseEnd(passage, names, at, to) }, to);
}

const AUXILIARY = /^(?:و|ف)$|^[وف]?(?:اما|كان|كانت|كانوا|قد|لقد|ان|لكن|فيما|بينما|حين|كما|حيث|اذ|ولكن)$/;

/** Give the speaker that stands before a verb («لافروف قال إن»); null where none does. `start`: the sentence's first word. */
export function speakerBefore(passage: Passage, names: Names, start: number, verb: number): Phrase | null {
  const { tokens, gap, inPair } = passage;
  let to = verb;
  if (/[،,]/.test(gap(verb))) {
    // «لافروف، الذي يزور الجزائر، قال إن»
    let aside = verb - 1;
    while (aside > start && aside > verb - 20 && !/[،,]/.test(gap(aside))) aside--;
    if (aside <= start || !/^(?:الذي|التي|الذين|وهو|وهي)$/.test(tokens[aside]!.folded)) return null;
    to = aside;
  } else if (parts(gap(verb))) return null;
  let from = to;
  while (from > start && from > to - LONGEST - 4 && !(from < to && parts(gap(from)) && inPair[from] !== inPair[Math.max(0, from - 1)]) && !(from < to && parts(gap(from)))) from--;
  let opening = start;
  while (opening < to && AUXILIARY.test(tokens[opening]!.folded)) opening++;
  while (from < to && AUXILIARY.test(tokens[from]!.folded)) from++;
  while (to > from && (AUXILIARY.test(tokens[to - 1]!.folded) || isAdverb(tokens[to - 1]!.folded))) to--;
  if (to <= from || to - from > LONGEST || isAdverb(tokens[from]!.folded)) return null;
  const { folded, text } = tokens[from]!;
  const bare = headless(folded);
  if (!known(names, from) && (PREPOSITION.test(folded) || isEnder(folded))) return null;
  const plausible = known(names, from) || isSpeakerHead(caseless(folded)) || (from === opening && (bare.startsWith('ال') || to - from <= 3 || inPair[from]! >= 0));
  if (!plausible || (speechForm(folded, text) !== undefined && !ROLES.has(folded))) return null;
  return phraseEnd(passage, names, from, to) === to ? { from, to } : null;
}

/** What a participle agrees with in a body's name. */
const agrees = (folded: string, feminine: boolean): boolean => folded.endsWith('ة') === feminine;

/** Give the subject that the sentence's first words name: «استقبل الوزير …، مؤكدا أن», «وكان المجلس قد …، معتبرا أن». */
export function subjectOf(passage: Passage, names: Names, start: number, before: number, feminine: boolean): Phrase | null {
  const { tokens, gap } = passage;
  let first = start;
  while (first < before && first < start + 4 && AUXILIARY.test(tokens[first]!.folded)) first++;
  for (let at = first; at <= first + 1 && at < before; at++) {
    const { folded } = tokens[at]!;
    // «حملوا رئيس الحكومة»: a verb in the plural has its subject in itself.
    if (at > first && (parts(gap(at)) || tokens[first]!.folded.endsWith('وا'))) return null;
    if (PREPOSITION.test(folded) && !known(names, at)) return null;
    const body = isDefiniteBody(folded) && first > start && agrees(folded, feminine);
    if (!(body || ROLES.has(headless(folded)) || (names.begins(at) && names.kind(at) === 'person'))) continue;
    const to = phraseEnd(passage, names, at, before);
    const named = names.kind(at) === 'person';
    // Between subject and object nothing divides but what a name is known to hold.
    let end = at + 1;
    while (end < to && (known(names, end) || (!named && end < at + 3 && !/^و|.{3}ا$|^ب(?!اسم).{3,}/.test(tokens[end]!.folded) && !isSpeakerHead(tokens[end]!.folded)))) end++;
    return { from: at, to: end };
  }
  return null;
}

const LAM = /^[وف]?لل/;

/** Give the speaker that a phrase names, as written but for a conjunction or preposition glued before it. */
export function speakerOf(passage: Passage, names: Names, phrase: Phrase, cut: '' | 'و' | 'ل' = ''): Speaker {
  const { tokens, text, inPair, pairs } = passage;
  const first = tokens[phrase.from]!;
  const last = tokens[phrase.to - 1]!;
  const opening = inPair[phrase.from]! >= 0 && pairs[inPair[phrase.from]!]!.first === phrase.from ? pairs[inPair[phrase.from]!]! : undefined;
  const closing = inPair[phrase.to - 1]! >= 0 ? pairs[inPair[phrase.to - 1]!]! : undefined;
  const whole = opening !== undefined && opening === closing;
  const start = opening !== undefined && !whole ? opening.from : first.start;
  const end = closing !== undefined && !whole && closing.first >= phrase.from ? closing.to : last.end;
  const entity = names.entityIn(start, end);
  let name = text.slice(start, end).trim();
  if (cut === 'ل' && LAM.test(first.folded)) name = `ال${name.replace(/^[وف]?لل/, '')}`;
  else if (cut === 'ل') name = name.replace(/^ل(?=\S{3})/, '');
  else if (cut === 'و' && headless(first.folded) !== first.folded && (isHead(headless(first.folded)) || /^.ال/.test(first.folded))) name = name.replace(/^[وف](?=\S{3})/, '');
  return entity === undefined ? { name } : { name, entity };
}
