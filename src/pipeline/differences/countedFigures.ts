/** The figures of a story that others may be held against: what each counts, of whom, of which day. Pure. */
import type { EntityType } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { fold } from '#text/fold.ts';
import { stem } from '#text/stem.ts';
import { sentences, type Span, tokenize, type Token } from '#text/tokens.ts';
import type { Figure } from '#pipeline/draft.ts';
import { countedBy, stateIn, type Counted } from '#pipeline/differences/wordForms.ts';
import words from '#pipeline/differences/words.json' with { type: 'json' };
import type { Mention } from '#pipeline/entities/findMentions.ts';
import { isSayable } from '#pipeline/figures/isSayable.ts';
import { TIMES } from '#pipeline/figures/unitWords.ts';
import type { StoryEvent } from '#pipeline/events/storyEvents.ts';

/** A figure as the others need to know it. */
export type CountedFigure = Counted &
  Pick<Story['figures'][number], 'value' | 'to' | 'bound'> & {
    /** Its place among the figures that the bundle holds of its story. */
    readonly index: number;
    /** Whose they are, or who did it with them: the id of a country or of another entity; null where the clause does not say. */
    readonly owner: string | null;
    /** What else is said of the thing, by stems: «من القوات الخاصة». */
    readonly qualifiers: readonly string[];
    /** The words that govern the number, by stems: «بقيمة», «استثمارات». */
    readonly governing: readonly string[];
    /** Ids of all that its sentence names. */
    readonly entities: readonly string[];
    /** The only place, beside countries, that its sentence names: an id, or the name of a capital; null where it names none, or two. */
    readonly place: string | null;
    /** The days that its sentence, or the one before it, gives; null where it gives none, or two. */
    readonly days: { readonly from: string; readonly to: string } | null;
    /** Where the words stand that say where. */
    readonly where: Span | null;
  };

type StoryWords = {
  readonly paragraphs: readonly { readonly text: string }[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly events: readonly Pick<StoryEvent, 'paragraph' | 'start' | 'end' | 'from' | 'to' | 'precision'>[];
};

type TypeOf = (entity: string) => EntityType | undefined;

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Who says that it may come, did not come, or is asked for says no number of what is. */
const UNREAL = setOf(words.unreal);
/** «قد يرسل»: it may come; «قد أرسل»: it came. */
const isUnreal = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ folded }, i) => UNREAL.has(folded.replace(/^[وف](?=.{2})/u, '')) || (/^[وف]?قد$/u.test(folded) && /^[يتن]/u.test(tokens[i + 1]?.folded ?? '')),
  );
/** A part of another number, what comes on top of one, or one each. */
const PARTIAL = setOf(words.partial);
const COUNT = setOf(words.count);
const PREPOSITIONS = setOf(words.prepositions);
const CLAUSE_END = /[،؛:()؟]/u;
/** «آلاف الجنود» says no number. */
const VAGUE = new RegExp(`^\\D*(?:${words.vague.replaceAll(' ', '|')})(?!\\p{L})\\D*$`, 'u');
/** What is told begins behind it: «نقل نائب أن …». */
const TOLD = setOf(words.told);
/** Of these «من» names the force that they belong to. */
const OF_A_FORCE: ReadonlySet<string> = new Set(['soldier', 'officer', 'fighter']);
/** Whoever sends soldiers sends his own; whoever is killed is not the killer's. */
const ARE_OF_THE_DOER: ReadonlySet<string> = new Set(['send', 'launch']);
/** These govern any number. */
const WEAK = setOf(words.weak);
/** So many words before a number govern it. */
const GOVERNING = 3;

/** Give the stretch of a sentence between its commas that a range stands in. */
function clauseAround(text: string, sentence: Span, { start, end }: Span): Span {
  let from = start;
  while (from > sentence.start && !CLAUSE_END.test(text[from - 1]!)) from--;
  let to = end;
  while (to < sentence.end && !(CLAUSE_END.test(text[to]!) && !/\d/.test(text[to + 1] ?? ''))) to++;
  return { start: from, end: to };
}

/** Give the words of a piece of a text at their places in the whole. */
const moved = (tokens: readonly Token[], by: number): Token[] => tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));

/** Where the noun that is counted stands: after the number, or before it where the number of something is told («عدد الجنود … بنحو 10 آلاف»). */
function nounAt(figure: Figure, before: readonly Token[], text: string): Token | undefined {
  if (figure.unit !== null) {
    const at = text.indexOf(figure.unit, figure.start);
    return at < 0 || at >= figure.end + figure.unit.length ? undefined : moved(tokenize(figure.unit), at)[0];
  }
  const count = before.findLastIndex(({ folded }) => COUNT.has(folded.replace(/^[وفب](?=.{3})/u, '')));
  const noun = count < 0 ? undefined : before[count + 1];
  return noun?.folded.startsWith('ال') ? noun : undefined;
}

const isAdjective = ({ how }: Mention): boolean => how === 'adjective' || how === 'people';

/** Give the entity whose the counted are: by the adjective behind the noun, or else who does it: before the verb, or the first after it. */
function ownerOf(noun: Token, verb: Token | undefined, mentions: readonly Mention[], text: string): string | null {
  const follows = ({ start }: Mention): boolean => start >= noun.end && text.slice(noun.end, start).trim().replace(/^ال$/u, '') === '';
  const own = mentions.find((mention) => isAdjective(mention) && follows(mention));
  if (own) return own.entity;
  if (!verb || !ARE_OF_THE_DOER.has(stateIn(verb.folded) ?? '')) return null;
  const doer = mentions.find(({ end, start }) => end <= verb.start && start < verb.start && text.slice(end, verb.start).trim() === '');
  const after = mentions.find(({ start, how }) => start > verb.end && how !== 'adjective' && text.slice(verb.end, start).trim() === '');
  return (doer ?? after)?.entity ?? null;
}

/** Give the days of the only date that a sentence holds; of the sentence before it in the paragraph where it holds none. */
function daysOf(events: StoryWords['events'], all: readonly Span[], at: number): CountedFigure['days'] {
  for (const span of [all[at], all[at - 1]]) {
    const inside = events.filter(({ start, end }) => span !== undefined && start >= span.start && end <= span.end);
    const [first] = inside;
    if (first) return inside.length === 1 && (first.precision === 'day' || first.precision === 'range') ? { from: first.from, to: first.to } : null;
  }
  return null;
}

/** Give where the words stand that say where, with their preposition and at most one noun between. */
function whereIn(tokens: readonly Token[], mentions: readonly Mention[], owner: string | null, typeOf: TypeOf): Span | null {
  for (const mention of mentions) {
    if (mention.entity === owner || isAdjective(mention) || !/^(?:place|country)$/.test(typeOf(mention.entity) ?? '')) continue;
    const at = tokens.findIndex(({ start }) => start === mention.start);
    const from = [1, 2].find((back) => PREPOSITIONS.has(tokens[at - back]?.folded ?? ''));
    if (at > 0 && from !== undefined) return { start: tokens[at - from]!.start, end: mention.end };
  }
  return null;
}

/** Give the places that are named: towns and regions, and a capital where something is in it and it stands for no government. */
function placesIn(mentions: readonly Mention[], text: string, typeOf: TypeOf): string[] {
  const named = mentions.flatMap(({ entity, how, surface, start }) => {
    if (typeOf(entity) === 'place') return [entity];
    const before = tokenize(text.slice(Math.max(0, start - 20), start)).at(-1)?.folded ?? '';
    return how === 'capital' && PREPOSITIONS.has(before.replace(/^[وف](?=.{2})/u, '')) ? [fold(surface)] : [];
  });
  return [...new Set(named)];
}

const within = ({ start, end }: Span, span: Span): boolean => start >= span.start && end <= span.end;

/** Whether a figure says no number that others could contradict: «آلاف الجنود», a share. */
const saysNoNumber = ({ text, unit }: Figure): boolean =>
  (/^\D*$/u.test(text) && VAGUE.test(fold(text))) || (unit !== null && /[%٪]|المئة|المائة|بالم/u.test(unit));

/** Give the words behind the noun that say more of the thing and name nobody, by stems; of a force what it belongs to is left out. */
function qualifiersOf({ unit }: Figure, noun: Token, thing: string, mentions: readonly Mention[]): string[] {
  const behind = tokenize(unit ?? '').slice(1);
  const force = OF_A_FORCE.has(thing) ? behind.findIndex(({ folded }) => folded === 'من') : -1;
  const isNamed = ({ start, end }: Token): boolean => mentions.some((mention) => within({ start: start + noun.start, end: end + noun.start }, mention));
  return (force < 0 ? behind : behind.slice(0, force))
    .filter((token) => !isNamed(token))
    .map(({ text }) => stem(text))
    .toSorted();
}

/** Leave out what one sentence gives two numbers of: a change, a part or a pair. Neither says how many there are. */
function givenOnce(figures: readonly (CountedFigure & { readonly sentence: string })[]): CountedFigure[] {
  const keyOf = ({ thing, state, sentence }: (typeof figures)[number]): string => fold(`${thing} ${state} ${sentence}`);
  const times = new Map<string, number>();
  for (const figure of figures) times.set(keyOf(figure), (times.get(keyOf(figure)) ?? 0) + 1);
  return figures.flatMap((one) => {
    const { sentence: _, ...figure } = one;
    return times.get(keyOf(one)) === 1 ? [figure] : [];
  });
}

/** Give the figures of a story that can be held against those of others; `typeOf` gives the type of an entity. */
export function countedFigures(story: StoryWords, figures: readonly Figure[], typeOf: TypeOf): CountedFigure[] {
  const out: (CountedFigure & { readonly sentence: string })[] = [];
  for (const [index, figure] of figures.filter(isSayable).entries()) {
    const { text } = story.paragraphs[figure.paragraph]!;
    const all = sentences(text);
    const at = all.findIndex((sentence) => within(figure, sentence));
    const sentence = all[at];
    if (sentence === undefined || saysNoNumber(figure)) continue;
    const clause = clauseAround(text, sentence, figure);
    const tokens = moved(tokenize(text.slice(clause.start, clause.end)), clause.start);
    const before = tokens.filter(({ end }) => end <= figure.start);
    const after = tokens.filter(({ start }) => start >= figure.end);
    const noun = nounAt(figure, before, text);
    if (noun === undefined || TIMES.has(noun.folded) || isUnreal(before)) continue;
    if ([...before.slice(-2), ...after.slice(0, 2)].some(({ folded }) => PARTIAL.has(folded))) continue;
    const told = before.slice(before.findLastIndex(({ folded }) => TOLD.has(folded)) + 1);
    const verb = told.findLast(({ folded }) => stateIn(folded) !== undefined) ?? after.find(({ folded }) => stateIn(folded) !== undefined);
    const counted = countedBy(noun.text, verb ? stateIn(verb.folded)! : null);
    const mentions = (story.mentions[figure.paragraph] ?? []).filter((mention) => within(mention, sentence));
    const inClause = mentions.filter((mention) => within(mention, clause));
    const owner = ownerOf(noun, verb, inClause, text);
    const places = placesIn(mentions, text, typeOf);
    out.push({
      ...counted,
      index,
      value: figure.value,
      ...(figure.to !== undefined && { to: figure.to }),
      bound: figure.bound,
      owner,
      qualifiers: qualifiersOf(figure, noun, counted.thing, inClause),
      governing: before.slice(-GOVERNING).flatMap(({ text: word, folded }) => (folded.length > 3 && !WEAK.has(folded) ? [stem(word)] : [])),
      entities: [...new Set(mentions.flatMap(({ entity, also = [] }) => [entity, ...also]))],
      place: places.length === 1 ? places[0]! : null,
      days: daysOf(
        story.events.filter(({ paragraph }) => paragraph === figure.paragraph),
        all,
        at,
      ),
      where: whereIn(tokens, inClause, owner, typeOf),
      sentence: `${figure.paragraph} ${at}`,
    });
  }
  return givenOnce(out);
}
