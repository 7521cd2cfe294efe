/** The index of names and the map of company, answered from the columns and from the texts of a few stories. Runs in the worker, beside the engine. */
import { keeping } from '#bundle/once.ts';
import type { Bundle } from '#bundle/reader.ts';
import { ENTITY_TYPES, type CountedRef, type EntityType, type StoryCard, type Teller } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import { countOrigins, NO_DAY } from '#search/columns.ts';
import { companyOf } from '#search/company.ts';
import type { Engine } from '#search/engine.ts';
import { refOf } from '#search/names.ts';
import { countIn, countNamed, MOST_COLUMNS, passing, stretchesOf, type Stretch } from '#search/present.ts';
import { mentionsIn, planOf, type Plan } from '#search/planOf.ts';
import type { Missing, Selection, ShownAnswer } from '#search/question.ts';
import { firstMention, sharedSentences, type PlaceIn, type SharedSentence } from '#search/shared.ts';
import { tellerOf } from '#search/tellerOf.ts';
import { letterRanks } from '#text/alphabet.ts';

export type NamesQuestion = {
  readonly selection: Selection;
  /** None: all. */
  readonly types: readonly EntityType[];
  /** What the names must answer. */
  readonly typed: string;
  readonly order: 'presence' | 'letter';
  readonly locale: 'ar' | 'en';
};

/** A story or a stretch of time that the names are counted in. */
export type NamesColumn = { readonly story: StoryCard } | { readonly stretch: Stretch };
/** Of each column: mentions in its story (null where its text could not be had), or stories; `places`: where the first mention stands. */
export type NamesRow = {
  readonly entity: CountedRef;
  readonly cells: readonly (number | null)[];
  readonly places: readonly (PlaceIn | null)[];
  readonly sum: number;
};
/** Which names: those of the table, others that are named more often than once, and those named once. */
export type NamesPart = 'more' | 'once';
export type NamesGroup = { readonly type: EntityType; readonly total: number; readonly names: readonly CountedRef[] };
export type NamesAnswer = {
  readonly stories: number;
  readonly origins: number;
  /** Those without a day: they stand in no stretch of time. */
  readonly undated: number;
  /** Names of each type, whatever types are chosen. */
  readonly types: Readonly<Record<EntityType, number>>;
  /** Whether mentions in texts are counted, or stories. */
  readonly counted: 'mentions' | 'stories';
  readonly columns: readonly NamesColumn[];
  readonly groups: readonly { readonly type: EntityType; readonly total: number; readonly rows: readonly NamesRow[] }[];
  readonly more: readonly NamesGroup[];
  readonly once: readonly NamesGroup[];
  readonly missing: readonly Missing[];
  readonly notes: ShownAnswer['notes'];
};

export type CompanyAnswer = {
  readonly stories: number;
  readonly origins: number;
  readonly names: readonly { readonly entity: CountedRef; readonly x: number; readonly y: number }[];
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly stories: number }[];
  readonly all: number;
  readonly everywhere: readonly CountedRef[];
  readonly strengths: readonly number[];
};

/** A story that names two: with the sentences that do, or else where it names each of them. */
export type SharedStory = {
  readonly story: Teller;
  readonly sentences: readonly SharedSentence[];
  /** How many more sentences of it do. */
  readonly more: number;
  readonly each: readonly (PlaceIn | null)[];
};
export type SharedAnswer = { readonly total: number; readonly stories: readonly SharedStory[]; readonly missing: readonly Missing[] };

/** Names of a type that a part begins with. */
const FIRST_NAMES = 40;
/** Stories that are given at once for a pair, and sentences of each. */
const SHARED_AT_ONCE = 8;
const MOST_SENTENCES = 3;
const MOST_TEXTS = 24;

type Told = { readonly texts: readonly (Story | null)[]; readonly missing: readonly Missing[] };

export class CompanyEngine {
  readonly #bundle: Bundle;
  readonly #engine: Engine;
  readonly #texts = keeping<Story | null>(MOST_TEXTS);
  readonly #ranks = keeping<Uint32Array>(2);
  readonly #plans = keeping<Planned>(4);
  #failed = 0;

  constructor(bundle: Bundle, engine: Engine) {
    this.#bundle = bundle;
    this.#engine = engine;
  }

  /** Give the index of the names that the filters leave: a table of the most present, and the beginnings of the lists of the others. */
  async names(question: NamesQuestion): Promise<NamesAnswer> {
    const { plan, among, told, origins, undated, notes } = await this.#plan(question);
    const { columns } = await this.#engine.known();
    const counted = told ? 'mentions' : 'stories';
    const stretches = stretchesOf(columns, told ? [] : among);
    const cells = countIn(columns, among, stretches, plan.groups.flatMap(({ rows }) => rows));
    const cards = told ? await Promise.all(among.map((story) => this.#bundle.card(story))) : [];
    let next = 0;
    const groups = await Promise.all(
      plan.groups.map(async ({ type, total, rows }) => {
        const begin = next;
        next += rows.length;
        const refs = await this.#refs(rows, plan);
        return { type, total, rows: refs.map((entity, i) => (told ? rowIn(told, entity) : rowOver(cells[begin + i]!, entity))) };
      }),
    );
    return {
      stories: among.length,
      origins,
      undated,
      types: plan.types,
      counted,
      columns: told ? cards.map((story) => ({ story })) : stretches.stretches.map((stretch) => ({ stretch })),
      groups,
      more: await this.#begin(plan, 'more'),
      once: await this.#begin(plan, 'once'),
      missing: told?.missing ?? [],
      notes,
    };
  }

  /** Give some of the names of a part, of one type, from a place on. */
  async namesFrom(question: NamesQuestion, part: NamesPart, type: EntityType, first: number, count: number): Promise<readonly CountedRef[]> {
    const { plan } = await this.#plan(question);
    const all = plan[part].find((group) => group.type === type)?.rows ?? [];
    return this.#refs(all.slice(first, first + count), plan);
  }

  /** Give who is with whom, and where each of them stands on the map. */
  async company(selection: Selection, types: readonly EntityType[]): Promise<CompanyAnswer> {
    const [{ file, columns }, { flags }] = await Promise.all([this.#engine.known(), this.#engine.passing(selection)]);
    const among = passing(columns, flags);
    const counts = countNamed(columns, among, file.entities.length);
    const wanted = new Set((types.length === 0 ? ENTITY_TYPES : types).map((type) => String(ENTITY_TYPES.indexOf(type))));
    const { names, pairs, all, everywhere, strengths } = companyOf(columns, among, counts, (name) => wanted.has(file.types[name]!));
    const { placesOf } = await import('#search/places.ts');
    const places = placesOf(names.length, pairs);
    const refs = async (numbers: readonly number[]) => this.#refs(numbers, { counts });
    return {
      stories: among.length,
      origins: countOrigins(columns.stories, among),
      names: (await refs(names)).map((entity, i) => ({ entity, ...places[i]! })),
      pairs,
      all,
      everywhere: await refs(everywhere),
      strengths,
    };
  }

  /** Give the stories that name two, oldest first, from one of them on: with the sentences that name both. */
  async shared(selection: Selection, one: string, other: string, first: number): Promise<SharedAnswer> {
    const [{ columns, numberOf }, { flags }] = await Promise.all([this.#engine.known(), this.#engine.passing(selection)]);
    const wanted = [one, other].map((id) => numberOf.entity.get(id));
    const { starts, values } = columns.stories.entities;
    const both = passing(columns, flags).filter((story) => {
      const here = values.subarray(starts[story], starts[story + 1]);
      return wanted.every((name) => name !== undefined && here.includes(name));
    });
    const { texts, missing } = await this.#tell(both.slice(first, first + SHARED_AT_ONCE));
    const stories = texts.flatMap((story): SharedStory[] => {
      if (!story) return [];
      const sentences = sharedSentences(story, one, other);
      return [
        {
          story: tellerOf(story),
          sentences: sentences.slice(0, MOST_SENTENCES),
          more: Math.max(0, sentences.length - MOST_SENTENCES),
          each: [one, other].map((id) => firstMention(story, id)),
        },
      ];
    });
    return { total: both.length, stories, missing };
  }

  /** Read the filters, and part the names that they leave. */
  #plan(question: NamesQuestion): Promise<Planned> {
    return this.#plans(`${this.#failed} ${JSON.stringify(question)}`, async () => {
      const { selection, types, typed, order, locale } = question;
      const [{ file, columns, numberOf }, { flags, notes }] = await Promise.all([this.#engine.known(), this.#engine.passing(selection)]);
      const among = passing(columns, flags);
      const counts = countNamed(columns, among, file.entities.length);
      const told = among.length <= MOST_COLUMNS ? await this.#tell(among) : null;
      // What is asked again is had again.
      if (told && told.missing.length > 0) this.#failed++;
      const answering = typed === '' ? null : new Set((await this.#engine.named(typed, Infinity)).entities.flatMap(({ id }) => numberOf.entity.get(id) ?? []));
      const mentions = told && mentionsIn(told.texts, counts.length, numberOf.entity);
      const ranks = order === 'letter' ? await this.#letters(locale) : null;
      const plan = planOf({ counts, mentions, types: file.types, wanted: types, answering, ranks });
      const undated = among.filter((story) => columns.stories.from[story] === NO_DAY).length;
      return { plan, among, told, origins: countOrigins(columns.stories, among), undated, notes };
    });
  }

  /** Have the texts of a few stories; those that cannot be had are told. */
  async #tell(numbers: readonly number[]): Promise<Told> {
    const { items, missing } = await this.#engine.some(numbers, async (number) => {
      const { id } = await this.#bundle.card(number);
      return this.#texts(id, () => this.#bundle.story(id));
    });
    return { texts: items, missing };
  }

  /** Give the place of every name by letter. All names are read for it, once. */
  #letters(locale: 'ar' | 'en'): Promise<Uint32Array> {
    return this.#ranks(locale, async () => {
      const parts = await Promise.all(Array.from({ length: await this.#bundle.directoryParts() }, (_, part) => this.#bundle.directory(part)));
      return letterRanks(
        parts.flatMap(({ entities }) => entities.map(({ name }) => (locale === 'en' ? (name.en ?? name.ar) : name.ar))),
        locale,
      );
    });
  }

  /** Give what is shown of names, with the stories that the filters leave of each. */
  #refs(numbers: readonly number[], { counts }: Pick<Plan, 'counts'>): Promise<CountedRef[]> {
    return Promise.all(numbers.map(async (number) => ({ ...refOf(await this.#bundle.entityAt(number)), stories: counts[number]! })));
  }

  #begin(plan: Plan, part: NamesPart): Promise<NamesGroup[]> {
    return Promise.all(plan[part].map(async ({ type, rows }) => ({ type, total: rows.length, names: await this.#refs(rows.slice(0, FIRST_NAMES), plan) })));
  }
}

type Planned = {
  readonly plan: Plan;
  readonly among: readonly number[];
  readonly told: Told | null;
  readonly origins: number;
  readonly undated: number;
  readonly notes: ShownAnswer['notes'];
};

/** Give the row of a name over a few stories. */
function rowIn({ texts }: Told, entity: CountedRef): NamesRow {
  const cells = texts.map((text) => text && (text.entities.find(({ id }) => id === entity.id)?.mentions ?? 0));
  return { entity, cells, places: texts.map((text) => text && firstMention(text, entity.id)), sum: cells.reduce<number>((sum, n) => sum + (n ?? 0), 0) };
}

/** Give the row of a name over stretches of time. */
const rowOver = (counts: Uint32Array, entity: CountedRef): NamesRow => ({ entity, cells: [...counts], places: [], sum: entity.stories });
