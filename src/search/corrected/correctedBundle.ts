/** A bundle as its reader put it right: every screen that asks it shows the corrections. */
import type { Correction } from '#bundle/corrections.ts';
import { differencesSchema, type Differences } from '#bundle/differences.ts';
import { eventNumbersSchema, type EventNumbers } from '#bundle/eventNumbers.ts';
import { differOf, frontSchema, type Front } from '#bundle/front.ts';
import { bucketOf, DIRECTORY } from '#bundle/parts.ts';
import { Bundle, PartError, type Bytes } from '#bundle/reader.ts';
import type { CountedRef, DossierEvent, Entity, Head, StoryCard } from '#bundle/schema.ts';
import type { Story } from '#bundle/storySchema.ts';
import type * as v from 'valibot';
import { columnsSchema, countOrigins, rowOf } from '#search/columns.ts';
import { correctColumns, type CorrectedColumns } from '#search/corrected/correctColumns.ts';
import { correctEntity, movedForms } from '#search/corrected/correctEntity.ts';
import { correctCore, correctDays, correctFigures, correctSayings, correctSpellings, setsOf } from '#search/corrected/correctParts.ts';
import { correctStory } from '#search/corrected/correctStory.ts';
import { partEvents } from '#search/corrected/partEvents.ts';
import { byStories, refsOf, type Refs } from '#search/corrected/refs.ts';
import { entitiesIn, resolveCorrections, type Idle, type Rules } from '#search/corrected/rules.ts';
import { namedByMoves } from '#search/corrected/namedByMoves.ts';
import { glimpseOf } from '#search/glimpse.ts';
import { headAsOf } from '#search/headAsOf.ts';
import { refOf } from '#search/names.ts';
import { sayingsSchema } from '#search/sayings.ts';
import { searchCoreSchema } from '#search/schema.ts';
import { sharedWith } from '#search/sharedWith.ts';

type Moved = Awaited<ReturnType<typeof namedByMoves>>;
type Known = CorrectedColumns & {
  readonly moved: Moved;
  readonly rules: Rules;
  readonly refs: Refs;
  readonly there: ReadonlyMap<string, Entity>;
  readonly idle: ReadonlyMap<string, Idle>;
};

/** Companions of an entity that a correction made. */
const TOGETHER = 24;

export class CorrectedBundle extends Bundle {
  override readonly isWhole = false;
  readonly #inner: Bundle;
  readonly #corrections: readonly Correction[];
  #known: Promise<Known> | undefined;

  /** `inner`: the bundle as it is, of all time or as of a day. */
  constructor(inner: Bundle, corrections: readonly Correction[]) {
    super(inner.manifest, () => Promise.reject(new Error('it is asked through the bundle within')));
    this.#inner = inner;
    this.#corrections = corrections;
  }

  /** Have what the corrections come to; what failed is asked anew the next time. */
  async #have(): Promise<Known> {
    this.#known ??= this.#correct();
    try {
      return await this.#known;
    } catch (error) {
      this.#known = undefined;
      throw error;
    }
  }

  async #correct(): Promise<Known> {
    const inner = this.#inner;
    const ids = [...new Set(this.#corrections.flatMap(({ change }) => entitiesIn(change)))];
    const [file, head, ...entities] = await Promise.all([inner.json('columns', 0, columnsSchema), inner.head(), ...ids.map((id) => inner.entity(id))]);
    const there = new Map(entities.flatMap((entity) => (entity ? [[entity.id, entity]] : [])));
    const rules = resolveCorrections(this.#corrections, (id) => there.has(id));
    const [moved, parted] = await Promise.all([namedByMoves(inner, rules), partEvents(inner, rules)]);
    const codes = new Map([...head.countries, ...there.values()].flatMap(({ id, code }): [string, string][] => (code === undefined ? [] : [[id, code]])));
    const corrected = correctColumns(file, { rules, codes, ...moved, ...parted });
    const refs = refsOf(rules, there, (id) => corrected.naming[corrected.numberOf.get(id) ?? -1]?.length ?? 0);
    const gone = this.#corrections.flatMap(({ id, change }): [string, Idle][] => (change.kind === 'part' && !parted.done.has(id) ? [[id, 'gone']] : []));
    return { ...corrected, moved, rules, refs, there, idle: new Map([...rules.idle, ...gone]) };
  }

  /** Give the corrections that change nothing, by id, with why. */
  async idle(): Promise<ReadonlyMap<string, Idle>> {
    return (await this.#have()).idle;
  }

  override firstStory(): Promise<number> {
    return this.#inner.firstStory();
  }

  override where(id: string): ReturnType<Bundle['where']> {
    return this.#inner.where(id);
  }

  override isLater(id: string): Promise<boolean> {
    return this.#inner.isLater(id);
  }

  override json<const S extends v.GenericSchema>(kind: Parameters<Bundle['json']>[0], number: number, schema: S): Promise<v.InferOutput<S>> {
    const ways: Partial<Record<typeof kind, () => Promise<unknown>>> = {
      columns: () => this.#have().then(({ file }) => file),
      eventNumbers: () => this.#eventNumbers(number),
      front: () => this.#front(),
      differences: () => this.#differences(),
      said: () => this.#said(),
      search: () => this.#core(),
    };
    return (ways[kind]?.() ?? this.#inner.json(kind, number, schema)) as Promise<v.InferOutput<S>>;
  }

  async #said() {
    const [file, { rules }] = await Promise.all([this.#inner.json('said', 0, sayingsSchema), this.#have()]);
    return correctSayings(file, rules);
  }

  async #core() {
    const [core, { rules, naming, numberOf }] = await Promise.all([this.#inner.json('search', 0, searchCoreSchema), this.#have()]);
    const shown = [...rules.touched].filter((id) => rules.targetOf(id) === id && (naming[numberOf.get(id) ?? -1]?.length ?? 0) > 0);
    const touched = await Promise.all(shown.map(async (id) => ({ id, sets: await this.#setsOf(id) })));
    return correctCore(core, rules, touched);
  }

  /** Give the ways to write an entity that corrections speak of. */
  async #setsOf(id: string): Promise<readonly (readonly string[])[]> {
    const { rules, numberOf } = await this.#have();
    const members = rules.membersOf(id).filter((one) => !rules.own.has(one));
    const entries = await Promise.all(members.flatMap((one) => (numberOf.has(one) ? [this.#inner.entityAt(numberOf.get(one)!)] : [])));
    const own = rules.own.get(id);
    return setsOf(id, [...(own ? [[[own.name]]] : []), ...entries.map(({ sets }) => sets)], rules);
  }

  override async head(): Promise<Head> {
    const [whole, { file, columns, naming, refs, rules }] = await Promise.all([this.#inner.head(), this.#have()]);
    const countries = byStories(refs.all(whole.countries));
    const { latest, prominent, months, years, kinds, events, entities } = headAsOf({ ...whole, countries }, file, columns, naming);
    const ofEvents = rules.parts.size > 0;
    return {
      ...whole,
      entities,
      countries,
      prominent: await this.#refsAt(prominent),
      newest: await Promise.all(whole.newest.map((card, i) => this.#correctedCard(card, whole.stories - 1 - i))),
      latest: await Promise.all(
        ofEvents
          ? latest.map(async (number): Promise<[number, DossierEvent]> => [number, await this.event(number)])
          : whole.latest.map(async ([number, event]): Promise<[number, DossierEvent]> => [number, await this.#correctedEvent(event, number)]),
      ),
      ...(ofEvents && {
        events,
        months: { ...whole.months, events: months.events },
        years: { ...whole.years, events: years.events },
        kinds: { ...kinds, stories: whole.kinds.stories },
      }),
    };
  }

  async #front(): Promise<Front> {
    const [whole, differences, { events, refs }] = await Promise.all([this.#inner.json('front', 0, frontSchema), this.#differences(), this.#have()]);
    const glimpses = (all: Front['latest']) =>
      Promise.all(
        all.map(async (glimpse) => {
          const number = events.findIndex((event) => event.number === glimpse.number);
          return events[number]!.is ? glimpseOf(await this.event(number), number) : { ...glimpse, number };
        }),
      );
    return {
      ...whole,
      turning: { ...whole.turning, events: await glimpses(whole.turning.events) },
      latest: await glimpses(whole.latest),
      who: byStories(refs.all(whole.who)),
      differ: differOf(differences),
    };
  }

  override async card(number: number): Promise<StoryCard> {
    return this.#correctedCard(await this.#inner.card(number), number);
  }

  async #correctedCard(card: StoryCard, number: number): Promise<StoryCard> {
    const { refs, columns, file } = await this.#have();
    const named = new Set(Array.from(rowOf(columns.stories.entities, number), (entity) => file.entities[entity]));
    return { ...card, chips: refs.all(card.chips).filter(({ id }) => named.has(id)) };
  }

  override async event(number: number): Promise<DossierEvent> {
    const { number: before, is } = (await this.#have()).events[number] ?? { number, is: null };
    return this.#correctedEvent(is ?? (await this.#inner.event(before)), number);
  }

  async #correctedEvent(event: DossierEvent, number: number): Promise<DossierEvent> {
    const { events, refs, rules, columns, file } = await this.#have();
    const entities = Array.from(rowOf(columns.events.entities, number), (entity) => file.entities[entity]!);
    const tellers = rowOf(columns.events.stories, number);
    const told = events[number]?.is ? { ...event.told, stories: tellers.length, origins: countOrigins(columns.stories, tellers) } : event.told;
    // Those that most stories name with it come first, as the bundle has them.
    const ordered = new Set([...event.entities.flatMap((id) => rules.targetOf(id) ?? []), ...entities]);
    return { ...event, told, chips: refs.all(event.chips), entities: [...ordered].filter((id) => entities.includes(id)) };
  }

  async #eventNumbers(bucket: number): Promise<EventNumbers> {
    const [whole, { events, rules }] = await Promise.all([this.#inner.json('eventNumbers', bucket, eventNumbersSchema), this.#have()]);
    if (rules.parts.size === 0) return whole;
    const now = new Map(events.map(({ number, is }, at) => [is?.id ?? number, at]));
    const buckets = this.count('eventNumbers');
    const own = events.flatMap(({ is }, at): [string, number][] => (is?.id.startsWith('own:') && bucketOf(is.id, buckets) === bucket ? [[is.id, at]] : []));
    const kept = Object.entries(whole.events).map(([id, number]): [string, number] => [id, now.get(id) ?? now.get(number) ?? -1]);
    return { ...whole, events: Object.fromEntries([...kept.filter(([, at]) => at >= 0), ...own]) };
  }

  async #differences(): Promise<Differences> {
    const [whole, { events, rules, refs }] = await Promise.all([this.#inner.json('differences', 0, differencesSchema), this.#have()]);
    const rows = await correctDays(whole.days.rows, events, (number) => this.event(number));
    return {
      ...whole,
      days: { total: whole.days.total + rows.length - whole.days.rows.length, rows },
      figures: correctFigures(whole.figures, rules),
      spellings: correctSpellings(whole.spellings, refs),
    };
  }

  override async story(id: string): Promise<Story | null> {
    const story = await this.#inner.story(id);
    return story && this.#corrected(story);
  }

  override async text(part: number, bytes: Bytes): Promise<Story> {
    return this.#corrected(await this.#inner.text(part, bytes));
  }

  async #corrected(story: Story): Promise<Story> {
    const { rules, refs, naming, numberOf } = await this.#have();
    return correctStory(story, rules, refs, (id) => {
      const ref = refs.known(id);
      return ref && { ...ref, stories: naming[numberOf.get(id) ?? -1]?.length ?? 0 };
    });
  }

  override async entity(id: string): Promise<Entity | null> {
    const { file, rules, refs, there, columns, numberOf, naming, moved } = await this.#have();
    const target = rules.targetOf(id);
    const number = target === null ? -1 : (numberOf.get(target) ?? -1);
    const stories = naming[number] ?? [];
    if (target === null || stories.length === 0) return null;
    const members = await Promise.all(rules.membersOf(target).map((one) => there.get(one) ?? (rules.own.has(one) ? null : this.#inner.entity(one))));
    const known = members.flatMap((member) => member ?? []);
    const most = sharedWith(columns, file.entities, naming, number, known[0]?.together.length ?? TOGETHER);
    const together = await this.#refsAt(most.map((other) => other.number));
    const newest = await Promise.all(
      stories
        .slice(-Math.max(1, known[0]?.newest.length ?? 3))
        .toReversed()
        .map(async (story) => {
          const { id: lead, title, published } = await this.#inner.card(story);
          return { id: lead, title, published };
        }),
    );
    const forms = movedForms(target, rules, moved.written);
    const mentionsIn = (story: number): number | undefined => moved.named.get(story)?.find((one) => one.id === target)?.mentions;
    return correctEntity(
      target,
      known,
      refs,
      forms,
      { columns, stories, mentionsIn },
      {
        stories: stories.length,
        origins: countOrigins(columns.stories, stories),
        newest,
        together: together.map((ref, i) => ({ ...ref, stories: most[i]!.stories, origins: most[i]!.origins })),
      },
    );
  }

  /** Entities that are named, most stories first: their numbers. */
  async #listed(): Promise<number[]> {
    const { naming } = await this.#have();
    const named = naming.flatMap(({ length }, number) => (length > 0 ? [number] : []));
    return named.sort((a, b) => naming[b]!.length - naming[a]!.length || a - b);
  }

  override async directoryParts(): Promise<number> {
    return Math.max(1, Math.ceil((await this.#listed()).length / DIRECTORY));
  }

  override async directory(part: number): ReturnType<Bundle['directory']> {
    const listed = (await this.#listed()).slice(part * DIRECTORY, (part + 1) * DIRECTORY);
    return { version: this.manifest.version, first: part * DIRECTORY, entities: await Promise.all(listed.map((number) => this.entityAt(number))) };
  }

  override async entityAt(number: number): ReturnType<Bundle['entityAt']> {
    const { file, refs, rules, naming } = await this.#have();
    const id = file.entities[number];
    if (id === undefined) throw new PartError('directory', 0, 'directory', `it does not hold number ${number}`);
    const stories = naming[number]!.length;
    if (!rules.touched.has(id)) return { ...(await this.#inner.entityAt(number)), stories };
    const known = refs.known(id);
    const ref: CountedRef = known ? { ...known, stories } : { ...refOf(await this.#inner.entityAt(number)), stories };
    return { ...ref, sets: (await this.#setsOf(id)).map((set) => [...set]) };
  }

  /** Give entities by their numbers, with the stories of now. */
  #refsAt(numbers: readonly number[]): Promise<CountedRef[]> {
    return Promise.all(numbers.map(async (number) => refOf(await this.entityAt(number))));
  }
}
