/** A story without a title takes one from its own words. */
import { isBare, opensWithVerb, wordCount } from '#pipeline/steps/lineForm.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { opensReport } from '#pipeline/steps/namedOpening.ts';
import { eachStory } from '#pipeline/steps/page.ts';
import type { PageLine, PageStory } from '#pipeline/steps/page.ts';
import { afterDateline } from '#pipeline/steps/readDateline.ts';
import { shareOfWords } from '#pipeline/steps/recurrence.ts';
import { withoutAsides } from '#pipeline/steps/withoutAsides.ts';
import { fold } from '#text/fold.ts';
import { sentences } from '#text/tokens.ts';

const LONGEST = 110;
/** A clause that ends sooner is an apposition or an adverb before the news. */
const SHORTEST_CLAUSE = 55;
const SHORTEST = 35;
const LOOKED_AT = 2000;

/** Words that open a clause of their own: the sentence stands without what follows. */
const CLAUSES = new Set(['مما', 'ما', 'حيث', 'فيما', 'بينما', 'وذلك', 'عقب', 'اثر', 'وفق', 'وفقا', 'بحسب', 'حسب', 'رغم', 'لكن', 'بهدف', 'اذ', 'كما', 'وسط', 'تمهيدا', 'بسبب']);
/** Words that open a phrase: a weaker place to end. */
const PHRASES = new Set(['في', 'على', 'علي', 'الي', 'من', 'عن', 'مع', 'بين', 'خلال', 'بعد', 'قبل', 'منذ', 'ضد', 'عبر', 'نحو', 'قد', 'التي', 'الذي']);
const REPORTING = /^(?:قال|قالت|اكد|اكدت|اعلن|اعلنت|اضاف|اضافت|ذكر|ذكرت|كشف|كشفت|افاد|افادت|اوضح|اوضحت|صرح|صرحت|حذر|حذرت|اشار|اشارت) /u;
const REPORTED = / (?:[بل]?ان(?:ه|ها|هم|هما|نا|ني)?|عن|من|الي) |[:“«"]/u;

type Ends = { readonly clause: number[]; readonly phrase: number[]; readonly word: number[] };

/** Give the places where a sentence may be cut, by how well. A comma ends a clause; so does what comes before certain words. */
function endsOf(sentence: string): Ends {
  const ends: Ends = { clause: [], phrase: [], word: [] };
  for (let at = sentence.indexOf(' '); at >= 0 && at <= LONGEST + 2; at = sentence.indexOf(' ', at + 1)) {
    const next = fold(sentence.slice(at + 1, at + 20).split(' ')[0]!);
    if (/[،,؛;]["”»]?$/u.test(sentence.slice(0, at)) || (/^[-–—]/u.test(next) && !/\d/.test(sentence[at - 1]!)) || CLAUSES.has(next)) ends.clause.push(at);
    else if (PHRASES.has(next)) ends.phrase.push(at);
    else ends.word.push(at);
  }
  return ends;
}

/** "The minister said" without what he said is no headline. */
const saysSomething = (title: string): boolean => {
  const folded = fold(title);
  return !REPORTING.test(folded) || REPORTED.test(folded);
};

const PAIRS: readonly (readonly [open: string, close: string])[] = [['“', '”'], ['«', '»'], ['"', '"'], ['(', ')']];

/** Close a quotation that the cut left open. */
function closed(title: string): string {
  for (const [open, close] of PAIRS) {
    const opened = title.split(open).length - 1;
    const isOpen = open === close ? opened % 2 === 1 : opened > title.split(close).length - 1;
    if (isOpen) return `${title}${close}`;
  }
  return title;
}

/** Words that lean on what comes next end no title. */
const LEANING = / (?:و?(?:وفق|وفقا|بحسب|حسب|نقلا عن|عن|في|من|على|إلى|إن|أن|أنه|أنها|التي|الذي|مع|بعد|قبل|خلال|بين|حيث|ضد|عبر|منذ|بشأن|حول|و))$/u;
const trimmed = (text: string): string => {
  let title = text.replace(/[\s،,؛;:.–—-]{1,8}$/u, '');
  for (let cut = title.replace(LEANING, ''); cut !== title; cut = title.replace(LEANING, '')) title = cut.replace(/[\s،,؛;:.–—-]{1,8}$/u, '');
  return title;
};

/** «وأعلن الوزير …»: a title opens without "and". */
const withoutAnd = (text: string): string => (/^و(?![وف])/u.test(text) && opensWithVerb(lineKey(text.slice(1, 40))) ? text.slice(1) : text);

/** Give a headline from the first sentence of a paragraph: whole when short, else cut where a clause ends, or a phrase (then with …). */
export function titleFrom(paragraph: string): string {
  const look = afterDateline(paragraph.slice(0, LOOKED_AT));
  const [first] = sentences(look);
  const whole = first ? trimmed(withoutAnd(look.slice(first.start, first.end).replace(/^[-–—•*] ?/u, ''))) : '';
  if (whole.length <= LONGEST) return closed(whole);
  const sentence = trimmed(withoutAsides(whole));
  if (sentence.length <= LONGEST) return closed(sentence);
  const { clause, phrase, word } = endsOf(sentence);
  const cutAt = (places: readonly number[], shortest: number) =>
    places.map((at) => trimmed(sentence.slice(0, at))).filter((title) => title.length >= shortest && title.length <= LONGEST);
  const part = cutAt(clause, SHORTEST_CLAUSE).findLast(saysSomething);
  if (part !== undefined) return closed(part);
  const piece = cutAt(phrase, SHORTEST).findLast(saysSomething) ?? cutAt([...phrase, ...word].toSorted((a, b) => a - b), 1).at(-1) ?? [...sentence].slice(0, LONGEST).join('');
  return `${closed(piece)}…`;
}

/** The first sub-heading serves when it stands near the top and says enough; below the lead it says it again. */
const HEADING = { place: 3, words: 4, wordsBelow: 5, said: 0.5 };
/** A line that opens with a verb of news and has so many words is a lead whose stop was lost. */
const LEAD_WORDS = 8;

const isLead = ({ kind, text }: PageLine): boolean => kind === undefined && (!isBare(text) || (wordCount(text) >= LEAD_WORDS && opensReport(text)));

function headingOf(lines: readonly PageLine[], lead: PageLine | undefined): PageLine | undefined {
  const at = lead === undefined ? lines.length : lines.indexOf(lead);
  return lines.slice(0, HEADING.place).find((line, place) =>
    line.kind === 'heading' && line.text.length <= LONGEST && (place < at || !lead ? wordCount(line.text) >= HEADING.words : wordCount(line.text) >= HEADING.wordsBelow && shareOfWords(line.text, lead.text) >= HEADING.said));
}

/** A line of signs alone says nothing. */
const SAYING = /[\p{L}\p{N}]/u;

function derive(story: PageStory): PageStory {
  if (story.title !== null) return story;
  const lines = story.lines.filter((line) => SAYING.test(line.text));
  const lead = lines.find(isLead);
  const heading = headingOf(lines, lead);
  const lede = lead ?? lines[0];
  const title = heading?.text ?? (lede ? titleFrom(lede.text) || [...lede.text].slice(0, LONGEST).join('') : null);
  return title === null || title === '' ? story : { ...story, title, titleBasis: 'derived' };
}

/** Derive a missing title from a sub-heading near the top, else from the first sentence. Both stay in the text. */
export const deriveTitle = eachStory(derive);
