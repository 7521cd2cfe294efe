/** A bundle in memory, read whole and checked against every schema. For tests. */
import { inflateRawSync } from 'node:zlib';
import { expect } from 'vitest';
import { differencesSchema } from '#bundle/differences.ts';
import { eventNumbersSchema } from '#bundle/eventNumbers.ts';
import { parseAs } from '#bundle/parse.ts';
import { frontSchema } from '#bundle/front.ts';
import { bucketOf, fileOf, partOf } from '#bundle/parts.ts';
import {
  cardsSchema,
  directorySchema,
  type Entity,
  entitiesSchema,
  eventsSchema,
  headSchema,
  manifestSchema,
  type PartKind,
  whereSchema,
} from '#bundle/schema.ts';
import { type Story, storySchema } from '#bundle/storySchema.ts';
import { columnsSchema, decodeColumns } from '#search/columns.ts';

/** Read all that the files of a bundle hold. */
export function wholeBundle(files: ReadonlyMap<string, Uint8Array>) {
  const bytesOf = (name: string): Uint8Array => {
    expect([...files.keys()]).toContain(name);
    return files.get(name)!;
  };
  const jsonOf = (name: string): unknown => JSON.parse(Buffer.from(bytesOf(name)).toString());
  const manifest = parseAs(manifestSchema, jsonOf('manifest.json'), 'manifest.json');
  const names = (kind: PartKind): string[] => manifest.parts[kind].map((_, number) => fileOf(manifest, kind, number)!);
  expect([...files.keys()].toSorted()).toEqual([...new Set([...(Object.keys(manifest.parts) as PartKind[]).flatMap(names), 'manifest.json'])].toSorted());

  const head = parseAs(headSchema, jsonOf(names('head')[0]!), 'head');
  const front = parseAs(frontSchema, jsonOf(names('front')[0]!), 'front');
  const cardParts = names('cards').map((name) => parseAs(cardsSchema, jsonOf(name), name));
  const eventParts = names('events').map((name) => parseAs(eventsSchema, jsonOf(name), name));
  const directoryParts = names('directory').map((name) => parseAs(directorySchema, jsonOf(name), name));
  const entityParts = names('entities').map((name) => parseAs(entitiesSchema, jsonOf(name), name).entities);
  const whereParts = names('where').map((name) => parseAs(whereSchema, jsonOf(name), name).stories);
  const columnsFile = parseAs(columnsSchema, jsonOf(names('columns')[0]!), 'columns');
  expect(manifest.firstOf).toEqual({ cards: cardParts.map(({ first }) => first), events: eventParts.map(({ first }) => first) });

  const cards = cardParts.flatMap((part) => part.cards);
  const events = eventParts.flatMap((part) => part.events);
  const storyAt = (id: string): Story => {
    const [number, part, first, length] = whereParts[bucketOf(id, whereParts.length)]![id]!;
    expect(cards[number]!.id).toBe(id);
    expect(cardParts[partOf(manifest.firstOf.cards, number)]!.cards[number - manifest.firstOf.cards[partOf(manifest.firstOf.cards, number)]!]!.id).toBe(id);
    return parseAs(storySchema, JSON.parse(inflateRawSync(bytesOf(names('text')[part]!).subarray(first, first + length)).toString()), id);
  };
  const numberParts = names('eventNumbers').map((name) => parseAs(eventNumbersSchema, jsonOf(name), name).events);
  expect(numberParts.reduce((sum, part) => sum + Object.keys(part).length, 0)).toBe(events.length);
  events.forEach(({ id }, number) => expect(numberParts[bucketOf(id, numberParts.length)]![id]).toBe(number));
  const entityAt = (id: string): Entity => entityParts[bucketOf(id, entityParts.length)]![id]!;
  const directory = directoryParts.flatMap((part) => part.entities);
  expect(directoryParts.map(({ first }) => first)).toEqual(
    directoryParts.map((_, i) => directoryParts.slice(0, i).reduce((sum, { entities }) => sum + entities.length, 0)),
  );
  expect(whereParts.flatMap((part) => Object.keys(part)).toSorted()).toEqual(cards.map(({ id }) => id).toSorted());
  expect(entityParts.flatMap((part) => Object.keys(part)).toSorted()).toEqual(directory.map(({ id }) => id).toSorted());
  return {
    manifest,
    head,
    front,
    cards,
    events,
    directory,
    differences: parseAs(differencesSchema, jsonOf(names('differences')[0]!), 'differences'),
    columnsFile,
    columns: decodeColumns(columnsFile),
    stories: cards.map(({ id }) => storyAt(id)),
    entities: directory.map(({ id }) => entityAt(id)),
  };
}
