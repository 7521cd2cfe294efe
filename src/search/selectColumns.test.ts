import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { dayNumber, decodeColumns, encodeColumns, isoDay, NO_DAY, type EventRow, type StoryRow } from '#search/columns.ts';
import { offerDates } from '#search/offerDates.ts';
import { countEntities, type NumberSelection } from '#search/passes.ts';
import { prepareColumns, selectShown } from '#search/selectColumns.ts';
import { WHOLE_YEAR } from '#search/timeGroups.ts';

const NAMES = {
  outlets: [{ ar: 'الوطن' }, { ar: 'الجزيرة' }, { ar: 'الغد' }],
  countries: ['KP', 'RU', 'KR', 'JP'],
  entities: ['a', 'b', 'c', 'd', 'e'],
  types: '01230',
};
const NONE = { in: [], out: [] };
const ALL: NumberSelection = { country: NONE, entity: NONE, outlet: NONE, kind: NONE, from: '', to: '', by: 'published', found: null, saved: null };
const ANY = { from: '', to: '' };

const day = fc.integer({ min: dayNumber('2022-11-20'), max: dayNumber('2024-02-10') });
/** Days, months, whole years and years together. */
const days = fc.oneof(
  day.map((from) => ({ from, to: from })),
  fc.tuple(day, fc.nat(70)).map(([from, more]) => ({ from, to: from + more })),
  fc
    .tuple(fc.integer({ min: 2022, max: 2024 }), fc.nat(1))
    .map(([year, more]) => ({ from: dayNumber(`${year}-01-01`), to: dayNumber(`${year + more}-12-31`) })),
);
const list = (most: number) => fc.uniqueArray(fc.nat(most), { maxLength: 3 });
const stories = fc
  .array(
    fc.record({
      days: fc.option(days, { nil: null, freq: 4 }),
      outlet: fc.option(fc.nat(2), { nil: null }),
      origin: fc.nat(3),
      countries: list(3),
      entities: list(4),
    }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((all): StoryRow[] => all.toSorted((a, b) => (a.days?.to ?? -Infinity) - (b.days?.to ?? -Infinity)));
const dossier = stories.chain((all) =>
  fc.record({
    stories: fc.constant(all),
    events: fc
      .array(
        fc.tuple(days, fc.uniqueArray(fc.nat(all.length - 1), { minLength: 1, maxLength: 3 }), list(4), fc.nat(4), fc.nat(9), fc.integer({ min: -3, max: 3 })),
        { maxLength: 10 },
      )
      .map((some): EventRow[] =>
        some
          .map(([span, stories, entities, sign, kind, step]) => ({
            ...span,
            stories: stories.toSorted((a, b) => a - b),
            entities,
            sign,
            kind,
            other: span.from + step,
          }))
          .toSorted((a, b) => a.from - b.from || a.to - b.to),
      ),
  }),
);
const choice = (most: number) => fc.record({ in: list(most), out: list(most) });
const iso = fc.oneof(fc.constant(''), day.map(isoDay));
const selection = fc.record({
  country: choice(3),
  entity: choice(4),
  outlet: choice(2),
  kind: fc.oneof({ weight: 2, arbitrary: fc.constant(NONE) }, { weight: 1, arbitrary: choice(9) }),
  from: iso,
  to: iso,
  by: fc.constantFrom('event' as const, 'published' as const),
  found: fc.option(fc.uint8Array({ minLength: 8, maxLength: 8, max: 1 }), { nil: null }),
  saved: fc.option(fc.uint8Array({ minLength: 8, maxLength: 8, max: 1 }), { nil: null }),
});

/** The same, story by story, as it is said in words. */
function naive({ stories: all, events }: { stories: readonly StoryRow[]; events: readonly EventRow[] }, asked: NumberSelection) {
  const holds = ({ in: wanted, out }: NumberSelection['country'], values: readonly number[]) =>
    (wanted.length === 0 || wanted.some((one) => values.includes(one))) && !out.some((one) => values.includes(one));
  const inRange = (span: { from: number; to: number }) =>
    (asked.to === '' || isoDay(span.from) <= asked.to) && (asked.from === '' || isoDay(span.to) >= asked.from);
  const isEvent = (event: EventRow) => holds(asked.kind, [event.kind]) && (asked.by === 'published' || inRange(event));
  const isAnyTime = asked.from === '' && asked.to === '';
  const isAnyEvent = asked.kind.in.length + asked.kind.out.length === 0 && (isAnyTime || asked.by === 'published');
  const inTime = (story: number) =>
    (isAnyTime || asked.by === 'event' || (all[story]!.days !== null && inRange(all[story]!.days!))) &&
    (isAnyEvent || events.some((event) => event.stories.includes(story) && isEvent(event)));
  const left = all.flatMap((story, number) =>
    holds(asked.country, story.countries) &&
    holds(asked.entity, story.entities) &&
    holds(asked.outlet, story.outlet === null ? [] : [story.outlet]) &&
    (asked.found === null || asked.found[number] === 1) &&
    (asked.saved === null || asked.saved[number] === 1) &&
    inTime(number)
      ? [number]
      : [],
  );
  const told = events.flatMap((event, number) => (event.stories.some((story) => left.includes(story)) && isEvent(event) ? [number] : []));
  return { stories: left.toReversed(), events: told };
}

const prepared = ({ stories: all, events }: { stories: readonly StoryRow[]; events: readonly EventRow[] }) =>
  prepareColumns(decodeColumns(encodeColumns(all, events, NAMES)));

describe('columns', () => {
  test('are read as they were written', () =>
    fc.assert(
      fc.property(dossier, (some) => {
        const { stories: read, events } = prepared(some);
        some.stories.forEach((story, i) => {
          some.stories.forEach((other, j) => expect(read.origin[i] === read.origin[j]).toBe(story.origin === other.origin));
          expect(read.from[i] === NO_DAY ? null : { from: read.from[i], to: read.to[i] }).toEqual(story.days);
          expect(read.outlet[i]).toBe(story.outlet ?? -1);
          expect([...read.countries.values.subarray(read.countries.starts[i], read.countries.starts[i + 1])]).toEqual(
            story.countries.toSorted((a, b) => a - b),
          );
          expect([...read.entities.values.subarray(read.entities.starts[i], read.entities.starts[i + 1])]).toEqual(story.entities.toSorted((a, b) => a - b));
        });
        some.events.forEach((event, i) => {
          const { stories: tellers, entities: _, ...plain } = event;
          expect({ from: events.from[i], to: events.to[i], sign: events.sign[i], kind: events.kind[i], other: events.other[i] }).toEqual(plain);
          expect([...events.stories.values.subarray(events.stories.starts[i], events.stories.starts[i + 1])]).toEqual(tellers);
          expect([...events.entities.values.subarray(events.entities.starts[i], events.entities.starts[i + 1])]).toEqual(
            event.entities.toSorted((a, b) => a - b),
          );
        });
      }),
    ));
});

describe('what the filters leave', () => {
  test('is what counting story by story leaves', () =>
    fc.assert(
      fc.property(dossier, selection, fc.constantFrom('events' as const, 'stories' as const), (some, asked, listed) => {
        const shown = selectShown(prepared(some), NAMES, asked, { listed, grouped: true, picked: ANY });
        const expected = naive(some, asked);
        expect([...shown.stories]).toEqual(expected.stories);
        expect(shown.origins).toBe(new Set(expected.stories.map((story) => some.stories[story]!.origin)).size);
        expect([...shown.events]).toEqual(expected.events);
        expect(shown.total).toBe(listed === 'events' ? expected.events.length : expected.stories.length);
        expect(shown.all).toBe(listed === 'events' ? some.events.length : some.stories.length);
        expect(shown.storyMonths.reduce((sum, { count }) => sum + count, 0)).toBe(expected.stories.length);
      }),
    ));

  test('strip, list and heading add up, and the strip keeps its months', () =>
    fc.assert(
      fc.property(dossier, selection, fc.constantFrom('events' as const, 'stories' as const), (some, asked, listed) => {
        const columns = prepared(some);
        const shown = selectShown(columns, NAMES, asked, { listed, grouped: true, picked: ANY });
        expect(shown.months.reduce((sum, month) => sum + month.shown, 0) + shown.noMonth + shown.undated).toBe(shown.total);
        const { groups, numbers } = shown.timeline!;
        expect(numbers.length + shown.undated).toBe(shown.total);
        const inList = groups.filter(({ month }) => month !== WHOLE_YEAR).map(({ year, month, count }) => [`${year}-${month}`, count]);
        expect(inList.toReversed()).toEqual(shown.months.flatMap(({ month, shown: n }) => (n > 0 ? [[month, n]] : [])));
        expect(groups.reduce((sum, { month, count }) => sum + (month === WHOLE_YEAR ? count : 0), 0)).toBe(shown.noMonth);
        expect(shown.months.map(({ month }) => month)).toEqual(
          selectShown(columns, NAMES, ALL, { listed, grouped: false, picked: ANY }).months.map(({ month }) => month),
        );
      }),
    ));

  test('what is left out by the chosen days alone is what comes back without them', () =>
    fc.assert(
      fc.property(dossier, selection, (some, asked) => {
        const columns = prepared(some);
        const [shown, anyTime] = [asked, { ...asked, from: '', to: '' }].map((one) =>
          selectShown(columns, NAMES, one, { listed: 'stories', grouped: false, picked: ANY }),
        );
        expect(shown!.months.map(({ month, shown: n, outside }) => [month, n + outside])).toEqual(anyTime!.months.map(({ month, shown: n }) => [month, n]));
      }),
    ));

  test('a value’s count is what choosing it alone would leave', () =>
    fc.assert(
      fc.property(dossier, selection, (some, asked) => {
        const shown = selectShown(prepared(some), NAMES, asked, { listed: 'stories', grouped: false, picked: ANY });
        for (const facet of ['country', 'outlet', 'kind'] as const) {
          for (const { value, stories: n } of shown.facets[facet]) expect(n).toBe(naive(some, { ...asked, [facet]: { in: [value], out: [] } }).stories.length);
          const counts = shown.facets[facet].map((row) => row.stories);
          expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        }
        const events = selectShown(prepared(some), NAMES, asked, { listed: 'events', grouped: false, picked: ANY });
        for (const { value, stories: n } of events.facets.kind) expect(n).toBe(naive(some, { ...asked, kind: { in: [value], out: [] } }).events.length);
        countEntities(prepared(some), asked, 5).forEach((n, entity) =>
          expect(n).toBe(naive(some, { ...asked, entity: { in: [entity], out: [] } }).stories.length),
        );
      }),
    ));

  test('every year offered leaves something', () =>
    fc.assert(
      fc.property(dossier, selection, (some, asked) => {
        const { offers } = selectShown(prepared(some), NAMES, asked, { listed: 'stories', grouped: false, picked: ANY });
        for (const year of offers.from.years) expect(naive(some, { ...asked, from: `${year}-01-01` }).stories).not.toEqual([]);
        for (const year of offers.to.years) expect(naive(some, { ...asked, to: `${year}-12-31` }).stories).not.toEqual([]);
      }),
    ));
});

test('years and months stand newest first, whole years at the end of theirs, within a month the latest first', () => {
  const span = (from: string, to = from): EventRow => ({
    from: dayNumber(from),
    to: dayNumber(to),
    sign: 0,
    kind: 0,
    other: dayNumber(from),
    stories: [0],
    entities: [],
  });
  const events = [span('2000-02-09'), span('2024-01-01', '2024-12-31'), span('2024-06-18', '2024-06-19'), span('2024-06-30'), span('2024-11-29')];
  const story: StoryRow = { days: null, outlet: null, origin: 0, countries: [], entities: [] };
  const { timeline } = selectShown(prepared({ stories: [story], events }), NAMES, { ...ALL, by: 'event' }, { listed: 'events', grouped: true, picked: ANY });
  expect(timeline!.groups).toEqual([
    { year: '2024', month: '11', count: 1 },
    { year: '2024', month: '06', count: 2 },
    { year: '2024', month: WHOLE_YEAR, count: 1 },
    { year: '2000', month: '02', count: 1 },
  ]);
  expect([...timeline!.numbers]).toEqual([4, 3, 2, 1, 0]);
  expect(offerDates([], '', '', '').years).toEqual([]);
});
