/** Which stories belong together, and by what they share. */
import type { EntityType } from '#bundle/schema.ts';
import type { RelationKind } from '#bundle/storySchema.ts';
import { byUnits } from '#text/order.ts';

/** What is compared of a story. */
export type Relatable = {
  readonly id: string;
  readonly published: { readonly from: string; readonly to: string } | null;
  /** Stories of one origin are one text: they are not related to each other, and one of them stands for all. */
  readonly origin?: number;
  readonly entities: readonly { readonly id: string; readonly type: EntityType; readonly mentions: number }[];
  /** The days of its events, ISO, inclusive. */
  readonly days: readonly { readonly from: string; readonly to: string }[];
};

/** A related story, with what is shared: ids of entities, or days (`from/to`); the strongest kind first. */
export type Relation = { readonly id: string; readonly reasons: readonly { readonly kind: RelationKind; readonly values: readonly string[] }[] };

/** What sharing one such thing is worth, before its rarity. */
const WORTH = { person: 3, place: 2.5, day: 2.5, organisation: 2, country: 1 } satisfies Record<RelationKind, number>;
const MOST_RELATED = 6;
const MOST_VALUES = 4;
/** Longer spans are shared only as a whole: two stories of one year need not speak of one day. */
const LONGEST_SPAN_DAYS = 14;
/** A thing of more stories than this brings no two together by itself, so that a large dossier stays quick. */
const MOST_STORIES = 300;
/** Sums of the same weights in another order differ by less. */
const ROUNDING = 1 + 1e-9;

const MS_PER_DAY = 86_400_000;
const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;
const isoDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** A thing that stories share: its kind, what it is, the day where it is one, and how many stories have it. */
type Thing = { readonly kind: RelationKind; readonly value: string; readonly day?: number; stories: number; worth: number; strongest: number };
/** What the stories have: those of story i are `things[starts[i]]` up to `things[starts[i + 1]]`, in order, each with its strength there. */
type Having = { readonly all: readonly Thing[]; readonly starts: Uint32Array; readonly things: Uint32Array; readonly strengths: Float64Array };

/** Rare things tell more; what all stories have tells next to nothing. */
const rarity = (stories: number, having: number): number => Math.log(1 + (stories - having + 0.5) / (having + 0.5));

function havingOf(stories: readonly Relatable[]): Having {
  const numbers = new Map<string, number>();
  const all: Thing[] = [];
  const numberOf = (key: string, thing: Pick<Thing, 'kind' | 'value' | 'day'>): number => {
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = all.push({ ...thing, stories: 0, worth: 0, strongest: 0 }) - 1));
    return number;
  };
  const starts = new Uint32Array(stories.length + 1);
  const things: number[] = [];
  const strengths: number[] = [];
  stories.forEach(({ entities, days }, i) => {
    const own = new Map<number, number>();
    for (const { id, type, mentions } of entities)
      own.set(numberOf(`entity ${id}`, { kind: type, value: id }), 1 + Math.log(Math.min(Math.max(mentions, 1), 8)) / 2);
    for (const { from, to } of days) {
      const [first, last] = [dayNumber(from), dayNumber(to)];
      if (!(last >= first)) continue;
      if (last - first < LONGEST_SPAN_DAYS)
        for (let day = first; day <= last; day++) own.set(numberOf(`day ${day}`, { kind: 'day', value: isoDay(day), day }), 1);
      else own.set(numberOf(`span ${from}/${to}`, { kind: 'day', value: `${from}/${to}` }), 0.4);
    }
    for (const [number, strength] of [...own].sort(([a], [b]) => a - b)) {
      const thing = all[number]!;
      thing.stories++;
      thing.strongest = Math.max(thing.strongest, strength);
      things.push(number);
      strengths.push(strength);
    }
    starts[i + 1] = things.length;
  });
  for (const thing of all) thing.worth = WORTH[thing.kind] * rarity(stories.length, thing.stories);
  return { all, starts, things: Uint32Array.from(things), strengths: Float64Array.from(strengths) };
}

/** Give for each thing the places in `having.things` where it stands: those of thing t are `places[starts[t]]` up to `places[starts[t + 1]]`. */
function placesOf({ all, things }: Having): { readonly starts: Uint32Array; readonly places: Uint32Array } {
  const starts = new Uint32Array(all.length + 1);
  all.forEach(({ stories }, thing) => {
    starts[thing + 1] = starts[thing]! + stories;
  });
  const next = starts.slice();
  const places = new Uint32Array(things.length);
  things.forEach((thing, place) => {
    places[next[thing]!++] = place;
  });
  return { starts, places };
}

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

function sharedBy({ all, starts, things, strengths }: Having, a: number, b: number): Shared[] {
  const shared: Shared[] = [];
  const days: { day: number; weight: number }[] = [];
  for (let i = starts[a]!, j = starts[b]!; i < starts[a + 1]! && j < starts[b + 1]!;) {
    if (things[i]! < things[j]!) i++;
    else if (things[i]! > things[j]!) j++;
    else {
      const { kind, value, day, worth } = all[things[i]!]!;
      const weight = worth * Math.sqrt(strengths[i++]! * strengths[j++]!);
      if (day === undefined) shared.push({ kind, value, weight });
      else days.push({ day, weight });
    }
  }
  return [...shared, ...joinDays(days)].sort((x, y) => y.weight - x.weight || byUnits(x.kind, y.kind) || byUnits(x.value, y.value));
}

/** Group what is shared by kind, the weightiest kind first. */
function reasonsOf(shared: readonly Shared[]): Relation['reasons'] {
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

type Candidate = { readonly at: number; readonly id: string; readonly shared: readonly Shared[]; readonly score: number; readonly apart: number };
const byStrength = (a: Candidate, b: Candidate): number => b.score - a.score || (a.apart < b.apart ? -1 : a.apart > b.apart ? 1 : byUnits(a.id, b.id));

/** Give numbers in falling order of what they are worth, as many as are asked for: a binary heap. The array is its own. */
function* falling(numbers: number[], worth: Float64Array): Generator<number> {
  const sink = (from: number, length: number) => {
    for (let at = from; ;) {
      let most = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < length && worth[numbers[child]!]! > worth[numbers[most]!]!) most = child;
      if (most === at) return;
      [numbers[at], numbers[most]] = [numbers[most]!, numbers[at]!];
      at = most;
    }
  };
  for (let at = (numbers.length >> 1) - 1; at >= 0; at--) sink(at, numbers.length);
  for (let length = numbers.length; length > 0;) {
    yield numbers[0]!;
    numbers[0] = numbers[--length]!;
    sink(0, length);
  }
}

/**
 * Give a function that tells of each story, by its place, those that share most with it, strongest first, with what they share.
 * The same whatever the order of the stories; two stories are as related one way as the other.
 *
 * What rare things alone are worth, with the most that the others can add, is known at little cost of all that share one: those
 * are looked at in this order, until none that is left can be among the strongest.
 */
export function relations(stories: readonly Relatable[]): (at: number) => Relation[] {
  const having = havingOf(stories);
  const { all, starts, things, strengths } = having;
  const { starts: firsts, places } = placesOf(having);
  const storyAt = new Uint32Array(things.length);
  stories.forEach((_, i) => storyAt.fill(i, starts[i], starts[i + 1]));
  const rare = new Float64Array(stories.length);

  const isOneText = (a: number, b: number): boolean => stories[a]!.origin !== undefined && stories[a]!.origin === stories[b]!.origin;

  return (at) => {
    const met: number[] = [];
    let common = 0;
    for (let i = starts[at]!; i < starts[at + 1]!; i++) {
      const thing = things[i]!;
      const { worth, strongest, stories: many } = all[thing]!;
      if (many > MOST_STORIES) common += worth * Math.sqrt(strengths[i]! * strongest);
      else
        for (let p = firsts[thing]!; p < firsts[thing + 1]!; p++) {
          const other = storyAt[places[p]!]!;
          if (other === at || isOneText(at, other)) continue;
          if (rare[other] === 0) met.push(other);
          rare[other]! += worth * Math.sqrt(strengths[i]! * strengths[places[p]!]!);
        }
    }
    let best: Candidate[] = [];
    for (const other of falling([...met], rare)) {
      const weakest = best[MOST_RELATED - 1];
      if (weakest !== undefined && (rare[other]! + common) * ROUNDING < weakest.score) break;
      const shared = sharedBy(having, at, other);
      const candidate = {
        at: other,
        id: stories[other]!.id,
        shared,
        score: shared.reduce((sum, { weight }) => sum + weight, 0),
        apart: daysApart(stories[at]!, stories[other]!),
      };
      const rival = best.find((one) => isOneText(one.at, other));
      const rest = best.filter((one) => one !== rival);
      if (rival !== undefined ? byStrength(candidate, rival) < 0 : weakest === undefined || byStrength(candidate, weakest) < 0)
        best = [...rest, candidate].sort(byStrength).slice(0, MOST_RELATED);
    }
    for (const other of met) rare[other] = 0;
    return best.map(({ id, shared }) => ({ id, reasons: reasonsOf(shared) }));
  };
}
