/** Read a number of digits, words or both: 3 ملايين و500 ألف, خمسة وعشرين ألفا, مئات الآلاف. */
import { type Tokens, type DateToken, isExactly, lookUp, startAfter } from '#pipeline/dates/dateTokens.ts';
import { ADDED_PARTS, DEFINITE_SCALES, FRACTIONS, NUMBER_WORDS, type NumberWord, VAGUE } from '#pipeline/figures/numberWords.ts';
import { readDigits } from '#pipeline/figures/readDigits.ts';
import { readUnit } from '#pipeline/figures/readUnit.ts';

export type ReadNumber = {
  readonly start: number;
  readonly next: number;
  readonly value: number;
  /** Vague: عشرات. Part: نصف of something. Two: اثنين. */
  readonly kind: 'digits' | 'words' | 'vague' | 'part' | 'two';
  /** The power of ten that its last word multiplies by; 1 where there is none. */
  readonly scale: number;
  readonly yearLike: boolean;
  readonly spaced: boolean;
  readonly unsure: boolean;
};

type Part = { readonly next: number; readonly value: number; readonly decimal?: number | null; readonly first: NumberWord | null; readonly yearLike?: boolean; readonly spaced?: boolean; readonly unsure?: boolean };

/** Take the noise of binary fractions out of a product. */
const exact = (value: number): number => Number(value.toPrecision(15));

/** A word of a number, as it stands or joined with و. */
const joinedWord = (token: DateToken | undefined): NumberWord | undefined =>
  token?.kind === 'word' && token.text.startsWith('و') ? NUMBER_WORDS.get(token.text.slice(1)) : undefined;
const plainWord = (token: DateToken | undefined): NumberWord | undefined => (token?.kind === 'word' ? NUMBER_WORDS.get(token.text) : undefined);

/** Read 1–99 from words whose first is given. */
function belowHundred(tokens: Tokens, at: number, word: NumberWord): Part | null {
  if (word.kind === 'ten') return { next: at + 1, value: word.value, first: word };
  if (word.kind !== 'unit' && word.kind !== 'one') return null;
  const after = plainWord(tokens[at + 1]);
  if (after?.value === 10 && word.value < 10) return { next: at + 2, value: word.value + 10, first: null };
  const ten = joinedWord(tokens[at + 1]);
  if (ten?.kind === 'ten' && word.value < 10) return { next: at + 2, value: word.value + ten.value, first: null };
  if (isExactly(tokens[at + 1], 'و') && plainWord(tokens[at + 2])?.kind === 'ten' && word.value < 10) return { next: at + 3, value: word.value + plainWord(tokens[at + 2])!.value, first: null };
  return word.kind === 'one' ? null : { next: at + 1, value: word.value, first: word };
}

/** Read 1–999 from words whose first is given. */
function belowThousand(tokens: Tokens, at: number, word: NumberWord): Part | null {
  const parted = word.kind === 'unit' && word.value >= 3 && word.value <= 9 && plainWord(tokens[at + 1])?.value === 100;
  if (word.kind !== 'hundred' && !parted) return belowHundred(tokens, at, word);
  const hundred: Part = { next: at + (parted ? 2 : 1), value: parted ? word.value * 100 : word.value, first: word };
  const rest = joinedWord(tokens[hundred.next]);
  const added = rest ? belowHundred(tokens, hundred.next, rest) : null;
  return added ? { next: added.next, value: hundred.value + added.value, first: null } : hundred;
}

/** Read digits or words below a thousand, then the scale that multiplies them. */
function readGroup(tokens: Tokens, at: number, word: NumberWord | undefined): (Part & { readonly scale: number }) | null {
  const token = tokens[at];
  if (word?.kind === 'scale') {
    const value = word.form === 'dual' ? 2 * word.value : word.value;
    return { next: at + 1, value, first: word, scale: word.value };
  }
  const digits = token?.kind === 'number' ? readDigits(tokens, at) : null;
  if (digits && digits.value === null) return null;
  const part: Part | null = digits ? { ...digits, first: null } : word ? belowThousand(tokens, at, word) : null;
  if (!part) return null;
  const scale = plainWord(tokens[part.next]);
  if (scale?.kind !== 'scale' || scale.form === 'dual') return { ...part, scale: 1 };
  const further = plainWord(tokens[part.next + 1]);
  const twice = scale.value === 1e3 && further?.kind === 'scale' && further.value > 1e3 && further.form !== 'dual';
  const by = twice ? scale.value * further.value : scale.value;
  return { ...part, next: part.next + (twice ? 2 : 1), value: exact((part.decimal ?? part.value) * by), scale: by, unsure: false, yearLike: false };
}

/** Read what is joined with و and smaller than the scale before it: و200 ألف, وثلاثمئة, ونصف. */
function readAdded(tokens: Tokens, at: number, scale: number): (Part & { readonly scale: number }) | null {
  const token = tokens[at];
  if (scale === 1 || token?.kind !== 'word' || !token.text.startsWith('و')) return null;
  const part = ADDED_PARTS.get(token.text);
  if (part !== undefined) {
    const again = DEFINITE_SCALES.get(tokens[at + 1]?.text ?? '') ?? plainWord(tokens[at + 1])?.value ?? NUMBER_WORDS.get(tokens[at + 1]?.text.replace(/^ال/, '') ?? '')?.value;
    return { next: again === scale ? at + 2 : at + 1, value: part * scale, first: null, scale: 1 };
  }
  const alone = token.text === 'و';
  const group = alone ? readGroup(tokens, at + 1, plainWord(tokens[at + 1])) : readGroup(tokens, at, joinedWord(token));
  return group && group.value < scale && !(group.first?.form === 'plural') ? group : null;
}

/** «مائة و59»: hundreds in words, the rest in digits. */
function withRest<T extends Part>(tokens: Tokens, group: T): T {
  if (group.first?.kind !== 'hundred' || tokens[group.next]?.text !== 'و' || tokens[group.next + 1]?.kind !== 'number') return group;
  const rest = readDigits(tokens, group.next + 1);
  return rest.value !== null && Number.isInteger(rest.value) && rest.value < 100 ? { ...group, next: rest.next, value: group.value + rest.value, first: null } : group;
}

function readExact(tokens: Tokens, at: number, word: NumberWord | undefined): Omit<ReadNumber, 'start'> | null {
  let group = readGroup(tokens, at, word);
  if (!group) return null;
  // «مليونا لاجئ» are two; «مليونا ونصف», «مليونا في السنة» one, in the accusative.
  if (word?.kind === 'scale' && word.form === 'base' && /(?:الفا|نا|ارا)$/.test(tokens[at]!.text) && readUnit(tokens, at + 1, false)) group = { ...group, value: 2 * word.value };
  group = withRest(tokens, group);
  let { next, value, scale } = group;
  for (let added = readAdded(tokens, next, scale); added; added = readAdded(tokens, next, scale)) {
    value = exact(value + added.value);
    next = added.next;
    scale = added.scale;
  }
  const two = next === at + 1 && group.first?.value === 2 && group.first.kind === 'unit';
  const kind = two ? 'two' : tokens[at]!.kind === 'number' ? 'digits' : 'words';
  return { next, value, kind, scale: group.scale, yearLike: group.yearLike ?? false, spaced: group.spaced ?? false, unsure: group.unsure ?? false };
}

const HIGHEST_PART = 1e12;

/** Half a million, a quarter of an hour: a scale after it makes it a number, anything else leaves it a part. */
function readPart(tokens: Tokens, at: number, part: number): Omit<ReadNumber, 'start'> {
  const named = tokens[at + 1]?.text ?? '';
  const scale = NUMBER_WORDS.get(named.startsWith('ال') && named !== 'الف' ? named.slice(2) : named);
  const counted = scale?.kind === 'scale' && scale.form === 'base' && scale.value <= HIGHEST_PART;
  const value = counted ? exact(part * scale.value) : exact(part);
  return { next: at + (counted ? 2 : 1), value, kind: counted ? 'words' : 'part', scale: counted ? scale.value : 1, yearLike: false, spaced: false, unsure: false };
}

function readVague(tokens: Tokens, at: number, size: number): Omit<ReadNumber, 'start'> {
  const scale = DEFINITE_SCALES.get(tokens[at + 1]?.text ?? '');
  const value = scale === undefined ? size : size * scale;
  return { next: at + (scale === undefined ? 1 : 2), value, kind: 'vague', scale: 1, yearLike: false, spaced: false, unsure: false };
}

/** Words of number that end with the case of a multiple or open a vague count only where no number stands before them. */
export function readNumber(tokens: Tokens, at: number): ReadNumber | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') {
    const read = readExact(tokens, at, undefined);
    return read && { start: token.start, ...read };
  }
  const vague = lookUp(token, VAGUE);
  if (vague) return { start: startAfter(token, vague.cut), ...readVague(tokens, at, vague.value) };
  const part = lookUp(token, FRACTIONS);
  if (part) return { start: startAfter(token, part.cut), ...readPart(tokens, at, part.value) };
  const word = lookUp(token, NUMBER_WORDS);
  const read = word && readExact(tokens, at, word.value);
  return read ? { start: startAfter(token, word.cut), ...read } : null;
}
