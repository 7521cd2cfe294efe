/** What the page of an entity shows beside its record: when it is named, in which sentences, and what is said of it. Runs in the worker, beside the engine. */
import { keeping } from '#bundle/once.ts';
import type { Bundle } from '#bundle/reader.ts';
import type { Teller } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { aboutIn, figuresIn, type FigureAbout, type SaidAbout } from '#search/aboutIn.ts';
import { countOrigins, isoDay, NO_DAY, type Columns } from '#search/columns.ts';
import type { Engine } from '#search/engine.ts';
import { mentionsIn, type MentionRow } from '#search/mentionsIn.ts';
import { ALL } from '#search/passes.ts';
import { monthOfStory } from '#search/presence.ts';
import type { Missing, Selection } from '#search/question.ts';
import { tellerOf } from '#search/tellerOf.ts';
import { firstPlaces, placeInSearched } from '#text/searchedPlaces.ts';

export type { FigureAbout, MentionRow, SaidAbout };
type Order = 'old' | 'new';
type Days = { readonly from: string; readonly to: string };

/** A story that names it, with its days and its mentions. */
export type PresenceMark = Days & { readonly story: Teller; readonly mentions: number };
/** How many stories of a month (YYYY-MM) name it, and how often: null where that is not known. */
export type PresenceMonth = { readonly month: string; readonly stories: number; readonly origins: number; readonly mentions: number | null };
export type PresenceAnswer = {
  /** First and last day of publication in the dossier; null where no story has one. */
  readonly span: Days | null;
  /** The stories that name it, in order of time; null where they are too many to be drawn one by one. */
  readonly marks: readonly PresenceMark[] | null;
  readonly months: readonly PresenceMonth[];
  /** The days of the stories that do not name it; empty where they are too many to be drawn. */
  readonly others: readonly Days[];
  /** Stories without a day that name it. */
  readonly undated: { readonly stories: number; readonly origins: number };
  /** The first and the last day on which it is named; null without days. */
  readonly named: Days | null;
};

/** `outlet`: null for any, empty for stories that name none; `spelling`: null for any. */
export type ConcordanceQuestion = {
  readonly entity: string;
  readonly outlet: string | null;
  readonly spelling: string | null;
  readonly words: string;
  readonly order: Order;
};
export type ConcordanceAnswer = {
  readonly stories: readonly { readonly story: Teller; readonly rows: readonly MentionRow[] }[];
  /** Where to go on; null at the end. */
  readonly next: number | null;
  /** How many stories have been looked through, of how many. */
  readonly searched: number;
  readonly of: number;
  readonly missing: readonly Missing[];
};

export type AboutAnswer = {
  readonly about: readonly (SaidAbout & { readonly story: Teller })[];
  readonly figures: readonly (FigureAbout & { readonly story: Teller })[];
  /** How many stories were looked through, of how many that name it. */
  readonly searched: number;
  readonly of: number;
  readonly missing: readonly Missing[];
};

const NONE = { in: [], out: [] };
/** Stories that are drawn one by one, and other stories that have a tick. */
const MOST_MARKS = 40;
const MOST_TICKS = 120;
/** Texts that are asked for at once; rows after which no more are; texts looked through before the reader is asked whether to go on. */
const BATCH = 12;
const ROWS = 24;
const MOST_TEXTS = 120;
/** What is said of it: rows at most, and figures. */
const ABOUT = 6;
const FIGURES = 6;

export class EntityEngine {
  readonly #bundle: Bundle;
  readonly #engine: Engine;
  readonly #texts = keeping<Story | null>(2 * BATCH);

  constructor(bundle: Bundle, engine: Engine) {
    this.#bundle = bundle;
    this.#engine = engine;
  }

  /** Give the numbers of the stories that pass some filters, in order of time, those without a day last. */
  async #ordered(selection: Selection, order: Order) {
    const passing = await this.#engine.passing(selection);
    const { stories } = passing.columns;
    // One that the dossier does not name filters nothing.
    const isNamed = selection.entity.in.every((id) => passing.numberOf.entity.has(id));
    const all = isNamed ? [...passing.flags].flatMap((flags, story) => (flags === ALL ? [story] : [])) : [];
    const dated = all.filter((story) => stories.to[story] !== NO_DAY);
    const undated = all.filter((story) => stories.to[story] === NO_DAY);
    return { ...passing, numbers: [...(order === 'old' ? dated : dated.toReversed()), ...undated] };
  }

  #naming(entity: string, order: Order, asked: { readonly outlet?: string; readonly words?: string } = {}) {
    const outlet = asked.outlet ? { in: [asked.outlet], out: [] } : NONE;
    const other = { country: NONE, kind: NONE, saved: null, from: '', to: '', by: 'published' as const };
    return this.#ordered({ ...other, words: asked.words ?? '', entity: { in: [entity], out: [] }, outlet }, order);
  }

  /** Give stories by their numbers; those that could not be had are told. */
  #read(numbers: readonly number[]) {
    return this.#engine.some(numbers, (number) => this.#texts(String(number), async () => this.#bundle.story((await this.#bundle.card(number)).id)));
  }

  /** Give when an entity is named; null where there is none with that id. */
  async presence(id: string): Promise<PresenceAnswer | null> {
    const [entity, { columns, numbers }] = await Promise.all([this.#bundle.entity(id), this.#naming(id, 'old')]);
    if (!entity) return null;
    const { from, to, length } = columns.stories;
    const dated = numbers.filter((story) => to[story] !== NO_DAY);
    const undated = numbers.slice(dated.length);
    const daysOf = (story: number): Days => ({ from: isoDay(from[story]!), to: isoDay(to[story]!) });
    const naming = new Set(numbers);
    const all = Array.from({ length }, (_, story) => story);
    const others = length - numbers.length > MOST_TICKS ? [] : all.filter((story) => !naming.has(story) && to[story] !== NO_DAY);
    const mentions = entity.presence.by === 'story' ? new Map(entity.presence.stories) : null;
    const marks = mentions && dated.length <= MOST_MARKS ? await this.#marksOf(dated, mentions, daysOf) : null;
    const known = entity.presence.by === 'month' ? new Map(entity.presence.months.map(([month, , count]) => [month, count])) : null;
    return {
      span: spanOf(columns, all),
      marks,
      months: byMonth(columns, dated).map(({ month, stories }) => ({
        month,
        stories: stories.length,
        origins: countOrigins(columns.stories, stories),
        mentions: known ? (known.get(month) ?? null) : stories.reduce((sum, story) => sum + (mentions?.get(story) ?? 0), 0),
      })),
      others: others.map(daysOf),
      undated: { stories: undated.length, origins: countOrigins(columns.stories, undated) },
      named: spanOf(columns, dated),
    };
  }

  async #marksOf(stories: readonly number[], mentions: ReadonlyMap<number, number>, daysOf: (story: number) => Days): Promise<PresenceMark[]> {
    const { items } = await this.#engine.some(stories, (number) => this.#bundle.card(number));
    return items.flatMap((card, i) => (card ? [{ ...daysOf(stories[i]!), story: tellerOf(card), mentions: mentions.get(stories[i]!) ?? 0 }] : []));
  }

  /** Give the places where stories name an entity, from the place `first` among these stories on: as many as fill a screen. */
  async concordance({ entity, outlet, spelling, words, order }: ConcordanceQuestion, first: number): Promise<ConcordanceAnswer> {
    const asked = await this.#naming(entity, order, { ...(outlet && { outlet }), words });
    const numbers = outlet === '' ? asked.numbers.filter((story) => asked.columns.stories.outlet[story]! < 0) : asked.numbers;
    const found: { readonly story: Teller; readonly rows: readonly MentionRow[] }[] = [];
    const missing = new Map<string, Missing>();
    let [next, rows] = [first, 0];
    while (next < numbers.length && rows < ROWS && next - first < MOST_TEXTS) {
      const batch = numbers.slice(next, next + BATCH);
      const { items, missing: lost } = await this.#read(batch);
      for (const one of lost) missing.set(one.file, one);
      items.forEach((story, i) => {
        if (!story) return;
        const all = mentionsIn(story, entity).filter(({ written }) => spelling === null || written === spelling);
        const kept = words === '' ? all : answering(story, all, (from, to) => asked.answers(batch[i]!, from, to));
        if (kept.length > 0) found.push({ story: tellerOf(story), rows: kept });
        rows += kept.length;
      });
      next += batch.length;
    }
    const isEnd = next >= numbers.length;
    return { stories: found, next: isEnd ? null : next, searched: isEnd ? numbers.length : next, of: numbers.length, missing: [...missing.values()] };
  }

  /** Give what the first stories that name an entity say of it, each text once. */
  async about(entity: string, order: Order): Promise<AboutAnswer> {
    const { columns, numbers } = await this.#naming(entity, order);
    const batch = numbers.slice(0, BATCH);
    const { items, missing } = await this.#read(batch);
    const origins = new Set<number>();
    const texts = items.flatMap((story, i) => {
      const origin = columns.stories.origin[batch[i]!]!;
      if (!story || origins.has(origin)) return [];
      origins.add(origin);
      return [story];
    });
    const about = texts.map((story) => aboutIn(story, entity).map((row) => ({ ...row, story: tellerOf(story) })));
    const figures = texts.map((story) => figuresIn(story, entity).map((row) => ({ ...row, story: tellerOf(story) })));
    return {
      about: byTurns(about, ABOUT).toSorted((a, b) => Number(a.rank === 2) - Number(b.rank === 2)),
      figures: byTurns(figures, FIGURES).toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn)),
      searched: batch.length,
      of: numbers.length,
      missing,
    };
  }
}

/** Give the first and the last day of some stories; null where none has one. */
function spanOf({ stories: { from, to } }: Columns, stories: readonly number[]): Days | null {
  let span: { from: number; to: number } | null = null;
  for (const story of stories) {
    if (to[story] === NO_DAY) continue;
    span ??= { from: from[story]!, to: to[story]! };
    span = { from: Math.min(span.from, from[story]!), to: Math.max(span.to, to[story]!) };
  }
  return span && { from: isoDay(span.from), to: isoDay(span.to) };
}

/** Put stories together by the month of publication. */
function byMonth(columns: Columns, stories: readonly number[]): { readonly month: string; readonly stories: readonly number[] }[] {
  const months = new Map<string, number[]>();
  for (const story of stories) {
    const month = monthOfStory(columns, story);
    const held = months.get(month);
    if (held) held.push(story);
    else months.set(month, [story]);
  }
  return [...months].map(([month, held]) => ({ month, stories: held }));
}

/** Keep the places whose sentences answer the words that are asked; `answers` takes places in the story as it is searched. */
function answering(story: Story, rows: readonly MentionRow[], answers: (from: number, to: number) => boolean): MentionRow[] {
  const texts = story.paragraphs.map(({ text }) => text);
  const firsts = firstPlaces(story.title.en === undefined ? [story.title.ar] : [story.title.ar, story.title.en], texts);
  return rows.filter(({ place, sentence }) => {
    const start = place.start - sentence.start;
    const { from, words } = placeInSearched(texts[place.paragraph]!, firsts[place.paragraph]!, { start, end: start + sentence.text.length });
    return answers(from, from + words);
  });
}

/** Take one of each list by turns, until there are `most`; in the order of the lists. */
export function byTurns<T>(lists: readonly (readonly T[])[], most: number): T[] {
  const taken = lists.map((): T[] => []);
  let count = 0;
  for (let turn = 0; count < most && lists.some((list) => list.length > turn); turn++)
    for (const [i, list] of lists.entries())
      if (count < most && turn < list.length) {
        taken[i]!.push(list[turn]!);
        count++;
      }
  return taken.flat();
}
