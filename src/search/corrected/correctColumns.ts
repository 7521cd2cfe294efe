/** The columns of a dossier as corrections leave them. Pure; linear in stories and events. */
import { ENTITY_TYPES, EVENT_KINDS, type DossierEvent, type EntityType } from '#bundle/schema.ts';
import { signOf } from '#bundle/signs.ts';
import { dayNumber, decodeColumns, encodeColumns, NO_DAY, rowOf, type Columns, type ColumnsFile, type EventRow, type StoryRow } from '#search/columns.ts';
import type { Rules } from '#search/corrected/rules.ts';

/** An event of now: its number in the bundle; `is`: itself where corrections changed it, or made it of some of its mentions. */
export type EventNow = { readonly number: number; readonly is: DossierEvent | null };

export type CorrectedColumns = {
  readonly file: ColumnsFile;
  readonly columns: Columns;
  /** Entities by id. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** Of each entity: numbers of the stories that name it, oldest first. */
  readonly naming: readonly (readonly number[])[];
  /** The events in their order. */
  readonly events: readonly EventNow[];
};

type Given = {
  readonly rules: Rules;
  /** ISO codes of countries by the ids of their entities. */
  readonly codes: ReadonlyMap<string, string>;
  /** By number of the story: all whom it names, where that was looked up. */
  readonly named: ReadonlyMap<number, readonly { readonly id: string }[]>;
  /** By number of the story: whom it names besides. */
  readonly added: ReadonlyMap<number, readonly string[]>;
  /** Events that are changed, by number, each with what has become of it. */
  readonly parted: ReadonlyMap<number, readonly DossierEvent[]>;
  readonly numberOfStory: (id: string) => number | undefined;
};

const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];

/** Give the columns. Entities keep their numbers, those that corrections make come behind them; whoever stands for another has no stories any more. */
export function correctColumns(whole: ColumnsFile, { rules, codes, named, added, parted, numberOfStory }: Given): CorrectedColumns {
  const { stories, events } = decodeColumns(whole);
  const entities = [...whole.entities, ...rules.own.keys()];
  const numberOf = new Map(entities.map((id, number) => [id, number]));
  const typeAt = (id: string, number: number): string => {
    const type: EntityType | undefined = rules.types.get(id) ?? rules.own.get(id)?.type;
    return type === undefined ? whole.types[number]! : String(ENTITY_TYPES.indexOf(type));
  };
  const types = rules.types.size + rules.own.size === 0 ? whole.types : entities.map(typeAt).join('');
  const targets = whole.entities.map((id, number) => {
    const target = rules.targetOf(id);
    return target === null ? -1 : (numberOf.get(target) ?? number);
  });
  const mapped = (numbers: Iterable<number>): number[] => unique(Array.from(numbers, (number) => targets[number]!)).filter((number) => number >= 0);
  const numbersOf = (ids: readonly string[]): number[] => unique(ids.flatMap((id) => numberOf.get(id) ?? []));
  const countryNumbers = new Map(whole.countries.map((code, number) => [code, number]));
  const codeOf = new Map(
    [...codes].flatMap(([id, code]): [number, number][] =>
      numberOf.has(id) && countryNumbers.has(code) ? [[numberOf.get(id)!, countryNumbers.get(code)!]] : [],
    ),
  );
  const storyRows = Array.from({ length: stories.length }, (_, story): StoryRow => {
    const known = named.get(story);
    const own = unique([...(known ? numbersOf(known.map(({ id }) => id)) : mapped(rowOf(stories.entities, story))), ...numbersOf(added.get(story) ?? [])]);
    const outlet = stories.outlet[story]!;
    return {
      days: stories.from[story] === NO_DAY ? null : { from: stories.from[story]!, to: stories.to[story]! },
      outlet: outlet < 0 ? null : outlet,
      origin: stories.origin[story]!,
      countries: own.flatMap((number) => codeOf.get(number) ?? []),
      entities: own,
    };
  });
  const rows = Array.from({ length: events.length }, (_, number): { now: EventNow; row: EventRow }[] => {
    const now = parted.get(number);
    if (now) return now.map((event) => ({ now: { number, is: event }, row: rowOfEvent(event, numbersOf, numberOfStory) }));
    const [from, to, sign, kind, other] = [events.from[number]!, events.to[number]!, events.sign[number]!, events.kind[number]!, events.other[number]!];
    return [
      {
        now: { number, is: null },
        row: { from, to, sign, kind, other, entities: mapped(rowOf(events.entities, number)), stories: [...rowOf(events.stories, number)] },
      },
    ];
  }).flat();
  // As the build orders them; what was not parted stays where it was.
  if (parted.size > 0) rows.sort((a, b) => a.row.from - b.row.from || a.row.to - b.row.to || a.now.number - b.now.number);
  const file = encodeColumns(
    storyRows,
    rows.map(({ row }) => row),
    { outlets: whole.outlets, countries: whole.countries, entities, types },
  );
  const naming: number[][] = entities.map(() => []);
  storyRows.forEach((row, story) => row.entities.forEach((entity) => naming[entity]!.push(story)));
  return { file, columns: decodeColumns(file), numberOf, naming, events: rows.map(({ now }) => now) };
}

function rowOfEvent(event: DossierEvent, numbersOf: (ids: readonly string[]) => number[], numberOfStory: Given['numberOfStory']): EventRow {
  const from = dayNumber(event.from);
  const others = event.differs ? event.mentions.map((mention) => dayNumber(mention.from)).filter((day) => day !== from) : [];
  const unshown = (event.unshown ?? []).map(([story]) => story);
  return {
    from,
    to: dayNumber(event.to),
    sign: signOf(event),
    kind: EVENT_KINDS.indexOf(event.kind),
    other: others.length > 0 ? Math.min(...others) : from,
    entities: numbersOf(event.entities),
    stories: unique([...event.mentions.flatMap(({ story }) => numberOfStory(story.id) ?? []), ...unshown]).toSorted((a, b) => a - b),
  };
}
