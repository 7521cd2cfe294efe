/** Which number an event has, by its id. */
import * as v from 'valibot';
import { bucketOf } from '#bundle/parts.ts';
import type { Bundle } from '#bundle/reader.ts';
import { count, version } from '#bundle/schema.ts';

/** Numbers of events, for ids of one bucket. */
export const eventNumbersSchema = v.object({ version, events: v.record(v.string(), count) });
export type EventNumbers = v.InferOutput<typeof eventNumbersSchema>;

/** Give the number of an event; null where a bundle has none with that id. */
export async function eventNumber(bundle: Bundle, id: string): Promise<number | null> {
  const { events } = await bundle.json('eventNumbers', bucketOf(id, bundle.count('eventNumbers')), eventNumbersSchema);
  return Object.hasOwn(events, id) ? events[id]! : null;
}
