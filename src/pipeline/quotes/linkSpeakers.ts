/** Speakers named again by less than their name: «سموه», a family name, an office. They are the person named before. */
import type { Speaker } from '#pipeline/draft.ts';
import { titlesOf } from '#pipeline/quotes/honorifics.ts';
import { ROLES } from '#pipeline/quotes/nounWords.ts';
import type { Passage } from '#pipeline/quotes/readPassage.ts';
import { fold } from '#text/fold.ts';

/** A person's name in a paragraph. */
export type PersonNamed = { readonly start: number; readonly entity: string };
/** What is known of the people named so far. */
export type Acquainted = {
  /** Read a paragraph's names before its speakers are linked. */
  meet(passage: Passage, people: readonly PersonNamed[]): void;
  /** Give a speaker of the paragraph read last the entity of whom it means. `before`: where the words said begin. */
  link<T extends Speaker | null>(speaker: T, before: number): T;
};

/** `becomes`: offices that stand in the accusative behind the name («انتخب فلان رئيسا»). */
type Bearer = { readonly titles: ReadonlySet<string>; readonly becomes: ReadonlySet<string>; readonly entity: string; readonly start: number };
type Heard = { readonly words: readonly string[]; readonly entity: string | undefined };

/** So many words before a name are looked at for titles, and so many bearers kept. */
const TITLE_REACH = 6;
const MOST_KEPT = 40;
/** So many words behind a name an office may stand that he was given. */
const OFFICE_REACH = 8;

/** «المحامية ذاتها»، «المصدر نفسه»: who spoke last under that head. */
const SAME = /^(?:ذات|نفس|عين)(?:ه|ها|هم|هما)$|^المذكورة?$/;
/** Heads that mean whoever spoke last. */
const ANYBODY = /^(?:متحدث|مصدر|مسوول|مسيول|ناطق|قايل)ة?$/;
/** «الرئيس الجديد»: who was given the office in this text. */
const NEW = /^ال(?:جديد|منتخب|معين|مكلف)ة?$/;

/** A head without its article and owner: «محاميته» is «محامية». */
const plain = (word: string): string =>
  word
    .replace(/^ال/, '')
    .replace(/ت(?:ه|ها|هم|هما)$/, 'ة')
    .replace(/^(.{3,})(?:ه|ها|هم|هما)$/, '$1');

/** The titles that stand before each name of a paragraph. */
function bearersIn({ tokens }: Passage, people: readonly PersonNamed[]): Bearer[] {
  let at = 0;
  return people.map(({ start, entity }) => {
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    const given = tokens.slice(at, at + OFFICE_REACH).flatMap(({ folded }) => (/^(?:.*ة|.*ا)$/.test(folded) ? [folded.replace(/ا$/, '')] : []));
    return {
      entity,
      start,
      becomes: new Set(given.filter((word) => ROLES.has(word))),
      titles: new Set(
        tokens
          .slice(Math.max(0, at - TITLE_REACH), at + 1)
          .map(({ folded }) => folded.replace(/^[وف]?لل/, 'ال').replace(/^[وفبل](?=سمو$|معالي$|جلال|فخام|سعاد)/, '')),
      ),
    };
  });
}

const words = (name: string): string[] => fold(name).split(/[\s،,]+/);

/** Whether `again` names the office or the family of the speaker `known`. */
function isAgain(again: readonly string[], known: readonly string[]): boolean {
  if (known.length <= again.length) return false;
  const [word] = again as [string];
  if (again.length === 1 && !ROLES.has(word)) return word.length > 3 && known.at(-1) === word;
  if (again.length === 1) return word.startsWith('ال') && (known[0] === word || known[0] === word.slice(2));
  return ROLES.has(word) && again.every((one, i) => known[i] === one);
}

/** Begin a story: nobody is known. `isPerson` tells people among the entities. */
export function acquaint(isPerson: (entity: string) => boolean): Acquainted {
  const earlier: Bearer[] = [];
  let here: Bearer[] = [];
  const speakers: { readonly words: string[]; readonly entity: string }[] = [];
  const heard: Heard[] = [];
  /** Whom a description of two words means: «المحامية ذاتها»، «الرئيس الجديد». */
  const described = ([head, mark]: readonly string[], before: number): string | undefined => {
    const office = plain(head!);
    if (SAME.test(mark!))
      return ANYBODY.test(office) ? heard.at(-1)?.entity : heard.findLast(({ words: names }) => names.some((word) => plain(word) === office))?.entity;
    if (!NEW.test(mark!)) return undefined;
    const found = new Set([...earlier, ...here.filter(({ start }) => start < before)].filter(({ becomes }) => becomes.has(office)).map(({ entity }) => entity));
    return found.size === 1 ? [...found][0] : undefined;
  };
  const addressed = (titles: ReadonlySet<string>, before: number): string | undefined => {
    const bears = (one: Bearer): boolean => [...one.titles].some((title) => titles.has(title));
    return (here.findLast((one) => one.start < before && bears(one)) ?? earlier.findLast(bears))?.entity;
  };
  const namedAgain = (again: readonly string[]): string | undefined => {
    const found = new Set(speakers.filter((one) => isAgain(again, one.words)).map(({ entity }) => entity));
    return found.size === 1 ? [...found][0] : undefined;
  };
  return {
    meet(passage, people) {
      earlier.push(...here);
      if (earlier.length > MOST_KEPT) earlier.splice(0, earlier.length - MOST_KEPT);
      here = bearersIn(passage, people);
    },
    link(speaker, before) {
      if (speaker === null) return speaker;
      const name = words(speaker.name);
      const titles = name.length === 1 ? titlesOf(name[0]!) : undefined;
      const again = name.length === 2 ? described(name, before) : undefined;
      const entity = speaker.entity ?? again ?? (titles === undefined ? namedAgain(name) : addressed(titles, before));
      if (speaker.entity !== undefined && isPerson(speaker.entity) && speakers.length < MOST_KEPT) speakers.push({ words: name, entity: speaker.entity });
      // Who is only described again is no newer speaker.
      if (!(name.length === 2 && SAME.test(name[1]!))) heard.push({ words: name, entity });
      if (heard.length > MOST_KEPT) heard.shift();
      return entity === undefined || entity === speaker.entity ? speaker : { ...speaker, entity };
    },
  };
}
