/** The places of a paragraph where words are given to someone: the verb or phrase, its speaker, and what it governs. */
import { BODIES, namesWhatFollows, ROLES } from '#pipeline/quotes/nounWords.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { isSpeakerHead, type Names, type Phrase, speakerAfter, speakerBefore } from '#pipeline/quotes/readSpeaker.ts';
import { type Gender, isComplementiser, speechForm, speechFormWithObject, type SpeechForm } from '#pipeline/quotes/speechWords.ts';

/** What a cue governs: a clause after أن, words after a colon, a marked piece, or nothing that follows at once. */
export type Content = { readonly kind: 'clause' | 'colon' | 'pair' | 'none'; readonly at: number };

export type Cue = {
  readonly kind: 'verb' | 'participle' | 'noun' | 'source';
  /** Its first word, with what introduces it, and where the content before it ends. */
  readonly from: number;
  /** The word that gives the words to the speaker. */
  readonly verb: number;
  readonly verbTo: number;
  readonly form: SpeechForm;
  readonly and: boolean;
  readonly speaker: Phrase | null;
  /** What is glued before the speaker's first word. */
  readonly glued: '' | 'ل';
  readonly content: Content;
  /** For a source: it speaks of what stands before it, or of what follows. */
  readonly looks: 'ahead' | 'back';
  /** Impersonal («يقال إن»): nobody says it. */
  readonly nobody: boolean;
};

const REACH = 30;
const SHORT_REACH = 12;
const NO_CONTENT = { kind: 'none', at: -1 } as const;
const SAY: SpeechForm = { kind: 'verb', strength: 'say', gender: 'any', preps: [], maksura: false };
const NOT_BEFORE_THAT = /^(?:بعد|قبل|منذ|الا|غير|رغم|دون|كما|حيث|بما|لولا|بيد|حتي|خشية|مخافة|ريثما|شرط|بشرط|مع|سوي|الرغم|بالرغم|اذ)$/;
const MODAL = /^(?:و|ف)?(?:يمكن|يجب|ينبغي|يستطيع|تستطيع|يريد|تريد|يود|يتعين|يفترض|يتوقع|متوقع|المتوقع|المقرر|مقرر|الممكن|ممكن|المفترض|يحاول|استطاع|اراد|كاد|المرجح|المنتظر|منتظر|يرجح|شانه|شانها|شانهم|عسي|لعل|لابد|بد|يعني|تعني|يعقل|المهم|المستحيل|الصعب|الغريب|الطبيعي|المعروف|الضروري|الافضل|المفروض)$/;
const PREPS = /^(?:الي|علي|عن|من|في)$/;
const NEED = /^(?:ضرورة|اهمية|وجوب|استحالة|حقيقة)$/;
const RELATIVE = /^[وف]?(?:الذي|التي|الذين|اللذين|اللتين|ما|من)$/;
const FOLLOWING = /^(?:التالي|التالية|الاتي|الاتية|كالتالي|كالاتي|يلي|التاليين)$/;

const CLOSE_BEFORE = /^(?:ب|ل|لل|من|في|الي|علي|عن|مع)$/;

/** Whether a noun introduces a marked piece as a name: صحيفة "…", فيلم "…", or it is letters: مكتب "إف بي آي". */
export function isNamed({ tokens, pairs }: Passage, at: number): boolean {
  const pair = pairs[at]!;
  const before = tokens[pair.first - 1]?.folded ?? '';
  if (namesWhatFollows(before) || before === 'ل' || before === 'لل' || ((ROLES.has(before) || BODIES.has(before)) && !before.startsWith('ال'))) return true;
  const size = pair.after - pair.first;
  if (size <= 5 && pair.first > 1 && !isComplementiser(before) && !CLOSE_BEFORE.test(before) && namesWhatFollows(tokens[pair.first - 2]!.folded)) return true;
  if (size > 5) return false;
  for (let i = pair.first; i < pair.after; i++) if (tokens[i]!.text.length > 3) return false;
  return true;
}

/** Whether a marked piece is a name or an aside rather than words said: no colon and no أن before it, and at most three words. */
function isAside(passage: Passage, at: number): boolean {
  const pair = passage.pairs[at]!;
  if (/:\s*\S{1,2}$/.test(passage.gap(pair.first))) return false;
  return isNamed(passage, at) || (pair.after - pair.first <= 3 && !isComplementiser(passage.tokens[pair.first - 1]?.folded ?? ''));
}

type Scanned = { readonly content: Content; readonly end: number; readonly noun?: number };

/** Look for what a verb governs, within its sentence. */
function scan(passage: Passage, at: number, form: SpeechForm, reach: number): Scanned {
  const { tokens, sentence, inPair, pairs, gap } = passage;
  let commas = 0;
  let aside = false;
  let related = false;
  let noun: number | undefined;
  let j = at + 1;
  const last = Math.min(tokens.length, at + reach);
  for (; j < last && sentence[j] === sentence[at]; j++) {
    const before = gap(j);
    const pair = inPair[j]!;
    if (before.includes(':') && !(/^\d/.test(tokens[j]!.folded) && /\d$/.test(tokens[j - 1]!.folded)) && !aside) {
      const titled = /عنوان$|^(?:التالي|التالية|التاليين)$/.test(tokens[j - 1]!.folded);
      if (titled && pair >= 0) {
        j = pairs[pair]!.after - 1;
        continue;
      }
      if (pair >= 0 && pairs[pair]!.first === j) return { content: { kind: 'pair', at: pair }, end: noun ?? j, noun };
      if (isComplementiser(tokens[j]!.folded)) return { content: { kind: 'clause', at: j }, end: noun ?? j, noun };
      return form.strength === 'say' && !FOLLOWING.test(tokens[j - 1]!.folded) ? { content: { kind: 'colon', at: j }, end: noun ?? j, noun } : { content: NO_CONTENT, end: j };
    }
    if (/[،,]/.test(before)) {
      commas++;
      aside = RELATIVE.test(tokens[j]!.folded) && tokens[j]!.folded !== 'ما';
      if (commas > 5) break;
    }
    if (pair >= 0) {
      if (!isAside(passage, pair) && !aside && !related && j <= at + 18) return { content: { kind: 'pair', at: pair }, end: noun ?? j, noun };
      j = pairs[pair]!.after - 1;
      continue;
    }
    if (aside) continue;
    const { folded, text } = tokens[j]!;
    related ||= /^(?:الذي|التي|الذين)$/.test(folded);
    if (isComplementiser(folded) && !(folded === 'بان' && tokens[j + 1]?.folded === 'كي')) {
      const previous = tokens[j - 1]!.folded;
      if (NOT_BEFORE_THAT.test(previous)) continue;
      if (MODAL.test(previous)) break;
      if (j > at + 1 && PREPS.test(previous)) {
        if (!form.preps.includes(previous)) break;
        return { content: { kind: 'clause', at: j }, end: noun ?? j - 1, noun };
      }
      if (j > at + 1 && NEED.test(previous)) {
        const prep = PREPS.test(tokens[j - 2]!.folded) && j > at + 2;
        return { content: { kind: 'clause', at: j - 1 }, end: noun ?? (prep ? j - 2 : j - 1), noun };
      }
      return { content: { kind: 'clause', at: j }, end: noun ?? j, noun };
    }
    const other = speechForm(folded, text);
    if (other === undefined || (ROLES.has(folded) && j <= at + 2) || RELATIVE.test(tokens[j - 1]!.folded)) continue;
    if (other.form.kind === 'noun' && reach !== SHORT_REACH) {
      noun ??= j;
      continue;
    }
    break;
  }
  return { content: NO_CONTENT, end: j };
}

const TELL = /^[وف]?(?:نقل|نقلت|ينقل|تنقل|نقلوا|نسب|نسبت)$/;

/** «نقلت وكالة … عن المتحدث … قوله»: the person quoted speaks, not the agency. */
function readTold(passage: Passage, names: Names, at: number): Cue | null {
  const { tokens, sentence } = passage;
  let about = at + 1;
  while (about < tokens.length && about < at + 14 && sentence[about] === sentence[at] && tokens[about]!.folded !== 'عن' && tokens[about]!.folded !== 'الي') about++;
  const prep = tokens[about]?.folded;
  if (about >= tokens.length || about >= at + 14 || sentence[about] !== sentence[at] || prep !== (/نسب/.test(tokens[at]!.folded) ? 'الي' : 'عن')) return null;
  const { content, end } = scan(passage, about, SAY, REACH);
  if (content.kind === 'none') return null;
  const speaker = speakerAfter(passage, names, about + 1, end);
  return speaker && { kind: 'verb', from: at, verb: at, verbTo: at + 1, form: SAY, and: /^[وف]/.test(tokens[at]!.folded), speaker, glued: '', content, looks: 'ahead', nobody: false };
}

const AS = /^[وف]?(?:كما|حسبما|بحسبما|مثلما|وفقما)$/;
const BY = /^[وف]?(?:بحسب|حسب|وفق)$/;
const BY_TO = /^[وف]?(?:وفقا|طبقا)$/;
const OWN_WORDS = /^(?:تعبير|قول|وصف|تصريح|تصريحات|كلام|راي|تقدير|تقديرات|زعم|زعمها|افادت|روايت|اعتقاد|حد)(?:ه|ها|هم|هما)$/;
const WORDS_OF = /^(?:تعبير|قول|وصف|تصريح|تصريحات|كلام|راي|تقدير|تقديرات|زعم|افادة|رواية|اقوال|ما|لسان)$/;
const ADVERB_AFTER = /^[وف]?(?:في|علي|خلال|اليوم|امس|ل|صباح|مساء|عبر|لدي|بتاريخ|عقب|ضمن|نقلا|عن|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت)/;

/** Whether nothing but an adverbial, a comma or the end follows: «، كما قال الوزير في بيان.» */
function closesThere({ tokens, sentence, gap }: Passage, at: number, from: number): boolean {
  if (at >= tokens.length || sentence[at] !== sentence[from]) return true;
  return /[،,()»"”-]/.test(gap(at)) || ADVERB_AFTER.test(tokens[at]!.folded);
}

const isBodyAlone = (folded: string): boolean => /^ال(?:بلاغ|بيان|مصدر|تقرير|صحيفة|وكالة|موقع|قناة|دراسة|وثيقة|تقارير|مصادر)$/.test(folded);

/** «بحسب فلان»، «وفقا لما أعلنته الوزارة»، «كما قال فلان»، «على حد تعبيره». */
function readSource(passage: Passage, names: Names, at: number): Cue | null {
  const { tokens, sentence, gap, inPair, pairs } = passage;
  const same = (i: number): boolean => i < tokens.length && sentence[i] === sentence[at] && !gap(i).includes(':');
  const first = at === 0 || sentence[at - 1] !== sentence[at];
  const word = tokens[at]!.folded;
  let next = at + 1;
  if (!same(next)) return null;
  let glued: '' | 'ل' = '';
  const to = tokens[next]!.folded;
  if (BY_TO.test(word)) {
    if (to === 'ل' || to === 'لل') next++;
    else if (to.startsWith('ل')) glued = 'ل';
    else return null;
  } else if (word === 'علي' && (to === 'حد' || to === 'لسان')) next++;
  else if (!BY.test(word) && !AS.test(word)) return null;
  if (!same(next)) return null;
  const looks = first ? 'ahead' : 'back';
  const cue = (speaker: Phrase | null, verb: number, verbTo: number, gender: Gender, cut: '' | 'ل'): Cue | null => {
    let content: Content = NO_CONTENT;
    if (looks === 'ahead') {
      if (speaker === null) return null;
      let j = speaker.to;
      const opens = (i: number): boolean => /^(?:فان|فانه|فانها|فقد)$/.test(tokens[i]!.folded);
      while (same(j) && j < at + REACH && !opens(j)) j++;
      if (j >= at + REACH || !same(j)) {
        j = speaker.to;
        // «ووفق البلاغ تعهدت الحكومة …»: one word is a name whole.
        const alone = speaker.to - speaker.from <= 2 && isBodyAlone(tokens[speaker.from]!.folded) && !cut;
        while (!alone && j < tokens.length && j < at + REACH && sentence[j] === sentence[at] && !/[،,:]/.test(gap(j))) j++;
        if (!alone && j > speaker.to && !ADVERB_AFTER.test(tokens[speaker.to]!.folded) && !/[(]/.test(gap(speaker.to)) && j - speaker.to > 3) return null;
      }
      if (j >= tokens.length || j >= at + REACH || sentence[j] !== sentence[at]) return null;
      content = inPair[j]! >= 0 && pairs[inPair[j]!]!.first === j && gap(j).includes(':') ? { kind: 'pair', at: inPair[j]! } : { kind: 'colon', at: /^فان$/.test(tokens[j]!.folded) ? j + 1 : j };
      if (content.kind === 'colon' && (content.at >= tokens.length || sentence[content.at] !== sentence[at])) return null;
    }
    return { kind: 'source', from: at, verb, verbTo, form: { ...SAY, gender }, and: false, speaker, glued: cut, content, looks, nobody: false };
  };
  const what = tokens[next]!.folded;
  const asVerb = AS.test(word) ? next : what === 'ما' || what === 'لما' ? next + 1 : -1;
  if (asVerb >= 0) {
    if (!same(asVerb)) return null;
    const { folded, text } = tokens[asVerb]!;
    const object = speechForm(folded, text) === undefined;
    const said = object ? speechFormWithObject(folded, text) ?? (/^(?:نشره|نشرته|نقله|نقلته|جاء|ورد|نشرت|نقلت|نقل|بثته|ورد|تداوله)$/.test(folded) ? { form: SAY, and: false } : undefined) : speechForm(folded, text);
    if (said === undefined || said.form.kind !== 'verb' || said.and) return null;
    let after = asVerb + 1;
    if (/^ب(?:ه|ها|هما|هم)$|^(?:عنه|عنها|اليه|اليها|عليه|عليها)$/.test(tokens[after]?.folded ?? '')) after++;
    let limit = after;
    while (same(limit) && limit < after + 16) limit++;
    const speaker = same(after) ? speakerAfter(passage, names, after, limit) : null;
    const loose = /^[وف]?(?:كما|مثلما)$/.test(word);
    if (loose && (first || word.startsWith('و') || speaker === null || (!object && !closesThere(passage, speaker.to, at)))) return null;
    return cue(speaker, asVerb, asVerb + 1, said.form.gender, '');
  }
  let from = next;
  if (OWN_WORDS.test(glued === 'ل' ? what.slice(1) : what)) return looks === 'back' ? cue(null, at, next + 1, what.endsWith('ها') ? 'f' : what.endsWith('هم') ? 'p' : 'm', '') : null;
  const namesWords = WORDS_OF.test(glued === 'ل' ? what.slice(1) : what) || word === 'علي';
  if (namesWords) {
    if (word !== 'علي' || to === 'حد') from++;
    glued = '';
  }
  if (!same(from)) return null;
  let limit = from;
  while (same(limit) && limit < from + 16) limit++;
  if (glued === '') {
    const phrase = speakerAfter(passage, names, from, limit);
    if (phrase === null || phrase.from !== from) return null;
    return namesWords || isSource(passage, names, phrase, '') ? cue(phrase, at, next, 'any', '') : null;
  }
  const rest = tokens[from]!.folded.replace(/^لل/, 'ال');
  const head = rest.startsWith('ل') ? rest.slice(1) : rest;
  let end = from + 1;
  const phrase = speakerAfter(passage, names, from + 1, limit);
  if (phrase !== null && phrase.from === from + 1 && !/[،,(:]/.test(gap(from + 1))) end = phrase.to;
  const whole = { from, to: end };
  return ROLES.has(head) || BODIES.has(head) || isSource(passage, names, whole, 'ل') ? cue(whole, at, at + 1, 'any', 'ل') : null;
}

/** A plan or a law says nothing: «وفق الخطة», «بحسب المادة». */
function isSource({ tokens, inPair }: Passage, names: Names, { from, to }: Phrase, cut: '' | 'ل'): boolean {
  for (let i = from; i < to; i++) if (names.kind(i) !== undefined && i < from + 3) return true;
  return cut === '' && (isSpeakerHead(tokens[from]!.folded) || inPair[from]! >= 0);
}

const IMPERSONAL = /^[وف]?(?:يقال|قيل)$/;
const EDITORIAL = /^[وف]?(?:يذكر|يشار|تذكر|يفاد|تجدر|يعلم|تبين|يتبين|يعتقد|يظن|يتوقع|يرجح|يزعم|تزعم)$/;
const JOINS = /^(?:كما|فيما|بينما|حيث|حين|و|اذ|وكذلك|قد|وقد|كان|كانت|وكان|وكانت|في|حسبما|لقد)$/;
const AND_ONLY = /^[وف]/;

/** Give the first word that introduces a cue: «، في حين أكد». */
function introduced({ tokens, sentence, gap, inPair }: Passage, at: number): number {
  let from = at;
  while (from > 0 && sentence[from - 1] === sentence[at] && inPair[from - 1]! < 0 && JOINS.test(tokens[from - 1]!.folded) && !/[،,]/.test(gap(from))) from--;
  return from;
}

/** Verbs with an object, or with ب: «وصف السفير الاجتماع بأنه»، «طالب الوزير بدعم أكبر». */
const TAKES_OBJECT = /^[وف]?(?:[يت]?طالبت?|ند?دت?|[يت]ندد|[يت]?تعهدت?|[يت]?هددت?|[يت]?توعدت?|وعدت?|[يت]عد|[يت]رحب|رحبت?|[يت]شيد|اشادت?|[يت]?تهم|اتهمت?|وصفت?|[يت]صف|انتقدت?|[يت]نتقد|دعا|دعت|[يت]دعو|[يت]?هاجمت?|استنكرت?|[يت]ستنكر|[يت]?ناشدت?|حذرت?|[يت]حذر|نبهت?|[يت]نبه|نعتت?|ادانت?|رفضت?|[يت]رفض)$/;
const ADJECTIVE = /(?:ي|ية|يه|ين|ون|ات)$|^ال(?:سابق|عام|اول|جديد|حالي|اعلي|اسبق|راحل|عامة|سابقة|متحدة|حر|اكبر|موقت)/;

/** Give where the words after such a verb may be its object, from the second on. */
function objectAfter({ tokens }: Passage, names: Names, from: number, end: number, withBa: boolean): number {
  const named = from <= tokens.length && !isSpeakerHead(tokens[from - 1]?.folded ?? '');
  let at = from;
  for (; at < end; at++) {
    const { folded } = tokens[at]!;
    if (names.kind(at) !== undefined) continue;
    if ((withBa && /^ب.{2}/.test(folded)) || /^(?:كل|جميع|سائر|مختلف)$|^.{3,}(?:ه|ها|هم)$/.test(folded) || (named && BODIES.has(folded))) break;
    if (folded.startsWith('ال') && tokens[at - 1]!.folded.startsWith('ال') && !ADJECTIVE.test(folded)) break;
  }
  return at;
}

function readVerb(passage: Passage, names: Names, at: number, sentenceStart: number, inClause: boolean, cued: boolean): Cue | null {
  const { tokens, gap, sentence } = passage;
  const { folded, text } = tokens[at]!;
  if (IMPERSONAL.test(folded)) {
    const { content } = scan(passage, at, SAY, 4);
    return content.kind === 'clause' ? { kind: 'verb', from: at, verb: at, verbTo: at + 1, form: SAY, and: false, speaker: null, glued: '', content, looks: 'ahead', nobody: true } : null;
  }
  const previous = at > 0 && sentence[at - 1] === sentence[at] ? tokens[at - 1]!.folded : '';
  const object = speechFormWithObject(folded, text);
  const called = object !== undefined && (object.form.strength === 'call' || /^[وف]?(?:اعتبر|وصف|يعتبر|تعتبر|سما)/.test(folded)) ? object : undefined;
  const found = speechForm(folded, text) ?? called;
  if (found === undefined || /^[اأ]ُ|^[\u0621-\u064A]ُ/.test(text.slice(0, 2)) || /^(?:لم|لن|لا|ولم|ولا|سوف|الذي|التي|الذين|ما|من|بما|ممن|يذكر|لكي|ان)$/.test(previous)) return null;
  const { form, and } = found;
  if (folded === 'بين' && !text.includes('ّ') && at !== sentenceStart) return null;
  if (/^وبين$|^بين$/.test(folded) && !text.includes('ّ') && scan(passage, at, form, 8).content.kind !== 'clause') return null;
  if (/^[وف]?عبر$/.test(folded) && !(and || at === sentenceStart || text.includes('ّ'))) return null;
  if (form.kind === 'noun') {
    const { content } = scan(passage, at, form, 6);
    return content.kind === 'none' || (folded === 'القول' && content.kind !== 'clause') ? null : { kind: 'noun', from: at, verb: at, verbTo: at + 1, form, and, speaker: null, glued: '', content, looks: 'ahead', nobody: false };
  }
  const { content, end } = scan(passage, at, form, form.kind === 'participle' ? SHORT_REACH : REACH);
  const written = /^[وف]?جاء$/.test(folded);
  if (written && (tokens[at + 1]?.folded !== 'في' || content.kind === 'none')) return null;
  if (form.kind === 'participle') {
    return (content.kind === 'none' && !/ا$|ين$/.test(folded)) || (content.kind === 'pair' && folded.endsWith('ة') && !/[،,»"”]/.test(gap(at))) ? null : { kind: 'participle', from: at, verb: at, verbTo: at + 1, form, and, speaker: null, glued: '', content: form.strength === 'call' ? NO_CONTENT : content, looks: 'ahead', nobody: false };
  }
  const takesObject = TAKES_OBJECT.test(folded);
  const bound = content.kind === 'none' || ((content.kind !== 'clause' || form.strength === 'call') && takesObject) ? objectAfter(passage, names, at + 2, end, takesObject) : end;
  const objectFirst = takesObject && /^ال.{3,}ين$/.test(tokens[at + 1]?.folded ?? '') && names.kind(at + 1) === undefined && !ROLES.has(tokens[at + 1]!.folded);
  const after = objectFirst ? null : speakerAfter(passage, names, at + (written ? 2 : 1), Math.min(bound, end));
  const standing = after === null && !and ? speakerBefore(passage, names, sentenceStart, at) : null;
  const before = standing !== null && inClause && !/[،,]/.test(gap(standing.from)) ? null : standing;
  if (EDITORIAL.test(folded) && after === null) return null;
  // Where nothing bounds the name, only one that begins like a speaker's is sure.
  const bounded = content.kind === 'clause' ? form.strength !== 'call' : content.kind !== 'none' && !takesObject;
  const sure = after === null || bounded || isSpeakerHead(tokens[after.from]!.folded) || names.kind(after.from) !== undefined || (content.kind !== 'none' && tokens[after.from]!.folded.startsWith('ال'));
  const speaker = (sure ? after : null) ?? before;
  const from = before !== null ? introduced(passage, before.from) : introduced(passage, at);
  const joined = and || AND_ONLY.test(tokens[from]!.folded) || from < at || at === sentenceStart || /[،,:»"”(-]/.test(gap(at)) || before !== null;
  // A verb in the midst of a clause belongs to that clause.
  if (!joined && ((inClause && content.kind !== 'pair') || (speaker === null && !cued))) return null;
  return { kind: 'verb', from, verb: at, verbTo: at + 1, form, and, speaker, glued: '', content: form.strength === 'call' && content.kind !== 'colon' ? NO_CONTENT : content, looks: 'ahead', nobody: false };
}

/** Give the cues of a paragraph in order. */
export function findCues(passage: Passage, names: Names): Cue[] {
  const { tokens, sentence, inPair } = passage;
  const cues: Cue[] = [];
  let sentenceStart = 0;
  let inClause = false;
  for (let at = 0; at < tokens.length; at++) {
    if (at > 0 && sentence[at] !== sentence[at - 1]) {
      sentenceStart = at;
      inClause = false;
    }
    if (inPair[at]! >= 0) continue;
    const told = TELL.test(tokens[at]!.folded) ? readTold(passage, names, at) : null;
    const cue = told ?? readSource(passage, names, at) ?? readVerb(passage, names, at, sentenceStart, inClause, cues.length > 0 && sentence[cues.at(-1)!.verb] === sentence[at]);
    if (cue === null) continue;
    if (cue.content.kind === 'clause' || cue.content.kind === 'colon') inClause = true;
    cues.push(cue);
    if (cue.kind === 'source') at = Math.max(at, cue.verbTo - 1, (cue.speaker?.to ?? 0) - 1);
    else if (told !== null) at = Math.max(at, cue.content.kind === 'pair' ? passage.pairs[cue.content.at]!.first - 1 : cue.content.at);
  }
  return cues;
}
