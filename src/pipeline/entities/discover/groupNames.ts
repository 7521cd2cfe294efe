/** Bring the spellings of one discovered name together. */
import type { DiscoveredName } from '#pipeline/entities/discover/discoverNames.ts';
import { PARTICLES } from '#pipeline/entities/discover/nameWords.ts';
import { areSpellings, nameWordsOf, type Spelling, spellingOf } from '#pipeline/entities/discover/spellings.ts';

/** One entity for all spellings of a name over all stories given. */
export type DiscoveredEntity = {
  readonly id: string;
  readonly type: DiscoveredName['type'];
  /** The most frequent spelling, then the longest, then the first in UTF-16 order. */
  readonly name: string;
  /** The most frequent title, chosen likewise. */
  readonly role?: string;
  readonly spellings: readonly string[];
};

const keyOf = ({ type, surface }: DiscoveredName): string => `${type}:${nameWordsOf(surface).join(' ')}`;

function best(counts: ReadonlyMap<string, number>): string | undefined {
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
  return rows[0]?.[0];
}

/** Give the short keys of each story that stand beside one longer form with a name in the middle. */
function* middles(story: readonly DiscoveredName[]): Generator<readonly [short: string, long: string]> {
  const ends = new Map<string, Set<string>>();
  const persons = story.filter(({ type }) => type === 'person').map((name) => ({ key: keyOf(name), words: nameWordsOf(name.surface) }));
  for (const { key, words } of persons) {
    if (words.length !== 3 || words.some((word) => PARTICLES.has(word))) continue;
    const short = `person:${words[0]} ${words[2]}`;
    ends.set(short, (ends.get(short) ?? new Set()).add(key));
  }
  for (const short of new Set(persons.map(({ key }) => key))) for (const long of ends.get(short) ?? []) yield [short, long];
}

/** No name is spelt in more ways; what seems so is junk. */
const MOST_SPELLINGS = 40;

/** Give the keys that are spellings of one name. One that could be either of two different names is left alone. */
function* pairsOf(spellings: ReadonlyMap<string, Spelling>): Generator<readonly [string, string]> {
  const rows = [...spellings];
  if (rows.length > MOST_SPELLINGS) return;
  const like = new Map(rows.map(([key, spelling]) => [key, rows.filter(([, other]) => areSpellings(spelling, other))]));
  const clear = new Set(rows.flatMap(([key]) => (like.get(key)!.every(([, one]) => like.get(key)!.every(([, other]) => areSpellings(one, other))) ? [key] : [])));
  for (const key of clear) for (const [other] of like.get(key)!) if (clear.has(other)) yield [key, other];
}

/** Group the names of all stories; the outcome does not depend on the order of stories. `idOf` knows the names given. */
export function groupNames(stories: readonly (readonly DiscoveredName[])[]): { entities: readonly DiscoveredEntity[]; idOf(name: DiscoveredName): string | undefined } {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    while ((parent.get(at) ?? at) !== at) at = parent.get(at)!;
    return at;
  };
  const join = (a: string, b: string): void => {
    const [first, second] = [find(a), find(b)].sort();
    if (first !== second) parent.set(second!, first!);
  };
  const bySkeleton = new Map<string, Map<string, Spelling>>();
  const longs = new Map<string, Set<string>>();
  for (const story of stories) {
    for (const name of story) {
      const spelling = name.type === 'person' ? spellingOf(name.surface) : undefined;
      if (spelling === undefined) continue;
      bySkeleton.set(spelling.skeleton, (bySkeleton.get(spelling.skeleton) ?? new Map<string, Spelling>()).set(keyOf(name), spelling));
    }
    for (const [short, long] of middles(story)) longs.set(short, (longs.get(short) ?? new Set()).add(long));
  }
  for (const spellings of bySkeleton.values()) for (const [a, b] of pairsOf(spellings)) join(a, b);
  // A short form beside two longer ones may be either.
  for (const [short, [long, other]] of [...longs].map(([short, set]) => [short, [...set]] as const)) if (long !== undefined && other === undefined) join(short, long);

  const groups = new Map<string, { type: DiscoveredName['type']; surfaces: Map<string, number>; roles: Map<string, number> }>();
  for (const name of stories.flat()) {
    const root = find(keyOf(name));
    const group = groups.get(root) ?? { type: name.type, surfaces: new Map(), roles: new Map() };
    groups.set(root, group);
    group.surfaces.set(name.surface, (group.surfaces.get(name.surface) ?? 0) + 1);
    if (name.role !== undefined) group.roles.set(name.role, (group.roles.get(name.role) ?? 0) + 1);
  }
  const ids = new Map<string, string>();
  const used = new Set<string>();
  const entities: DiscoveredEntity[] = [];
  for (const [root, { type, surfaces, roles }] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = best(surfaces)!;
    const role = best(roles);
    const slug = `discovered-${nameWordsOf(name).join('-')}`;
    // The same words may name a person and a place.
    const id = used.has(slug) ? `${slug}-${type}` : slug;
    used.add(id);
    ids.set(root, id);
    entities.push({ id, type, name, ...(role === undefined ? {} : { role }), spellings: [...surfaces.keys()].sort() });
  }
  return { entities, idOf: (name) => ids.get(find(keyOf(name))) };
}
