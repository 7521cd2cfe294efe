/**
 * What is asked of the whole dossier, answered from its parts: which stories match, what matches next, what was found. Runs in a worker,
 * so that the page never waits.
 */
import { keeping } from '#bundle/once.ts';
import { BundleError } from '#bundle/parse.ts';
import type { Bundle } from '#bundle/reader.ts';
import { ENTITY_TYPES, EVENT_KINDS, type Bilingual, type CountedRef, type DossierEvent, type EntityType, type StoryCard } from '#bundle/schema.ts';
import { columnsSchema, decodeColumns } from '#search/columns.ts';
import { foundIn } from '#search/foundIn.ts';
import { laneOffers } from '#search/laneOffers.ts';
import { missingOf } from '#search/missingOf.ts';
import { findNames, prepareNames, refOf, type NameFound } from '#search/names.ts';
import { askInParts } from '#search/parts.ts';
import { prepareCore } from '#search/prepare.ts';
import {
  FACETS,
  type Begun,
  type FacetRow,
  type HitCard,
  type Missing,
  type Question,
  type Selection,
  type ShownAnswer,
  type Some,
  type TitleHit,
} from '#search/question.ts';
import { postingsSchema, searchCoreSchema } from '#search/schema.ts';
import { find, type Found } from '#search/searchIndex.ts';
import { stripOf, type LaneBy, type StripAnswer } from '#search/stripOf.ts';
import { countEntities, countLeft, leftAnyTime, passesOf, type NumberChoice, type NumberSelection } from '#search/passes.ts';
import { prepareColumns, selectShown } from '#search/selectColumns.ts';

const NOTHING_ASKED: Found = { ranked: [], notes: [], matchesOf: () => [], answersIn: () => true };
/** Queries whose answers are kept: what is typed, and what stood before. */
const MOST_QUERIES = 4;

export class Engine {
  readonly #bundle: Bundle;
  /** Columns, core of the index and names, each loaded when it is first asked. */
  readonly #once = keeping<unknown>(3);
  readonly #found = keeping<Found>(MOST_QUERIES);

  constructor(bundle: Bundle) {
    this.#bundle = bundle;
  }

  #loadColumns() {
    return this.#once('columns', async () => {
      const file = await this.#bundle.json('columns', 0, columnsSchema);
      const numbers = (values: readonly string[]) => new Map(values.map((value, number) => [value, number]));
      return {
        file,
        columns: prepareColumns(decodeColumns(file)),
        numberOf: {
          country: numbers(file.countries),
          entity: numbers(file.entities),
          outlet: numbers(file.outlets.map(({ ar }) => ar)),
          kind: numbers(EVENT_KINDS),
        },
      };
    });
  }

  /** Give the columns, and the numbers that their names stand for, to others in this worker. */
  readonly known = () => this.#loadColumns();

  #loadIndex() {
    return this.#once('index', async () => prepareCore(await this.#bundle.json('search', 0, searchCoreSchema)));
  }

  #loadNames() {
    return this.#once('names', async () => {
      const parts = await Promise.all(Array.from({ length: await this.#bundle.directoryParts() }, (_, part) => this.#bundle.directory(part)));
      const entities = parts.flatMap((part) => part.entities);
      return { names: prepareNames(entities), refs: new Map(entities.map((entity) => [entity.id, refOf(entity)])) };
    });
  }

  /** Give what answers some words, in numbers of the index. */
  readonly #find = (words: string): Promise<Found> => this.#found(words, () => this.#findAnew(words));

  async #findAnew(words: string): Promise<Found> {
    if (words === '') return NOTHING_ASKED;
    const index = await this.#loadIndex();
    return askInParts(
      index,
      (part) => this.#bundle.json('postings', part, postingsSchema),
      () => find(index, words),
    );
  }

  /** Give what the filters leave, with the first `count` cards and events of it: a screen begins with them, and asks no second time. */
  async begun(question: Question, count: number): Promise<Begun> {
    const shown = await this.shown(question);
    const first = (numbers: Uint32Array): number[] => [...numbers.subarray(0, count)];
    const [cards, events] = await Promise.all([
      question.selection.words === '' ? this.cards(first(shown.stories)) : null,
      shown.timeline && question.listed === 'events' ? this.events(first(shown.timeline.numbers)) : null,
    ]);
    return { shown, cards, events };
  }

  /** Read filters as numbers: of names, and of the stories that the words find. What the dossier does not have is left out, and told. */
  async #select(selection: Selection) {
    const [{ file, columns, numberOf }, found] = await Promise.all([this.#loadColumns(), this.#find(selection.words)]);
    const unknown: { name: (typeof FACETS)[number]; value: string }[] = [];
    const choiceOf = (name: (typeof FACETS)[number]): NumberChoice => {
      const numbersIn = (side: 'in' | 'out') =>
        selection[name][side].flatMap((value) => {
          const number = numberOf[name].get(value);
          if (number === undefined) unknown.push({ name, value });
          return number ?? [];
        });
      return { in: numbersIn('in'), out: numbersIn('out') };
    };
    const matching = await this.#storiesOf(found, columns.stories.length);
    const mask = selection.words === '' ? null : new Uint8Array(columns.stories.length);
    if (mask) for (const story of matching) mask[story] = 1;
    const numbers: NumberSelection = {
      ...selection,
      country: choiceOf('country'),
      entity: choiceOf('entity'),
      outlet: choiceOf('outlet'),
      kind: choiceOf('kind'),
      found: mask,
      saved: selection.saved && (await this.#maskOf(selection.saved, columns.stories.length)),
    };
    return { file, columns, numberOf, found, matching, unknown, numbers };
  }

  /** Give which stories the filters leave (`ALL` of the bits of `passes`), and what the words found in them, to others in this worker. */
  async passing(selection: Selection) {
    const { columns, numberOf, found, numbers } = await this.#select(selection);
    const last = selection.words === '' ? 0 : await this.#lastStory();
    const answers = (story: number, from: number, to: number): boolean => found.answersIn(last - story, from, to);
    return { columns, numberOf, notes: found.notes, flags: passesOf(columns, numbers), answers };
  }

  /** The story that the first document of the index is: documents are numbered newest first, stories oldest first. */
  async #lastStory(): Promise<number> {
    return (await this.#loadIndex()).documents - 1 - (await this.#bundle.firstStory());
  }

  /** Give the stories that words found, best first. */
  async #storiesOf({ ranked }: Found, stories: number): Promise<number[]> {
    if (ranked.length === 0) return [];
    const last = await this.#lastStory();
    return ranked.map(({ doc }) => last - doc).filter((story) => story >= 0 && story < stories);
  }

  /** Give 1 for each of some stories; those that the dossier has no longer are passed over. */
  async #maskOf(ids: readonly string[], stories: number): Promise<Uint8Array> {
    const mask = new Uint8Array(stories);
    for (const at of await Promise.all(ids.map((id) => this.#bundle.where(id)))) if (at) mask[at.number] = 1;
    return mask;
  }

  /** Give how many of some stories the filters leave. */
  async countSaved(selection: Selection, ids: readonly string[]): Promise<number> {
    const { columns, numbers } = await this.#select({ ...selection, saved: null });
    return countLeft(columns, numbers, await this.#maskOf(ids, columns.stories.length));
  }

  /**
   * Give the entities of a type that the filters leave, most stories first: `count` of them and those that are chosen, and how many there
   * are; of those whose names answer what is typed, where something is.
   */
  async offered(selection: Selection, type: EntityType, typed: string, count: number): Promise<{ readonly total: number; readonly rows: readonly FacetRow[] }> {
    const { file, columns, numberOf, numbers } = await this.#select(selection);
    const answering = typed === '' ? null : new Set((await this.named(typed, Infinity)).entities.map(({ id }) => id));
    const ofType = String(ENTITY_TYPES.indexOf(type));
    const chosen = new Set([...selection.entity.in, ...selection.entity.out].flatMap((id) => numberOf.entity.get(id) ?? []));
    const rows: { number: number; stories: number }[] = [];
    countEntities(columns, numbers, file.entities.length).forEach((stories, number) => {
      if (file.types[number] === ofType && (chosen.has(number) || (stories > 0 && (answering === null || answering.has(file.entities[number]!)))))
        rows.push({ number, stories });
    });
    // The order of the directory is that of all stories.
    const ranked = rows.sort((a, b) => b.stories - a.stories || a.number - b.number);
    const some = ranked.filter(({ number }, i) => i < count || chosen.has(number));
    return {
      total: ranked.length,
      rows: await Promise.all(
        some.map(async ({ number, stories }) => ({ value: file.entities[number]!, name: (await this.#bundle.entityAt(number)).name, stories })),
      ),
    };
  }

  /** Give all events in lanes, as the strip of time draws them; the days of the selection are the strip's own. */
  async strip(selection: Selection, by: LaneBy): Promise<StripAnswer> {
    const { file, columns, numberOf, numbers } = await this.#select(selection);
    return stripOf(columns, leftAnyTime(columns, numbers), by, await laneOffers(this.#bundle, by, file, numberOf.entity));
  }

  /** Give what the filters leave. */
  async shown({ selection, ...asked }: Question): Promise<ShownAnswer> {
    const { file, columns, numberOf, found, matching, unknown, numbers } = await this.#select(selection);
    const shown = selectShown(columns, file, numbers, asked);
    const left = new Uint8Array(columns.stories.length);
    for (const story of shown.stories) left[story] = 1;
    return {
      ...shown,
      words: selection.words,
      partial: false,
      ranked: numbers.found && Uint32Array.from(matching.filter((story) => left[story] === 1)),
      facets: {
        country: shown.facets.country.map(({ value, stories }) => ({ value: file.countries[value]!, name: null, stories })),
        outlet: shown.facets.outlet.map(({ value, stories }) => ({ value: file.outlets[value]!.ar, name: file.outlets[value]!, stories })),
        kind: shown.facets.kind.map(({ value, stories }) => ({ value: EVENT_KINDS[value]!, name: null, stories })),
      },
      unknown,
      names: await this.#namesOf([...selection.entity.in, ...selection.entity.out].filter((id) => numberOf.entity.has(id))),
      notes: found.notes,
    };
  }

  async #namesOf(ids: readonly string[]): Promise<Record<string, Bilingual>> {
    const entities = await Promise.all(ids.map((id) => this.#bundle.entity(id)));
    return Object.fromEntries(entities.flatMap((entity) => (entity ? [[entity.id, entity.name]] : [])));
  }

  /** Give cards by their numbers. */
  cards(numbers: readonly number[]): Promise<Some<StoryCard>> {
    return this.some(numbers, (number) => this.#bundle.card(number));
  }

  /** Give events by their numbers. */
  events(numbers: readonly number[]): Promise<Some<DossierEvent>> {
    return this.some(numbers, (number) => this.#bundle.event(number));
  }

  /** Give what is shown of stories that some words found. A text that cannot be had is left out of it. */
  async hits(words: string, numbers: readonly number[], lang: 'ar' | 'en'): Promise<Some<HitCard>> {
    const found = await this.#find(words);
    const last = await this.#lastStory();
    return this.some(numbers, async (number) => {
      const card = await this.#bundle.card(number);
      const story = await this.#bundle.story(card.id).catch(() => null);
      return { card, shown: foundIn(found.matchesOf(last - number), card, story, lang) };
    });
  }

  /** Give the titles of stories that some words found, without looking into their texts. */
  async titles(words: string, numbers: readonly number[], lang: 'ar' | 'en'): Promise<readonly TitleHit[]> {
    const found = await this.#find(words);
    const last = await this.#lastStory();
    const cards = await Promise.all(numbers.map((number) => this.#bundle.card(number)));
    return cards.map((card, i) => ({ number: numbers[i]!, card, marks: foundIn(found.matchesOf(last - numbers[i]!), card, null, lang).title }));
  }

  /** Give the entities whose names answer what is typed, best first, with how well; `limit` of them, and how many there are. */
  async named(typed: string, limit: number): Promise<{ readonly total: number; readonly entities: readonly (CountedRef & Pick<NameFound, 'rank'>)[] }> {
    const { names, refs } = await this.#loadNames();
    const found = findNames(names, typed);
    // Of those that answer as well, the most present come first.
    const ranked = found.map(({ id, rank }) => ({ ...refs.get(id)!, rank })).sort((a, b) => b.rank - a.rank || b.stories - a.stories);
    return { total: ranked.length, entities: ranked.slice(0, limit) };
  }

  /** Give the numbers of the events that name an entity, oldest first. */
  async eventsOf(entity: string): Promise<Uint32Array> {
    const { columns, numberOf } = await this.#loadColumns();
    const wanted = numberOf.entity.get(entity);
    const { length, entities } = columns.events;
    const out: number[] = [];
    for (let event = 0; event < length && wanted !== undefined; event++)
      if (entities.values.subarray(entities.starts[event], entities.starts[event + 1]).includes(wanted)) out.push(event);
    return Uint32Array.from(out);
  }

  /** Give things by their numbers, those that could be had; what could not is told. */
  async some<T>(numbers: readonly number[], give: (number: number) => Promise<T>): Promise<Some<T>> {
    const missing = new Map<string, Missing>();
    const items = await Promise.all(
      numbers.map(async (number) => {
        try {
          return await give(number);
        } catch (error) {
          if (!(error instanceof BundleError)) throw error;
          missing.set(error.file, missing.get(error.file) ?? (missingOf(error, this.#bundle, (await this.#loadColumns().catch(() => null))?.columns ?? null)));
          return null;
        }
      }),
    );
    return { items, missing: [...missing.values()] };
  }
}
