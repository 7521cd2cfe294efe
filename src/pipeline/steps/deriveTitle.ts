/** A story without a title takes one from its own words. */
import { isBare, wordCount } from '#pipeline/steps/lineForm.ts';
import { eachStory } from '#pipeline/steps/page.ts';
import type { PageStory } from '#pipeline/steps/page.ts';
import { afterDateline } from '#pipeline/steps/readDateline.ts';
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

const trimmed = (text: string): string => text.replace(/[\s،,؛;:.–—-]{1,8}$/u, '');

/** Give a headline from the first sentence of a paragraph: whole when short, else cut where a clause ends, or a phrase (then with …). */
export function titleFrom(paragraph: string): string {
  const look = afterDateline(paragraph.slice(0, LOOKED_AT));
  const [first] = sentences(look);
  const sentence = first ? trimmed(look.slice(first.start, first.end)) : '';
  if (sentence.length <= LONGEST) return sentence;
  const { clause, phrase, word } = endsOf(sentence);
  const cutAt = (places: readonly number[], shortest: number) =>
    places.map((at) => trimmed(sentence.slice(0, at))).filter((title) => title.length >= shortest && title.length <= LONGEST);
  const whole = cutAt(clause, SHORTEST_CLAUSE).findLast(saysSomething);
  if (whole !== undefined) return closed(whole);
  const part = cutAt(phrase, SHORTEST).findLast(saysSomething) ?? cutAt([...phrase, ...word].toSorted((a, b) => a - b), 1).at(-1) ?? [...sentence].slice(0, LONGEST).join('');
  return `${closed(part)}…`;
}

/** The first sub-heading serves when it stands near the top and says enough. */
const HEADING = { place: 3, words: 4 };

/** A line of signs alone says nothing. */
const SAYING = /[\p{L}\p{N}]/u;

function derive(story: PageStory): PageStory {
  if (story.title !== null) return story;
  const lines = story.lines.filter((line) => SAYING.test(line.text));
  const heading = lines.slice(0, HEADING.place).find((line) => line.kind === 'heading' && wordCount(line.text) >= HEADING.words && line.text.length <= LONGEST);
  const lede = lines.find((line) => line.kind === undefined && !isBare(line.text)) ?? lines[0];
  const title = heading?.text ?? (lede ? titleFrom(lede.text) || [...lede.text].slice(0, LONGEST).join('') : null);
  return title === null || title === '' ? story : { ...story, title, titleBasis: 'derived' };
}

/** Derive a missing title from a sub-heading near the top, else from the first sentence. Both stay in the text. */
export const deriveTitle = eachStory(derive);
