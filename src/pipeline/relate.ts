/** Which stories belong together, and by what they share. */
import type { EntityType, Related, RelationKind } from '#bundle/schema.ts';

/** What is compared of a story. */
export type Relatable = {
  readonly id: string;
  readonly published: { readonly from: string; readonly to: string } | null;
  readonly entities: readonly { readonly id: string; readonly type: EntityType; readonly mentions: number }[];
  /** The days of its events, ISO, inclusive. */
  readonly days: readonly { readonly from: string; readonly to: string }[];
};

/** What sharing one such thing is worth, before its rarity. */
const WORTH = { person: 3, place: 2.5, day: 2.5, organisation: 2, country: 1 } satisfies Record<RelationKind, number>;
const MOST_RELATED = 6;
const MOST_VALUES = 4;
/** Longer spans are shared only as a whole: two stories of one year need not speak of one day. */
const LONGEST_SPAN_DAYS = 14;
/** A thing of more stories than this brings no two together by itself, so that a large dossier stays quick. */
const MOST_STORIES = 300;

const MS_PER_DAY = 86_400_000;
const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;
const isoDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a story has: by key, its kind, how strongly, and the day where it is one. */
type Feature = { readonly kind: RelationKind; readonly value: string; readonly strength: number; readonly day?: number };
type Features = ReadonlyMap<string, Feature>;

function featuresOf(story: Relatable): Features {
  const features = new Map<string, Feature>();
  for (const { id, type, mentions } of story.entities)
    features.set(`entity ${id}`, { kind: type, value: id, strength: 1 + Math.log(Math.min(Math.max(mentions, 1), 8)) / 2 });
  for (const { from, to } of story.days) {
    const [first, last] = [dayNumber(from), dayNumber(to)];
    if (!(last >= first)) continue;
    if (last - first < LONGEST_SPAN_DAYS) for (let day = first; day <= last; day++) features.set(`day ${day}`, { kind: 'day', value: isoDay(day), strength: 1, day });
    else features.set(`span ${from}/${to}`, { kind: 'day', value: `${from}/${to}`, strength: 0.4 });
  }
  return features;
}

/** Rare things tell more; what all stories have tells next to nothing. */
const rarity = (stories: number, having: number): number => Math.log(1 + (stories - having + 0.5) / (having + 0.5));

type Shared = { readonly kind: RelationKind; readonly value: string; readonly weight: number };

/** Join days that follow one another into one span, worth its rarest day. */
function joinDays(days: readonly { day: number; weight: number }[]): Shared[] {
  const spans: { from: number; to: number; weight: number }[] = [];
  for (const { day, weight } of [...days].sort((a, b) => a.day - b.day)) {
    const last = spans.at(-1);
    if (last !== undefined && day === last.to + 1) Object.assign(last, { to: day, weight: Math.max(last.weight, weight) });
    else spans.push({ from: day, to: day, weight });
  }
  return spans.map(({ from, to, weight }) => ({ kind: 'day', value: `${isoDay(from)}/${isoDay(to)}`, weight }));
}

function sharedBy(a: Features, b: Features, worth: (key: string) => number): Shared[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const shared: Shared[] = [];
  const days: { day: number; weight: number }[] = [];
  for (const [key, one] of small) {
    const other = large.get(key);
    if (other === undefined) continue;
    const weight = WORTH[one.kind] * worth(key) * Math.sqrt(one.strength * other.strength);
    if (one.day === undefined) shared.push({ kind: one.kind, value: one.value, weight });
    else days.push({ day: one.day, weight });
  }
  return [...shared, ...joinDays(days)].sort((x, y) => y.weight - x.weight || byUnits(x.kind, y.kind) || byUnits(x.value, y.value));
}

/** Group what is shared by kind, the weightiest kind first. */
function reasonsOf(shared: readonly Shared[]): Related['reasons'] {
  const kinds = new Map<RelationKind, { weight: number; values: string[] }>();
  for (const { kind, value, weight } of shared) {
    const one = kinds.get(kind) ?? { weight: 0, values: [] };
    kinds.set(kind, { weight: one.weight + weight, values: one.values.length < MOST_VALUES ? [...one.values, value] : one.values });
  }
  return [...kinds].sort(([a, x], [b, y]) => y.weight - x.weight || byUnits(a, b)).map(([kind, { values }]) => ({ kind, values }));
}

/** Days between two publications; unknown ones are far. */
function daysApart(a: Relatable, b: Relatable): number {
  if (a.published === null || b.published === null) return Infinity;
  return Math.max(0, dayNumber(a.published.from) - dayNumber(b.published.to), dayNumber(b.published.from) - dayNumber(a.published.to));
}

/**
 * Give for each story those that share most with it, strongest first, with what they share.
 * The same whatever the order of the stories; two stories are as related one way as the other.
 */
export function relate(stories: readonly Relatable[]): Map<string, Related[]> {
  const ordered = [...stories].sort((a, b) => byUnits(a.id, b.id));
  const features = ordered.map(featuresOf);
  const having = new Map<string, number[]>();
  features.forEach((own, i) => {
    for (const key of own.keys()) {
      const list = having.get(key);
      if (list === undefined) having.set(key, [i]);
      else list.push(i);
    }
  });
  const worth = (key: string) => rarity(ordered.length, having.get(key)?.length ?? 0);
  return new Map(
    ordered.map((story, i) => {
      const others = new Set<number>();
      for (const key of features[i]!.keys()) {
        const list = having.get(key)!;
        if (list.length <= MOST_STORIES) for (const other of list) others.add(other);
      }
      others.delete(i);
      const related = [...others].map((other) => {
        const shared = sharedBy(features[i]!, features[other]!, worth);
        const score = shared.reduce((sum, { weight }) => sum + weight, 0);
        return { id: ordered[other]!.id, shared, score, apart: daysApart(story, ordered[other]!) };
      });
      related.sort((a, b) => b.score - a.score || (a.apart < b.apart ? -1 : a.apart > b.apart ? 1 : byUnits(a.id, b.id)));
      return [story.id, related.slice(0, MOST_RELATED).map(({ id, shared }) => ({ id, reasons: reasonsOf(shared) }))] as const;
    }),
  );
}
