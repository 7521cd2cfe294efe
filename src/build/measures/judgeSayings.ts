/** How well quotations, speakers and figures of a document are read, beside its gold. */
import type { Figure, Quote, Speaker } from '#pipeline/draft.ts';
import type { Gazetteer } from '#pipeline/entities/gazetteer.ts';
import { looseFold } from '#text/fold.ts';
import type { GoldDocument, GoldFigure, GoldQuote, GoldSpeaker } from '#build/measures/goldSayings.ts';
import { understood } from '#build/measures/understood.ts';

type Range = { readonly paragraph: number; readonly start: number; readonly end: number };
type Said = 'right' | 'none' | 'wrong';
/** One kind of thing: how many there are and were found, what stands in no gold, who says it, and what to look at. */
export type Score = { gold: number; found: number; right: number; extra: number; readonly said: Record<Said, number>; readonly misses: string[] };
export type Scores = { readonly direct: Score; readonly reported: Score; readonly figures: Score };

/** A reported statement is found where this part of it and of what was read is shared. */
const SHARED = 0.7;

const words = (text: string): string[] => looseFold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const overlap = (a: Range, b: Range): number => (a.paragraph === b.paragraph ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0);
const isWithin = (inner: string, outer: string): boolean => ` ${outer} `.includes(` ${inner} `);

/** Whether a name is one of the speaker's, or lies between two of them: «سنية القروي», «المحامية سنية القروي». */
function isNameOf(name: string, speaker: GoldSpeaker): boolean {
  const read = words(name).join(' ');
  const names = speaker.map((one) => words(one).join(' '));
  return names.some((longer) => isWithin(read, longer)) && names.some((shorter) => isWithin(shorter, read));
}

const judgeSpeaker = (read: Speaker | null, gold: GoldSpeaker, orNobody = false): Said =>
  read === null ? (gold.length === 0 || orNobody ? 'right' : 'none') : isNameOf(read.name, gold) ? 'right' : 'wrong';

const newScore = (): Score => ({ gold: 0, found: 0, right: 0, extra: 0, said: { right: 0, none: 0, wrong: 0 }, misses: [] });
const nameOf = (speaker: Speaker | null): string => speaker?.name ?? '-';

/** «أنها ستعود»: what was read may begin with its أن and the pronoun glued to it, which no gold takes in. */
const THAT = /^[بف]?[أإ]نّ?(?:ه|ها|هم|هما|هن|ني|نا)\s+/;

/** Give what was read of a reported statement: one quotation, or several that follow each other in it. */
function reportedIn(quotes: readonly Quote[], gold: GoldQuote, text: string): readonly Quote[] | null {
  const inside = quotes.filter((quote) => overlap(quote, gold) * 2 > quote.end - quote.start || overlap(quote, gold) * 2 > gold.end - gold.start);
  const first = inside[0];
  if (!first) return null;
  const end = Math.max(...inside.map((quote) => quote.end));
  const start = first.start + (THAT.exec(first.text)?.[0].length ?? 0);
  const shared = Math.min(end, gold.end) - Math.max(start, gold.start);
  const between = words(text.slice(Math.min(start, gold.start), Math.max(start, gold.start)));
  return between.length <= 1 && shared / (Math.max(end, gold.end) - Math.min(start, gold.start)) >= SHARED ? inside : null;
}

const sameWords = (text: string, a: Range, b: Range): boolean =>
  a.paragraph === b.paragraph &&
  words(text.slice(Math.min(a.start, b.start), Math.max(a.start, b.start))).length === 0 &&
  words(text.slice(Math.min(a.end, b.end), Math.max(a.end, b.end))).length === 0;

function judgeQuotes(score: Score, form: Quote['form'], read: readonly Quote[], { article, quotes }: GoldDocument): void {
  const paragraphs = article.text.split('\n');
  const own = read.filter((quote) => quote.form === form);
  const known = new Set<Quote>();
  for (const gold of quotes.filter((quote) => quote.form === form)) {
    const text = paragraphs[gold.paragraph]!;
    const same = own.filter((quote) => form === 'direct' && sameWords(text, quote, gold)).slice(0, 1);
    const found = form === 'direct' ? (same.length > 0 ? same : null) : reportedIn(own, gold, text);
    for (const quote of found ?? []) known.add(quote);
    if (gold.optional) for (const quote of own) if (overlap(quote, gold) > 0) known.add(quote);
    if (gold.optional) continue;
    const words = `${article.id}: ${text.slice(gold.start, gold.end)}`;
    score.gold++;
    if (!found) {
      score.misses.push(`${form} not found: ${words}`, ...own.filter((quote) => overlap(quote, gold) > 0).map((quote) => `  read: ${quote.text}`));
      continue;
    }
    score.found++;
    const said = judgeSpeaker(found[0]!.speaker, gold.speaker);
    score.said[said]++;
    if (said !== 'right') score.misses.push(`${form} by ${said}: ${nameOf(found[0]!.speaker)}, not ${gold.speaker[0] ?? '-'}: ${words}`);
  }
  for (const quote of own.filter((one) => !known.has(one))) {
    if (quotes.some((gold) => gold.form === form && overlap(gold, quote) > 0)) continue;
    score.extra++;
    score.misses.push(`${form} that is none: ${nameOf(quote.speaker)}: ${article.id}: ${quote.text}`);
  }
}

/** Whether the same thing is counted: the words begin alike, and one goes on where the other ends at most. */
function sameUnit(read: string | null, gold: string | null): boolean {
  if (read === null || gold === null) return read === gold;
  if (words(read).length === 0) return read === gold;
  const [one, other] = [words(read), words(gold)];
  return one.every((word, at) => at >= other.length || word === other[at]);
}

const amount = ({ value, to, bound, unit }: Pick<Figure, 'value' | 'to' | 'bound' | 'unit'>): string =>
  `${value}${to === undefined ? '' : `..${to}`} ${bound} (${unit})`;
const sameFigure = (read: Figure, gold: GoldFigure): boolean =>
  read.value === gold.value && read.to === gold.to && read.bound === gold.bound && sameUnit(read.unit, gold.unit);

function judgeFigures(score: Score, read: readonly Figure[], { article, figures }: GoldDocument): void {
  for (const gold of figures.filter(({ optional }) => !optional)) {
    const text = article.text.split('\n')[gold.paragraph]!;
    const where = `${article.id}: ${text.slice(Math.max(0, gold.start - 30), gold.end + 10)}`;
    const found = read.find((figure) => overlap(figure, gold) > 0);
    score.gold++;
    if (!found) {
      score.misses.push(`figure not found: ${amount(gold)}: ${where}`);
      continue;
    }
    score.found++;
    if (sameFigure(found, gold)) score.right++;
    else score.misses.push(`figure read as ${amount(found)}, not ${amount(gold)}: ${where}`);
    const said = judgeSpeaker(found.speaker, gold.speaker, gold.orNobody);
    score.said[said]++;
    if (said !== 'right') score.misses.push(`figure by ${said}: ${nameOf(found.speaker)}, not ${gold.speaker[0] ?? '-'}: ${where}`);
  }
  for (const figure of read.filter((one) => !figures.some((gold) => overlap(one, gold) > 0))) {
    score.extra++;
    score.misses.push(`figure that is none: ${article.id}: ${amount(figure)}: ${figure.sentence}`);
  }
}

/** Judge all that is read in some documents. */
export function judgeSayings(documents: readonly GoldDocument[], gazetteer: Gazetteer): Scores {
  const scores: Scores = { direct: newScore(), reported: newScore(), figures: newScore() };
  for (const document of documents) {
    const { quotes, figures } = understood(document.article, gazetteer);
    judgeQuotes(scores.direct, 'direct', quotes, document);
    judgeQuotes(scores.reported, 'reported', quotes, document);
    judgeFigures(scores.figures, figures, document);
  }
  return scores;
}

const part = (some: number, all: number): string => `${(some / Math.max(1, all)).toFixed(3)} (${some} of ${all})`;

/** Tell the scores, a line a kind. */
export function sayingLines({ direct, reported, figures }: Scores): string[] {
  const quoted = (name: string, { gold, found, extra, said }: Score) =>
    `${name}: found ${part(found, gold)}, speaker right ${part(said.right, found)}, ` +
    `right or none ${part(said.right + said.none, found)}, not in the gold ${extra}`;
  return [
    quoted('direct', direct),
    quoted('reported', reported),
    `figures: found ${part(figures.found, figures.gold)}, right ${part(figures.right, figures.found)}, ` +
      `who says it ${part(figures.said.right, figures.found)}, named wrongly ${figures.said.wrong}, not in the gold ${figures.extra}`,
  ];
}
