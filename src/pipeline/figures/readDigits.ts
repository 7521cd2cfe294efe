/** Read a number written in digits, with its separators: 10,000, 10.000, 10 000, 3,5, 3ر5. */
import type { DateToken, Tokens } from '#pipeline/dates/dateTokens.ts';

type Digits = {
  readonly next: number;
  readonly value: number;
  /** The value where the one separator before three digits marks a decimal: 167.250 ألف. */
  readonly decimal: number | null;
  /** The same spelling is read both ways, and only the thing counted can tell. */
  readonly unsure: boolean;
  /** Digits alone, four of them: it may be a year. */
  readonly yearLike: boolean;
  /** Groups parted by white space: it may be a telephone number. */
  readonly spaced: boolean;
};

const MOST_DIGITS = 15;
const SEPARATORS = '.,٫٬،';

const isNumber = (token: DateToken | undefined): token is DateToken => token?.kind === 'number';
const isGlued = (token: DateToken | undefined): boolean => token?.glued === true;

type Groups = { readonly next: number; readonly groups: readonly string[]; readonly marks: readonly string[] };

function collect(tokens: Tokens, at: number): Groups {
  const groups = [tokens[at]!.text];
  const marks: string[] = [];
  let next = at + 1;
  for (;;) {
    const [mark, number] = [tokens[next], tokens[next + 1]];
    if (!mark || !isNumber(number) || !isGlued(mark) || !isGlued(number)) break;
    if (!(mark.kind === 'mark' && SEPARATORS.includes(mark.text)) && !(mark.text === 'ر' && marks.length === 0)) break;
    groups.push(number.text);
    marks.push(mark.text);
    next += 2;
  }
  if (marks.length > 0 || groups[0]!.length > 3) return { next, groups, marks };
  while (isNumber(tokens[next]) && !isGlued(tokens[next]) && tokens[next]!.text.length === 3) {
    groups.push(tokens[next]!.text);
    marks.push(' ');
    next++;
  }
  return { next, groups, marks };
}

const decimal = (whole: readonly string[], part: string): number => Number(`${whole.join('')}.${part}`);
const inThousands = (groups: readonly string[]): boolean => /^[1-9][0-9]{0,2}$/.test(groups[0]!) && groups.slice(1).every((group) => group.length === 3);

/** The agencies that write ر for the point put the part first: 5ر2 is two and a half, as the line is set from the right. */
function valueOf({ groups, marks }: Groups): { value: number; decimal: number | null; unsure?: boolean } | null {
  const [first, second] = groups;
  if (second === undefined) return first!.length > 1 && first!.startsWith('0') ? null : { value: Number(first), decimal: null };
  const last = marks.at(-1)!;
  if (last === 'ر') return groups.length === 2 ? { value: decimal([second], first!), decimal: null } : null;
  if (groups.length === 2) {
    const point = decimal([first!], second);
    if (last === '٬' || last === ' ') return inThousands(groups) ? { value: Number(first! + second), decimal: null } : null;
    if (last === '٫' || last === '،' || !inThousands(groups)) return second.length <= 6 ? { value: point, decimal: null } : null;
    return { value: Number(first! + second), decimal: point, unsure: last === '.' && second !== '000' };
  }
  const alike = marks.every((mark) => mark === last);
  if (alike) return last !== '،' && last !== '٫' && inThousands(groups) ? { value: Number(groups.join('')), decimal: null } : null;
  const whole = groups.slice(0, -1);
  return inThousands(whole) && marks.slice(0, -1).every((mark) => mark === marks[0]) ? { value: decimal(whole, groups.at(-1)!), decimal: null } : null;
}

/** Read the number that begins at a token of digits. `value` is null where the form is none of a number: an address, a code. */
export function readDigits(tokens: Tokens, at: number): Digits | { readonly next: number; readonly value: null } {
  const read = collect(tokens, at);
  const size = read.groups.reduce((sum, group) => sum + group.length, 0);
  const value = size > MOST_DIGITS ? null : valueOf(read);
  if (!value) return { next: read.next, value: null };
  return {
    next: read.next,
    value: value.value,
    decimal: value.decimal,
    unsure: value.unsure ?? false,
    yearLike: read.groups.length === 1 && value.value >= 1000 && value.value <= 2100 && read.groups[0]!.length === 4,
    spaced: read.marks[0] === ' ',
  };
}
