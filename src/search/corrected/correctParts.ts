/** Parts of a bundle as corrections leave them, but for stories and events: sayings, names of the index, what stories give differently. Pure. */
import { dayDifference, type Differences } from '#bundle/differences.ts';
import type { DossierEvent } from '#bundle/schema.ts';
import type { EventNow } from '#search/corrected/correctColumns.ts';
import { encode } from '#search/codec.ts';
import { numbersOf } from '#search/columns.ts';
import type { SearchName } from '#search/names.ts';
import type { SearchCore } from '#search/schema.ts';
import type { SayingsFile } from '#search/sayings.ts';
import { areSpelledApart } from '#text/spelledAlike.ts';
import type { Refs } from '#search/corrected/refs.ts';
import type { Rules } from '#search/corrected/rules.ts';

/** Give sayings whose speakers are those that the corrections name: two that are one stand together; one that is hidden goes by its name. */
export function correctSayings(file: SayingsFile, { targetOf }: Rules): SayingsFile {
  const speakers = file.speakers.map((id) => (id === '' ? '' : (targetOf(id) ?? '')));
  if (speakers.every((id, i) => id === file.speakers[i])) return file;
  const first = new Map<string, number>();
  const now = speakers.map((id, number) => {
    if (id === '') return number;
    const known = first.get(id) ?? number;
    first.set(id, known);
    return known;
  });
  return {
    ...file,
    speakers,
    speakerOf: numbersOf(file.speakerOf)
      .map((number) => encode(now[number]!))
      .join(''),
  };
}

type Set = readonly string[];

/** Give the ways to write the names of one: those of all that stand for it, and the reader's own; its usual names come first and are one set. */
export function setsOf(id: string, own: readonly (readonly Set[])[], { names, spellings }: Rules): Set[] {
  const given = [...(names.get(id) === undefined ? [] : [names.get(id)!]), ...(spellings.get(id) ?? []).map(({ text }) => text)];
  const usual = [...given, ...own.flatMap(([set = []]) => set)];
  const others = own.flatMap((sets) => sets.slice(1));
  return [...(usual.length > 0 ? [[...new Set(usual)]] : []), ...others];
}

/** Give the core of the index with the names that entities have now. */
export function correctCore(core: SearchCore, rules: Rules, touched: readonly SearchName[]): SearchCore {
  return {
    ...core,
    names: [...core.names.filter(({ id }) => !rules.touched.has(id)), ...touched.map(({ id, sets }) => ({ id, sets: sets.map((set) => [...set]) }))],
  };
}

/** Give spellings that stories give differently: those of one whom two names stood for together. */
export function correctSpellings({ rows }: Differences['spellings'], refs: Refs): Differences['spellings'] {
  const byEntity = new Map<string, Differences['spellings']['rows'][number]>();
  for (const row of rows) {
    const entity = refs.of(row.entity);
    if (!entity) continue;
    const known = byEntity.get(entity.id);
    byEntity.set(entity.id, { entity, answers: [...(known?.answers ?? []), ...row.answers].toSorted((a, b) => a.number - b.number) });
  }
  const left = [...byEntity.values()].filter(({ answers }) => answers.some((one) => answers.some((other) => areSpelledApart(one.text, other.text))));
  return { total: left.length, rows: left };
}

/** Give figures with whoever says them. */
export const correctFigures = ({ total, rows }: Differences['figures'], { targetOf }: Rules): Differences['figures'] => ({
  total,
  rows: rows.map((row) => ({
    ...row,
    answers: row.answers.map((answer) => {
      if (!answer.speaker?.entity) return answer;
      const { entity, ...speaker } = answer.speaker;
      const target = targetOf(entity);
      return { ...answer, speaker: target === null ? speaker : { ...speaker, entity: target } };
    }),
  })),
});

/** Give days that stories give differently, of the events of now: what was parted from one may differ no longer. `eventAt` gives an event. */
export async function correctDays(
  rows: Differences['days']['rows'],
  events: readonly EventNow[],
  eventAt: (number: number) => Promise<DossierEvent>,
): Promise<Differences['days']['rows']> {
  const places = new Map<number, number[]>();
  events.forEach(({ number }, at) => places.set(number, [...(places.get(number) ?? []), at]));
  const days = await Promise.all(
    rows.map(async (row) => {
      const now = places.get(row.event)!;
      if (!events[now[0]!]!.is) return [{ ...row, event: now[0]! }];
      const all = await Promise.all(now.map(async (at) => ({ at, event: await eventAt(at) })));
      return all.filter(({ event }) => event.differs).map(({ at, event }) => dayDifference(at, event));
    }),
  );
  return days.flat();
}
