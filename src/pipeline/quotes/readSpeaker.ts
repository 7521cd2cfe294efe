/** Who speaks: the noun phrase beside a verb of speech. */
import type { Speaker } from '#pipeline/draft.ts';
import { headless, isAdverb, isHead, isOutside, isSpeakerHead, known } from '#pipeline/quotes/headWords.ts';
import type { Names, Phrase } from '#pipeline/quotes/names.ts';
import { isOwnedMasdar, ROLES } from '#pipeline/quotes/nounWords.ts';
import { phraseEnd } from '#pipeline/quotes/phraseEnd.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { isComplementiser, speechForm } from '#pipeline/quotes/speechWords.ts';
import { withName } from '#pipeline/quotes/withName.ts';

/** «لمراسلة الإذاعة، فلانة، أن»: the name after the comma is the reporter's. */
const REPORTER = /^ل(?:مراسل|مبعوث|موفد|مندوب|صحفي)/;

/** After an adverbial of several words a name is only sure with a comma, a time word or a piece in marks before it. */
function nameAfterAdverbial(passage: Passage, names: Names, from: number, to: number): number {
  const { tokens, gap, inPair } = passage;
  let reporter = REPORTER.test(tokens[from]!.folded);
  for (let i = from + 1; i < to; i++) {
    reporter ||= REPORTER.test(tokens[i]!.folded);
    const before = tokens[i - 1]!.folded;
    const sure =
      /[،,]/.test(gap(i)) ||
      isAdverb(before) ||
      (inPair[i - 1]! >= 0 && inPair[i]! < 0) ||
      before === 'له' ||
      before === 'لها' ||
      before === 'صحفي' ||
      before === 'صحافي' ||
      before === 'صحفية';
    // «أكد في حوار، ونقله موقع آخر، أن»: what somebody does with it.
    if (/^و.{3,}ه[ام]?$/.test(tokens[i]!.folded) && !known(names, i)) continue;
    if (!sure || isOutside(tokens[i]!.folded) || isAdverb(tokens[i]!.folded)) continue;
    if (isSpeakerHead(tokens[i]!.folded) || (names.begins(i) && known(names, i)) || /[،,]/.test(gap(i)))
      return reporter && !isSpeakerHead(tokens[i]!.folded) && [2, 3, 4].some((on) => i + on <= to && /[،,]/.test(gap(i + on))) ? -1 : i;
  }
  return -1;
}

const THIS = /^(?:هذا|هذه|ذلك|تلك)$/;
const TIME_NOUN = /^ال(?:اسبوع|شهر|عام|سنة|يوم|صباح|مساء|ليلة|مرة|فترة|مناسبة|موسم|اثناء|وقت)$/;
/** «وتشير هذه المذكرة إلى»: a demonstrative before its noun, which is no time. */
const pointsAt = ({ tokens }: Passage, at: number, to: number): boolean =>
  at + 1 < to && THIS.test(tokens[at]!.folded) && tokens[at + 1]!.folded.startsWith('ال') && !TIME_NOUN.test(tokens[at + 1]!.folded);

/** Give the speaker that stands after a verb, before `to`; null where none does. */
export function speakerAfter(passage: Passage, names: Names, from: number, to: number): Phrase | null {
  const { tokens } = passage;
  let at = from;
  while (at < to && isAdverb(tokens[at]!.folded) && !known(names, at)) at++;
  if (pointsAt(passage, at, to)) return { from: at, to: Math.max(at + 2, phraseEnd(passage, names, at + 1, to)) };
  // «قال والدموع في عينيه»: how he spoke.
  if (at < to && /^وال.{2,}/.test(tokens[at]!.folded) && !ROLES.has(tokens[at]!.folded) && !known(names, at)) return null;
  // «تقول أم محمد»: after a verb it is no «or».
  const mother = at < to && tokens[at]!.folded === 'ام';
  if (at < to && !mother && isOutside(tokens[at]!.folded) && !known(names, at)) at = nameAfterAdverbial(passage, names, at, to);
  if (at < 0 || at >= to || isOwnedMasdar(tokens[at]!.folded) || (/^لل|^لإ|^بال.{2}|^بإ/.test(tokens[at]!.text) && !known(names, at))) return null;
  const { folded, text } = tokens[at]!;
  if (
    (isComplementiser(folded) && !known(names, at) && tokens[at + 1]?.folded !== 'كي') ||
    (speechForm(folded, text)?.form.kind === 'participle' && !ROLES.has(folded)) ||
    folded === 'لا' ||
    folded === 'ذلك' ||
    (folded.length < 2 && !passage.gap(at + 1).startsWith('.'))
  )
    return null;
  return withName(passage, names, { from: at, to: phraseEnd(passage, names, at, to) }, to);
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
  else if (cut === 'و' && headless(first.folded) !== first.folded && (isHead(headless(first.folded)) || /^.ال/.test(first.folded)))
    name = name.replace(/^[وف](?=\S{3})/, '');
  return entity === undefined ? { name } : { name, entity };
}
