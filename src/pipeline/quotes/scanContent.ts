/** What a word of speech governs: a clause, what follows a colon, or a marked piece. */
import { RANK } from '#pipeline/quotes/headWords.ts';
import { BODIES, INDEFINITE_ENDS, namesWhatFollows, ROLES } from '#pipeline/quotes/nounWords.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { isComplementiser, speechForm, speechFormWithObject, type SpeechForm } from '#pipeline/quotes/speechWords.ts';

/** What a cue governs: a clause after أن, words after a colon, a marked piece, or nothing that follows at once. */
export type Content = { readonly kind: 'clause' | 'colon' | 'pair' | 'none'; readonly at: number };

/** So many words after a verb, what it governs must begin. */
export const REACH = 30;
/** A colon with a mark is sure even further on. */
const COLON_REACH = 45;
/** After a participle, fewer. */
export const SHORT_REACH = 12;
export const NO_CONTENT = { kind: 'none', at: -1 } as const;
const NOT_BEFORE_THAT = /^(?:امل|هدف|بهدف|اجل|بغية|بعد|قبل|منذ|الا|غير|رغم|دون|كما|حيث|بما|لولا|بيد|حتي|خشية|مخافة|ريثما|شرط|بشرط|مع|سوي|الرغم|بالرغم|اذ)$/;
const MODAL =
  /^(?:و|ف)?(?:يمكن|يجب|ينبغي|يستطيع|تستطيع|يريد|تريد|يود|يتعين|يفترض|يتوقع|متوقع|المتوقع|المقرر|مقرر|الممكن|ممكن|المفترض|يحاول|استطاع|اراد|كاد|المرجح|المنتظر|منتظر|يرجح|شانه|شانها|شانهم|عسي|لعل|لابد|بد|يعني|تعني|يعقل|المهم|المستحيل|الصعب|الغريب|الطبيعي|المعروف|الضروري|الافضل|المفروض)$/;
const TO_SOMEONE = /^(?:له|لها|لهم|لهن|لهما|لنا)$/;
const LETS = /^(?:[يت]?سمح|سمحت|[يت]تيح|اتاح|اتاحت|[يت]خول|[يت]كفل|[يت]ضمن|[يت]اذن|اذن|اذنت)$/;
const PREPS = /^(?:الي|علي|عن|من|في)$/;
const NEED = /^(?:ضرورة|اهمية|وجوب|استحالة|حقيقة)$/;
const RELATIVE = /^[وف]?(?:الذي|التي|الذين|اللذين|اللتين|ما|من)$/;
/** «وهو يشير إلى …»: what goes on beside the speaking. */
const BESIDE = /^و(?:هو|هي|هم)$/;
const FOLLOWING = /^(?:بينها|بينهم|منها|منهم|وهي|وهم|هي|التالي|التالية|الاتي|الاتية|كالتالي|كالاتي|يلي|التاليين)$/;
/** After these stands a noun: «عدم ذكر اسمه». */
export const AFTER_NOUN = /^(?:عدم|دون|بدون|في|علي|الي|عن|مع|بعد|قبل|حسن|كل|غير|سوء|خلال)$/;

/** What a name goes on after: «بن طالب» is no verb. */
export const IN_NAME = /^(?:بن|ابن|ابو|ابي|ام|عبد|ولد|ال)$/;

/** «عبر الفيديو»، «عقب الاجتماع»: a preposition, unless it is written with its shadda. */
export const isThrough = (folded: string, text: string): boolean => /^(?:عبر|عقب|بين)$/.test(folded) && !text.includes('ّ');

const CLOSE_BEFORE = /^(?:ب|ل|لل|من|في|الي|علي|عن|مع)$/;

/** Whether «تابع» is no verb: «مسؤول تابع للحكومة». */
export const belongs = ({ tokens }: Passage, at: number): boolean => tokens[at]!.folded === 'تابع' && (tokens[at + 1]?.folded.startsWith('ل') ?? false);

/** «ندوات عن "…"»: what a talk or a book is about is its title. */
const NAMES_OF = /^(?:عن|حول|بعنوان)$/;

/** Whether a noun introduces a marked piece as a name: صحيفة "…", فيلم "…", or it is letters: مكتب "إف بي آي". */
export function isNamed(passage: Passage, at: number): boolean {
  const { tokens, pairs } = passage;
  const pair = pairs[at]!;
  const before = tokens[pair.first - 1]?.folded ?? '';
  // «في بيان، "…"»: a comma parts the noun from the words said.
  if (/[،,]/.test(passage.gap(pair.first))) return false;
  if (NAMES_OF.test(before) && namesWhatFollows(tokens[pair.first - 2]?.folded ?? '')) return true;
  if (namesWhatFollows(before) || before === 'ل' || before === 'لل' || ((ROLES.has(before) || BODIES.has(before)) && !before.startsWith('ال'))) return true;
  const size = pair.after - pair.first;
  // «قمة تابعتها "…"»
  if (size <= 5 && /^[وف]?[تين].{3,}(?:ها|ه)$/.test(before) && speechFormWithObject(before, before) === undefined) return true;
  if (size <= 5 && pair.first > 1 && !isComplementiser(before) && !CLOSE_BEFORE.test(before) && namesWhatFollows(tokens[pair.first - 2]!.folded)) return true;
  if (size > 5) return false;
  // «مؤتمر باريس للأمراض»، «تونس الرقمية 2020»
  const last = tokens[pair.after - 1]!.folded;
  if (
    !isComplementiser(before) &&
    !/[:]/.test(passage.gap(pair.first)) &&
    (/^(?:موتمر|مهرجان|طريق|حزب|برنامج|مشروع|شارع|جايزة|كاس|قناة|صحيفة|جمعية|منظمة|حركة|كتايب|حملة)$/.test(tokens[pair.first]!.folded) ||
      /^(?:19|20)\d\d$/.test(last))
  )
    return true;
  for (let i = pair.first; i < pair.after; i++) if (tokens[i]!.text.length > 3) return false;
  return true;
}

/** Whether a marked piece is a name or an aside rather than words said: no colon and no أن before it, and at most three words. */
function isAside(passage: Passage, at: number, preps: readonly string[]): boolean {
  const pair = passage.pairs[at]!;
  if (/:\s*\S{1,2}$/.test(passage.gap(pair.first))) return false;
  // «الناطق باسم الشرطة "العقيد فلان":» a rank opens a name.
  if (pair.after - pair.first <= 6 && RANK.test(passage.tokens[pair.first]!.folded) && /[:،,]/.test(passage.gap(pair.after))) return true;
  const before = passage.tokens[pair.first - 1]?.folded ?? '';
  // «حذرت من "تفاؤل يسبق الأرقام"»: behind the verb's own preposition three words are enough.
  if (pair.after - pair.first === 3 && preps.includes(before)) return isNamed(passage, at);
  return isNamed(passage, at) || (pair.after - pair.first <= 3 && !isComplementiser(before));
}

type Scanned = { readonly content: Content; readonly end: number; readonly noun?: number };

/** Look for what a verb at `at` governs, within its sentence and `reach` words. `end`: where the name of its speaker ends at the latest. */
export function scanContent(passage: Passage, at: number, form: SpeechForm, reach: number): Scanned {
  const { tokens, sentence, inPair, pairs, gap } = passage;
  let commas = 0;
  let aside = false;
  let related = false;
  let noun: number | undefined;
  let j = at + 1;
  const last = Math.min(tokens.length, at + (form.strength === 'say' && reach === REACH ? COLON_REACH : reach));
  for (; j < last && sentence[j] === sentence[at]; j++) {
    const before = gap(j);
    const pair = inPair[j]!;
    if (j >= at + reach && !(before.includes(':') && pair >= 0)) {
      if (pair >= 0) j = pairs[pair]!.after - 1;
      continue;
    }
    if (before.includes(':') && !(/^\d/.test(tokens[j]!.folded) && /\d$/.test(tokens[j - 1]!.folded)) && !aside) {
      const titled = /عنوان$|^(?:التالي|التالية|التاليين)$/.test(tokens[j - 1]!.folded);
      if (titled && pair >= 0) {
        j = pairs[pair]!.after - 1;
        continue;
      }
      if (pair >= 0 && pairs[pair]!.first === j) return { content: { kind: 'pair', at: pair }, end: noun ?? j, noun };
      if (isComplementiser(tokens[j]!.folded)) return { content: { kind: 'clause', at: j }, end: noun ?? j, noun };
      return form.strength === 'say' && !FOLLOWING.test(tokens[j - 1]!.folded)
        ? { content: { kind: 'colon', at: j }, end: noun ?? j, noun }
        : { content: NO_CONTENT, end: j };
    }
    if (/[،,]/.test(before)) {
      commas++;
      aside = RELATIVE.test(tokens[j]!.folded) && tokens[j]!.folded !== 'ما';
      if (commas > 5) break;
    }
    if (pair >= 0) {
      const body = pairs[pair]!.first === at + 1 && BODIES.has(tokens[j]!.folded);
      if (!body && !isAside(passage, pair, form.preps) && !aside && !related && j <= at + 18)
        return { content: { kind: 'pair', at: pair }, end: noun ?? j, noun };
      j = pairs[pair]!.after - 1;
      continue;
    }
    if (aside) continue;
    const { folded, text } = tokens[j]!;
    related ||= /^(?:الذي|التي|الذين)$/.test(folded);
    if (isComplementiser(folded) && !(folded === 'بان' && tokens[j + 1]?.folded === 'كي')) {
      const previous = tokens[j - 1]!.folded;
      if (NOT_BEFORE_THAT.test(previous)) continue;
      // «تسمح لها بأن»: what another verb lets someone do.
      if (MODAL.test(previous) || (TO_SOMEONE.test(previous) && LETS.test(tokens[j - 2]!.folded))) break;
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
    if (
      other === undefined ||
      isThrough(folded, text) ||
      IN_NAME.test(tokens[j - 1]!.folded) ||
      AFTER_NOUN.test(tokens[j - 1]!.folded) ||
      belongs(passage, j) ||
      (ROLES.has(folded) && j <= at + 2) ||
      RELATIVE.test(tokens[j - 1]!.folded) ||
      (BESIDE.test(tokens[j - 1]!.folded) && !gap(j - 1).includes('،'))
    )
      continue;
    if (other.form.kind === 'noun' && reach !== SHORT_REACH) {
      noun ??= j;
      continue;
    }
    // «مسؤول رفض كشف اسمه»: what is told of who is not named.
    if (form.kind === 'verb' && !other.and && j > at + 1 && gap(j) === ' ' && INDEFINITE_ENDS.has(folded) && !tokens[j - 1]!.folded.startsWith('ال')) continue;
    // «في مقابلة نشرت مقتطفات منها»: a verb that nothing joins describes the noun before it.
    if (form.kind === 'verb' && other.form.kind === 'verb' && !other.and && j > at + 1 && gap(j) === ' ' && tokens[j]!.folded.endsWith('ت')) continue;
    break;
  }
  return { content: NO_CONTENT, end: j };
}
