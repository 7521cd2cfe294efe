/** Read a person's name at a place in a text. */
import { COMMON } from '#pipeline/entities/discover/commonWords.ts';
import { FOREIGN_GIVEN } from '#pipeline/entities/discover/foreignNames.ts';
import { DOUBTFUL_GIVEN, GIVEN_NAMES } from '#pipeline/entities/discover/givenNames.ts';
import { closesTitled, endsBefore, isClosedFamily, isCommon, isFamily, isGiven, isNisbaFamily, isServant, isOpenFamily, isShortFamily, isWritten, joins, mayBeGiven } from '#pipeline/entities/discover/nameShapes.ts';
import { firstWord, type Free, mayGoOn, type NameRow } from '#pipeline/entities/discover/nameRow.ts';
import { CHILD_OF, KUNYA, PARTICLES, STOPS } from '#pipeline/entities/discover/nameWords.ts';
import { readForeign } from '#pipeline/entities/discover/readForeign.ts';
import { BARE_TITLES, isTitle } from '#pipeline/entities/discover/titles.ts';
import type { Words } from '#pipeline/entities/words.ts';

const MOST_WORDS = 9;

/** Nouns of God and faith close a two-word name: عز الدين، نصر الله. */
const CLOSING = new Set(['الدين', 'الله', 'العابدين', 'الاسلام', 'الزمان']);
const OPENED_BY_CLOSING = new Set(['عز', 'زين', 'نجم', 'سيف', 'صلاح', 'نور', 'بدر', 'فخر', 'بهاء', 'علاء', 'ضياء', 'جلال', 'حسام', 'عماد', 'كمال', 'سعد', 'فضل', 'خير', 'شمس', 'نصر', 'تقي', 'محيي', 'جاد', 'حمد', 'شهاب', 'ناصر', 'قطب', 'معز', 'برهان', 'ركن', 'صفي', 'عون', 'رزق', 'ضيف', 'جار', 'سراج', 'فرج', 'عطا', 'فتح', 'هبة', 'خلف', 'تاج', 'جمال', 'محي', 'حزب']);
const SPOKESMAN = /(?:ناطق|متحدث|رسمي|محامي?|تحدث|نطق)ة?$/;
const ABD = /^[وبلفك](?=عبد$)/;

const folded = (words: Words, at: number): string => words.tokens[at]!.folded;

/** Give the end of the unit that begins at `at`: one word, or two of عبد الله, عز الدين. */
function unitEnd(words: Words, at: number, free: Free): number {
  const next = joins(words, at) && free(at + 1) ? folded(words, at + 1) : '';
  const word = folded(words, at).replace(ABD, '');
  // المنتصر بالله
  if (CLOSING.has(next) || (next === 'بالله' && isGiven(word))) return at + 2;
  return word === 'عبد' && ((next.startsWith('ال') && next.length > 4) || next === 'رب' || next === 'ربه' || next === 'مناف') ? at + 2 : at + 1;
}

/** Whether a mark or the end of the text ends the name. */
const isCut = (words: Words, to: number): boolean => to >= words.tokens.length || !joins(words, to - 1) || /^(?:ان(?:ه|ها)?|بان(?:ه|ها)?|وال.*)$/.test(folded(words, to));
/** Whether a name that ends before `to` can end there. */
const isEnd = (words: Words, to: number, free: Free): boolean => isCut(words, to) || !free(to) || endsBefore(words, to);

/** The shape of a participle, and of a verb of doing with somebody: جازف. */
const isActive = (word: string): boolean => /^.ا..$/.test(word);

/** The part of a name after its first unit: where it ends, how many units it has, and whether its last is a family name. */
type Rest = { readonly to: number; readonly units: number; readonly closed: boolean; readonly child: boolean };

/** Give the end of a name after a family name that closes it: «الفهد الخضراء», «العبد الله», «الراوي آل مهنا», «الخماري السليلي», «حسن بوشعالة» have one word more. */
function familyEnd(words: Words, at: number, free: Free): number {
  const to = at + 1;
  if (!joins(words, at) || !free(to) || !isWritten(words, to)) return to;
  const [word, next] = [folded(words, at), folded(words, to)];
  if (word === 'العبد' && next === 'الله') return to + 1;
  if (isHouse(words, to) && joins(words, to)) return to + 2;
  if (/^بو.{3,}/.test(next) && isOpenFamily(next)) return to + 1;
  const fathers = isGiven(word.slice(2)) && isFamily(next);
  return fathers || (isNisbaFamily(next) && !STOPS.has(next)) ? to + 1 : to;
}

/** «محمد على»: the name, written like «upon», as a mark after it tells. */
const isFinalAli = (words: Words, at: number): boolean => words.tokens[at]!.text === 'على' && at > 0 && isGiven(folded(words, at - 1)) && (at + 1 >= words.tokens.length || !joins(words, at));

/** «آل», which names the house that follows. */
const isHouse = (words: Words, at: number): boolean => words.tokens[at]!.text.startsWith('آ') && folded(words, at) === 'ال';

/** Definite words in ي that tell when or which. */
const NO_FAMILY = new Set(['الماضي', 'الحالي', 'التالي', 'الثاني', 'الجاري', 'الاتي', 'الذي', 'التي', 'النادي', 'الاساسي', 'الدولي', 'المحلي', 'الرسمي', 'النهائي']);

const isSureGiven = (words: Words, at: number): boolean => {
  const word = folded(words, at).replace(/^و(?=.{3})/, '');
  return GIVEN_NAMES.has(word) && !DOUBTFUL_GIVEN.has(word) && !COMMON.has(word);
};

function readRest(words: Words, from: number, start: number, free: Free, titled: boolean): Rest {
  let to = start;
  let units = 1;
  let child = false;
  while (to - from < MOST_WORDS && joins(words, to - 1) && free(to) && (isWritten(words, to) || isFinalAli(words, to))) {
    const word = folded(words, to);
    const next = joins(words, to) && free(to + 1) && isWritten(words, to + 1) ? folded(words, to + 1) : '';
    if (isHouse(words, to) && next.length > 2) return { to: to + 2, units: units + 1, closed: true, child };
    if (PARTICLES.has(word) && next.length > 2 && (isGiven(next) || next === 'عبد' || !isCommon(next) || ((CHILD_OF.has(word) || KUNYA.has(word)) && /^ال.{3}/.test(next) && isEnd(words, to + 2, free)))) {
      if (CHILD_OF.has(word) || word === 'ابن') child = true;
      // بن أبي طالب: two particles.
      to = PARTICLES.has(next) && next !== 'عبد' && joins(words, to + 1) ? unitEnd(words, Math.min(to + 2, words.tokens.length - 1), free) : unitEnd(words, to + 1, free);
    } else if (word === 'عبد' && unitEnd(words, to, free) === to + 2) to += 2;
    else if (isFinalAli(words, to)) return { to: to + 1, units: units + 1, closed: true, child };
    else if (isGiven(word) && !(STOPS.has(word) && word !== 'علي' && units > 1)) to = unitEnd(words, to, free);
    else if ((OPENED_BY_CLOSING.has(word) && CLOSING.has(next)) || (next === 'الدين' && word.length > 2 && !word.startsWith('ال'))) to += 2;
    else if (word === 'الامين' && folded(words, to - 1) === 'محمد' && next !== 'العام') to++;
    // «خديجة الرياضي»: a family name that is a word of news too.
    else if (units === 1 && isSureGiven(words, from) && /^ال.{3,}ي$/.test(word) && !isFamily(word) && !words.tokens[to]!.text.endsWith('ى') && !NO_FAMILY.has(word) && isEnd(words, to + 1, free)) return { to: to + 1, units: 2, closed: true, child };
    else if (isFamily(word)) return { to: familyEnd(words, to, free), units: units + 1, closed: true, child };
    else if (units < 4 && isOpenFamily(word) && next.endsWith('ي') && isFamily(next)) return { to: to + 2, units: units + 1, closed: true, child };
    else if (units < (child ? 6 : 4) && ((isOpenFamily(word) && (isActive(word) ? isCut(words, to + 1) || STOPS.has(next) : isEnd(words, to + 1, free))) || (isShortFamily(word) && to + 1 < words.tokens.length && STOPS.has(folded(words, to + 1))) || (isClosedFamily(word) && isCut(words, to + 1)))) return { to: to + 1, units: units + 1, closed: true, child };
    else if (titled && isGiven(next) && mayBeGiven(word) && !isTitle(word) && !/[ةه]$/.test(word)) to++;
    else if (titled && units < 5 && closesTitled(words, to)) return { to: to + 1, units: units + 1, closed: true, child };
    else break;
    units++;
  }
  return { to, units, closed: false, child };
}

/** Read an Arabic name that begins with a given name or a kunya, or give undefined. */
function readArabic(words: Words, from: number, free: Free, titled: boolean): NameRow | undefined {
  const next = joins(words, from) && free(from + 1) ? folded(words, from + 1) : '';
  // «إف إم» is a radio.
  const kunya = KUNYA.has(folded(words, from)) && !(from > 0 && folded(words, from - 1) === 'اف') && next.length > 2 && isGiven(next.replace(/^ال/, ''));
  const first = kunya ? { word: next.replace(/^ال/, ''), prefix: '' } : firstWord(words, from, (word) => isGiven(word) || word === 'عبد' || OPENED_BY_CLOSING.has(word));
  if (first === undefined) return undefined;
  // «المتحدث باسم»
  if (first.word === 'باسم' && from > 0 && SPOKESMAN.test(folded(words, from - 1))) return undefined;
  const start = unitEnd(words, kunya ? from + 1 : from, free);
  const compound = start === from + 2 && !kunya;
  if (!compound && !isGiven(first.word)) return undefined;
  const { to, units, closed, child } = readRest(words, from, start, free, titled);
  if (kunya && units < 2 && isEnd(words, to, free)) return { from, to, prefix: '', strength: 'needs-title' };
  if (units < 2 || (!closed && mayGoOn(words, to, free))) return undefined;
  const family = closed && isNisbaFamily(folded(words, to - 1));
  // «أمل عبد المجيد»: who is called after a servant of God is a person.
  const servant = (to > from + 2 && folded(words, from + 1) === 'عبد') || (to > from + 1 && isServant(folded(words, from + 1)));
  // «نجاح الصناعي» would be no Arabic: the article stands on the family name alone.
  const sure = compound || child || folded(words, to - 1) === 'الدين' || (family && !first.word.startsWith('ال')) || isServant(first.word) || servant || (GIVEN_NAMES.has(first.word) && !DOUBTFUL_GIVEN.has(first.word));
  const likely = kunya || family || units > 2;
  // «لقاء», a given name, is a meeting as well.
  if (COMMON.has(first.word) && folded(words, from + 1) === 'ولد') return undefined;
  if (COMMON.has(first.word) && !compound && !child && !kunya) return { from, to, prefix: first.prefix, strength: 'needs-title' };
  return { from, to, prefix: first.prefix, strength: sure ? 'sure' : likely ? 'likely' : 'needs-title' };
}

/** Read a name whose first word no list knows: «مكرم بن صالح», or two words that a title before them makes a name. */
function readUnknown(words: Words, from: number, free: Free, titled: boolean): NameRow | undefined {
  if (!(mayBeGiven(folded(words, from)) || isChildsFirst(words, from) || (titled && mayBeTitled(words, from))) || !joins(words, from) || !free(from + 1) || !isWritten(words, from + 1)) return undefined;
  const next = folded(words, from + 1);
  // «جدلا» is an accusative.
  if (folded(words, from).endsWith('ا') && !isGiven(next)) return undefined;
  // A given name there begins a name of its own, unless a title says that it began already.
  if (isGiven(next) && !(titled && !/[ةهت]$|^ب/.test(folded(words, from)))) return undefined;
  const { to, units, closed, child } = readRest(words, from, from + 1, free, false);
  if (units < 2 || (!closed && mayGoOn(words, to, free))) return undefined;
  if (isGiven(next) && isEnd(words, to, free)) return { from, to, prefix: '', strength: 'needs-office' };
  if (CHILD_OF.has(next) && child) return { from, to, prefix: '', strength: 'needs-title' };
  const family = folded(words, to - 1);
  const servant = to > from + 2 && next === 'عبد';
  return (closed || servant) && isEnd(words, to, free) && (servant || isCut(words, to) || !family.startsWith('ال') || isNisbaFamily(family)) ? { from, to, prefix: '', strength: 'needs-office' } : undefined;
}

/** «الناني ولد», «البو بن»: a first name with the article. */
const isChildsFirst = (words: Words, at: number): boolean => /^ال.{3,}/.test(folded(words, at)) && !isCommon(folded(words, at)) && joins(words, at) && CHILD_OF.has(folded(words, at + 1));

/** Whether a word may be the first name of somebody whose office stands before it. */
export const mayBeTitled = (words: Words, at: number): boolean => {
  const word = folded(words, at);
  return isGiven(word) || mayBeGiven(word) || (/^[^وفبلك].+ا$/.test(word) && !words.tokens[at]!.text.includes('\u064B') && !isCommon(word));
};

const isQuoted = (words: Words, at: number): boolean => /["“”«]$|[“«]\s$/.test(words.source.slice(Math.max(0, words.tokens[at]!.start - 2), words.tokens[at]!.start));

/** Names that are attributes even after a title. */
const ATTRIBUTES = new Set(['المدني', 'العربي']);

/** «المجتمع المدني»: a definite word after another is its attribute, though names are written like it. */
const isAttribute = (words: Words, at: number): boolean =>
  at > 0 && joins(words, at - 1) && DOUBTFUL_GIVEN.has(folded(words, at)) && folded(words, at).startsWith('ال') && /^[وبفك]?(?:ال|لل)/.test(folded(words, at - 1)) && (!BARE_TITLES.has(folded(words, at - 1)) || ATTRIBUTES.has(folded(words, at)));

/** Whether a part of a name stands right before: then the name began earlier, and was not read. */
function followsName(words: Words, at: number): boolean {
  if (at === 0 || !joins(words, at - 1) || folded(words, at)[0] === 'و') return false;
  const before = folded(words, at - 1);
  if (isAttribute(words, at - 1) || words.tokens[at - 1]!.text === 'على') return false;
  if (before === 'ام' && at > 1 && folded(words, at - 2) === 'اف') return false;
  return before.endsWith('عبد') || CHILD_OF.has(before) || before === 'ال' || (before.startsWith('ال') && !BARE_TITLES.has(before) && GIVEN_NAMES.has(before.slice(2)) && !DOUBTFUL_GIVEN.has(before.slice(2)) && !STOPS.has(before)) || KUNYA.has(before) || GIVEN_NAMES.has(before.replace(/^و(?=.{3})/, '')) || (FOREIGN_GIVEN.has(before) && !STOPS.has(before) && FOREIGN_GIVEN.has(folded(words, at)));
}

/** Give the name that begins at a word, or undefined. `titled`: its bearer's office stands before it, so that it need not look like a name to its end. */
export function readName(words: Words, from: number, free: Free, titled = false): NameRow | undefined {
  // «بدأنا»: what we did.
  if (/[أؤئ]نا$/.test(words.tokens[from]!.text)) return undefined;
  if (!free(from) || !isWritten(words, from) || isQuoted(words, from) || isAttribute(words, from) || followsName(words, from)) return undefined;
  return readArabic(words, from, free, titled) ?? readForeign(words, from, free) ?? readUnknown(words, from, free, titled);
}
