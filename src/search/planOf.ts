/** Which names stand in the table, which in the lists below it, and in which order. Pure; linear in names, but for the order of those named often. */
import { ENTITY_TYPES, type EntityType } from '#bundle/schema.ts';

/** So many names of a type have a row; of one type alone more do. */
const MOST_ROWS = 12;
const MOST_OF_ONE = 36;

export type Plan = {
  /** Stories of each name. */
  readonly counts: Uint32Array;
  readonly types: Readonly<Record<EntityType, number>>;
  readonly groups: readonly { readonly type: EntityType; readonly total: number; readonly rows: readonly number[] }[];
  readonly more: readonly { readonly type: EntityType; readonly rows: readonly number[] }[];
  readonly once: readonly { readonly type: EntityType; readonly rows: readonly number[] }[];
};

type Given = {
  readonly counts: Uint32Array;
  /** How often the texts name each; null where stories are counted. */
  readonly mentions: Uint32Array | null;
  /** A digit a name, as in the columns. */
  readonly types: string;
  readonly wanted: readonly EntityType[];
  /** The names that answer what is typed; null where nothing is. */
  readonly answering: ReadonlySet<number> | null;
  /** The place of each name by letter; null: most present first. */
  readonly ranks: Uint32Array | null;
};

/** Part the names. What is typed may be named once: all that answers stands in the table, as far as there is room. */
export function planOf({ counts, mentions, types, wanted, answering, ranks }: Given): Plan {
  const amounts = mentions ?? counts;
  const often: number[][] = ENTITY_TYPES.map(() => []);
  const once: number[][] = ENTITY_TYPES.map(() => []);
  for (let name = 0; name < counts.length; name++) {
    if (counts[name] === 0 || (answering !== null && !answering.has(name))) continue;
    (amounts[name]! > 1 ? often : once)[Number(types[name])]!.push(name);
  }
  const totals = ENTITY_TYPES.map((_, type) => often[type]!.length + once[type]!.length);
  const shown = ENTITY_TYPES.filter((type) => wanted.length === 0 || wanted.includes(type));
  const most = shown.length === 1 ? MOST_OF_ONE : MOST_ROWS;
  const inOrder = (names: readonly number[]): readonly number[] => (ranks === null ? names : names.toSorted((a, b) => ranks[a]! - ranks[b]!));
  const parted = shown.map((type) => {
    const at = ENTITY_TYPES.indexOf(type);
    const ranked = often[at]!.sort((a, b) => amounts[b]! - amounts[a]! || counts[b]! - counts[a]! || a - b);
    const first = answering === null ? ranked : [...ranked, ...once[at]!];
    const rest = (names: readonly number[], from: number): readonly number[] => inOrder(names.slice(Math.max(0, from)));
    return {
      type,
      total: totals[at]!,
      rows: inOrder(first.slice(0, most)),
      more: rest(ranked, most),
      once: rest(once[at]!, answering === null ? 0 : most - ranked.length),
    };
  });
  return {
    counts,
    types: Object.fromEntries(ENTITY_TYPES.map((type, at) => [type, totals[at]!])) as Record<EntityType, number>,
    groups: parted.filter(({ rows }) => rows.length > 0).map(({ type, total, rows }) => ({ type, total, rows })),
    more: parted.filter(({ more }) => more.length > 0).map(({ type, more: rows }) => ({ type, rows })),
    once: parted.filter(({ once: rows }) => rows.length > 0).map(({ type, once: rows }) => ({ type, rows })),
  };
}

type Mentioning = { readonly entities: readonly { readonly id: string; readonly mentions: number }[] } | null;

/** Give how often each name stands in some texts together: in them and their subheadings, as everywhere in the product. */
export function mentionsIn(texts: readonly Mentioning[], names: number, numberOf: ReadonlyMap<string, number>): Uint32Array {
  const sums = new Uint32Array(names);
  for (const text of texts) {
    for (const { id, mentions } of text?.entities ?? []) {
      const name = numberOf.get(id);
      if (name !== undefined) sums[name]! += mentions;
    }
  }
  return sums;
}
