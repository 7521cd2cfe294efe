/** How events were told before later stories came: written as a short string, read where a reader asks what was known on a day. */
import * as v from 'valibot';
import { encode } from '#search/codec.ts';
import { COLUMNS_VERSION, encodeList, encodeTold, numbersOf, unzigzag, zigzag, type EventRow, type TellingRow } from '#search/columns.ts';

/** Per event: how many states, and of each the day before which it was told so (0: before what has no day, else 1 + the step from the event's day), what `happened` holds of events, and its entities. */
export const statesSchema = v.object({ version: v.literal(COLUMNS_VERSION), states: v.string() });
export type StatesFile = v.InferOutput<typeof statesSchema>;

/** As an event was told before a day; null: before what has no day. */
export type StateRow = TellingRow & { readonly before: number | null };

/** Write the states of each event, oldest first. */
export const encodeStates = (events: readonly EventRow[], states: readonly (readonly StateRow[])[]): StatesFile => ({
  version: COLUMNS_VERSION,
  states: events
    .map(({ from }, event) => {
      const written = states[event]!.map(
        (state) => encode(state.before === null ? 0 : 1 + zigzag(state.before - from)) + encodeTold(state, from) + encodeList(state.entities),
      );
      return encode(written.length) + written.join('');
    })
    .join(''),
});

/** Read what `encodeStates` wrote; `from`: the first day of each event. */
export function decodeStates(file: StatesFile, from: Int32Array): StateRow[][] {
  const numbers = numbersOf(file.states);
  let at = 0;
  const next = (): number => numbers[at++] ?? 0;
  const list = (): number[] => {
    let last = -1;
    return Array.from({ length: next() }, () => (last += next() + 1));
  };
  return Array.from(from, (day) =>
    Array.from({ length: next() }, (): StateRow => {
      const before = next();
      const begin = day + unzigzag(next());
      const [to, sign, kind, other] = [begin + next(), next(), next(), begin + unzigzag(next())];
      return { before: before === 0 ? null : day + unzigzag(before - 1), from: begin, to, sign, kind, other, entities: list() };
    }),
  );
}
