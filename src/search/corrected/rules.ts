/** What a reader's corrections come to together: whom each name stands for. Pure. */
import { ownId, type Change, type CorrectedPlace, type Correction } from '#bundle/corrections.ts';
import type { EntityType } from '#bundle/schema.ts';

/** Why a correction changes nothing: both are one already; what it speaks of is hidden, or is not in the dossier. */
export type Idle = 'same' | 'hidden' | 'gone';

type Move = { readonly entity: string; readonly to: string | null; readonly place: CorrectedPlace };
type Part = { readonly id: string; readonly title: string; readonly mentions: readonly CorrectedPlace[] };

export type Rules = {
  /** Give whom an id stands for; null where it is hidden. */
  readonly targetOf: (id: string) => string | null;
  /** Give all ids that stand for one, itself among them. */
  readonly membersOf: (id: string) => readonly string[];
  /** By the id that all go by: the reader's name, and type. */
  readonly names: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, EntityType>;
  /** Ways to write that the reader added, with the stories that write them. */
  readonly spellings: ReadonlyMap<string, readonly { readonly text: string; readonly stories: readonly string[] }[]>;
  /** Entities that a correction makes. */
  readonly own: ReadonlyMap<string, { readonly name: string; readonly type: EntityType }>;
  /** By story: places where somebody else is meant, in the order in which the reader said so. */
  readonly moves: ReadonlyMap<string, readonly Move[]>;
  /** By event: the events that were parted from it. */
  readonly parts: ReadonlyMap<string, readonly Part[]>;
  /** All ids that corrections speak of, with those that they stand for. */
  readonly touched: ReadonlySet<string>;
  /** Corrections that change nothing, by id. */
  readonly idle: ReadonlyMap<string, Idle>;
};

const put = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

/** Give the ids of entities that a change speaks of. */
export const entitiesIn = (change: Change): readonly string[] => {
  if (change.kind === 'part') return [];
  if (change.kind === 'merge') return [change.entity, change.into];
  return change.kind === 'move' && change.to !== null ? [change.entity, change.to] : [change.entity];
};

/**
 * Resolve corrections in the order in which they were made. What would lead in a circle changes nothing and is told; what speaks of entities that
 * `isThere` denies likewise.
 */
export function resolveCorrections(corrections: readonly Correction[], isThere: (id: string) => boolean = () => true): Rules {
  const parent = new Map<string, string>();
  const hidden = new Set<string>();
  const [names, types] = [new Map<string, string>(), new Map<string, EntityType>()];
  const spellings = new Map<string, { text: string; stories: readonly string[] }[]>();
  const own = new Map<string, { name: string; type: EntityType }>();
  const moves = new Map<string, Move[]>();
  const parts = new Map<string, Part[]>();
  const touched = new Set<string>();
  const idle = new Map<string, Idle>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    return root;
  };
  const ordered = corrections.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  for (const correction of ordered) {
    const { id, change } = correction;
    const spokenOf = entitiesIn(change);
    if (spokenOf.some((one) => !own.has(one) && !isThere(one))) {
      idle.set(id, 'gone');
      continue;
    }
    const roots = spokenOf.map(rootOf);
    if (roots.some((root) => hidden.has(root))) {
      idle.set(id, 'hidden');
      continue;
    }
    const root = roots[0] ?? '';
    if (change.kind === 'merge' || (change.kind === 'move' && change.to !== null)) {
      if (root === roots[1]) {
        idle.set(id, 'same');
        continue;
      }
    }
    for (const one of [...spokenOf, ...roots]) touched.add(one);
    switch (change.kind) {
      case 'merge':
        parent.set(root, roots[1]!);
        break;
      case 'rename':
        names.set(root, change.name);
        break;
      case 'type':
        types.set(root, change.type);
        break;
      case 'hide':
        hidden.add(root);
        break;
      case 'spelling':
        put(spellings, change.entity, { text: change.text, stories: change.stories });
        break;
      case 'move':
        for (const place of change.places) put(moves, place.story, { entity: change.entity, to: change.to, place });
        break;
      case 'split':
        own.set(ownId(correction), { name: change.name, type: change.type });
        touched.add(ownId(correction));
        for (const place of change.places) put(moves, place.story, { entity: change.entity, to: ownId(correction), place });
        break;
      case 'part':
        put(parts, change.event, { id: ownId(correction), title: change.title, mentions: change.mentions });
    }
  }
  const members = new Map<string, string[]>();
  for (const id of parent.keys()) put(members, rootOf(id), id);
  const bySpelt = new Map<string, { text: string; stories: readonly string[] }[]>();
  for (const [id, added] of spellings) for (const one of added) put(bySpelt, rootOf(id), one);
  return {
    targetOf: (id) => {
      const root = rootOf(id);
      return hidden.has(root) ? null : root;
    },
    membersOf: (id) => [id, ...(members.get(id) ?? [])],
    names,
    types,
    spellings: bySpelt,
    own,
    moves,
    parts,
    touched,
    idle,
  };
}
