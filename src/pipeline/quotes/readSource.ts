/** Words given to someone by a phrase: «بحسب فلان»، «كما قال فلان»، «نقلت وكالة عن فلان». */
import { type Cue, SAY } from '#pipeline/quotes/cue.ts';
import { BODIES, ROLES } from '#pipeline/quotes/nounWords.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { isSpeakerHead, type Names, type Phrase, speakerAfter } from '#pipeline/quotes/readSpeaker.ts';
import { type Content, NO_CONTENT, REACH, scanContent } from '#pipeline/quotes/scanContent.ts';
import { type Gender, speechForm, speechFormWithObject } from '#pipeline/quotes/speechWords.ts';

const TELL = /^[وف]?(?:نقل|نقلت|ينقل|تنقل|نقلوا|نسب|نسبت)$/;

/** «نقلت وكالة … عن المتحدث … قوله»: the person quoted speaks, not the agency. */
export function readTold(passage: Passage, names: Names, at: number): Cue | null {
  const { tokens, sentence } = passage;
  if (!TELL.test(tokens[at]!.folded)) return null;
  let about = at + 1;
  while (about < tokens.length && about < at + 14 && sentence[about] === sentence[at] && tokens[about]!.folded !== 'عن' && tokens[about]!.folded !== 'الي') about++;
  const prep = tokens[about]?.folded;
  if (about >= tokens.length || about >= at + 14 || sentence[about] !== sentence[at] || prep !== (/نسب/.test(tokens[at]!.folded) ? 'الي' : 'عن')) return null;
  const { content, end } = scanContent(passage, about, SAY, REACH);
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
export function readSource(passage: Passage, names: Names, at: number): Cue | null {
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
