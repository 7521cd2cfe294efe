/** Read a range of two numbers: بين 10 و15 ألفا, من 3 إلى 5 سنوات, 10-15 شخصا. */
import { type Tokens, isExactly, isWord, startOfWord } from '#pipeline/dates/dateTokens.ts';
import { type ReadNumber, readNumber } from '#pipeline/figures/readNumber.ts';
import { readUnit } from '#pipeline/figures/readUnit.ts';

export type Range = { readonly start: number; readonly last: ReadNumber; readonly value: number; readonly to: number };

const BETWEEN = new Set(['بين']);
const FROM = new Set(['من']);
const TO = new Set(['الي']);
/** Something that goes from one number to another has two of them and no range. */
const CHANGES = /^[وفلبس]?(?:ال)?(?:[يتان]?رت?ف|ا?نخف|خف[ضي]|ت?راجع|[تي]تراجع|زا[د]|زيادة|رفع|قفز|هبط|صعد|نزل|تقل|[يت]رتف|ارتف|انتقل|تحول|انتق|تخفيض|يرفع|ترفيع|عاد|وسع|يوسع|توسع|توسيع|قلص|تقليص|ضاعف|تضاعف|تحسن|تطور|مدد|تمديد|رفعت|خفضت|هوي|تدهور|نما|تدني)/;
const WINDOW = 8;

const isChange = (tokens: Tokens, at: number): boolean => {
  for (let back = 1; back <= WINDOW; back++) {
    const token = tokens[at - back];
    if (!token || token.kind === 'break' || token.text === '.' ) return false;
    if (token.kind === 'word' && CHANGES.test(token.text)) return true;
  }
  return false;
};

/** The first of a range borrows the scale of the second: 10 إلى 12 ألفا. */
function lowEnd(first: ReadNumber, second: ReadNumber): number {
  return first.scale === 1 && second.scale > 1 && first.value <= second.value / second.scale ? Number((first.value * second.scale).toPrecision(15)) : first.value;
}

/** Say whether the word before opens a range, and where. */
function opening(tokens: Tokens, at: number): { readonly start: number; readonly kind: 'between' | 'from' } | null {
  const bracket = tokens[at - 1]?.text === '(' ? 1 : 0;
  const before = tokens[at - 1 - bracket];
  if (isWord(before, BETWEEN)) {
    const start = isExactly(tokens[at - 2 - bracket], 'ما') ? tokens[at - 2 - bracket]!.start : startOfWord(before!, BETWEEN);
    return { start, kind: 'between' };
  }
  return bracket === 0 && isExactly(before, 'من') ? { start: startOfWord(before!, FROM), kind: 'from' } : null;
}

/** Read the second number of a range whose first is given. Null: it is no range. */
export function readRange(tokens: Tokens, at: number, first: ReadNumber): Range | null {
  if (first.kind === 'vague' || first.kind === 'part') return null;
  const open = opening(tokens, at);
  const own = open?.kind === 'between' ? readUnit(tokens, first.next, false) : null;
  const middle = own?.next ?? first.next;
  const link = tokens[middle];
  const second = secondNumber(tokens, middle, open?.kind ?? null);
  if (!link || !second || second.kind === 'vague' || second.kind === 'part') return null;
  const value = own ? first.value : lowEnd(first, second);
  const unit = readUnit(tokens, second.next, false);
  // «14 – 8 درجات»: the high and the low of a day.
  const falls = value > second.value && link.kind === 'mark' && unit !== null && tokens[unit.at]!.text.startsWith('درج');
  if ((value >= second.value && !falls) || first.yearLike !== second.yearLike || first.yearLike) return null;
  if (open?.kind !== 'between' && isWord(link, TO) && isChange(tokens, at)) return null;
  if (second.scale === 1 && (link.kind === 'mark' || !own) && !unit) return null;
  return { start: open && !(open.kind === 'from' && link.kind === 'mark') ? open.start : first.start, last: second, value: Math.min(value, second.value), to: Math.max(value, second.value) };
}

function secondNumber(tokens: Tokens, at: number, open: 'between' | 'from' | null): ReadNumber | null {
  const link = tokens[at];
  if (!link) return null;
  if (link.kind === 'mark') return '-–—'.includes(link.text) && tokens[at + 1]?.kind === 'number' ? readNumber(tokens, at + 1) : null;
  if (open === 'between') {
    if (isExactly(link, 'و')) return readNumber(tokens, at + 1);
    if (link.text.startsWith('و')) return readNumber(tokens, at);
  }
  if (isExactly(link, 'و')) return null;
  return isExactly(link, 'الي', 'او', 'حتي') && open !== 'between' || (open === 'between' && isExactly(link, 'الي')) ? readNumber(tokens, at + 1) : null;
}
