/** A bundle as it would have been on a day: of the stories published by then alone. Every screen that asks it shows what was known. */
import { dayDifference, type DayDifference, differencesSchema, type Differences } from '#bundle/differences.ts';
import { type EventNumbers, eventNumbersSchema } from '#bundle/eventNumbers.ts';
import { differOf, type Front, frontSchema, type Glimpse, type SaidPiece } from '#bundle/front.ts';
import { Bundle, type Ask } from '#bundle/reader.ts';
import { DIRECTORY, NEWEST } from '#bundle/parts.ts';
import {
  ENTITY_TYPES,
  type CountedRef,
  type DossierEvent,
  type Entity,
  type EntityType,
  type Head,
  type Lead,
  type Manifest,
  type Published,
  type StoryCard,
} from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import type * as v from 'valibot';
import { columnsSchema, countOrigins, dayNumber, decodeColumns, rowOf, type Columns, type ColumnsFile } from '#search/columns.ts';
import { differencesAsOf } from '#search/differencesAsOf.ts';
import { latestEvents, turningPoints } from '#search/frontEvents.ts';
import { glimpseOf } from '#search/glimpse.ts';
import { headAsOf } from '#search/headAsOf.ts';
import { originAsOf } from '#search/originAsOf.ts';
import { presenceAsOf } from '#search/presence.ts';
import { narrowColumns, type Narrowed } from '#search/narrowColumns.ts';
import { sharedWith } from '#search/sharedWith.ts';
import { decodeStates, statesSchema } from '#search/states.ts';

/** All that the columns know of the day. */
type Known = Narrowed & {
  readonly columns: Columns;
  /** Entities by id. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** Of each entity: numbers of the stories that name it, oldest first. */
  readonly naming: readonly (readonly number[])[];
};

const WHO_TYPES: ReadonlySet<EntityType> = new Set(['person', 'organisation']);

export class BundleAsOf extends Bundle {
  override readonly isWhole = false;
  readonly #day: string;
  #known: Promise<Known> | undefined;

  /** `day`: an ISO day; what was published on it is known. */
  constructor(manifest: Manifest, ask: Ask, day: string) {
    super(manifest, ask);
    this.#day = day;
  }

  #isKnown = (published: Published | null): boolean => published !== null && published.to <= this.#day;

  /** Have what is known; what failed is asked anew the next time. */
  async #have(): Promise<Known> {
    this.#known ??= this.#narrow();
    try {
      return await this.#known;
    } catch (error) {
      this.#known = undefined;
      throw error;
    }
  }

  async #narrow(): Promise<Known> {
    const [whole, states] = await Promise.all([super.json('columns', 0, columnsSchema), super.json('states', 0, statesSchema)]);
    const all = decodeColumns(whole);
    const narrowed = narrowColumns(whole, all, decodeStates(states, all.events.from), dayNumber(this.#day));
    const columns = decodeColumns(narrowed.file);
    const naming: number[][] = whole.entities.map(() => []);
    for (let story = 0; story < columns.stories.length; story++) for (const entity of rowOf(columns.stories.entities, story)) naming[entity]!.push(story);
    return { ...narrowed, columns, numberOf: new Map(whole.entities.map((id, number) => [id, number])), naming };
  }

  override async firstStory(): Promise<number> {
    return (await this.#have()).firstStory;
  }

  override json<const S extends v.GenericSchema>(kind: Parameters<Bundle['json']>[0], number: number, schema: S): Promise<v.InferOutput<S>> {
    if (kind === 'columns') return this.#have().then(({ file }): ColumnsFile => file) as Promise<v.InferOutput<S>>;
    if (kind === 'eventNumbers') return this.#eventNumbers(number) as Promise<v.InferOutput<S>>;
    if (kind === 'front') return this.#front() as Promise<v.InferOutput<S>>;
    if (kind === 'differences') return this.#differences() as Promise<v.InferOutput<S>>;
    return super.json(kind, number, schema);
  }

  override async head(): Promise<Head> {
    const [whole, { file, columns, naming }] = await Promise.all([super.head(), this.#have()]);
    const { stories } = columns;
    const { latest, prominent, ...head } = headAsOf(whole, file, columns, naming);
    const newest = Array.from({ length: Math.min(NEWEST, stories.length) }, (_, i) => stories.length - 1 - i);
    return {
      ...head,
      newest: await Promise.all(newest.map((story) => this.card(story))),
      latest: await Promise.all(latest.map(async (event): Promise<[number, DossierEvent]> => [event, await this.event(event)])),
      prominent: await this.#refs(prominent),
    };
  }

  async #front(): Promise<Front> {
    const [whole, differences, { events, columns, file, naming }] = await Promise.all([
      super.json('front', 0, frontSchema),
      this.#differences(),
      this.#have(),
    ]);
    const { turning, stands, who } = whole;
    const chosen = new Set(turning.events.map(({ number }) => number));
    const turns = turning.chosen
      ? [...events].flatMap((event, number) => (chosen.has(event) ? [number] : []))
      : turningPoints(columns, (event) => countOrigins(columns.stories, rowOf(columns.events.stories, event)));
    const glimpses = (numbers: readonly number[]): Promise<Glimpse[]> =>
      Promise.all(numbers.map(async (number) => glimpseOf(await this.event(number), number)));
    const isWho = (number: number): boolean => WHO_TYPES.has(ENTITY_TYPES[Number(file.types[number])]!);
    const named = naming.flatMap(({ length }, number) => (length > 0 && isWho(number) ? [number] : []));
    const most = named.sort((a, b) => naming[b]!.length - naming[a]!.length || a - b).slice(0, who.length);
    return {
      version: whole.version,
      turning: { ...turning, events: await glimpses(turns) },
      latest: await glimpses(latestEvents(columns)),
      ...(stands && stands.day <= this.#day && (await this.#areKnown(stands.ar)) && { stands }),
      who: await Promise.all(
        (await this.#refs(most)).map(async (ref) => {
          const role = (await super.entity(ref.id))?.role;
          return { ...ref, ...(role && { role }) };
        }),
      ),
      differ: differOf(differences),
    };
  }

  /** Tell whether all stories that an editor's words lead to are known. */
  async #areKnown(pieces: readonly SaidPiece[]): Promise<boolean> {
    const known = await Promise.all(pieces.flatMap(({ story }) => (story === undefined ? [] : [this.where(story)])));
    return known.every((at) => at !== null);
  }

  override async card(number: number): Promise<StoryCard> {
    return super.card(number + (await this.firstStory()));
  }

  override async event(number: number): Promise<DossierEvent> {
    const { events, columns, file, firstStory } = await this.#have();
    const { earlier = [], unshown = [], chips, ...whole } = await super.event(events[number]!);
    const { before: _, ...telling } = earlier.find(({ before }) => before === null || this.#day < before) ?? { before: null };
    const entities = [...rowOf(columns.events.entities, number)].map((entity) => file.entities[entity]!);
    const isOther = entities.length !== whole.entities.length;
    const mentions = whole.mentions.filter(({ story }) => this.#isKnown(story.published));
    const tellers = rowOf(columns.events.stories, number);
    const stories = tellers.length;
    const others = unshown.flatMap(([story, index]): [number, number][] => {
      const then = story - firstStory;
      return then >= 0 && then < columns.stories.length ? [[then, index]] : [];
    });
    const named = isOther ? (await this.#refsOf(entities.slice(0, chips.length))).map(({ stories: _count, ...ref }) => ref) : chips;
    return {
      ...whole,
      ...telling,
      entities: isOther ? entities : whole.entities,
      chips: named,
      mentions,
      ...(others.length > 0 && { unshown: others }),
      told: { stories, mentions: mentions.length + others.length, origins: countOrigins(columns.stories, tellers) },
    };
  }

  /** Give a bucket of the numbers that events have then. */
  async #eventNumbers(bucket: number): Promise<EventNumbers> {
    const [whole, { events }] = await Promise.all([super.json('eventNumbers', bucket, eventNumbersSchema), this.#have()]);
    const then = Object.entries(whole.events).map(([id, number]): [string, number] => [id, events.indexOf(number)]);
    return { ...whole, events: Object.fromEntries(then.filter(([, number]) => number >= 0)) };
  }

  async #differences(): Promise<Differences> {
    const [whole, { events, columns, firstStory }] = await Promise.all([super.json('differences', 0, differencesSchema), this.#have()]);
    const days = await Promise.all(
      whole.days.rows.map(async ({ event }): Promise<DayDifference[]> => {
        const number = events.indexOf(event);
        const then = number < 0 ? null : await this.event(number);
        return then?.differs ? [dayDifference(number, then)] : [];
      }),
    );
    const rows = days.flat();
    return { ...whole, days: { total: rows.length, rows }, ...differencesAsOf(whole, { first: firstStory, length: columns.stories.length }) };
  }

  override async where(id: string): ReturnType<Bundle['where']> {
    const [at, { firstStory, columns }] = await Promise.all([super.where(id), this.#have()]);
    const number = at ? at.number - firstStory : -1;
    return at && number >= 0 && number < columns.stories.length ? { ...at, number } : null;
  }

  override async isLater(id: string): Promise<boolean> {
    return (await super.where(id)) !== null && (await this.where(id)) === null;
  }

  override async story(id: string): Promise<Story | null> {
    const at = await this.where(id);
    if (!at) return null;
    const [story, { numberOf, naming, columns }] = await Promise.all([this.text(at.part, at.bytes), this.#have()]);
    const isKnown = ({ published }: Pick<Lead, 'published'>) => this.#isKnown(published);
    const { before, after } = story.around;
    const { origin, ...alone } = story;
    const originOf = columns.stories.origin;
    const known = origin && originAsOf(origin, story.published, isKnown, originOf.filter((one) => one === originOf[at.number]).length);
    const [first, last] = await Promise.all([before, after].map(async (event) => event && (await this.where(event.story)) !== null));
    return {
      ...alone,
      ...(known && { origin: known }),
      entities: story.entities.map((entity) => ({ ...entity, stories: naming[numberOf.get(entity.id) ?? -1]?.length ?? 0 })),
      page: story.page.filter(isKnown),
      related: story.related.filter(isKnown),
      later: story.later && isKnown(story.later) ? story.later : null,
      around: { ...(before && first && { before }), ...(after && last && { after }) },
    };
  }

  override async entity(id: string): Promise<Entity | null> {
    const [whole, { file, numberOf, naming, columns, firstStory }] = await Promise.all([super.entity(id), this.#have()]);
    const number = numberOf.get(id) ?? -1;
    const stories = naming[number] ?? [];
    if (!whole || stories.length === 0) return null;
    const most = sharedWith(columns, file.entities, naming, number, whole.together.length);
    const together = await this.#refs(most.map((other) => other.number));
    const isAll = stories.length === whole.stories;
    return {
      ...whole,
      stories: stories.length,
      origins: countOrigins(columns.stories, stories),
      presence: presenceAsOf(whole.presence, stories, columns, firstStory),
      // How later stories write it is counted with the others: the counts of then are not known.
      ...(!isAll && { writers: [], spellings: [], otherForms: [] }),
      newest: await Promise.all(
        stories
          .slice(-whole.newest.length)
          .toReversed()
          .map(async (story): Promise<Lead> => {
            const { id: lead, title, published } = await this.card(story);
            return { id: lead, title, published };
          }),
      ),
      together: together.map((ref, i) => ({ ...ref, stories: most[i]!.stories, origins: most[i]!.origins })),
    };
  }

  /** Entities that are named by then, most stories first: their numbers. */
  async #listed(): Promise<number[]> {
    const { naming } = await this.#have();
    const named = naming.flatMap(({ length }, number) => (length > 0 ? [number] : []));
    return named.sort((a, b) => naming[b]!.length - naming[a]!.length || a - b);
  }

  override async directoryParts(): Promise<number> {
    return Math.max(1, Math.ceil((await this.#listed()).length / DIRECTORY));
  }

  override async directory(part: number): ReturnType<Bundle['directory']> {
    const { naming } = await this.#have();
    const listed = (await this.#listed()).slice(part * DIRECTORY, (part + 1) * DIRECTORY);
    const entities = await Promise.all(listed.map(async (number) => ({ ...(await this.entityAt(number)), stories: naming[number]!.length })));
    return { version: this.manifest.version, first: part * DIRECTORY, entities };
  }

  override async entityAt(number: number): ReturnType<Bundle['entityAt']> {
    // Those of the whole dossier, whose numbers the columns keep.
    const { first, entities } = await super.directory(Math.floor(number / DIRECTORY));
    return entities[number - first]!;
  }

  /** Give entities by their numbers, with the stories of then. */
  async #refs(numbers: readonly number[]): Promise<CountedRef[]> {
    const { naming } = await this.#have();
    return Promise.all(
      numbers.map(async (number) => {
        const { sets: _, ...ref } = await this.entityAt(number);
        return { ...ref, stories: naming[number]!.length };
      }),
    );
  }

  async #refsOf(ids: readonly string[]): Promise<CountedRef[]> {
    const { numberOf } = await this.#have();
    return this.#refs(ids.flatMap((id) => numberOf.get(id) ?? []));
  }
}
