import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { decodeColumns, encodeColumns, NO_DAY } from '#search/columns.ts';
import { ALL } from '#search/passes.ts';
import { selectSaid, type SaidChoice } from '#search/said.ts';
import { decodeSayings, encodeSayings } from '#search/sayings.ts';

const NAMES = ['لافروف', 'سيرغي لافروف', 'البيان', 'الوزارة'];
const SPEAKER_OF = [0, 0, 1, 2];
const SPEAKERS = [
  { entity: 'lavrov', isText: false },
  { entity: null, isText: true },
  { entity: null, isText: false },
];
const VERBS = [
  { verb: 'قال', group: 0 },
  { verb: 'نفى', group: 5 },
];

const row = fc.record({
  gap: fc.nat(3),
  name: fc.option(fc.nat(3), { nil: null }),
  direct: fc.boolean(),
  verb: fc.option(fc.nat(1), { nil: null }),
  from: fc.nat(400),
  words: fc.integer({ min: 1, max: 90 }),
});
/** Stories in their order: those without a day first, then by day. */
const stories = fc
  .array(fc.record({ day: fc.option(fc.integer({ min: 19_000, max: 19_200 }), { nil: null, freq: 4 }), said: fc.array(row, { maxLength: 5 }) }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((all) =>
    all
      .toSorted((a, b) => (a.day ?? -Infinity) - (b.day ?? -Infinity))
      .map(({ day, said }) => {
        let next = 0;
        const rows = said.map(({ gap, ...one }) => {
          const quote = next + gap;
          next = quote + 1;
          return { quote, ...one };
        });
        return { day, said: rows };
      }),
  );
type Made = ReturnType<typeof made>;
function made(
  all: readonly {
    readonly day: number | null;
    readonly said: readonly { quote: number; name: number | null; direct: boolean; verb: number | null; from: number; words: number }[];
  }[],
) {
  const sayings = decodeSayings(
    encodeSayings(
      { names: NAMES, speakerOf: SPEAKER_OF, speakers: SPEAKERS, verbs: VERBS, stories: all.map(({ said }) => said) },
      all.map((_, i) => 100 + i),
    ),
  );
  const columns = decodeColumns(
    encodeColumns(
      all.map(({ day }, origin) => ({ days: day === null ? null : { from: day, to: day }, outlet: null, countries: [], entities: [], origin })),
      [],
      { outlets: [], countries: [], entities: [], types: '' },
    ),
  );
  return {
    sayings,
    columns,
    rows: all.flatMap(({ day, said }, story) => said.map((one) => ({ ...one, story, day, speaker: one.name === null ? -1 : SPEAKER_OF[one.name]! }))),
  };
}
const choice = fc.record({
  speaker: fc.record({
    in: fc.uniqueArray(fc.integer({ min: -1, max: 2 }), { maxLength: 2 }),
    out: fc.uniqueArray(fc.integer({ min: -1, max: 2 }), { maxLength: 1 }),
  }),
  verb: fc.record({ in: fc.uniqueArray(fc.constantFrom(0, 5), { maxLength: 1 }), out: fc.constant([]) }),
  form: fc.constantFrom('direct' as const, 'reported' as const, null),
  group: fc.constantFrom('speaker' as const, 'time' as const),
  order: fc.constantFrom('old' as const, 'new' as const),
});

test('what is written is read', () =>
  fc.assert(
    fc.property(stories, (all) => {
      const { sayings, rows } = made(all);
      const read = Array.from({ length: sayings.length }, (_, i) => ({
        quote: sayings.quote[i],
        name: sayings.name[i],
        direct: sayings.direct[i] === 1,
        verb: sayings.verb[i],
        from: sayings.from[i],
        words: sayings.words[i],
        story: sayings.story[i],
        speaker: sayings.speaker[i],
      }));
      expect(read).toEqual(
        rows.map(({ quote, name, direct, verb, from, words, story, speaker }) => ({
          quote,
          name: name ?? -1,
          direct,
          verb: verb ?? -1,
          from,
          words,
          story,
          speaker,
        })),
      );
      expect(sayings.textOf(all.length - 1)).toEqual({
        part: 0,
        bytes: { start: all.slice(0, -1).reduce((sum, _, i) => sum + 100 + i, 0), length: 99 + all.length },
      });
    }),
  ));

describe('what the filters leave is what looking at each saying leaves', () => {
  const passes = ({ speaker, verb, form }: SaidChoice, one: Made['rows'][number]) => {
    const group = one.verb === null ? 0 : VERBS[one.verb]!.group;
    const isIn = (side: { in: readonly number[]; out: readonly number[] }, value: number) =>
      (side.in.length === 0 || side.in.includes(value)) && !side.out.includes(value);
    return isIn(speaker, one.speaker) && isIn(verb, group) && (form === null || (form === 'direct') === one.direct);
  };
  test('the same sayings, in groups that hold them all, each once', () => {
    let most = 0;
    fc.assert(
      fc.property(stories, choice, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (all, asked, open) => {
        const { sayings, columns, rows } = made(all);
        const flags = Uint8Array.from(all, (_, i) => (open[i] ? ALL : 0));
        const whole = { sayings, firstStory: 0, first: 0, end: sayings.length };
        const shown = selectSaid(whole, columns, flags, asked, null);
        const kept = rows.flatMap((one, i) => (open[one.story] && passes(asked, one) ? [i] : []));
        expect([...shown.numbers].toSorted((a, b) => a - b)).toEqual(kept);
        expect(shown.groups.reduce((sum, { count }) => sum + count, 0)).toBe(kept.length);
        expect(shown.direct).toBe(kept.filter((i) => rows[i]!.direct).length);
        expect(shown.speakers).toBe(new Set(kept.flatMap((i) => (rows[i]!.speaker < 0 ? [] : [rows[i]!.speaker]))).size);
        let place = 0;
        for (const { speaker, count } of shown.groups) {
          const members = [...shown.numbers.subarray(place, place + count)].map((i) => rows[i]!);
          place += count;
          if (asked.group === 'speaker') {
            expect(new Set(members.map((one) => one.speaker))).toEqual(new Set([speaker]));
            expect(members.map((one) => one.direct)).toEqual(members.map((one) => one.direct).toSorted((a, b) => Number(b) - Number(a)));
          }
        }
        if (asked.group === 'time') {
          const days = [...shown.numbers].map((i) => rows[i]!.day);
          const dated = days.filter((day) => day !== null);
          expect(days.slice(0, dated.length)).toEqual(dated);
          expect(dated).toEqual(dated.toSorted((a, b) => (asked.order === 'new' ? b - a : a - b)));
          shown.numbers.forEach((saying, i) => {
            if (i > 0 && rows[shown.numbers[i - 1]!]!.story === rows[saying]!.story) expect(saying).toBeGreaterThan(shown.numbers[i - 1]!);
          });
        }
        // A count is what choosing that value alone would leave.
        for (const speaker of [-1, 0, 1, 2])
          expect(shown.counts.speaker[speaker + 1]).toBe(
            selectSaid(whole, columns, flags, { ...asked, speaker: { in: [speaker], out: [] } }, null).numbers.length,
          );
        for (const group of [0, 5])
          expect(shown.counts.verb[group]).toBe(selectSaid(whole, columns, flags, { ...asked, verb: { in: [group], out: [] } }, null).numbers.length);
        most = Math.max(most, kept.length);
      }),
    );
    expect(most).toBeGreaterThan(5);
  });
});

test('words are looked for in the place of the saying; what is not known is not counted', () => {
  const { sayings, columns } = made([
    { day: null, said: [{ quote: 0, name: 0, direct: true, verb: 0, from: 3, words: 4 }] },
    {
      day: 19_000,
      said: [
        { quote: 0, name: 1, direct: true, verb: 0, from: 3, words: 4 },
        { quote: 1, name: 2, direct: false, verb: 1, from: 9, words: 2 },
      ],
    },
  ]);
  expect(columns.stories.from[0]).toBe(NO_DAY);
  const known = { sayings, firstStory: 1, first: 1, end: 3 };
  const dated = decodeColumns(
    encodeColumns([{ days: { from: 19_000, to: 19_000 }, outlet: null, countries: [], entities: [], origin: 0 }], [], {
      outlets: [],
      countries: [],
      entities: [],
      types: '',
    }),
  );
  const asked = { speaker: { in: [], out: [] }, verb: { in: [], out: [] }, form: null, group: 'time', order: 'new' } as const;
  const places: unknown[] = [];
  const shown = selectSaid(known, dated, Uint8Array.of(ALL), asked, (story, from, to) => {
    places.push([story, from, to]);
    return from === 9;
  });
  expect(places).toEqual([
    [0, 3, 7],
    [0, 9, 11],
  ]);
  expect([...shown.numbers]).toEqual([2]);
  expect(shown.all).toBe(2);
});
