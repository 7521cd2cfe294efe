/** Words that bound a number: about, more than, less than. */
import { type Tokens, isWord, startOfWord } from '#pipeline/dates/dateTokens.ts';
import type { Figure } from '#pipeline/draft.ts';

type Bound = { readonly start: number; readonly at: number; readonly bound: Figure['bound'] };
type Side = Exclude<Figure['bound'], 'exact' | 'range'>;

const rows = (bound: Side, phrases: string): [string, Side][] => phrases.split('|').map((phrase) => [phrase, bound]);

/** Phrases before a number, folded; the longest that fits is taken. */
const BEFORE = new Map<string, Side>([
  ...rows(
    'about',
    'نحو|حوالي|قرابة|قرابه|زهاء|تقريبا|ما يقارب|يقارب|تقارب|مايقارب|ما يقرب من|يقرب من|تقرب من|ما يناهز|يناهز|تناهز|ناهز|ناهزت|قارب|قاربت|في حدود|حدود',
  ),
  ...rows(
    'over',
    'اكثر من|ازيد من|اكبر من|اعلي من|ما لا يقل عن|مالا يقل عن|ملا يقل عن|لا يقل عن|لا تقل عن|لا يقلون عن|علي الاقل|يزيد علي|يزيد عن|تزيد علي|تزيد عن|ما يزيد علي|ما يزيد عن|مايزيد عن|يزيدون علي|يزيدون عن|زاد علي|زاد عن',
  ),
  ...rows(
    'over',
    'تجاوز|تجاوزت|يتجاوز|تتجاوز|تجاوزوا|يتجاوزون|فاق|فاقت|يفوق|تفوق|ما يفوق|مايفوق|فوق|يربو علي|يربو عن|تربو علي|ما يربو علي|ما يربو عن|ما ينيف علي|ما ينيف عن|تخطي|تخطت|يتخطي|تتخطي|متجاوزا|متجاوزة|متخطيا|متخطية',
  ),
  ...rows(
    'under',
    'يقل عن|تقل عن|يقلون عن|قل عن|قلت عن|اقل من|ادني من|ما لا يزيد علي|ما لا يزيد عن|ما لا يتجاوز|لا يتجاوز|لا تتجاوز|لم يتجاوز|لم تتجاوز|لن يتجاوز|لا يتجاوزون|لا يتعدي|لا تتعدي|لم يتعد|لم تتعد|لم يتعدي|لا يزيد علي|لا يزيد عن|لا تزيد علي|لا تزيد عن|لم يزد علي|لم يزد عن|لا يفوق|لا تفوق|لم يفق|ما دون|دون|حتي|لا يتخطي|لا تتخطي',
  ),
]);
const MOST_WORDS = 4;
const FIRSTS = new Set([...BEFORE.keys()].map((phrase) => phrase.split(' ')[0]!));
/** Give what the phrase that ends right before `at` says. «من دون» is "without". */
export function boundBefore(tokens: Tokens, at: number): Bound | null {
  let found: Bound | null = null;
  let tail = '';
  for (let size = 1; size <= MOST_WORDS; size++) {
    const token = tokens[at - size];
    if (token?.kind !== 'word') break;
    if (isWord(token, FIRSTS)) {
      const cut = wordCut(token.text);
      for (const left of cut) {
        const bound = BEFORE.get(left + tail);
        if (bound) {
          const start = left === token.text ? token.start : startOfWord(token, new Set([left]));
          found = { start, at: at - size, bound };
        }
      }
    }
    tail = ` ${token.text}${tail}`;
  }
  if (found && isWord(tokens[found.at], new Set(['دون'])) && isWord(tokens[found.at - 1], new Set(['من']))) return null;
  return found;
}

/** The readings of a word without و, ف, ب and ل in front. */
function wordCut(text: string): readonly string[] {
  const joined = /^[وف]/.test(text) ? text.slice(1) : text;
  return [text, joined, /^[بل]/.test(joined) ? joined.slice(1) : joined];
}

const AFTER: readonly (readonly [words: readonly string[], bound: Side])[] = [
  [['علي', 'الاقل'], 'over'],
  [['علي', 'اقل', 'تقدير'], 'over'],
  [['او', 'اكثر'], 'over'],
  [['فاكثر'], 'over'],
  [['فما', 'فوق'], 'over'],
  [['وما', 'فوق'], 'over'],
  [['كحد', 'ادني'], 'over'],
  [['بحد', 'ادني'], 'over'],
  [['علي', 'الاكثر'], 'under'],
  [['علي', 'اقصي', 'تقدير'], 'under'],
  [['او', 'اقل'], 'under'],
  [['فاقل'], 'under'],
  [['كحد', 'اقصي'], 'under'],
  [['بحد', 'اقصي'], 'under'],
  [['تقريبا'], 'about'],
];

/** Give what the phrase that begins at `at` says of the number before it, and the token after it. */
export function boundAfter(tokens: Tokens, at: number): { readonly next: number; readonly bound: Figure['bound'] } | null {
  if (tokens[at]?.kind !== 'word') return null;
  for (const [words, bound] of AFTER) {
    if (words.every((word, i) => tokens[at + i]?.kind === 'word' && tokens[at + i]!.text === word)) return { next: at + words.length, bound };
  }
  return null;
}
