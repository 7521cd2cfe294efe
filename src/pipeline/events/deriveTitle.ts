/** A title made from the sentence that dates an event: a clause of it, without its date, without who says so and without what joins it to the text before. */
import { fold, foldWithMap } from '#text/fold.ts';
import type { Span, Token } from '#text/tokens.ts';
import { tokenize } from '#text/tokens.ts';
import words from '#pipeline/events/titleWords.json' with { type: 'json' };

export type DerivedTitle = {
  readonly text: string;
  /** How good a title it is; the best of an event's mentions is taken. */
  readonly rank: number;
};

const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold));
const SAYING = setOf(words.saying);
const THAT = setOf(words.that);
const OPENINGS = words.openings.map((phrase) => fold(phrase).split(' '));
/** What leads to a date, at the end of what stands before it. */
const BEFORE_DATE = new RegExp(`(?:^|[\\s(،])(?:${words.beforeDate.map(fold).join('|').replaceAll(' ', '\\s+')})\\s*$`, 'u');
/** Stands where the date stood, until the title is cut. */
const HERE = '\uE000';
/** Stands where a speaker is set before what is told: no title ends there. */
const TOLD = '\uE001';
const CUTS = setOf(words.cuts);
const NO_END = setOf(words.noEnd);
const REFERS = setOf(words.refers);
const AUXILIARY = setOf(words.auxiliary);

/** Words that a title has at most, and at least. */
const MOST = 14;
const LEAST = 3;

type Word = Token & { readonly before: string };

const unjoined = (folded: string): string => folded.replace(/^[وف](?=.{3})/u, '');

/** Give where what leads to a date begins, at the end of what stands before it; null where nothing leads there. */
function leadIn(head: string): number | null {
  const folded = foldWithMap(head);
  const found = BEFORE_DATE.exec(folded.text);
  if (!found || found[0].trim() === '') return null;
  return folded.starts[found.index + (/^[\s(،]/u.test(found[0]) ? 1 : 0)]!;
}

/** Take out dates, with what leads to them («في», «يوم», «بتاريخ») and a comma that is left on both sides; `own` leaves a mark. */
function withoutDates(sentence: string, own: Span, others: readonly Span[]): string {
  let out = sentence;
  for (const date of [own, ...others].toSorted((a, b) => b.start - a.start)) {
    const { start, end } = date;
    let head = out.slice(0, start);
    let tail = out.slice(end);
    // «من العام الجاري» and the like belong to the date.
    tail = tail.replace(
      /^\s*(?:من (?:العام|الشهر|هذا العام|السنة)(?: (?:الجاري|الحالي|نفسه|الجارية|الحالية|ذاته))?|الجاري|الماضي|المقبل|الحالي)(?=[\s،.؛)]|$)/u,
      '',
    );
    for (let found = leadIn(head); found !== null; found = leadIn(head)) head = head.slice(0, found);
    head = head.replace(/[(]\s*$/u, (open) => (/^\s*[)]/u.test(tail) ? '' : open));
    if (!head.endsWith('(')) tail = tail.replace(/^\s*[)]/u, '');
    // «أعلن، الخميس، أن …»: both commas go with what stood between them.
    if (/[،؛]\s*$/u.test(head) && /^\s*(?:[،؛.]|$)/u.test(tail)) [head, tail] = [head.replace(/\s*[،؛]\s*$/u, ''), tail.replace(/^\s*[،؛]/u, '')];
    out = `${head.trimEnd()}${date === own ? ` ${HERE} ` : ' '}${tail.trimStart()}`;
  }
  return out
    .replace(/\s+(?=[،؛.])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const wordsOf = (text: string): Word[] => {
  let end = 0;
  return tokenize(text).map((word) => {
    const before = text.slice(end, word.start);
    end = word.end;
    return { ...word, before };
  });
};

/** A speaker is named in so many words at most. */
const SPEAKER = 8;
/** From the verb of speaking to «أن» there are so many words at most. */
const REACH = 12;

/**
 * Where a clause is told by somebody («أعلنت الوزارة أن …»): give what is told, where the date stands in it; where it dates the telling,
 * the speaker and what is told, as a headline has them. Else null.
 */
function saidIn(text: string): string | null {
  const all = wordsOf(text);
  const at = text.indexOf(HERE);
  for (const [i, { folded, end }] of all.entries()) {
    if (!THAT.has(folded) || i === 0) continue;
    const verb = all.findLastIndex((word, n) => n < i && n >= i - REACH && SAYING.has(unjoined(word.folded)));
    if (verb < 0) continue;
    // «أنها ستزور»: who «she» is stands before it.
    const isPronoun = folded.length > 3 || folded === 'انه' || folded === 'انها';
    if (end <= at) return isPronoun ? null : text.slice(end).trim();
    const [first, behind] = [all.slice(0, verb), all.slice(verb + 1, i)];
    const speaker = (behind.length > 0 ? behind : first).filter((word) => !AUXILIARY.has(unjoined(word.folded)));
    const clause = text.slice(end).trim();
    if (verb > SPEAKER || speaker.length === 0 || speaker.length > SPEAKER || isPronoun || speaker.some(({ before }) => /[،؛:]/u.test(before))) return null;
    return `${speaker.map((word) => word.text).join(' ')}:${TOLD} ${HERE} ${clause}`;
  }
  return null;
}

/** Take away what joins a clause to the text before it. */
function withoutOpening(text: string): string {
  let rest = text;
  for (let turn = 0; turn < 4; turn++) {
    const all = wordsOf(rest);
    const phrase = OPENINGS.find((one) =>
      one.every((word, i) => all[i] && (i === 0 ? unjoined(all[i].folded) : all[i].folded) === word && (i === 0 || !/[،؛]/u.test(all[i].before))),
    );
    if (!phrase) break;
    rest = rest.slice(all[phrase.length - 1]!.end).replace(/^[\s،:]+/u, '');
  }
  const [first, second] = wordsOf(rest);
  if (!first) return '';
  // «كان الزعيم قد زار» and «وقد وقّعا»: the helping words go, and the «قد» behind them.
  if (AUXILIARY.has(unjoined(first.folded)) && second)
    rest = rest
      .slice(first.end)
      .trim()
      .replace(/(?:^|\s)قد\s/u, ' ')
      .trim();
  else if (/^و(?:[يت]..|...)/u.test(first.folded) && !words.realWaw.some((word) => fold(word) === first.folded)) rest = rest.slice(first.start + 1);
  return rest.trim();
}

/** Give where a title may end before each word: at a mark, or before a word that opens a clause of its own. */
function endOf(all: readonly Word[]): number {
  const ends: number[] = [];
  for (let i = LEAST; i < all.length; i++) {
    const { before, folded } = all[i]!;
    const isHour = /\d$/u.test(all[i - 1]!.folded) && /^\d/u.test(folded);
    const isMark = /[،؛–—(]/u.test(before) || (before.includes(':') && !before.includes(TOLD) && !isHour);
    if ((isMark || CUTS.has(folded) || CUTS.has(unjoined(folded))) && !NO_END.has(unjoined(all[i - 1]!.folded))) ends.push(i);
  }
  ends.push(all.length);
  return ends[0]!;
}

/** Make a title from a sentence. `date`, and the `others` in it, are ranges in the sentence. Null where no clause of it can stand alone. */
export function deriveTitle(sentence: string, date: Span, others: readonly Span[]): DerivedTitle | null {
  const clean = withoutDates(sentence, date, others).replace(/[.!؟…]+$/u, '');
  const said = saidIn(clean);
  const rest = withoutOpening(said ?? clean);
  const all = wordsOf(rest);
  if (all.length < LEAST) return null;
  const end = endOf(all);
  // «معاهدة يمد بموجبها كل منهما»: the verb goes with what it stands in.
  const last = end < all.length && /^بموجب(?:ها|ه)$/u.test(all[end]!.folded) && end > LEAST ? end - 1 : end;
  const cut = last < all.length ? all[last]!.start : rest.length;
  const isThere = rest.indexOf(HERE) <= cut;
  const text = tidy(rest.slice(0, cut));
  const long = Math.max(0, end - MOST);
  const loss = long * 4 + (REFERS.has(fold(all[0]!.text)) ? 20 : 0) + (said === null ? 0 : 5) + (isThere ? 0 : 30) + (end < 4 ? 10 : 0);
  return { text, rank: Math.max(1, 60 - loss) };
}

/** Take away the mark, and what is left at the ends; close what was opened. */
function tidy(text: string): string {
  const plain = text
    .replaceAll(HERE, '')
    .replaceAll(TOLD, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s+(?=[،؛.])/gu, '')
    .replace(/[\s،؛:–—(]+$/u, '')
    .replace(/^[\s،؛:]+/u, '');
  const isOpen = (plain.match(/«/gu) ?? []).length > (plain.match(/»/gu) ?? []).length;
  return isOpen ? `${plain}»` : plain;
}
