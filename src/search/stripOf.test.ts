import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeColumns, encodeColumns, type EventRow, type StoryRow } from '#search/columns.ts';
import { leftAnyTime } from '#search/passes.ts';
import { kindOffers, type LaneBy, type LaneOffer, stripOf } from '#search/stripOf.ts';

const STORIES = 5;
const outlet = (number: number): LaneOffer => ({ key: `o${number}`, name: { ar: `مصدر ${number}` }, number });
const OUTLETS = Array.from({ length: 9 }, (_, number) => outlet(number));
const NONE = { in: [], out: [] };
const NOTHING = { country: NONE, entity: NONE, outlet: NONE, kind: NONE, from: '', to: '', by: 'event' as const, saved: null };
const stories = fc
  .array(fc.option(fc.nat(8), { nil: null }), { minLength: STORIES, maxLength: STORIES })
  .map((outlets): StoryRow[] => outlets.map((one) => ({ days: null, outlet: one, origin: 0, countries: [], entities: [] })));
const events = fc.array(
  fc.record({
    from: fc.nat(400),
    stories: fc.uniqueArray(fc.nat(STORIES - 1), { minLength: 1, maxLength: 3 }),
    entities: fc.uniqueArray(fc.nat(11), { maxLength: 3 }),
    kind: fc.nat(9),
    step: fc.integer({ min: 0, max: 2 }),
  }),
  { maxLength: 30 },
);
const rows = events.map((some): EventRow[] =>
  some
    .toSorted((a, b) => a.from - b.from)
    .map(({ step, ...event }) => ({ ...event, to: event.from, sign: 0, other: event.from + step, stories: event.stories.toSorted((a, b) => a - b) })),
);
const entity = (number: number): LaneOffer => ({ key: `e${number}`, name: { ar: `كيان ${number}` }, number });
const OFFERS: Readonly<Record<LaneBy, readonly LaneOffer[]>> = {
  none: [],
  kind: kindOffers,
  outlet: OUTLETS,
  entity: Array.from({ length: 12 }, (_, n) => entity(n)),
  country: [entity(0), entity(3)],
};

test('each event stands in a lane, in each that is its own, in few lanes, and is shown where one of its stories is left', () =>
  fc.assert(
    fc.property(
      stories,
      rows,
      fc.uint8Array({ minLength: STORIES, maxLength: STORIES, max: 1 }),
      fc.constantFrom(...(Object.keys(OFFERS) as LaneBy[])),
      (tellers, told, left, by) => {
        const columns = decodeColumns(encodeColumns(tellers, told, { outlets: [], countries: [], entities: [], types: '' }));
        const asked = { ...NOTHING, found: left };
        const strip = stripOf(columns, leftAnyTime(columns, asked), by, OFFERS[by]);
        expect(strip.lanes.length).toBeLessThanOrEqual(6);
        expect([...strip.shown]).toEqual(told.map((event) => Number(event.stories.some((story) => left[story] === 1))));
        expect([...strip.differs]).toEqual(told.map(({ from, other }) => Number(from !== other)));
        const valuesOf = (event: EventRow) =>
          ({
            none: ['*'],
            kind: [kindOffers[event.kind]!.key],
            outlet: event.stories.map((story) => `o${tellers[story]!.outlet}`),
            entity: event.entities.map((n) => `e${n}`),
            country: event.entities.map((n) => `e${n}`),
          })[by];
        const lanesAt = told.map((_, event) =>
          [...strip.placed.lane].filter((_lane, i) => strip.placed.event[i] === event).map((lane) => strip.lanes[lane]!.key),
        );
        told.forEach((event, i) => {
          const own = strip.lanes.map(({ key }) => key).filter((key) => key !== '' && valuesOf(event).includes(key));
          expect(lanesAt[i]!.toSorted()).toEqual(own.length > 0 ? own.toSorted() : ['']);
        });
        strip.lanes.forEach(({ key, count }) => expect(count).toBe(lanesAt.filter((lanes, i) => lanes.includes(key) && strip.shown[i] === 1).length));
      },
    ),
  ));
