/**
 * Stories become the contents of a bundle. Pure: the same stories in any order give the same. Only their features are needed, so
 * that what a story says need not be in memory; whoever writes the parts sets the two together.
 */
import {
  BUNDLE_VERSION,
  ENTITY_TYPES,
  EVENT_KINDS,
  type Bilingual,
  type CountedRef,
  type Entity,
  type EntityRef,
  type Head,
  type StoryCard,
} from '#bundle/schema.ts';
import type { Related, Story } from '#bundle/storySchema.ts';
import type { Front } from '#bundle/front.ts';
import { CARDS, cutParts, EVENTS } from '#bundle/parts.ts';
import { signOf } from '#bundle/signs.ts';
import { byUnits } from '#text/order.ts';
import { parseIsoDay } from '#pipeline/dates/calendar.ts';
import type { DossierText } from '#pipeline/dossierText.ts';
import type { Gazetteer, KnownEntity } from '#pipeline/entities/gazetteer.ts';
import { type Around, eventsAround } from '#pipeline/eventsAround.ts';
import { placeEvents, type PlacedEvent, type Telling } from '#pipeline/events/placeEvents.ts';
import { newHereOf } from '#pipeline/newHere/newHere.ts';
import { dossierOrigins } from '#pipeline/origins/dossierOrigins.ts';
import { leadOf, pageMates } from '#pipeline/pageMates.ts';
import { relations } from '#pipeline/relate.ts';
import type { StoryFeatures } from '#pipeline/storyRecord.ts';
import { kindsOf, latestOf, monthOf, monthsIn, outletsOf, spanOf, tallied, yearsIn } from '#pipeline/tallies.ts';
import { formsOf, presenceOf, setsOf, spellingsIn, writtenOf } from '#pipeline/writtenForms.ts';

const CHIPS = 5;
const TOP_OUTLETS = 50;
const PROMINENT = 12;
/** People and organisations of the front page. */
const WHO = 6;
/** Of an entity's page. */
const NEWEST_STORIES = 5;
const TOGETHER = 14;

/** What is added to a story's own record when it stands among the others. */
export type AmongOthers = Pick<Story, 'entities' | 'page' | 'related' | 'earlier' | 'later' | 'origin' | 'newHere'> & { readonly around: Around<PlacedEvent> };

/** An entity as a list of all shows it, with the ways to write each of its names. */
export type DirectoryEntry = CountedRef & { readonly sets: string[][] };

/** A row of the columns that filters ask; days are counted from 1970-01-01, names are places in the lists of names. */
type StoryRow = { days: { from: number; to: number } | null; outlet: number | null; origin: number; countries: number[]; entities: number[] };
/** What is told of an event, in numbers. */
type TellingRow = { from: number; to: number; sign: number; kind: number; other: number; entities: number[] };
type EventRow = TellingRow & { stories: readonly number[] };

/** All that the stories are together. Stories, events and entities go by their numbers. */
export type Assembled = {
  /** By number. */
  readonly stories: readonly StoryFeatures[];
  /** By number. */
  readonly events: readonly PlacedEvent[];
  /** The first number of each part. */
  readonly firstOf: { readonly cards: number[]; readonly events: number[] };
  readonly head: Omit<Head, 'newest' | 'latest'>;
  /** Numbers of the events that the head names, in its order. */
  readonly latest: readonly number[];
  /** What the front page tells beside the head, but for its events; of the turning points the titles that an editor gave. */
  readonly front: Pick<Front, 'who'> & { readonly turning: readonly string[]; readonly stands: DossierText['stands'] };
  readonly chipsOf: (story: number) => StoryCard['chips'];
  readonly amongOthers: (story: number) => AmongOthers;
  /** By prominence. */
  readonly entities: readonly string[];
  readonly entity: (entity: number) => Entity;
  readonly directoryEntry: (entity: number) => DirectoryEntry;
  readonly columns: {
    readonly stories: StoryRow[];
    readonly events: EventRow[];
    /** Of each event: as it was told before a day, oldest first; null: before what has no day. */
    readonly states: (TellingRow & { before: number | null })[][];
    readonly names: { outlets: Bilingual[]; countries: string[]; entities: string[]; types: string };
  };
};

const dayNumber = (iso: string): number => parseIsoDay(iso)!;

/** Oldest first by the latest day possible, after the stories without a day. */
const oldestFirst = (a: StoryFeatures, b: StoryFeatures): number =>
  byUnits(a.published?.to ?? '', b.published?.to ?? '') || byUnits(a.published?.from ?? '', b.published?.from ?? '') || byUnits(b.id, a.id);

const refOf = ({ id, type, name, discovered, code }: KnownEntity): EntityRef => ({
  id,
  type,
  name,
  ...(discovered && { discovered }),
  ...(type === 'country' && code !== undefined && { code }),
});

/** What the stories name, by prominence: most stories first, then by id; with the stories of each, and what each story names, most prominent first. */
type Named = {
  readonly known: readonly KnownEntity[];
  readonly storiesOf: readonly (readonly number[])[];
  readonly namedBy: readonly (readonly number[])[];
  readonly numberOf: ReadonlyMap<string, number>;
};

function namedIn(stories: readonly StoryFeatures[], gazetteer: Gazetteer): Named {
  const ids = tallied(stories.flatMap(({ entities }) => entities.map(({ id }) => id)))
    .map(([id]) => id)
    .filter((id) => gazetteer.entities.has(id));
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const storiesOf: number[][] = ids.map(() => []);
  const namedBy = stories.map(({ entities }, story) =>
    entities.flatMap(({ id }) => {
      const number = numberOf.get(id);
      if (number === undefined) return [];
      storiesOf[number]!.push(story);
      return [number];
    }),
  );
  return { known: ids.map((id) => gazetteer.entities.get(id)!), storiesOf, namedBy, numberOf };
}

/** Give the entities that share stories with one, those it shares most with first, with the number of stories shared and of their origins. */
function togetherWith(entity: number, { known, storiesOf, namedBy }: Named, originOf: readonly number[]): Entity['together'] {
  const shared = new Map<number, number>();
  for (const story of storiesOf[entity]!) for (const other of namedBy[story]!) if (other !== entity) shared.set(other, (shared.get(other) ?? 0) + 1);
  const most = [...shared].sort(([a, m], [b, n]) => n - m || byUnits(known[a]!.id, known[b]!.id)).slice(0, TOGETHER);
  const origins = new Map(most.map(([other]) => [other, new Set<number>()]));
  for (const story of storiesOf[entity]!) for (const other of namedBy[story]!) origins.get(other)?.add(originOf[story]!);
  return most.map(([other, stories]) => ({ ...refOf(known[other]!), stories, origins: origins.get(other)!.size }));
}

/** Give all that a bundle says of some stories together; they come in the order in which they were read. */
export function assemble(read: readonly StoryFeatures[], text: DossierText, gazetteer: Gazetteer): Assembled {
  const stories = read.toSorted(oldestFirst);
  const pages = pageMates(read);
  const dated = stories.flatMap(({ published }) => published ?? []);
  const firstDated = stories.length - dated.length;
  const named = namedIn(stories, gazetteer);
  const { known, storiesOf, namedBy, numberOf } = named;
  const origins = dossierOrigins(stories);
  const numbersOf = (ids: readonly string[]): number[] => [...new Set(ids.flatMap((id) => numberOf.get(id) ?? []))];
  const chipsOf = (numbers: readonly number[]): EntityRef[] => numbers.slice(0, CHIPS).map((entity) => refOf(known[entity]!));
  const events = placeEvents(stories, origins.originOf, gazetteer, (ids) => chipsOf(numbersOf(ids)));
  const newHere = newHereOf(stories);
  const around = eventsAround(events);
  const forms = formsOf(stories);
  const outlets = outletsOf(stories);
  const countries = tallied(stories.flatMap(({ countries }) => countries));
  const counted = (entity: number): CountedRef => ({ ...refOf(known[entity]!), stories: storiesOf[entity]!.length });
  const related = relations(
    stories.map(({ id, published, entities, events: days }, story) => ({
      id,
      origin: origins.originOf[story]!,
      published,
      entities: entities.flatMap((entity) => {
        const number = numberOf.get(entity.id);
        return number === undefined ? [] : [{ ...entity, type: known[number]!.type }];
      }),
      days,
    })),
  );
  const numberById = new Map(stories.map(({ id }, number) => [id, number]));
  const nameOf = (kind: string, value: string): Bilingual => (kind === 'day' ? { ar: value } : known[numberOf.get(value)!]!.name);
  const relatedTo = (story: number): Related[] =>
    related(story).map(({ id, reasons }) => ({
      ...leadOf(stories[numberById.get(id)!]!),
      reasons: reasons.map(({ kind, values }) => ({ kind, names: values.map((value) => nameOf(kind, value)) })),
    }));
  const outletNumbers = new Map(outlets.map(({ name }, number) => [name.ar, number]));
  const mentionsIn = (story: number, id: string): number => stories[story]!.entities.find((entity) => entity.id === id)?.mentions ?? 0;
  const countryNumbers = new Map(countries.map(([code], number) => [code, number]));
  const rowOf = (telling: Telling): TellingRow => ({
    from: dayNumber(telling.from),
    to: dayNumber(telling.to),
    sign: signOf(telling),
    kind: EVENT_KINDS.indexOf(telling.kind),
    other: dayNumber(telling.other ?? telling.from),
    entities: numbersOf(telling.entities),
  });

  return {
    stories,
    events,
    firstOf: {
      cards: cutParts(stories.length, CARDS, (number) => monthOf(stories[number]!.published?.to ?? '')),
      events: cutParts(events.length, EVENTS, (number) => monthOf(events[number]!.from)),
    },
    head: {
      version: BUNDLE_VERSION,
      title: text.title,
      summary: text.summary,
      why: text.why,
      stories: stories.length,
      origins: origins.count,
      events: events.length,
      outlets: outlets.length,
      entities: known.length,
      span: spanOf(stories),
      months: { stories: { ...monthsIn(dated), undated: stories.length - dated.length }, events: monthsIn(events) },
      years: { stories: yearsIn(dated), events: yearsIn(events) },
      kinds: kindsOf(events),
      countries: countries.flatMap(([code, count]) => {
        const country = gazetteer.entities.get(gazetteer.countryIds.get(code) ?? '');
        return country ? [{ ...refOf(country), stories: count }] : [];
      }),
      topOutlets: outlets.slice(0, TOP_OUTLETS),
      prominent: known
        .flatMap(({ type }, entity) => (type === 'country' ? [] : [entity]))
        .slice(0, PROMINENT)
        .map(counted),
    },
    latest: latestOf(events),
    front: {
      turning: text.turning ?? [],
      stands: text.stands,
      who: known
        .flatMap(({ type, role }, entity) => (type === 'person' || type === 'organisation' ? [{ ...counted(entity), ...(role && { role }) }] : []))
        .slice(0, WHO),
    },
    chipsOf: (story) => chipsOf(namedBy[story]!),
    amongOthers: (story) => ({
      entities: stories[story]!.entities.flatMap(({ id, mentions }) => {
        const entity = numberOf.get(id);
        if (entity === undefined) return [];
        const { role } = known[entity]!;
        return [{ ...counted(entity), ...(role && { role }), mentions }];
      }),
      page: pages.get(stories[story]!.id) ?? [],
      related: relatedTo(story),
      earlier: story > firstDated ? leadOf(stories[story - 1]!) : null,
      later: story >= firstDated && story + 1 < stories.length ? leadOf(stories[story + 1]!) : null,
      ...origins.of(story),
      ...newHere(story),
      around: around(stories[story]!.id, stories[story]!.events, stories[story]!.published),
    }),
    entities: known.map(({ id }) => id),
    entity: (entity) => {
      const { role, id } = known[entity]!;
      const naming = storiesOf[entity]!;
      return {
        ...counted(entity),
        ...(role && { role }),
        origins: new Set(naming.map((story) => origins.originOf[story])).size,
        presence: presenceOf(naming.map((number) => ({ number, month: monthOf(stories[number]!.published?.to ?? ''), mentions: mentionsIn(number, id) }))),
        ...writtenOf(forms.get(id), (outlet) => outlets[outletNumbers.get(outlet)!]!.name),
        newest: storiesOf[entity]!.slice(-NEWEST_STORIES)
          .toReversed()
          .map((story) => leadOf(stories[story]!)),
        together: togetherWith(entity, named, origins.originOf),
      };
    },
    directoryEntry: (entity) => ({ ...counted(entity), sets: setsOf(known[entity]!, spellingsIn(forms.get(known[entity]!.id), 'name')) }),
    columns: {
      stories: stories.map(({ published, outlet, countries: codes }, story) => ({
        days: published && { from: dayNumber(published.from), to: dayNumber(published.to) },
        outlet: outlet === null ? null : outletNumbers.get(outlet)!,
        origin: origins.originOf[story]!,
        countries: [...new Set(codes)].map((code) => countryNumbers.get(code)!),
        entities: [...new Set(namedBy[story]!)],
      })),
      events: events.map((event) => ({ ...rowOf(event), stories: event.stories })),
      states: events.map(({ earlier }) => earlier.map((state) => ({ ...rowOf(state), before: state.before === null ? null : dayNumber(state.before) }))),
      names: {
        outlets: outlets.map(({ name }) => name),
        countries: countries.map(([code]) => code),
        entities: known.map(({ id }) => id),
        types: known.map(({ type }) => ENTITY_TYPES.indexOf(type)).join(''),
      },
    },
  };
}
